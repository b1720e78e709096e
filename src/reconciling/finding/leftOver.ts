import { Decimal, placeKey } from "../../model";
import type { Finding, Side } from "../../model";
import type { ExplainContext } from "../explain/context";
import { lastHeading } from "../structure/headings";

/**
 * Whether a limit is broken by a total that does not add up alone: what its lines come to would keep it (合计·已付款 against 合计·合同金额, whose sum lacks a line).
 * @param sum the total that is wrong
 */
export function isLimitOfWrongTotal(sum: Finding, limit: Finding): boolean {
  if (sum.title.code !== "finding.title.sum" || limit.title.code !== "finding.title.atMost" || !sum.right?.value || !limit.left?.value || !limit.right?.value || sum.unit !== limit.unit) return false;
  const [total] = sum.cells;
  const stands = (side: Side): boolean => side.terms.length === 1 && !!total && side.terms[0]!.place !== null && placeKey(side.terms[0]!.place) === placeKey(total);
  if (stands(limit.right)) return new Decimal(limit.left.value).lte(sum.right.value);
  return stands(limit.left) && new Decimal(sum.right.value).lte(limit.right.value);
}

/** What a line has left of its money. */
const LEFT = /^(?:年末|期末|指标|预算)?(?:结余|剩余|余额|结存|尚余|可用|(?:尚|还)?未(?:支付|支出|执行|使用|列支|报销|拨付|[支付用花])|待支付)(?:指标|金额|预算|资金|数|额)?$/;

/** How far two columns of a line are apart. */
const APART = /(?:差异|差额|增减|变动)(?:金额|数|额)?(?:\([^()]*\))?$/;

/** Whether one total is only how far the other one is from what stands beside it (决算 − 年初预算 = 差异): it was worked out from it, and its sum is off by as much. */
export function isDistanceOf({ cells: [wrong], difference, unit }: Finding, apart: Finding, context: ExplainContext): boolean {
  const [place] = apart.cells;
  if (!wrong || !place || wrong.sheet !== place.sheet || wrong.row !== place.row || wrong.column === place.column) return false;
  if (difference === null || apart.difference === null || unit !== apart.unit || apart.difference !== difference && turned(difference) !== apart.difference) return false;
  const [own, column] = [wrong, place].map((cell) => context.at(cell)?.column);
  return !!own && !!column && APART.test(lastHeading(column)) && !APART.test(lastHeading(own));
}

/**
 * Whether one total is only what is left of another in its line (结余 = 调整后预算 − 支出): it was worked out from it, so where its own sum is off by as
 * much, the other way round, while both agree with each other, nothing but the other is to be mended.
 */
export function isLeftOver({ cells: [wrong], difference, unit }: Finding, left: Finding, context: ExplainContext): boolean {
  const [place] = left.cells;
  if (!wrong || !place || wrong.sheet !== place.sheet || wrong.row !== place.row || wrong.column === place.column) return false;
  if (difference === null || left.difference === null || unit !== left.unit || turned(difference) !== left.difference) return false;
  const column = context.at(place)?.column;
  return !!column && LEFT.test(lastHeading(column)) && context.isConfirmed(place) && context.isConfirmed(wrong);
}

/** 9000 → -9000. */
function turned(difference: string): string {
  return difference.startsWith("-") ? difference.slice(1) : `-${difference}`;
}
