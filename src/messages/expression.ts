import type { MessageTable } from "./table";

/** Sentences of `expression`. */
export const expressionMessages = {
  "expression.syntax": { zh: "公式“{text}”无法理解（{reason}），请按示例书写，如 决算.基本支出 / 预算.基本支出 * 100。", en: "Cannot read the expression “{text}” ({reason})." },
} as const satisfies MessageTable;
