import type { Composer } from "../context";
import { budgetComparison, fundSpending, operatingCost } from "./comparison";
import { goalDeviations, goalOutcome, goals } from "./goals";
import { basicSpending, budgetAdjustment, carryOver, executionRate, finalIncome, finalSpending, initialBudget, projectSpending } from "./money";
import { measures, problems } from "./problems";
import { workOutputs } from "./outputs";
import { fundArrival, fundUse } from "./project";
import { sangong } from "./sangong";
import { indicatorAnalysis, scoreResult } from "./score";
import { staff } from "./staff";
import { cover, introduction, workingGroup } from "./supplied";
import { incomeSpendingTable, sangongTable, scoreTable } from "./tables";

/** Every composer an outline can name. */
export const COMPOSERS = {
  cover, introduction, workingGroup, staff, goals, goalOutcome, goalDeviations,
  initialBudget, budgetAdjustment, finalIncome, finalSpending, basicSpending, projectSpending, carryOver, executionRate,
  budgetComparison, operatingCost, sangong, incomeSpendingTable, sangongTable, scoreTable,
  scoreResult, allIndicators: indicatorAnalysis((context) => context.scorecard.rows), problems, measures,
  fundArrival, fundUse, workOutputs,
  governmentFund: fundSpending("政府性基金预算", "gf_exp", "income_gf"),
  stateCapital: fundSpending("国有资本经营预算", "soe_exp", "income_soe"),
} as const satisfies Readonly<Record<string, Composer>>;

/** Name of a composer. */
export type ComposerId = keyof typeof COMPOSERS;
