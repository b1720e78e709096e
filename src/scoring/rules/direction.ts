import type { Direction } from "./ruleSpec";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ge: "ge", "≥": "ge", ">=": "ge", "＞": "ge", ">": "ge", 正向: "ge", 正向指标: "ge", le: "le", "≤": "le", "<=": "le", "＜": "le", "<": "le", 反向: "le", 反向指标: "le",
  eq: "eq", "=": "eq", "==": "eq", "＝": "eq", text: "text", 定性: "text", 定性指标: "text",
};

/** 指标方向 or 指标性质 as it is written; `null` when it is none. */
export function directionOf(words: string | null): Direction | null {
  return words === null ? null : DIRECTIONS[words.trim()] ?? null;
}
