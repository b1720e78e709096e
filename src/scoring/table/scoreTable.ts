import { CellSet, message } from "../../model";
import type { Indicator, Reconciliation, Result, Scorecard } from "../../model";
import { DataFault } from "../rules/reader";
import { scoreWithSources } from "../score";
import type { ScoredRow } from "../scoreRow";
import { readTable } from "./readTable";
import { comparePublished } from "./published";

const NOTHING_CHECKED: Reconciliation = { findings: [], counts: { passed: 0, broken: 0, tail: 0, unchecked: 0 }, checkedCells: new CellSet() };

/**
 * The scorecard of a score table's own rows and inputs, without a workbook: `{ inputs, rows, system? }` in the form of
 * the worked examples. Printed scores (`published_score`) are compared in `warnings`. A row whose data settle no score is
 * missing with its reason.
 * Fails with `score.table` (params `path`, `expected`) when the file is not of that form.
 */
export function scoreTable(json: unknown): Result<Scorecard> {
  try {
    const { system, rows, choice, warnings } = readTable(json);
    const of = (indicator: Indicator): NonNullable<ReturnType<typeof rows.get>> => rows.get(indicator)!;
    const furtherWarnings = (scored: readonly ScoredRow[]): ReturnType<typeof comparePublished> => [
      ...warnings, ...comparePublished(scored, ({ row }) => of(row.indicator).published)];
    return { ok: true, value: scoreWithSources(system, {
      sourceOf: (indicator) => of(indicator).source.source, judgementOf: (indicator) => of(indicator).judgement, apartOf: of,
      choice, reconciliation: NOTHING_CHECKED, furtherWarnings,
    }) };
  } catch (error) {
    if (!(error instanceof DataFault)) throw error;
    return { ok: false, failure: message("score.table", { path: error.path, expected: error.expected }) };
  }
}
