import { Decimal, decimalOfNumber, lastPlace } from "../model";
import type { CellPlace, DecimalText, ExpectedValue, Result, SheetPlan } from "../model";
import { inExcel } from "./batch";
import { attempt } from "./failures";
import { lookAround } from "./lookAround";
import { valuesOf } from "./readSnapshot";

/** A formula cell in which Excel computed something else than the engine. */
export interface Mismatch {
  readonly record: string;
  readonly place: CellPlace;
  readonly ours: DecimalText;
  /** What Excel's cell holds, as text: a number, `#DIV/0!`, words. */
  readonly excels: string;
}

/** Differences below this many decimals are binary dust of Excel's arithmetic, not of the formulas. */
const DECIMALS = 9;

/**
 * What Excel computed from the written formulas, where it differs from the engine; never hidden. Two round trips, in
 * batches of their own because a batch that suspended calculation would still read old values.
 */
export async function compareScores(plans: readonly SheetPlan[]): Promise<Result<readonly Mismatch[]>> {
  return attempt(() => inExcel(async (batch) => {
    const facts = await lookAround(batch);
    const readings = plans.flatMap((plan) => {
      const fact = facts.find(({ own }) => own === plan.sheet);
      if (!fact || plan.expected.length === 0) return [];
      const used = fact.worksheet.getUsedRangeOrNullObject(true);
      used.load("values,valueTypes,rowIndex,columnIndex");
      return [{ plan, used, name: fact.name }];
    });
    await batch.sync();
    return readings.flatMap(({ plan, used, name }) => (used.isNullObject ? [] : mismatchesOf(plan, used, name)));
  }));
}

function mismatchesOf(plan: SheetPlan, used: Excel.Range, name: string): Mismatch[] {
  const values = valuesOf(used);
  const rows = new Map(values.map((row, index) => [String(row[plan.idColumn - used.columnIndex] ?? ""), index]));
  return plan.expected.flatMap((expected) => {
    const row = rows.get(idOfRow(plan, expected)) ?? expected.row - used.rowIndex;
    const found = values[row]?.[expected.column - used.columnIndex] ?? null;
    if (typeof found === "number" && agrees(found, expected.value)) return [];
    const place: CellPlace = { kind: "cell", sheet: name, row: row + used.rowIndex, column: expected.column };
    return [{ record: expected.record, place, ours: expected.value, excels: typeof found === "object" ? (found?.error ?? "") : String(found) }];
  });
}

function idOfRow(plan: SheetPlan, { row }: ExpectedValue): string {
  const content = plan.rows[row]?.[plan.idColumn]?.content;
  return content?.kind === "text" ? content.text : "";
}

function agrees(found: number, ours: DecimalText): boolean {
  const value = decimalOfNumber(found);
  return value !== null && value.minus(new Decimal(ours)).abs().lt(lastPlace(DECIMALS));
}
