export { reconcile, reconciliationSteps } from "./reconcile";
export { RULES, AUTO_SUM, ruleById } from "./rules/catalogue";
export { EXECUTABLE, notYetExecutable } from "./rules/executable";
export type { Rule } from "./rules/catalogue";
export { figuresOfFinding } from "./finding/remarks";
