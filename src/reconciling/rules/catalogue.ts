import type { Severity } from "../../model";
import catalogue from "./catalogue.json";

/** How a rule decides what is close enough; the words are those of `catalogue.json`. */
export type ToleranceClass = "T1" | "T2" | "T3" | "T4" | "exact" | "pct" | "ratio" | "fuzzy" | "n/a";

/** A rule of the catalogue: what must hold, in words a finance officer can judge. */
export interface Rule {
  readonly id: string;
  readonly name: string;
  /** The relation in the catalogue's own notation; what is executed stands in the tables beside this file. */
  readonly expr: string;
  readonly where: string;
  readonly tolerance: ToleranceClass;
  readonly severity: Severity;
  readonly message: string;
  readonly causes: string;
  readonly scope: string;
}

/** The rule of sums that were found in a table's own structure and that no named rule covers. */
export const AUTO_SUM: Rule = {
  id: "AUTO-SUM",
  name: "表内结构合计",
  expr: "合计 = Σ分项（按编码、缩进、其中、合计行列推断）",
  where: "任一表",
  tolerance: "T1",
  severity: "logic",
  message: "",
  causes: "漏行；重复；换位",
  scope: "both",
};

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

const BY_ID: ReadonlyMap<string, Rule> = new Map([...RULES, AUTO_SUM].map((rule) => [rule.id, rule]));

/**
 * The rule of that id.
 * @throws Error when there is none: a programming error
 */
export function ruleById(id: string): Rule {
  const rule = BY_ID.get(id) ?? (isOwnRule(id) ? { id, ...OWN_CHECK } : undefined);
  if (!rule) throw new Error(`no such rule: ${id}`);
  return rule;
}
