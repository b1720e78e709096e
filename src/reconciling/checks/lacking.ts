import { isMoneyUnit, message } from "../../model";
import type { CellPlace, Finding, Ledger, Period } from "../../model";
import { figureText, placeWords } from "../finding/figureText";
import { sideOf } from "../finding/findingOfTie";
import { ruleById } from "../rules/catalogue";
import { EXPECTED_PAIRS } from "../rules/expectedPairs";
import type { ExpectedPair } from "../rules/expectedPairs";
import type { Figures, Moment } from "../ties/figures";
import { quantityName } from "../ties/names";
import type { Operand } from "../ties/tie";
import type { CheckInput, SoloFinding, SoloResult } from "./solo";
import { found, soloFinding } from "./solo";

/** A side that is wanted and not there, or whose cell is empty. */
interface Wanted {
  readonly name: string;
  readonly empty: CellPlace | null;
}

/** A side under the name by which it was found. */
interface Side {
  readonly name: string;
  readonly operand: Operand;
}

/** A limit or ratio of which one side is stated and the other is not. */
interface Lack {
  readonly pair: ExpectedPair;
  readonly known: Side;
  readonly wanted: readonly Wanted[];
  /** Where the missing side is found. */
  readonly where: string;
}

/** 无法核对: limits and ratios of the evaluated year with one side stated and the other missing, a line for each rule. */
export function lackingCheck({ ledger, figures }: CheckInput): SoloResult {
  const moment: Moment = { year: ledger.year, period: "final", each: null };
  const isStated = (periods: readonly Period[]): boolean => holdsMoney(ledger, periods);
  const hasFinal = isStated(["final"]);
  const lacks = EXPECTED_PAIRS.flatMap((pair) => lackOf(pair, figures, moment, hasFinal) ?? []);
  const budgets = isStated(["budget", "adjusted"]) ? [] : lacks.filter(({ wanted }) => wanted.every(({ name, empty }) => isOfBudget(name) && empty === null));
  if (budgets.length < FEWEST_FOLDED) return found(lacks.map((lack) => findingOf(lack, figures, moment)));
  return found([budgetFinding(budgets, ledger.year), ...lacks.filter((lack) => !budgets.includes(lack)).map((lack) => findingOf(lack, figures, moment))]);
}

/** A workbook without any budget is told once for all the rules that want one, under the first of them. */
const FEWEST_FOLDED = 2;

function isOfBudget(name: string): boolean {
  const { period } = quantityName(name);
  return period !== null && period !== "final";
}

/** Whether the ledger states money of the evaluated year in one of the stages. */
function holdsMoney({ entries, year }: Ledger, periods: readonly Period[]): boolean {
  for (const { quantity, settled } of entries.values()) {
    if (quantity.year === year && periods.includes(quantity.period) && settled && isMoneyUnit(settled.amount.unit)) return true;
  }
  return false;
}

function lackOf(pair: ExpectedPair, figures: Figures, moment: Moment, hasFinal: boolean): Lack | null {
  const { unless = [], given } = pair;
  const isKnown = (name: string): boolean => (figures.operand(name, moment)?.amount ?? null) !== null;
  if (unless.some(isKnown) || (given && !given.some(isKnown))) return null;
  const [left, right] = [best(pair.left, figures, moment), pair.right.map((names) => best(names, figures, moment))];
  const isWanted = (side: Side | null): boolean => side === null || (side.operand.amount === null && pair.emptyIsTold !== true);
  const wanted = (side: Side | null, names: readonly string[]): Wanted[] => (isWanted(side) ? [{ name: side?.name ?? names[0]!, empty: side?.operand.place ?? null }] : []);
  const missing = right.flatMap((side, index) => wanted(side, pair.right[index]!));
  if (isMore(left)) return missing.length > 0 ? { pair, known: left, wanted: missing, where: pair.rightIn } : null;
  const [first] = right;
  if (!hasFinal || pair.leftIn === undefined || missing.length > 0 || !isMore(first)) return null;
  const lacking = wanted(left, pair.left);
  return lacking.length > 0 ? { pair, known: first, wanted: lacking, where: pair.leftIn } : null;
}

/** Nothing spent keeps every limit. */
function isMore(side: Side | null | undefined): side is Side {
  return !!side?.operand.amount && side.operand.place !== null && side.operand.amount.value.gt(0);
}

/** The first of the names with a figure, else the first with a cell. */
function best(names: readonly string[], figures: Figures, moment: Moment): Side | null {
  const sides = names.flatMap((name): readonly Side[] => {
    const operand = figures.operand(name, moment);
    return operand ? [{ name, operand }] : [];
  });
  return sides.find(({ operand }) => operand.amount !== null) ?? sides[0] ?? null;
}

function findingOf({ pair, known: { name, operand }, wanted, where }: Lack, figures: Figures, moment: Moment): Finding {
  const amount = operand.amount!;
  const empty = wanted.flatMap((one) => one.empty ?? []);
  const missing = wanted.map((one) => figures.nameOf(one.name, moment)).join("、");
  const params = {
    rule: ruleById(pair.rule).name, known: figures.nameOf(name, moment), value: `${figureText(amount.value, amount.unit)}${amount.unit}`, place: placeWords(operand.place), missing,
    where: empty.length > 0 ? empty.map(placeWords).join("、") : where,
  };
  return unchecked({
    rule: pair.rule, cells: [operand.place!, ...empty], left: sideOf(operand.label, [operand], amount.unit), unit: amount.unit, mark: "lacking",
    title: message("check.lacking.title", params), detail: message(empty.length > 0 ? "check.lacking.empty" : "check.lacking.detail", params),
  }, message("check.lacking.reason", params));
}

function budgetFinding(lacks: readonly Lack[], year: number | null): Finding {
  const params = { year: year === null ? "本年度" : `${year}年`, rules: lacks.map(({ pair: { rule } }) => `${ruleById(rule).name}（${rule}）`).join("、"), count: lacks.length };
  return unchecked({
    rule: lacks[0]!.pair.rule, cells: lacks.map(({ known }) => known.operand.place!), mark: "noBudget", title: message("check.noBudget.title", params), detail: message("check.noBudget.detail", params),
  }, message("check.noBudget.reason", params));
}

function unchecked(said: SoloFinding, reason: Finding["reason"]): Finding {
  return { ...soloFinding({ ...said, severity: "explain" }), state: "unchecked", reason };
}
