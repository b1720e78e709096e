import type { Direction } from "../rules/ruleSpec";
import { directionOf } from "../rules/direction";
import { decimalOf } from "../rules/reader";
import { decimalText } from "../../model";
import type { DecimalText, ScoreTableRow } from "../../model";
import { plainText } from "./plainText";

/** A target or an actual value as a table prints it. */
export interface StatedValue {
  readonly value: DecimalText;
  /** `null` when no sign is written. */
  readonly direction: Exclude<Direction, "text"> | null;
  /** What stands behind the figure: %, 万元, 次. */
  readonly unit: string;
}

const SIGNS: readonly (readonly [RegExp, Exclude<Direction, "text">])[] = [
  [/^(≥|>|大于等于|不低于|不少于|不小于|达到|高于|大于)/, "ge"], [/^(≤|<|小于等于|不超过|不高于|不大于|低于|小于|控制在)/, "le"], [/^(=|等于)/, "eq"],
];

const SIGN_OF: Readonly<Record<Direction, string>> = { ge: "≥", le: "≤", eq: "=", text: "定性" };

/** 年度指标值 with the sign and the unit that the table keeps in columns of their own (指标性质、度量单位). */
export function targetText(cells: ScoreTableRow["cells"]): string {
  const direction = directionOf(cells.sign ?? null);
  const target = cells.target ?? "";
  return target === "" || SIGNS.some(([pattern]) => pattern.test(plainText(target))) ? withUnit(target, cells.unit) : `${direction ? SIGN_OF[direction] : ""}${withUnit(target, cells.unit)}`;
}

/** 实际完成值 with the unit of the row. */
export function actualText(cells: ScoreTableRow["cells"]): string {
  return withUnit(cells.actual ?? "", cells.unit);
}

function withUnit(figure: string, unit: string | undefined): string {
  return unit !== undefined && /^[^\d]*\d[\d,]*(?:\.\d+)?$/.test(plainText(figure)) ? `${figure}${unit}` : figure;
}

/** ≥95%, 10次, 43.2万元, 90%以上 as figure, sign and unit; `null` for words (定性). */
export function statedValue(text: string): StatedValue | null {
  const plain = plainText(text).replace(/(\d),(?=\d{3})/g, "$1");
  const sign = SIGNS.find(([pattern]) => pattern.test(plain));
  const rest = sign ? plain.replace(sign[0], "") : plain;
  const match = /^(-?\d+(?:\.\d+)?)([^\d]{0,6}?)((?:及|含)?以[上下内])?$/.exec(rest);
  const value = match ? decimalOf(match[1]) : null;
  if (!match || !value) return null;
  const after = match[3] === undefined ? null : match[3].endsWith("上") ? "ge" : "le";
  return { value: decimalText(value), direction: sign?.[1] ?? after, unit: match[2] ?? "" };
}
