import { Decimal, decimalPlacesOf, decimalText, lastPlace, message, roundHalfUp } from "../model";
import type { CellPlace, Loss, Message, ScoreInput } from "../model";
import { evaluateNumber, namesIn, operandsOf } from "../expression";
import type { Expression } from "../expression";
import { derivationsOf } from "./inputs/derive";
import { figureText } from "./figureText";
import { decimalOf } from "./rules/reader";
import { counts } from "./totals";
import { scoreWith } from "./decideRow";
import type { ScoredRow } from "./scoreRow";

/** Doublings tried before giving up; 2⁴⁰ times a figure is out of this world. */
const WIDEST_DOUBLINGS = 40;

/** Where points are lost, the greatest loss first; rows of equal loss stay in the table's order. */
export function lossesOf(rows: readonly ScoredRow[]): readonly Loss[] {
  const losses = rows.filter(counts).flatMap((scored): (Loss & { readonly by: Decimal })[] => {
    const by = scored.plan.points.minus(scored.score ?? 0);
    if (by.lte(0)) return [];
    const { remedy, place } = remedyOf(scored);
    return [{ indicatorId: scored.row.indicator.id, lost: decimalText(by), remedy, place, by }];
  });
  return losses.sort((a, b) => b.by.cmp(a.by)).map(({ by: _, ...loss }) => loss);
}

function remedyOf(scored: ScoredRow): { readonly remedy: Message | null; readonly place: CellPlace | null } {
  const { row, plan } = scored;
  if (row.status === "judged") {
    const unmet = plan.items.filter(({ id }) => row.judgement?.ticks[id] === false).map(({ text }) => text);
    return { remedy: unmet.length > 0 ? message("score.remedy.items", { items: unmet.join("；") }) : null, place: null };
  }
  if (row.status !== "computed" || row.reason) return { remedy: null, place: null };
  for (const input of movable(scored)) {
    const value = solveFor(scored, input);
    if (!value) continue;
    const { cell, becomes } = cellBehind(input, value) ?? { cell: input, becomes: value };
    const words = { name: cell.name, now: figureText(cell.value, cell.unit) ?? "", value: figureText(decimalText(becomes), cell.unit) ?? "", unit: cell.unit };
    return { remedy: message("score.remedy.value", words), place: cell.place };
  }
  return { remedy: null, place: null };
}

/**
 * The stated figure behind a derived one, and what it has to become for the derived one to become `value`, the other
 * parts unchanged. Checked by deriving with it; `null` when no part leads there.
 */
function cellBehind(input: ScoreInput, value: Decimal): { readonly cell: ScoreInput; readonly becomes: Decimal } | null {
  const parts = input.derived?.parts ?? [];
  const change = value.minus(input.value ?? 0);
  for (const { expr } of derivationsOf(input.id)) {
    const names = namesIn(expr);
    if (names.length !== parts.length || !names.every((name) => parts.some(({ id }) => id === name))) continue;
    for (const part of parts) {
      if (!part.place || part.value === null) continue;
      for (const becomes of [new Decimal(part.value).plus(change), new Decimal(part.value).minus(change)]) {
        const derived = evaluateNumber(expr, (name) => (name === part.id ? becomes : decimalOf(parts.find(({ id }) => id === name)?.value)));
        if (becomes.gte(0) && derived?.eq(value)) return { cell: part, becomes };
      }
    }
  }
  return null;
}

/** Inputs to try: what is measured (above the fraction line) before what it is measured against. */
function movable({ row, plan }: ScoredRow): readonly ScoreInput[] {
  const measured = plan.rate ?? plan.score;
  const order = [...numeratorNames(measured), ...plan.needs];
  return [...new Set(order)].flatMap((id) => row.inputs.filter((input) => input.id === id && input.value !== null && !input.derived?.standIn));
}

function numeratorNames(expression: Expression): readonly string[] {
  if (expression.kind === "arithmetic" && expression.operator === "/") return numeratorNames(expression.left);
  if (expression.kind === "name") return [expression.name];
  if (expression.kind === "arithmetic" && expression.operator === "*") return numeratorNames(expression.left);
  return operandsOf(expression).flatMap(namesIn);
}

/**
 * The value of one input nearest to the present one with which the row has full points, the other inputs unchanged:
 * searched outward for a full score, then halved to the last place. Checked by scoring with it; `null` when none is found.
 */
function solveFor({ row, plan }: ScoredRow, input: ScoreInput): Decimal | null {
  const now = new Decimal(input.value ?? 0);
  const step = lastPlace(Math.min(6, Math.max(input.unit === "万元" ? 2 : 0, decimalPlacesOf(now))));
  const given = new Map([...row.inputs].reverse().map((other) => [other.id, decimalOf(other.value)]));
  const isFull = (value: Decimal): boolean => {
    const score = scoreWith(plan, (id) => (id === input.id ? value : given.get(id) ?? null));
    return score !== null && score.gte(plan.points);
  };
  const ends = [firstOf(downwards(now, step), isFull), firstOf(upwards(now, step), isFull)].flatMap((end) => (end ? [halve(now, end, step, isFull)] : []));
  return ends.length === 0 ? null : ends.reduce((nearest, end) => (end.minus(now).abs().lt(nearest.minus(now).abs()) ? end : nearest));
}

function firstOf(values: Iterable<Decimal>, test: (value: Decimal) => boolean): Decimal | null {
  for (const value of values) if (test(value)) return value;
  return null;
}

/** Values further and further below the present one, 0 at last. */
function* downwards(now: Decimal, step: Decimal): Generator<Decimal> {
  for (let reach = step, turn = 0; turn < WIDEST_DOUBLINGS && now.gt(reach); turn += 1, reach = reach.times(2)) yield now.minus(reach);
  yield new Decimal(0);
}

/** Values further and further above the present one, up to a thousand times it. */
function* upwards(now: Decimal, step: Decimal): Generator<Decimal> {
  const most = now.abs().plus(step.times(100)).times(1000);
  for (let reach = step, turn = 0; turn < WIDEST_DOUBLINGS && now.plus(reach).lte(most); turn += 1, reach = reach.times(2)) yield now.plus(reach);
}

function halve(now: Decimal, end: Decimal, step: Decimal, isFull: (value: Decimal) => boolean): Decimal {
  let [lost, full] = [now, end];
  while (full.minus(lost).abs().gt(step)) {
    const middle = roundTo(lost.plus(full).div(2), step);
    if (middle.eq(lost) || middle.eq(full)) break;
    if (isFull(middle)) full = middle;
    else lost = middle;
  }
  return full;
}

function roundTo(value: Decimal, step: Decimal): Decimal {
  return roundHalfUp(value.div(step), 0).times(step);
}
