import { CellSet, message } from "../../model";
import type { Reconciliation, Result, Scorecard } from "../../model";
import { DataFault } from "../rules/reader";
import { scoreWithSources } from "../score";
import { readTable } from "./readTable";
import { comparePublished } from "./published";

const NOTHING_CHECKED: Reconciliation = { findings: [], counts: { passed: 0, broken: 0, tail: 0, unchecked: 0 }, checkedCells: new CellSet() };

/**
 * The scorecard of a score table's own rows and inputs, without a workbook: `{ inputs, rows, system? }` in the form of
 * the worked examples. Printed scores (`published_score`) are compared in `warnings`.
 * Fails with `score.table` (params `path`, `expected`) when the file is not of that form.
 */
export function scoreTable(json: unknown): Result<Scorecard> {
  try {
    const { system, sourceOf, judgementOf, choice, published } = readTable(json);
    const furtherWarnings = (rows: Parameters<typeof comparePublished>[0]): ReturnType<typeof comparePublished> => comparePublished(rows, published);
    return { ok: true, value: scoreWithSources(system, { sourceOf, judgementOf, choice, reconciliation: NOTHING_CHECKED, furtherWarnings }) };
  } catch (error) {
    if (!(error instanceof DataFault)) throw error;
    return { ok: false, failure: message("score.table", { path: error.path, expected: error.expected }) };
  }
}
