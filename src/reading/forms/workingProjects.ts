import { CUSTOM } from "./custom";
import type { FormCell, FormDefinition } from "./types";

/** What a table of projects is called: 项目清单, 专项资金安排表. */
const titled = (words: string): string => `(?:项目|专项)(?:资金|经费|支出)?(?:年初)?(?:${words})(?:安排|一览|明细|情况|清单|汇总|总)?表?(?:\\(.*\\))?$`;
/** Of all projects of the office, not of one kind of them: 信息化项目清单, 重点项目安排. */
const OF_ALL_PROJECTS = "^(?:.*(?:[局厅委办院校园馆所站队处镇乡]|中心|街道|大学|小学|中学|单位|部门|科室|本级|\\(虚构\\)|年度?))?(?:本级|全部|所有|各类?)?(?:项目|专项)";
const OTHERS = "收费|罚没|征收|收入|采购|购买服务|绩效|自评|执行|决算|支出情况|结转|储备|项目库|转移支付|基本支出";
const WHOLE = "总计|合计|小计|#amount";

/** What is planned for each project, and for all. */
const PLANNED: readonly FormCell[] = [
  { row: "#total", col: WHOLE, only: "budget", account: "project_exp", title: OF_ALL_PROJECTS, ofAll: true },
  { row: "#item", col: WHOLE, only: "budget", account: "project_item", sub: "label", notBelow: "合计|总计|共计" },
];

/** Working sheets that list the projects of a plan. A mere list says it in its headings, for it may be of what was spent. */
export const PROJECT_SHEETS: readonly FormDefinition[] = [
  {
    id: "WK-PROJECTS", zh: "项目安排表", stage: "working", rank: 7, period: "budget", source: CUSTOM, byTitle: true, notByStages: true,
    titles: [titled("预算安排|安排|预算|计划安排|盘子")], notTitles: [OTHERS], headings: ["项目名称", "项目"], labels: [], cells: PLANNED, readByLabel: true,
  },
  {
    id: "WK-PROJECT-LIST", zh: "项目清单", stage: "working", rank: 7, period: "final", source: CUSTOM, byTitle: true, notByStages: true,
    titles: [titled("清单|目录|一览")], notTitles: [OTHERS], headings: ["项目名称", "项目"], labels: [], cells: PLANNED, readByLabel: true,
  },
];
