import { BESIDE_CATALOGUE } from "./besideCatalogue";
import catalogue from "./catalogue.json";
import type { Rule } from "./rule";

/** What the checks of a person's own have in common; each has the id `OWN-n`. */
const OWN_CHECK: Omit<Rule, "id"> = {
  name: "自定义核对", expr: "由本单位填写", where: "自评基本信息·自定义核对", tolerance: "T1", severity: "logic", message: "", causes: "", scope: "both",
};

/** Whether the id is that of a person's own check. */
export function isOwnRule(id: string): boolean {
  return /^OWN-\d+$/.test(id);
}

/** The catalogue, in its own order. Ids are forever. */
export const RULES: readonly Rule[] = catalogue.rules as readonly Rule[];

const BY_ID: ReadonlyMap<string, Rule> = new Map([...RULES, ...BESIDE_CATALOGUE].map((rule) => [rule.id, rule]));

/**
 * The rule of that id.
 * @throws Error when there is none: a programming error
 */
export function ruleById(id: string): Rule {
  const rule = BY_ID.get(id) ?? (isOwnRule(id) ? { id, ...OWN_CHECK } : undefined);
  if (!rule) throw new Error(`no such rule: ${id}`);
  return rule;
}
