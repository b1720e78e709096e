export { reconcile, reconciliationSteps } from "./reconcile";
export { AUTO_SUM, BESIDE_CATALOGUE } from "./rules/besideCatalogue";
export { RULES, ruleById } from "./rules/catalogue";
export { EXECUTABLE, notYetExecutable } from "./rules/executable";
export type { Rule } from "./rules/rule";
export { figuresOfFinding } from "./finding/remarks";
