import { message, placeKey } from "../model";
import type { Finding, IndicatorSystem, Message, Reconciliation, ScoreInput } from "../model";
import { counts } from "./totals";
import type { ScoredRow } from "./scoreRow";

/** Status words of systems whose points nobody issued as they stand. */
const OFFICIAL = /^(official|published|template)$/;

/** What a person should look at before the score is signed. */
export function warningsOf(rows: readonly ScoredRow[], system: IndicatorSystem, reconciliation: Reconciliation): readonly Message[] {
  const full = rows.filter((row) => row.row.status !== "not-applicable" && row.score !== null && row.score.gte(row.plan.points));
  return [
    ...(OFFICIAL.test(system.points_status) ? [] : [message("score.warning.notOfficial", { system: system.name })]),
    ...(system.complete ? [] : [message("score.warning.incompleteSystem", { system: system.name })]),
    ...allFull(rows),
    ...full.flatMap((row) => contradictions(row, reconciliation.findings)),
    ...withoutEvidence(full),
    ...rows.flatMap(standIns),
    ...rows.flatMap(({ row }) => (row.status === "computed" && row.reason ? [message("score.warning.rowReason", { name: row.indicator.name })] : [])),
  ];
}

function allFull(rows: readonly ScoredRow[]): readonly Message[] {
  const isAllFull = rows.length > 0 && rows.every((row) => counts(row) && row.score !== null && row.score.gte(row.plan.points));
  return isAllFull ? [message("score.warning.allFull", { count: rows.length })] : [];
}

/** Full marks on figures that a broken check doubts. */
function contradictions({ row }: ScoredRow, findings: readonly Finding[]): readonly Message[] {
  const cells = new Set(row.inputs.flatMap(cellsOf));
  const doubting = findings.filter(({ state, severity, cells: concerned }) =>
    state === "broken" && severity !== "info" && concerned.some((place) => cells.has(placeKey(place))));
  return doubting.length === 0 ? [] : [message("score.warning.fullAgainstFinding", {
    name: row.indicator.name, count: doubting.length, rules: [...new Set(doubting.map(({ rule }) => rule))].join("、"),
  })];
}

function cellsOf(input: ScoreInput): readonly string[] {
  return [...(input.place ? [placeKey(input.place)] : []), ...(input.derived?.parts.flatMap(cellsOf) ?? [])];
}

function withoutEvidence(full: readonly ScoredRow[]): readonly Message[] {
  const bare = full.filter(({ row }) => row.indicator.evidence.length > 0 && !row.judgement?.evidence.trim());
  return bare.length === 0 ? [] : [message("score.warning.noEvidence", { count: bare.length, names: bare.map(({ row }) => row.indicator.name).join("、") })];
}

function standIns({ row }: ScoredRow): readonly Message[] {
  const names = row.inputs.filter((input) => input.derived?.standIn && row.score !== null).map(({ name }) => name);
  return names.length === 0 ? [] : [message("score.warning.standIn", { name: row.indicator.name, inputs: names.join("、") })];
}
