/** CELL: what a cell is and how it looks. */
import type { BaseReferenceObject, BaseValueObject, FunctionService } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";
import { areaText, quoteSheet } from "../address";
import { argumentOf, resultOf } from "./bridge";
import { formatCode, sectionOf } from "./formatCode";
import { broadcast, caught, first } from "./lift";
import type { Plain } from "./values";
import { Grid, NA, VALUE, isError, toText } from "./values";

type Given = BaseValueObject | BaseReferenceObject;

/** What CELL asks of the workbook. */
export interface CellFacts {
  readonly fileName: () => string;
  readonly sheetName: (sheet: string) => string;
  /** Width of a column in characters, and whether it is the sheet's usual one; a hidden one has 0. */
  readonly width: (sheet: string, column: number) => { readonly characters: number; readonly isUsual: boolean };
  readonly look: (sheet: string, row: number, column: number) => { readonly format: string; readonly locked: boolean; readonly horizontal: string };
}

interface At { readonly sheet: string; readonly row: number; readonly column: number; readonly value: Plain }

const PREFIXES: Readonly<Record<string, string>> = { left: "'", right: "\"", center: "^", fill: "\\" };

class Cell extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 1;
  override maxParams = 2;

  constructor(private readonly facts: CellFacts) { super("CELL" as never); }

  override calculate(...args: BaseValueObject[]): ReturnType<BaseFunction["calculate"]> {
    return resultOf(caught(() => {
      const [kind, given] = args as unknown as [Given, Given | undefined], at = this.placeOf(given);
      return broadcast([argumentOf(kind)], ([each = null]) => caught(() => first(this.answer(toText(each).toLowerCase(), at, given === undefined))));
    }));
  }

  /** The first cell of the reference; without one the formula's own cell, where Excel takes the one that was changed last. */
  private placeOf(given: Given | undefined): At {
    if (given === undefined) return { sheet: this.subUnitId ?? "", row: this.row, column: this.column, value: null };
    if (given.isError()) throw argumentOf(given);
    const grid = given.isReferenceObject() ? argumentOf(given) : null;
    if (isError(grid)) throw grid;
    if (!(grid instanceof Grid) || !grid.place) throw NA;
    return { ...grid.place, row: Math.max(0, grid.place.row), column: Math.max(0, grid.place.column), value: grid.at(0, 0) };
  }

  private answer(kind: string, { sheet, row, column, value }: At, isOwn: boolean): Plain {
    switch (kind) {
      case "address": {
        const cell = areaText({ top: row, left: column, bottom: row, right: column }).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
        return sheet === this.subUnitId ? cell : `${quoteSheet(`[${this.facts.fileName()}]${this.facts.sheetName(sheet)}`)}!${cell}`;
      }
      case "row": return row + 1;
      case "col": return column + 1;
      case "contents": return isOwn ? 0 : value;
      case "filename": return `[${this.facts.fileName()}]${this.facts.sheetName(sheet)}`;
      case "type": return value === null ? "b" : typeof value === "string" ? "l" : "v";
      case "width": return Math.round(this.facts.width(sheet, column).characters);
      case "protect": return this.facts.look(sheet, row, column).locked ? 1 : 0;
      case "prefix": return typeof value === "string" ? (PREFIXES[this.facts.look(sheet, row, column).horizontal || "left"] ?? "") : "";
      case "format": return formatCode(this.facts.look(sheet, row, column).format);
      case "color": return /\[(?!\$|[<>=hmsHMS])/.test(sectionOf(this.facts.look(sheet, row, column).format, 1)) ? 1 : 0;
      case "parentheses": return /\(/.test(sectionOf(this.facts.look(sheet, row, column).format, 0).replace(/"[^"]*"|\\.|_./g, "")) ? 1 : 0;
      default: throw VALUE;
    }
  }
}

export function registerCell(functions: Pick<FunctionService, "registerExecutors">, facts: CellFacts): void {
  functions.registerExecutors(new Cell(facts));
}
