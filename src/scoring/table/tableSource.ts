import { Decimal, decimalText, isMoneyUnit, message } from "../../model";
import type { Indicator, Message, MoneyUnit, ScoreInput } from "../../model";
import { evaluateNumber } from "../../expression";
import { achievement, LOCAL_INPUTS } from "../rules/ruleExpression";
import { RATE } from "../rules/ruleSpec";
import { derivationsOf, derive } from "../inputs/derive";
import { baseId, inputIdNamed, inputUnit, missingInput } from "../inputs/inputSource";
import type { InputSource } from "../inputs/inputSource";
import { cellIn, objectIn } from "./rowCells";
import type { Cell, Row } from "./rowCells";
import { statedRate } from "./statedRate";
import type { StatedRate } from "./statedRate";
import { inMoneyUnit, tableFigure } from "./tableFigure";
import { targetFigures } from "./targetFigures";
import type { TargetFigures } from "./targetFigures";

/** Columns of a row that hold figures of the unit. */
const COLUMNS: Readonly<Record<string, Cell>> = { budget_initial: "initial", budget_adjusted: "adjusted", expenditure_actual: "executed" };

/** The figures of one row, and why they cannot be taken when they cannot. */
export interface RowSource {
  readonly source: InputSource;
  readonly refusal: Message | null;
  readonly notes: readonly Message[];
}

/**
 * Figures of one row: its own before those of the file, then what follows from them by definition (never a stand-in).
 * Row-local figures (target, actual, counts) are never taken from the file's.
 * @param unit the file's unit of money
 */
export function tableSource(indicator: Indicator, row: Row, shared: Row, unit: MoneyUnit): RowSource {
  const own = objectIn(row, "inputs");
  const target = indicator.rule.type === "target_vs_actual" ? targetOf(indicator, row, own, shared) : null;
  const rate = indicator.expr === "actual_value" ? printedRate(indicator, row, own, shared) : null;
  const local = (name: string, id: string): unknown => {
    if (name === "goal_rows") return goalMean(own[name] ?? row[name] ?? shared[`${indicator.id}.${name}`]);
    if (name === "count_violations") return own[name] ?? countOf(row["violations"]) ?? countOf(objectIn(row, "human")["violations"]) ?? shared[id];
    if (name === "actual_value" && rate?.ok) return rate.value && decimalText(rate.value);
    if (target?.kind === "figures" && name === "target_value") return target.target && decimalText(target.target);
    if (target?.kind === "figures" && name === "actual_value") return target.actual && decimalText(target.actual);
    return localIn(row, own, shared, indicator.id, name);
  };
  const raw = (id: string): unknown => {
    const name = baseId(id);
    if (LOCAL_INPUTS.has(name)) return local(name, id);
    const column = COLUMNS[name];
    return named(own, name) ?? (column ? cellIn(row, column)?.value : undefined) ?? (name === RATE ? cellIn(row, "rate")?.value : row[name]) ?? named(shared, name);
  };
  const stated = (id: string): ScoreInput => {
    const figure = tableFigure(raw(id));
    const isMoneyInput = isMoneyUnit(inputUnit(id));
    return { ...missingInput(id), ...(isMoneyInput ? { unit } : {}), value: figure && decimalText(inMoneyUnit(figure, unit)) };
  };
  return {
    source: {
      find: (id) => withDerived(stated, id, new Set()),
      words: (id) => (baseId(id) === "direction" && target ? (target.kind === "figures" ? target.direction : "text") : wordsOf(raw(id))),
    },
    refusal: target?.kind === "refused" ? target.reason : rate && !rate.ok ? rate.reason : null,
    notes: [...(target?.kind === "figures" ? target.notes : []), ...(rate?.ok ? rate.notes : [])],
  };
}

/** The rate that a row prints. An `actual_value` beside a rule as data is in percent, as the schema says of rates. */
function printedRate(indicator: Indicator, row: Row, own: Row, shared: Row): StatedRate | null {
  const cell = cellIn(row, "rate");
  if (cell) return statedRate(cell, indicator.rule);
  const value = localIn(row, own, shared, indicator.id, "actual_value") ?? null;
  return typeof row["rule"] === "object" ? null : statedRate({ key: "actual_value", value }, indicator.rule);
}

const wordsOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

function targetOf(indicator: Indicator, row: Row, own: Row, shared: Row): TargetFigures | null {
  const { rule, id, name } = indicator;
  const hasOwnRate = indicator.expr !== undefined && !/\bactual_value\b|\bpoints\b/.test(indicator.expr);
  const of = (local: "target_value" | "actual_value" | "direction"): unknown => localIn(row, own, shared, id, local);
  const target = of("target_value") ?? rule["target"] ?? null;
  if (hasOwnRate || target === null) return null;
  const unit = cellIn(row, "unit")?.value;
  return targetFigures({ target, actual: of("actual_value") ?? null, direction: of("direction") ?? rule["direction"], name: typeof unit === "string" && /[%％]/.test(unit) ? `${name}%` : name });
}

const CELLS: Readonly<Record<string, Cell>> = { target_value: "target", actual_value: "actual", direction: "direction" };

function localIn(row: Row, own: Row, shared: Row, id: string, name: string): unknown {
  return own[name] ?? (CELLS[name] ? cellIn(row, CELLS[name])?.value : row[name]) ?? shared[`${id}.${name}`];
}

/** A figure under its id, or under its Chinese name. */
function named(figures: Row, id: string): unknown {
  if (figures[id] !== undefined) return figures[id] ?? undefined;
  const key = Object.keys(figures).find((one) => inputIdNamed(one) === id);
  return key === undefined ? undefined : figures[key] ?? undefined;
}

/** What follows by definition from stated figures: 批复数 = 年初预算数, “三公” = its three parts. */
function withDerived(stated: (id: string) => ScoreInput, id: string, within: ReadonlySet<string>): ScoreInput {
  const input = stated(id);
  if (input.value !== null || within.has(id)) return input;
  const deeper = new Set([...within, id]);
  for (const derivation of derivationsOf(id)) {
    if (derivation.standIn || Object.keys(derivation.quantities).length > 0) continue;
    const derived = derive(derivation, (name) => withDerived(stated, name, deeper));
    if (derived) return { ...derived, unit: input.unit };
  }
  return input;
}

function countOf(value: unknown): unknown {
  return Array.isArray(value) ? value.length : value;
}

/** Weighted mean of the reached shares of goal rows; `null` when a row is not complete. */
function goalMean(value: unknown): unknown {
  if (!Array.isArray(value) || value.length === 0) return value;
  let [sum, weights] = [new Decimal(0), new Decimal(0)];
  for (const goal of value as readonly Row[]) {
    const figures = targetFigures({ target: cellIn(goal, "target")?.value ?? null, actual: cellIn(goal, "actual")?.value ?? null, direction: goal["direction"], name: String(goal["name"] ?? "") });
    if (figures.kind !== "figures" || !figures.target || !figures.actual) return null;
    const values: Readonly<Record<string, Decimal | null>> = { target_value: figures.target, actual_value: figures.actual };
    const share = evaluateNumber(achievement(figures.direction, "actual_value"), (name) => values[name] ?? null);
    const weight = tableFigure(goal["weight"] ?? goal["points"])?.value ?? new Decimal(1);
    if (!share) return null;
    sum = sum.plus(share.times(weight));
    weights = weights.plus(weight);
  }
  return weights.eq(0) ? null : decimalText(sum.div(weights));
}

/** Why figures cannot be taken that are all percentages written as shares: 0.25, 0.5, 0.76, 0.98 for the four quarters. */
export function sharesForPercentages(inputs: readonly ScoreInput[]): Message | null {
  const percentages = inputs.filter(({ unit, value }) => unit === "%" && value !== null);
  const areShares = percentages.length > 2 && percentages.every(({ value }) => new Decimal(value!).lte("1.2")) && percentages.some(({ value }) => !new Decimal(value!).eq(0));
  return areShares ? message("score.reason.fraction", { stated: percentages.map(({ value }) => value).join("、"), percent: percentages.map(({ value }) => decimalText(new Decimal(value!).times(100))).join("、") }) : null;
}
