import type { Outline } from "./outline";
import { GOAL_BODY, OPENING } from "./outline";

/** Whole department, Hunan, from 2021 on: one section per kind of budget, written even when empty. */
export const HUNAN_DEPT_2021 = {
  id: "hunan-dept-2021",
  name: "湖南：部门整体支出绩效自评报告（2021年度起提纲）",
  scope: "department-overall",
  source: "公开的湖南省部门整体支出绩效自评报告所见标题；当年通知另有规定的从其规定",
  title: "部门整体支出绩效自评报告",
  opening: OPENING,
  nodes: [
    {
      id: "profile", heading: "部门、单位基本情况",
      body: [{ id: "functions", field: "functions" }, { id: "offices", field: "offices" }, { id: "staff", compose: "staff" }, { id: "tasks", field: "tasks" }],
    },
    {
      id: "general", heading: "一般公共预算支出情况",
      children: [
        { id: "general.basic", heading: "基本支出情况", body: [{ id: "basicSpending", compose: "basicSpending" }, { id: "sangong", compose: "sangong" }, { id: "operatingCost", compose: "operatingCost" }] },
        {
          id: "general.project", heading: "项目支出情况",
          body: [
            { id: "projectSpending", compose: "projectSpending" }, { id: "finalIncome", compose: "finalIncome" }, { id: "finalSpending", compose: "finalSpending" },
            { id: "carryOver", compose: "carryOver" }, { id: "executionRate", compose: "executionRate" }, { id: "incomeSpendingTable", compose: "incomeSpendingTable" },
          ],
        },
      ],
    },
    { id: "fund", heading: "政府性基金预算支出情况", body: [{ id: "governmentFund", compose: "governmentFund" }] },
    { id: "capital", heading: "国有资本经营预算支出情况", body: [{ id: "stateCapital", compose: "stateCapital" }] },
    { id: "insurance", heading: "社会保险基金预算支出情况", body: [{ id: "insurance.text", field: "insurance_fund" }] },
    {
      id: "result", heading: "部门整体支出绩效情况",
      body: [...GOAL_BODY, { id: "score", compose: "scoreResult" }, { id: "scoreTable", compose: "scoreTable" }, { id: "allIndicators", compose: "allIndicators" }],
    },
    { id: "problems", heading: "存在的问题及原因分析", body: [{ id: "problems.text", compose: "problems" }] },
    { id: "measures", heading: "下一步改进措施", body: [{ id: "measures.text", compose: "measures" }] },
    { id: "use", heading: "部门整体支出绩效自评结果拟应用和公开情况", body: [{ id: "useOfResults", field: "use_of_results" }] },
    { id: "other", heading: "其他需要说明的情况", body: [{ id: "other.text", field: "other_matters" }] },
  ],
} as const satisfies Outline;
