import type { ComposerId } from "../composers";

/** What a paragraph is made of: a composer, the unit's own text, or fixed words. Ids are stable and unique in an outline. */
export type ParagraphSpec =
  | { readonly id: string; readonly compose: ComposerId }
  | { readonly id: string; readonly field: string }
  | { readonly id: string; readonly fixed: string };

/** A heading with its paragraphs and the headings below it. Numbers are computed from the position, never typed. */
export interface OutlineNode {
  readonly id: string;
  readonly heading: string;
  readonly body?: readonly ParagraphSpec[];
  readonly children?: readonly (OutlineNode | RepeatedNode)[];
}

/**
 * Stands for one heading per level-1 name of the score sheet in force, each with an analysis of its indicators.
 * `defaults` are used while there is no score sheet.
 */
export interface RepeatedNode {
  readonly id: string;
  readonly eachLevel1: { readonly prefix: string; readonly suffix: string; readonly withLevel2: boolean; readonly defaults: readonly string[] };
}

/** A report form as data. */
export interface Outline {
  readonly id: string;
  readonly name: string;
  readonly scope: "department-overall" | "project" | "transfer";
  /** Where the headings come from, and how sure that is. */
  readonly source: string;
  /** The title without year and unit. */
  readonly title: string;
  readonly opening: readonly ParagraphSpec[];
  readonly nodes: readonly (OutlineNode | RepeatedNode)[];
}

/** Opening of every form: cover lines and the sentence that names the notice. */
export const OPENING: readonly ParagraphSpec[] = [{ id: "cover", compose: "cover" }, { id: "introduction", compose: "introduction" }];

/** Money paragraphs of a department, budget side. */
export const BUDGET_BODY: readonly ParagraphSpec[] = [
  { id: "initialBudget", compose: "initialBudget" }, { id: "budgetAdjustment", compose: "budgetAdjustment" },
];

/** Money paragraphs of a department, final-accounts side. */
export const FINAL_BODY: readonly ParagraphSpec[] = [
  { id: "finalIncome", compose: "finalIncome" }, { id: "finalSpending", compose: "finalSpending" },
  { id: "basicSpending", compose: "basicSpending" }, { id: "projectSpending", compose: "projectSpending" },
  { id: "carryOver", compose: "carryOver" }, { id: "executionRate", compose: "executionRate" },
  { id: "budgetComparison", compose: "budgetComparison" }, { id: "sangong", compose: "sangong" },
  { id: "operatingCost", compose: "operatingCost" },
  { id: "incomeSpendingTable", compose: "incomeSpendingTable" }, { id: "sangongTable", compose: "sangongTable" },
];

/** Targets of the year: the overall goal, then each row. */
export const GOAL_BODY: readonly ParagraphSpec[] = [
  { id: "overallGoal", field: "overall_goal" }, { id: "goals", compose: "goals" }, { id: "goalOutcome", compose: "goalOutcome" },
  { id: "workOutputs", compose: "workOutputs" },
];
