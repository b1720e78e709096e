import { evaluateTruth, parse } from "../../expression";
import type { Expression } from "../../expression";
import { isMoneyUnit, isRate } from "../../model";
import type { Unit } from "../../model";
import { RELATIONS, RULES_WITH_MANY_TIES } from "../rules/relations";
import type { Relation } from "../rules/relations";
import { ruleById } from "../rules/catalogue";
import { conditionOf } from "../rules/condition";
import { patternOf } from "../rules/patterns";
import { leavesOut } from "../structure/leftOut";
import type { Figures, Moment } from "../ties/figures";
import { judge } from "../ties/judge";
import { quantityName, stagedName } from "../ties/names";
import type { Operand, Tie } from "../ties/tie";

/** A name in a linear expression, with its sign. */
interface SignedName {
  readonly name: string;
  readonly sign: 1 | -1;
}

/** A relation, read: two sums of names and what must hold between them. */
interface ReadRelation {
  readonly relation: Relation;
  /** What it presupposes; `null` without. */
  readonly given: Expression | null;
  /** What must not be known to be so; `null` without. */
  readonly unless: Expression | null;
  readonly comparison: Tie["comparison"];
  readonly left: readonly SignedName[];
  readonly right: readonly SignedName[];
}

/** Reads a relation. @throws Error when it is not a comparison of two sums: a fault in the data, which a test finds. */
export function readRelation(relation: Relation): ReadRelation {
  const read = parse(relation.holds);
  if (!read.ok || read.value.kind !== "compare") throw new Error(`not a relation: ${relation.holds}`);
  const { operator, left, right } = read.value;
  if (operator !== "==" && operator !== "<=") throw new Error(`not a relation: ${relation.holds}`);
  return { relation, given: conditionIn(relation.given), unless: conditionIn(relation.unless), comparison: operator === "==" ? "equal" : "atMost", left: namesOf(left, 1), right: namesOf(right, 1) };
}

function conditionIn(text: string | undefined): Expression | null {
  return text === undefined ? null : conditionOf(text);
}

function namesOf(expression: Expression, sign: 1 | -1): readonly SignedName[] {
  if (expression.kind === "name") return [{ name: expression.name, sign }];
  if (expression.kind === "negate") return namesOf(expression.operand, turned(sign));
  if (expression.kind === "arithmetic" && (expression.operator === "+" || expression.operator === "-")) {
    return [...namesOf(expression.left, sign), ...namesOf(expression.right, expression.operator === "+" ? sign : turned(sign))];
  }
  throw new Error("a relation adds and subtracts quantities only");
}

function turned(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}

const READ: readonly ReadRelation[] = (RELATIONS as readonly Relation[]).map(readRelation);

/** The ties that the relations of the catalogue expect in this ledger, for every year it speaks of. */
export function relationTies(figures: Figures): readonly Tie[] {
  return figures.years.flatMap((year) => [...byRule(figures, year).values()].flat());
}

function byRule(figures: Figures, year: number | null): ReadonlyMap<string, readonly Tie[]> {
  const ties = new Map<string, readonly Tie[]>();
  for (const read of READ) {
    const { rule } = read.relation;
    const sofar = ties.get(rule) ?? [];
    const more = momentsOf(read.relation, figures, year).flatMap((moment) => tieOf(read, figures, moment) ?? []);
    if (RULES_WITH_MANY_TIES.has(rule) || read.relation.each) ties.set(rule, [...sofar, ...more]);
    else if (!sofar.some(canBeJudged)) ties.set(rule, [...more, ...(more.some((tie) => canBeJudged(tie) || tie.isIndicative) ? [] : sofar)]);
  }
  return ties;
}

/** Whether what the relation presupposes is so here, and nothing speaks against it. */
function isGiven({ given, unless }: ReadRelation, figures: Figures, moment: Moment): boolean {
  const isSo = (condition: Expression): boolean => evaluateTruth(condition, (name) => figures.operand(name, moment)?.amount?.value ?? null) === true;
  return (given === null || isSo(given)) && (unless === null || !isSo(unless));
}

/** Whether a condition holds by those operands of a side alone that are `found` in the table. */
function isSoAmong(condition: Expression, side: readonly SignedName[], all: readonly (Operand | null)[], found: readonly Operand[]): boolean {
  const operandOf = (name: string): Operand | undefined => found.find((operand) => operand === all[side.findIndex((one) => one.name === name)]);
  return evaluateTruth(condition, (name) => operandOf(name)?.amount?.value ?? null) === true;
}

function canBeJudged(tie: Tie): boolean {
  const verdict = judge(tie);
  return verdict !== null && verdict.state !== "unchecked";
}

function momentsOf(relation: Relation, figures: Figures, year: number | null): readonly Moment[] {
  const period = relation.period ?? "final";
  if (!relation.each) return [{ year, period, each: null }];
  const pattern = patternOf(relation.each.line);
  return figures.linesOf(relation.each.account).filter((line) => pattern.test(line)).map((each) => ({ year, period, each }));
}

function tieOf(read: ReadRelation, figures: Figures, moment: Moment): Tie | null {
  const { relation, comparison, left, right } = read;
  if (!isGiven(read, figures, moment) || relation.absent?.some((name) => figures.operand(name, moment) !== null)) return null;
  const required = new Set(relation.required ?? []);
  const needed = new Set([...required, ...(relation.present ?? [])]);
  const operands = (side: readonly SignedName[], beside: string | null): (Operand | null)[] =>
    side.map(({ name, sign }) => {
      const operand = figures.operand(name, moment, { sign, required: required.has(name), beside });
      return operand?.amount?.value.lt(0) && relation.decreases?.includes(name) ? { ...operand, sign: turned(sign) } : operand;
    });
  const own = relation.inOneTable ? operands(left, null) : null; // the other figures are those of its table, whichever of them another table settles
  const rightAll = operands(right, own?.find((operand) => operand !== null)?.table ?? null);
  const leftAll = own ?? operands(left, comparison === "atMost" && rightAll.length === 1 ? rightAll[0]?.table ?? null : null); // what was spent is held to the budget it stands beside
  const isAbsent = (operand: Operand | null, index: number, side: readonly SignedName[]): boolean => operand === null && needed.has(side[index]!.name);
  if (leftAll.some((operand, index) => isAbsent(operand, index, left)) || rightAll.some((operand, index) => isAbsent(operand, index, right))) return null;
  const [leftFound, rightSomewhere] = [leftAll.filter((operand) => operand !== null), rightAll.filter((operand) => operand !== null)];
  const rightInTable = relation.inOneTable ? rightSomewhere.filter((operand) => operand.amount === null || isBeside(operand, leftFound[0], relation, figures)) : rightSomewhere;
  const rightFound = relation.endsItsParts ? partsOf(leftFound[0] ?? null, rightInTable, figures) : rightInTable;
  if (relation.inOneTable && rightAll.some((operand, index) => operand !== null && needed.has(right[index]!.name) && !rightFound.includes(operand))) return null;
  if (relation.inOneTable && read.given !== null && !isSoAmong(read.given, right, rightAll, rightFound)) return null; // 追加 stands in another table than the budget it changed
  if (leftFound.length === 0 || rightFound.length === 0) return null;
  const unit = unitOf([...leftFound, ...rightFound]);
  if (unit === null || isSameCell(leftFound, rightFound)) return null;
  const lacksForm = [...leftAll, ...rightAll].some((operand, index) => operand === null && isFormAbsent([...left, ...right][index]!.name, moment, figures));
  const tie: Tie = {
    rule: relation.rule, comparison, unit, title: relation.title ?? "equal",
    ...labelsOf(leftFound, rightFound, quantityName(left[0]!.name).account === quantityName(right[0]!.name).account), left: leftFound, right: rightFound,
    isExact: ruleById(relation.rule).tolerance === "exact", isIndicative: relation.isIndicative ?? false, severity: null,
  };
  return lacksForm && judge(tie)?.state === "broken" ? null : tie;
}

/** Whether an operand stands in the table of the first one; what came and went may stand in pairs beside it: 固定资产年初原值 | 本年新增 | 本年处置 above 年末原值. */
function isBeside(operand: Operand, first: Operand | undefined, { title }: Relation, figures: Figures): boolean {
  return operand.table === first?.table || title === "rollForward" && first !== undefined && figures.areOfOneList(operand, first);
}

/** The parts of a sum that stands behind some of them: not those below it in its column, nor any that it says to leave out. */
function partsOf(total: Operand | null, all: readonly Operand[], figures: Figures): readonly Operand[] {
  const sum = total?.place ?? null;
  const isLeftOut = total === null ? null : leavesOut(figures.lineOf(total));
  const parts = isLeftOut === null ? all : all.filter((part) => !isLeftOut(figures.lineOf(part)));
  const stands = (way: 1 | -1): readonly Operand[] => parts.filter(({ place }) => sum !== null && place !== null && place.sheet === sum.sheet && place.column === sum.column && (place.row - sum.row) * way > 0);
  const below = new Set(stands(-1).length > 0 ? stands(1) : []);
  return below.size === 0 ? parts : parts.filter((part) => !below.has(part));
}

/** Whether a name speaks of a form that the workbook does not hold for the year: then a sum that does not close says nothing. */
function isFormAbsent(name: string, { year }: Moment, figures: Figures): boolean {
  const { form, yearOffset } = quantityName(name);
  return form !== null && !figures.hasForm(form, year === null ? null : year + yearOffset);
}

/** A quantity that stands in one cell only says nothing about itself. */
function isSameCell(left: readonly Operand[], right: readonly Operand[]): boolean {
  const [a, b] = [left[0]?.place, right[0]?.place];
  return left.length === 1 && right.length === 1 && !!a && !!b && a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** The finding's unit: that of the first figure. `null` when the figures cannot be compared. */
export function unitOf(operands: readonly Operand[]): Unit | null {
  let first: Unit | null = null;
  for (const { amount } of operands) {
    if (amount === null) continue;
    first ??= amount.unit;
    if (amount.unit !== first && !(isMoneyUnit(amount.unit) && isMoneyUnit(first)) && !(isRate(amount.unit) && isRate(first))) return null;
  }
  return first;
}

/** Names of both sides; figures of one name are told apart by year and stage where they are one quantity, else by their sheets. */
function labelsOf(left: readonly Operand[], right: readonly Operand[], isOneQuantity: boolean): Pick<Tie, "leftLabel" | "rightLabel"> {
  const [a, b] = [labelOf(left), labelOf(right)];
  if (a !== b || left.length !== 1 || right.length !== 1) return { leftLabel: a, rightLabel: b };
  const [x, y] = [left[0]!, right[0]!];
  if (x.stage !== y.stage && (isOneQuantity || x.place?.sheet === y.place?.sheet)) return { leftLabel: stagedName(a, x.stage), rightLabel: stagedName(b, y.stage) };
  return { leftLabel: x.place ? `${x.place.sheet}·${a}` : a, rightLabel: y.place ? `${y.place.sheet}·${b}` : b };
}

function labelOf(operands: readonly Operand[]): string {
  return operands.length === 1 ? operands[0]!.label : operands.map((operand) => operand.label).slice(0, 4).join("、") + (operands.length > 4 ? "等" : "");
}
