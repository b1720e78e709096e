/** Whether cells hold what their validation rules allow: `DataValidation.valid` and `getInvalidCells`. */
import { cellsOf, intersect } from "../../engine/address";
import type { PlacedFormula, Scalar } from "../../engine/engine";
import { allows, typingRule } from "../../validation";
import type { TypingRule } from "../../validation";
import type { Host, Obj } from "../objects";
import { moveFormula } from "../references";
import { AreasTarget, RangeTarget, rangesOf } from "../targets";
import { rectangles } from "./filled";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A formula of a rule as it is meant from a cell: the rule says it of the first cell of its area. */
const meantFrom = ({ area }: TypingRule, { row, column }: Cell, formula: string): PlacedFormula => ({ row, column, formula: moveFormula(formula, row - area.top, column - area.left) });

/** Cells of a range that break their rule. Formulas of rules are evaluated together; blank cells beyond what is used break none. */
function invalidCells(host: Host, range: RangeTarget): Cell[] {
  const broken: Cell[] = [], open: PlacedFormula[] = [];
  const resultOf = (formula: PlacedFormula): Scalar[][] | undefined => {
    const known = host.results.peek(range.sheet, formula);
    if (!known) open.push(formula);
    return known;
  };
  for (const validation of host.records.sheet(range.sheet).validations) {
    const part = intersect(validation.area, range.area), used = host.engine.used(range.sheet, false), inside = part && used && intersect(part, used);
    if (!inside) continue;
    const rule = typingRule(validation);
    host.engine.read(range.sheet, inside).forEach((line, r) => line.forEach(({ value }, c) => {
      const cell = { row: inside.top + r, column: inside.left + c };
      const answer = (formula: string): Scalar | undefined => resultOf(meantFrom(rule, cell, asFormula(formula)))?.[0]?.[0];
      const entries = (source: string): readonly Scalar[] | null => entriesOf(resultOf(meantFrom(rule, cell, asFormula(source))));
      if (allows(rule, value, { answer, entries }) === false) broken.push(cell);
    }));
  }
  if (open.length > 0) host.results.of(range.sheet, open);
  return broken;
}

const asFormula = (text: string): string => (text.startsWith("=") ? text : `=${text}`);

/** The choices that a list takes from cells; null while they are not known, and when its source is no cells. */
function entriesOf(block: Scalar[][] | undefined): readonly Scalar[] | null {
  const entries = block?.flat();
  const isError = entries?.length === 1 && typeof entries[0] === "object" && entries[0] !== null;
  return entries && !isError ? entries : null;
}

/** True when every cell is valid, false when none is, null when some are. */
export function valid(host: Host, cells: RangeTarget | AreasTarget): boolean | null {
  const ranges = rangesOf(cells), broken = ranges.flatMap((range) => invalidCells(host, range)).length;
  if (broken === 0) return true;
  return broken === ranges.reduce((sum, { area }) => sum + cellsOf(area), 0) ? false : null;
}

export function invalidAreas(host: Host, range: RangeTarget | AreasTarget): Obj | null {
  const broken = rangesOf(range).flatMap((one) => invalidCells(host, one));
  if (broken.length === 0) return null;
  return host.obj("RangeAreas", new AreasTarget(range.sheet, rectangles(broken).map((one) => new RangeTarget(range.sheet, one))));
}
