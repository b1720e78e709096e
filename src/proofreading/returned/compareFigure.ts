import type { Decimal } from "../../model";
import { convertMoney, isMoneyUnit, printedInterval, roundHalfUp } from "../../model";
import type { Unit } from "../../model";
import type { TextFigure } from "../types";

/** How far a figure of words like 约 may be from what it stands for. Source: 经验规则 (text-check, approximate figures). */
const ROUGHLY = "0.05";

/** An exact amount as it is stated elsewhere, money in 万元. */
export interface StatedAmount {
  readonly value: Decimal;
  readonly decimals: number;
}

/** Whether two printed figures of one dimension can stand for the same amount. */
export function agrees(figure: TextFigure, stated: StatedAmount): boolean {
  if (figure.isVague) return figure.amount.minus(stated.value).abs().lte(stated.value.abs().times(ROUGHLY));
  const words = printedInterval({ value: figure.amount, decimals: figure.places });
  const other = printedInterval(stated);
  return words.low.lt(other.high) && other.low.lt(words.high);
}

/** The amount written as the text writes this figure: same unit, same decimals. */
export function writtenLike(figure: TextFigure, value: Decimal): string {
  const inUnit = isMoneyUnit(figure.unit as Unit)
    ? convertMoney({ value, unit: "万元", decimals: 2 }, figure.unit as "元").value
    : figure.unit.startsWith("万") && figure.unit !== "万元" ? value.div(10_000) : value;
  return `${roundHalfUp(inUnit, figure.decimals).toFixed(figure.decimals)}${figure.unit}`;
}
