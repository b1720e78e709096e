import { evaluateTruth, namesIn, parse } from "../../expression";
import type { Expression } from "../../expression";
import { Decimal, ZERO, convertMoney, isMoneyUnit, message, placeKey } from "../../model";
import type { CellPlace, Explanation, Finding } from "../../model";
import { figureText, percentText, placeWords } from "../finding/figureText";
import { sideOf } from "../finding/findingOfTie";
import { patternOf } from "../rules/patterns";
import { THRESHOLDS } from "../rules/thresholds";
import type { Threshold } from "../rules/thresholds";
import type { Figures, Moment } from "../ties/figures";
import { inUnit } from "../ties/judge";
import type { Operand } from "../ties/tie";
import type { CheckInput, SoloResult } from "./solo";
import { soloFinding } from "./solo";

/** The conditions, read once, with the names they speak of. */
const CONDITIONS: ReadonlyMap<Threshold, { readonly condition: Expression; readonly names: readonly string[] }> = new Map(THRESHOLDS.map((threshold) => {
  const condition = parse(threshold.when);
  if (!condition.ok) throw new Error(`not a condition: ${threshold.when}`);
  return [threshold, { condition: condition.value, names: namesIn(condition.value) }];
}));

/** Quantities beyond a limit: deviations from the budget, rates, controls. They ask for 情况说明 and prove no error. */
export function thresholdCheck({ figures }: CheckInput): SoloResult {
  const findings: Finding[] = [];
  const checked: CellPlace[] = [];
  let passed = 0;
  const told = new Set<string>();
  for (const threshold of THRESHOLDS) {
    for (const moment of momentsOf(threshold, figures)) {
      const operands = operandsOf(threshold, figures, moment);
      const truth = operands.length === 0 ? null : truthOf(threshold, figures, moment);
      if (truth === null) continue;
      const cells = operands.flatMap((operand) => (operand.place ? [operand.place] : []));
      const key = `${threshold.rule}|${cells.map(placeKey)[0] ?? ""}`;
      if (told.has(key)) continue;
      told.add(key);
      checked.push(...cells);
      if (truth) findings.push(findingOf(threshold, operands));
      else passed += 1;
    }
  }
  return { findings, passed, checked };
}

/** Lines of one account that are looked at one by one. */
const MOST_LINES = 300;

function momentsOf(threshold: Threshold, figures: Figures): readonly Moment[] {
  const period = threshold.period ?? "final";
  const pattern = threshold.each ? patternOf(threshold.each.line) : null;
  const lines = threshold.each ? figures.linesOf(threshold.each.account).filter((line) => pattern!.test(line)).slice(0, MOST_LINES) : [null];
  return figures.years.flatMap((year) => lines.map((each) => ({ year, period, each })));
}

function operandsOf(threshold: Threshold, figures: Figures, moment: Moment): readonly Operand[] {
  const [left, right] = [threshold.left, threshold.right].map((name) => (name === "" ? null : figures.operand(name, moment)));
  if (!left?.amount || (threshold.right !== "" && !right?.amount)) return [];
  return right ? [left, right] : [left];
}

/** Money in 万元; rates are read as a share of 1. */
function truthOf(threshold: Threshold, figures: Figures, moment: Moment): boolean | null {
  const { condition, names } = CONDITIONS.get(threshold)!;
  const values = new Map(names.map((name) => [name, valueOf(figures.operand(name, moment))]));
  return evaluateTruth(condition, (name) => values.get(name) ?? null);
}

function valueOf(operand: Operand | null): Decimal | null {
  const amount = operand?.amount;
  if (!amount) return null;
  return isMoneyUnit(amount.unit) ? convertMoney(amount, "万元").value : amount.value;
}

function findingOf(threshold: Threshold, operands: readonly Operand[]): Finding {
  const [left, right] = [operands[0]!, operands[1]];
  const unit = left.amount!.unit;
  const cells = [...operands.flatMap((operand) => (operand.place ? [operand.place] : [])), ...operands.flatMap(({ also = [] }) => also)];
  const leftText = `${figureText(left.amount!.value, unit)}${unit}`;
  if (!right) {
    return soloFinding({
      rule: threshold.rule, cells, unit, left: sideOf(left.label, [left], unit),
      title: message("finding.title.rate", { left: left.label }),
      detail: message("finding.detail.rate", { left: left.label, value: `${percentText(left.amount!.value)}%`, place: placeWords(left.place) }),
    });
  }
  const isSameKind = isMoneyUnit(unit) === isMoneyUnit(right.amount!.unit);
  const [a, b] = [left.amount!.value, isSameKind ? inUnit(right.amount!, unit).value : right.amount!.value];
  const ratio = b.eq(ZERO) ? null : a.div(b);
  const params = {
    left: left.label === right.label ? `${left.label}${left.stage ?? ""}` : left.label, right: left.label === right.label ? right.stage ?? right.label : right.label, leftValue: leftText, rightValue: `${figureText(right.amount!.value, right.amount!.unit)}${right.amount!.unit}`,
    leftPlace: placeWords(left.place), rightPlace: placeWords(right.place),
    change: ratio ? `${ratio.gte(1) ? "+" : ""}${percentText(ratio.minus(new Decimal(1)))}` : "—", ratio: ratio ? percentText(ratio) : "—",
  };
  const over: Explanation = { kind: "over_budget", message: message("explain.deviation", params), cells, confidence: 0.5 };
  return soloFinding({
    rule: threshold.rule, cells, unit, left: sideOf(left.label, [left], unit), right: sideOf(right.label, [right], isSameKind ? unit : right.amount!.unit),
    ...(isSameKind ? { difference: a.minus(b) } : {}), explanations: [over],
    title: threshold.kind === "deviation" ? message("finding.title.deviation", params) : message("finding.title.limit", params),
    detail: message("finding.detail.deviation", params),
  });
}
