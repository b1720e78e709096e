import { Decimal, decimalText, inOneGo } from "../model";
import type { Indicator, IndicatorSystem, Judgement, Ledger, Message, Reconciliation, Scorecard, Steps, UnitInputs } from "../model";
import type { RowFiguresStated } from "./inputs/goalFigures";
import { ledgerInputs } from "./inputs/ledgerInputs";
import type { InputSource } from "./inputs/inputSource";
import type { PolicyChoice } from "./notApplicable";
import type { Rounding } from "./rowPlan";
import { scoreRow } from "./scoreRow";
import type { ScoredRow } from "./scoreRow";
import { gradeOf, levelTotals, sumOf, totalsOf } from "./totals";
import { lossesOf } from "./losses";
import { warningsOf } from "./warnings";

/**
 * Scores the unit by a system. Inputs come from the sheets, then from what was typed, then from noted derivations; money
 * in 万元. Nothing missing becomes 0 or full: the total and grade stay `null` until every row has a score.
 * @param stated figures that rows have of their own (a score table's 实际完成值, the unit's goals); they come first
 * @throws DataFault when a shipped system is not as its schema says (kept from happening by a test)
 */
export function score(
  ledger: Ledger, system: IndicatorSystem, inputs: UnitInputs, reconciliation: Reconciliation, stated: readonly RowFiguresStated[] = [],
): Scorecard {
  return inOneGo(scorecardSteps(ledger, system, inputs, reconciliation, stated));
}

/** The same, in steps of an indicator. */
export function scorecardSteps(
  ledger: Ledger, system: IndicatorSystem, inputs: UnitInputs, reconciliation: Reconciliation, stated: readonly RowFiguresStated[] = [],
): Steps<Scorecard> {
  return stepsWithSources(system, {
    sourceOf: constantly(withStated(ledgerInputs(ledger, inputs.choices), stated)),
    judgementOf: ({ id }) => inputs.judgements[id] ?? null,
    choice: policyChoice(system, inputs.choices.notApplicablePolicy),
    reconciliation,
  });
}

function withStated(source: InputSource, stated: readonly RowFiguresStated[]): InputSource {
  const byId = new Map(stated.flatMap(({ inputs }) => inputs.map((input) => [input.id, input] as const)));
  const words: Readonly<Record<string, string>> = Object.assign({}, ...stated.map((one) => one.words));
  return { find: (id) => byId.get(id) ?? source.find(id), words: (id) => words[id] ?? source.words(id) };
}

/** Where the figures and judgements of each row come from. */
export interface ScoringSources {
  readonly sourceOf: (indicator: Indicator) => InputSource;
  readonly judgementOf: (indicator: Indicator) => Judgement | null;
  /** What is particular to a row: why its data settle no score, and notes on how they were read. */
  readonly apartOf?: (indicator: Indicator) => { readonly refusal: Message | null; readonly notes: readonly Message[] };
  readonly choice: PolicyChoice;
  readonly reconciliation: Reconciliation;
  readonly furtherWarnings?: (rows: readonly ScoredRow[]) => readonly Message[];
}

const constantly = <T>(value: T) => (): T => value;

const NOTHING_APART = { refusal: null, notes: [] };

/** Scores every indicator of a system from given sources. */
export function scoreWithSources(system: IndicatorSystem, sources: ScoringSources): Scorecard {
  return inOneGo(stepsWithSources(system, sources));
}

function* stepsWithSources(system: IndicatorSystem, sources: ScoringSources): Steps<Scorecard> {
  const rounding = roundingOf(system);
  const rows: ScoredRow[] = [];
  for (const indicator of system.indicators) {
    rows.push(scoreRow(indicator, {
      rounding, source: sources.sourceOf(indicator), judgement: sources.judgementOf(indicator), choice: sources.choice, apart: sources.apartOf?.(indicator) ?? NOTHING_APART,
    }));
    yield;
  }
  const full = sumOf(system.indicators.map(({ points }) => new Decimal(String(points))));
  const totals = totalsOf(rows, full, rounding.totalDecimals);
  return {
    systemId: system.id, systemName: system.name, pointsStatus: system.points_status, gradeBands: system.grade_bands,
    full: decimalText(full), rows: rows.map(({ row }) => row),
    level1: levelTotals(rows, ({ row }) => row.indicator.level1), level2: levelTotals(rows, ({ row }) => row.indicator.level2),
    earned: decimalText(totals.earned), available: decimalText(totals.available), missing: totals.missing,
    score: totals.score && decimalText(totals.score),
    // Part of a table has a sum but no grade: grades are for the full mark of 100.
    grade: full.eq(100) ? gradeOf(totals.score, system.grade_bands) : null,
    notApplicablePolicy: sources.choice ?? "full_points",
    losses: lossesOf(rows),
    warnings: [...warningsOf(rows, system, sources.reconciliation), ...(sources.furtherWarnings?.(rows) ?? [])],
  };
}

/** The person's choice, else what the system prescribes for all its rows, else nothing (the system says: ask). */
export function policyChoice(system: IndicatorSystem, chosen: PolicyChoice): PolicyChoice {
  const prescribed = system.not_applicable_policy.default;
  return chosen ?? (prescribed === "full_points" || prescribed === "exclude_and_rescale" ? prescribed : null);
}

function roundingOf({ rounding }: IndicatorSystem): Rounding {
  return {
    rateDecimals: rounding.rate_pct_decimals ?? 2, scoreDecimals: rounding.score_decimals ?? 2, totalDecimals: rounding.total_decimals ?? 2,
  };
}
