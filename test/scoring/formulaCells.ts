import { Decimal, NOT_APPLICABLE, TICK_NO, TICK_YES } from "../../src/model";
import type { ScoreRow } from "../../src/model";
import type { CellContent } from "./excelSubset";

/** The cells a row's formulas read, by place-holder, without the rate: inputs, ticks, tier and the typed score. */
export function cellsOfRow(row: ScoreRow): Record<string, CellContent> {
  const { judgement } = row;
  const cells: Record<string, CellContent> = { score: judgement?.score ? Number(judgement.score) : null, tier: judgement?.notApplicable === true ? NOT_APPLICABLE : judgement?.tier ?? null };
  for (const input of row.inputs) cells[input.id] = input.value === null ? null : Number(input.value);
  for (const [id, met] of Object.entries(judgement?.ticks ?? {})) cells[`tick:${id}`] = met ? TICK_YES : TICK_NO;
  for (const id of (row.scoreFormula ?? "").match(/(?<=\{)tick:[^{}]+(?=\})/g) ?? []) cells[id] ??= null;
  return cells;
}

/** A result as text at the 15 digits that a spreadsheet shows; "" for an empty one. */
export function resultText(value: unknown): string {
  return typeof value === "number" ? new Decimal(value.toPrecision(12)).toFixed() : value === "" || value === null ? "" : JSON.stringify(value);
}

/** What the engine says of a row: score and rate as text, "" where there is none. */
export function engineResults({ score, rate }: ScoreRow): { readonly score: string; readonly rate: string } {
  return { score: score ?? "", rate: rate === null ? "" : new Decimal(rate).toFixed() };
}
