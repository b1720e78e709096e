import { isMoneyUnit, type Unit } from "../../model";
import { valueIn } from "../columns/columnSums";
import type { BlockReading } from "../readTables";
import { isGrandTotal } from "../stating/tableFacts";
import { isPlausible, type RestOfBook } from "./lentUnit";

/** A figure of so many digits, 71944.5 or 1836250, is that of the same line even alone. */
const TELLING_DIGITS = 6;
/** So many labels with the same figure as in tables with a unit are no chance. */
const ENOUGH = 3;
/** Shorter figures may be alike by chance: 12, 0.5, 1000. */
const FEWEST_DIGITS = 3;

/**
 * The unit of a table without one whose lines stand in tables of the same workbook with the same figures: a copy of 支出决算表
 * has the functions that 收入支出决算总表 has. Asked for blocks without a unit only.
 */
export class SameFigures {
  private known: Map<string, Unit | null> | undefined;

  constructor(private readonly blocks: readonly BlockReading[]) {}

  /** `null` where too few lines are alike, tables in several units have them, or the block's figures could not be in that unit. */
  unitOf(block: BlockReading, rest: RestOfBook): Unit | null {
    const units = (this.known ??= unitsOf(this.blocks));
    const labels = new Map<Unit, Set<string>>();
    let isTold = false;
    for (const [label, figure] of figuresOf(block)) {
      const unit = units.get(`${label}|${figure}`) ?? null;
      if (unit === null) continue;
      labels.set(unit, (labels.get(unit) ?? new Set()).add(label));
      isTold ||= digitsOf(figure) >= TELLING_DIGITS;
    }
    const [only] = labels.size === 1 ? labels : [];
    return only !== undefined && (isTold || only[1].size >= ENOUGH) && isPlausible(block, only[0], rest) ? only[0] : null;
  }
}

/** The unit of every label with its figure, in tables with a money unit of their own; `null` for those in several units. */
function unitsOf(blocks: readonly BlockReading[]): Map<string, Unit | null> {
  const units = new Map<string, Unit | null>();
  for (const block of blocks) {
    if (block.unit === null || block.isCarried || !isMoneyUnit(block.unit)) continue;
    for (const [label, figure] of figuresOf(block)) {
      const key = `${label}|${figure}`;
      units.set(key, (units.get(key) ?? block.unit) === block.unit ? block.unit : null);
    }
  }
  return units;
}

/** Labels with the figures of their lines, where headings and cells name no unit. */
function* figuresOf({ grid, bands, rows }: BlockReading): Generator<readonly [label: string, figure: string]> {
  for (const [index, { columns }] of bands.entries()) {
    const plain = columns.filter(({ role, facts }) => role === "figure" && facts.unit === null && !facts.isDerived);
    for (const row of rows[index]!) {
      if (row.key === "" || isGrandTotal(row)) continue;
      for (const { column } of plain) {
        if ((grid.cell(row.row, column).parsed?.unit ?? null) !== null) continue;
        const figure = valueIn(grid, row.row, column).toFixed();
        if (digitsOf(figure) >= FEWEST_DIGITS) yield [nameOf(row.key), figure];
      }
    }
  }
}

/** 公务接待费合计 of one table is 公务接待费 of another. */
function nameOf(key: string): string {
  return key.endsWith("合计") ? key.slice(0, -2) : key;
}

/** How many digits a figure has without the noughts at its ends. */
function digitsOf(figure: string): number {
  return figure.replace(/\D/g, "").replace(/^0+|0+$/g, "").length;
}
