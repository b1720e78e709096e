import type { Indicator, IndicatorSystem, Judgement, Scorecard, ScoreInput, ScoreRow } from "../../src/model";
import { Decimal } from "../../src/model";

/** A row in a few words. */
export interface RowWords {
  readonly score: string | null;
  readonly rate?: string;
  readonly inputs?: readonly ScoreInput[];
  readonly judgement?: Partial<Judgement>;
  readonly status?: ScoreRow["status"];
}

/** A score sheet over the system's own indicators; rows that are not named have no score yet. */
export function scoresOf(system: IndicatorSystem, rows: Readonly<Record<string, RowWords>>): Scorecard {
  const made = system.indicators.map((indicator) => rowOf(indicator, rows[indicator.id]));
  const level = (key: "level1" | "level2"): Scorecard["level1"] => [...new Set(made.map(({ indicator }) => indicator[key]))].map((name) => {
    const mine = made.filter(({ indicator }) => indicator[key] === name);
    return { name, points: sum(mine.map(({ indicator }) => String(indicator.points))), earned: sum(mine.map(({ score }) => score ?? "0")), available: sum(mine.filter(({ score }) => score !== null).map(({ indicator }) => String(indicator.points))) };
  });
  const missing = made.filter(({ score }) => score === null).length;
  const earned = sum(made.map(({ score }) => score ?? "0"));
  return {
    systemId: system.id, systemName: system.name, pointsStatus: system.points_status, gradeBands: system.grade_bands, full: "100", rows: made,
    level1: level("level1"), level2: level("level2"), earned, missing,
    available: sum(made.filter(({ score }) => score !== null).map(({ indicator }) => String(indicator.points))),
    score: missing === 0 ? earned : null, grade: missing === 0 ? system.grade_bands.find(({ ge }) => new Decimal(earned).gte(String(ge)))?.label ?? null : null,
    notApplicablePolicy: "full_points", warnings: [],
    losses: made.flatMap(({ indicator, score }) => {
      const lost = score === null ? new Decimal(0) : new Decimal(String(indicator.points)).minus(score);
      return lost.gt(0) ? [{ indicatorId: indicator.id, lost: lost.toFixed(), remedy: null, place: null }] : [];
    }),
  };
}

function rowOf(indicator: Indicator, words: RowWords | undefined): ScoreRow {
  const score = words?.score ?? null;
  const judgement: Judgement | null = words?.judgement
    ? { ticks: {}, score: null, tier: null, notApplicable: false, evidence: "", remark: "", ...words.judgement } : null;
  return {
    indicator, status: words?.status ?? (score === null ? "missing" : judgement ? "judged" : "computed"), rate: words?.rate ?? null, score,
    inputs: words?.inputs ?? [], arithmetic: null, deduction: null, reason: null, judgement, scoreFormula: null, rateFormula: null,
  };
}

function sum(values: readonly string[]): string {
  return values.reduce((total, value) => total.plus(value), new Decimal(0)).toFixed();
}
