import { evaluateTruth, namesIn } from "../../expression";
import type { Expression } from "../../expression";
import { Decimal, ZERO, convertMoney, isMoneyUnit, message, placeKey, roundHalfUp } from "../../model";
import type { CellPlace, Explanation, Finding, MessageParams, Unit } from "../../model";
import { figureText, percentText, placeWords } from "../finding/figureText";
import { sideOf } from "../finding/findingOfTie";
import { conditionOf } from "../rules/condition";
import { patternOf } from "../rules/patterns";
import { THRESHOLDS } from "../rules/thresholds";
import type { Threshold, ThresholdWords } from "../rules/thresholds";
import type { Figures, Moment } from "../ties/figures";
import { inUnit } from "../ties/judge";
import { stagedName } from "../ties/names";
import type { Operand } from "../ties/tie";
import type { CheckInput, SoloResult } from "./solo";
import { isSaidApart } from "./saidApart";
import { soloFinding } from "./solo";

interface Condition {
  readonly when: Expression;
  readonly unless: Expression | null;
  /** Every name that one of them speaks of. */
  readonly names: readonly string[];
}

/** The conditions, read once. */
const CONDITIONS: ReadonlyMap<Threshold, Condition> = new Map(THRESHOLDS.map((threshold) => {
  const [when, unless] = [conditionOf(threshold.when), threshold.unless === undefined ? null : conditionOf(threshold.unless)];
  return [threshold, { when, unless, names: [...new Set([...namesIn(when), ...(unless ? namesIn(unless) : [])])] }];
}));

/** Quantities beyond a limit: deviations from the budget, rates, controls. They ask for 情况说明 and prove no error. */
export function thresholdCheck({ ledger, figures }: CheckInput): SoloResult {
  const findings: Finding[] = [];
  const checked: CellPlace[] = [];
  let passed = 0;
  const told = new Map<string, boolean>();
  for (const threshold of THRESHOLDS) {
    for (const moment of momentsOf(threshold, figures, ledger.year)) {
      const lookUp = lookUpOf(threshold, figures, moment);
      const operands = operandsOf(threshold, lookUp);
      const truth = operands.length === 0 || threshold.says === "offPosts" && isSaidApart(ledger, operands[0]!.place) ? null : truthOf(threshold, lookUp);
      if (truth === null) continue;
      const cells = operands.flatMap((operand) => (operand.place ? [operand.place] : []));
      const key = `${threshold.rule}|${cells.map(placeKey)[0] ?? ""}`;
      const before = told.get(key);
      if (before !== undefined && (before || threshold.asksMore !== true)) continue;
      told.set(key, truth);
      checked.push(...cells);
      if (truth) findings.push(findingOf(threshold, operands));
      else passed += 1;
    }
  }
  return { findings, passed, checked };
}

/** Lines of one account that are looked at one by one. */
const MOST_LINES = 300;

/** The evaluated year and those after it: nobody explains the year before once more. */
function momentsOf(threshold: Threshold, figures: Figures, evaluated: number | null): readonly Moment[] {
  const period = threshold.period ?? "final";
  const pattern = threshold.each ? patternOf(threshold.each.line) : null;
  const lines = threshold.each ? figures.linesOf(threshold.each.account).filter((line) => pattern!.test(line)).slice(0, MOST_LINES) : [null];
  const years = figures.years.filter((year) => year === null || evaluated === null || year >= evaluated);
  return years.flatMap((year) => lines.map((each) => ({ year, period, each })));
}

/** Looks the names of a threshold up: of several statements of what is asked about, the one beside what it is held to counts, as with the limits of T-01. */
function lookUpOf(threshold: Threshold, figures: Figures, moment: Moment): (name: string) => Operand | null {
  const right = threshold.right === "" ? null : figures.operand(threshold.right, moment);
  return (name) => (name === threshold.right ? right : figures.operand(name, moment, name === threshold.left ? { beside: right?.table ?? null } : {}));
}

function operandsOf(threshold: Threshold, lookUp: (name: string) => Operand | null): readonly Operand[] {
  const [left, right] = [threshold.left, threshold.right].map((name) => (name === "" ? null : lookUp(name)));
  const isThere = (operand: Operand | null | undefined): boolean => !!operand && (operand.amount !== null || (threshold.emptyIsNothing === true && operand.place !== null));
  if (!left || !isThere(left) || (threshold.right !== "" && !isThere(right)) || (!left.amount && !right?.amount)) return [];
  return right ? [left, right] : [left];
}

/** Money in 万元; rates are read as a share of 1. */
function truthOf(threshold: Threshold, lookUp: (name: string) => Operand | null): boolean | null {
  const { when, unless, names } = CONDITIONS.get(threshold)!;
  const values = new Map(names.map((name) => [name, valueOf(lookUp(name), threshold)]));
  const valueAt = (name: string): Decimal | null => values.get(name) ?? null;
  return unless && evaluateTruth(unless, valueAt) === true ? null : evaluateTruth(when, valueAt);
}

function valueOf(operand: Operand | null, { emptyIsNothing }: Threshold): Decimal | null {
  const amount = operand?.amount;
  if (!amount) return emptyIsNothing && operand?.place ? ZERO : null;
  return isMoneyUnit(amount.unit) ? convertMoney(amount, "万元").value : amount.value;
}

function findingOf(threshold: Threshold, operands: readonly Operand[]): Finding {
  const [left, right] = [operands[0]!, operands[1]];
  const unit = (left.amount ?? right!.amount!).unit;
  const cells = [...operands.flatMap((operand) => (operand.place ? [operand.place] : [])), ...operands.flatMap(({ also = [] }) => also)];
  if (!right) {
    const params = { left: left.label, value: `${percentText(left.amount!.value)}%`, place: placeWords(left.place), usual: threshold.usual ?? "" };
    return soloFinding({
      rule: threshold.rule, cells, unit: "", left: sideOf(left.label, [left], unit),
      title: message("finding.title.rate", params), detail: message("finding.detail.rate", params),
    });
  }
  const isSameKind = left.amount && right.amount ? isMoneyUnit(left.amount.unit) === isMoneyUnit(right.amount.unit) : threshold.says === "emptyTotal";
  const [a, b] = [left.amount?.value ?? ZERO, right.amount ? (isSameKind ? inUnit(right.amount, unit).value : right.amount.value) : ZERO];
  const params = paramsOf(threshold, left, right, [a, b], unit);
  const { title, detail: usual } = WORDS[threshold.says];
  const detail = b.eq(ZERO) && (threshold.says === "deviation" || threshold.says === "exceeds") ? "finding.detail.fromNothing" : usual; // of nothing nobody can tell a rate
  const cause: readonly Explanation[] = threshold.says === "deviation" || threshold.says === "exceeds" || threshold.says === "share"
    ? [{ kind: "over_budget", message: message(b.eq(ZERO) ? "explain.fromNothing" : "explain.deviation", params), cells, confidence: 0.5 }] : [];
  return soloFinding({
    rule: threshold.rule, cells, unit, left: sideOf(left.label, [left], unit), right: sideOf(right.label, [right], isSameKind ? unit : right.amount?.unit ?? unit),
    ...(isSameKind ? { difference: a.minus(b) } : {}), explanations: cause,
    title: message(title, params), detail: message(detail, params),
  });
}

/** Words of the findings about two figures, by the way they are put. */
const WORDS = {
  rate: { title: "finding.title.rate", detail: "finding.detail.rate" },
  deviation: { title: "finding.title.deviation", detail: "finding.detail.deviation" },
  exceeds: { title: "finding.title.exceeds", detail: "finding.detail.exceeds" },
  share: { title: "finding.title.share", detail: "finding.detail.share" },
  perUnit: { title: "finding.title.perUnit", detail: "finding.detail.perUnit" },
  oneSided: { title: "finding.title.oneSided", detail: "finding.detail.oneSided" },
  emptyTotal: { title: "finding.title.emptyTotal", detail: "finding.detail.emptyTotal" },
  opposite: { title: "finding.title.opposite", detail: "finding.detail.opposite" },
  offPosts: { title: "finding.title.offPosts", detail: "finding.detail.offPosts" },
} as const satisfies Readonly<Record<ThresholdWords, { readonly title: string; readonly detail: string }>>;

function paramsOf({ usual = "" }: Threshold, left: Operand, right: Operand, [a, b]: readonly [Decimal, Decimal], unit: Unit): MessageParams {
  const ratio = b.eq(ZERO) ? null : a.div(b);
  const isAlike = left.label === right.label;
  const isStaged = left.stage !== right.stage;
  return {
    left: isStaged || isAlike ? stagedName(left.label, left.stage) : left.label, right: isAlike ? right.stage ?? right.label : isStaged ? stagedName(right.label, right.stage) : right.label,
    leftValue: amountWords(left), rightValue: amountWords(right), leftPlace: placeWords(left.place), rightPlace: placeWords(right.place), usual,
    change: ratio ? `${ratio.gte(1) ? "+" : ""}${percentText(ratio.minus(new Decimal(1)))}` : "—", ratio: ratio ? percentText(ratio) : "—",
    difference: figureText(a.minus(b).abs(), unit), unit, per: perUnit(left, right, usual),
  };
}

/** 12.5万元; — where the cell is empty. */
function amountWords({ amount }: Operand): string {
  return amount ? `${figureText(amount.value, amount.unit)}${amount.unit}` : "—";
}

/** Money for each head, in the unit that the usual range is told in. */
function perUnit(left: Operand, right: Operand, usual: string): string {
  if (!left.amount || !right.amount || right.amount.value.eq(ZERO) || !isMoneyUnit(left.amount.unit)) return "—";
  const [, money = "万元", head = ""] = /(万元|元)\/(.+)$/.exec(usual) ?? [];
  const each = convertMoney(left.amount, money as "万元" | "元").value.div(right.amount.value);
  return `${roundHalfUp(each, 2).toFixed(2)}${money}/${head}`;
}
