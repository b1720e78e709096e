import { convertMoney, Decimal, decimalPlacesOf, isMoneyUnit } from "../../model";
import type { MoneyUnit, Unit } from "../../model";
import { plainText } from "../template/plainText";

/** A figure as a table file states it; `unit` is "" when none is written. */
export interface TableFigure {
  readonly value: Decimal;
  readonly unit: string;
}

const FIGURE = /^([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:e[-+]?\d+)?|[-+]?\.\d+)([^\d.,]{0,6})$/i;
/** How money is written for short. */
const SHORT_UNITS: Readonly<Record<string, string>> = { 万: "万元", 亿: "亿元", 圆: "元", 元整: "元", "¥": "元" };
const YES: Readonly<Record<string, number>> = { 是: 1, 否: 0 };

/**
 * A number, a text of one (`1,172.55万元`, `93.20%`, `１５人`) or `{ value, unit }`; yes and no as 1 and 0. `null` for
 * everything else: 约93, 9—10, 无 and — are no figures.
 */
export function tableFigure(stated: unknown): TableFigure | null {
  if (typeof stated === "boolean") return { value: new Decimal(stated ? 1 : 0), unit: "" };
  if (typeof stated === "number") return Number.isFinite(stated) ? { value: new Decimal(String(stated)), unit: "" } : null;
  if (typeof stated === "object" && stated !== null && "value" in stated) {
    const inner = tableFigure(stated.value);
    const unit = "unit" in stated && typeof stated.unit === "string" ? stated.unit : "";
    return inner && { value: inner.value, unit: inner.unit || plainText(unit) };
  }
  if (typeof stated !== "string") return null;
  const text = plainText(stated);
  if (YES[text] !== undefined) return { value: new Decimal(YES[text]), unit: "" };
  const match = FIGURE.exec(text);
  const unit = SHORT_UNITS[match?.[2] ?? ""] ?? match?.[2] ?? "";
  if (!match || (/^[十百千万亿]/.test(unit) && !isMoney(unit))) return null; // 3万人 is not 3
  return { value: new Decimal(match[1]!.replace(/,/g, "").replace(/^\+/, "")), unit };
}

/** The figure in a money unit when it is money of another one; otherwise as it stands. */
export function inMoneyUnit({ value, unit }: TableFigure, wanted: MoneyUnit): Decimal {
  const own = unit as Unit;
  return isMoneyUnit(own) ? convertMoney({ value, unit: own, decimals: decimalPlacesOf(value) }, wanted).value : value;
}

/** Whether the unit is one of money. */
export function isMoney(unit: string): boolean {
  return isMoneyUnit(unit as Unit);
}
