import type { Run } from "../../model";
import type { Fact } from "../facts";
import { figure, mayBeEqual, moneyFigure, sumOf } from "../facts";
import type { Part } from "../say";
import { list, open, say } from "../say";

/** How a total falls into parts. */
export interface Decomposition {
  /** What the parts are of, for the note on a gap: 基本支出. */
  readonly totalName: string;
  readonly total: Fact;
  readonly parts: readonly Fact[];
  /** Says why parts and total differ; used only when they do. */
  readonly gapReason: (gap: string) => Part;
  /** 全部为…: said when one part makes up the total. */
  readonly whole?: boolean;
}

/** More parts than this are cut to the five largest with 等. */
const LONG_LIST = 8;
const SHORT_LIST = 5;

/**
 * The clause after a total: `，其中工资福利支出…万元、…`, and, when the parts do not make up the total beyond rounding,
 * the sum of the parts and the gap with the unit's explanation. Ends without full stop. (narrative guide 2.2, 2.4)
 */
export function decomposition({ totalName, total, parts, gapReason, whole = false }: Decomposition): Run[] {
  const nonZero = parts.filter(({ value }) => !value.eq(0));
  if (parts.length === 0) return total.value.eq(0) ? [] : say`，其中${open(`${totalName}的构成`)}`;
  const agrees = mayBeEqual(total, parts);
  const only = nonZero.length === 1 ? nonZero[0] : undefined;
  if (whole && only && agrees) return say`，全部为${only.name}`;
  const shown = nonZero.length > LONG_LIST ? largest(nonZero) : nonZero;
  const rest = shown.length < nonZero.length ? `等${nonZero.length}个项目` : "";
  const detail = list(shown.map((part) => say`${part.name}${figure(part)}`), "、");
  const zeroes = parts.filter(({ value }) => value.eq(0)).map(({ name }) => name);
  const nothing = zeroes.length > 0 ? `，未发生${zeroes.join("、")}` : "";
  return say`，其中${detail}${rest}${nothing}${agrees ? null : gapClause(totalName, total, parts, gapReason)}`;
}

function gapClause(totalName: string, total: Fact, parts: readonly Fact[], gapReason: (gap: string) => Part): Run[] {
  const sum = sumOf(parts);
  const gap = total.value.minus(sum.value);
  const amount = moneyFigure(gap, total);
  const side = gap.gt(0) ? "少" : "多";
  return say`；所列分项合计${moneyFigure(sum.value, sum)}，比${totalName}合计数${side}${amount}，${gapReason(amount.text)}`;
}

function largest(parts: readonly Fact[]): readonly Fact[] {
  const kept = new Set([...parts].sort((a, b) => b.value.cmp(a.value)).slice(0, SHORT_LIST));
  return parts.filter((part) => kept.has(part));
}
