/** What the formulas of a validation say: they are meant from the first cell of its area, and follow when that is another one. */
import type { AreaData, ValidationData } from "../bookData";
import { moveFormula } from "./references";

/** The validation with each of its formulas written anew, in the shape of Office.js and in that of files; words of a list are no formula. */
export function withRuleFormulas(validation: ValidationData, write: (formula: string) => string): ValidationData {
  const { raw, rule } = validation;
  return {
    ...validation, ...(raw === undefined ? {} : { raw: mapTexts(raw, ["formula1", "formula2"], write) }),
    ...(rule === undefined ? {} : { rule: mapTexts(rule, ["formula1", "formula2", "formula", "source"], write) }),
  };
}

/** A rule with some of its texts changed, at any depth. */
function mapTexts(value: unknown, keys: readonly string[], change: (text: string) => string, key = ""): unknown {
  if (typeof value === "string") return keys.includes(key) && (key !== "source" || value.startsWith("=")) ? change(value) : value;
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mapTexts(each, keys, change, name)]));
}

/** The validation over other cells, relative references meant from their first one. */
export function ruleOver(validation: ValidationData, area: AreaData): ValidationData {
  const rows = area.top - validation.area.top, columns = area.left - validation.area.left;
  return { ...(rows === 0 && columns === 0 ? validation : withRuleFormulas(validation, (formula) => moveFormula(formula, rows, columns))), area };
}
