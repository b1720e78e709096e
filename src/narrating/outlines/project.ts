import type { Outline } from "./outline";
import { OPENING } from "./outline";

/** Project expenditure: outline of the evaluation report in the annex of 财预〔2020〕10号. */
export const MOF_2020_10_PROJECT = {
  id: "mof-2020-10-project",
  name: "财政部：项目支出绩效评价报告（财预〔2020〕10号附件提纲）",
  scope: "project",
  source: "《项目支出绩效评价管理办法》（财预〔2020〕10号）所附绩效评价报告参考提纲",
  title: "项目支出绩效自评报告",
  opening: OPENING,
  nodes: [
    {
      id: "profile", heading: "基本情况",
      children: [
        { id: "profile.project", heading: "项目概况", body: [{ id: "projectOverview", field: "project_overview" }, { id: "projectDecision", field: "project_decision" }, { id: "fundArrival", compose: "fundArrival" }, { id: "fundUse", compose: "fundUse" }] },
        { id: "profile.goals", heading: "项目绩效目标", body: [{ id: "projectGoal", field: "project_goal" }, { id: "goals", compose: "goals" }] },
      ],
    },
    {
      id: "work", heading: "绩效评价工作开展情况",
      children: [
        { id: "work.scope", heading: "绩效评价目的、对象和范围", body: [{ id: "scope", field: "evaluation_scope" }] },
        { id: "work.method", heading: "绩效评价原则、评价指标体系、评价方法和评价标准", body: [{ id: "method", field: "evaluation_method" }] },
        { id: "work.process", heading: "绩效评价工作过程", body: [{ id: "group", compose: "workingGroup" }, { id: "process", field: "process" }] },
      ],
    },
    { id: "result", heading: "综合评价情况及评价结论", body: [{ id: "score", compose: "scoreResult" }, { id: "scoreTable", compose: "scoreTable" }] },
    {
      id: "analysis", heading: "绩效评价指标分析",
      children: [{ id: "indicators", eachLevel1: { prefix: "项目", suffix: "情况", withLevel2: false, defaults: ["决策", "过程", "产出", "效益"] } }],
    },
    {
      id: "findings", heading: "主要经验及做法、存在的问题及原因分析",
      children: [
        { id: "findings.experience", heading: "主要经验及做法", body: [{ id: "experience", field: "experience" }] },
        { id: "findings.problems", heading: "存在的问题及原因分析", body: [{ id: "problems", compose: "problems" }] },
      ],
    },
    { id: "measures", heading: "有关建议", body: [{ id: "measures.text", compose: "measures" }] },
    { id: "other", heading: "其他需要说明的问题", body: [{ id: "other.text", field: "other_matters" }] },
  ],
} as const satisfies Outline;

/** Project self-evaluation, Yunnan: the conclusion comes first. */
export const YUNNAN_PROJECT_2022 = {
  id: "yunnan-project-2022",
  name: "云南：项目支出绩效自评报告（2022年度起提纲）",
  scope: "project",
  source: "公开的云南省项目支出绩效自评报告所见标题；当年通知另有规定的从其规定",
  title: "项目支出绩效自评报告",
  opening: OPENING,
  nodes: [
    {
      id: "result", heading: "自评结论",
      children: [
        { id: "result.score", heading: "自评得分", body: [{ id: "score", compose: "scoreResult" }, { id: "scoreTable", compose: "scoreTable" }] },
        { id: "result.goals", heading: "绩效目标完成情况", body: [{ id: "goalOutcome", compose: "goalOutcome" }, { id: "goals", compose: "goals" }] },
        { id: "result.problems", heading: "存在的问题和原因分析", body: [{ id: "problems", compose: "problems" }] },
        { id: "result.measures", heading: "下一步拟改进措施及有关建议", body: [{ id: "measures.text", compose: "measures" }] },
      ],
    },
    {
      id: "evidence", heading: "佐证材料", body: [{ id: "evidenceList", field: "evidence_list" }],
      children: [
        { id: "evidence.project", heading: "项目基本情况", body: [{ id: "projectOverview", field: "project_overview" }, { id: "projectGoal", field: "project_goal" }] },
        { id: "evidence.work", heading: "自评工作开展情况", body: [{ id: "group", compose: "workingGroup" }, { id: "process", field: "process" }] },
        {
          id: "evidence.analysis", heading: "绩效评价指标分析",
          children: [
            { id: "evidence.analysis.execution", heading: "预算执行情况分析", body: [{ id: "fundArrival", compose: "fundArrival" }, { id: "fundUse", compose: "fundUse" }] },
            { id: "evidence.analysis.goals", heading: "绩效目标完成情况分析", body: [{ id: "allIndicators", compose: "allIndicators" }] },
          ],
        },
      ],
    },
  ],
} as const satisfies Outline;

/** Central transfer payments: self-evaluation report. */
export const CENTRAL_TRANSFER = {
  id: "central-transfer",
  name: "中央对地方转移支付绩效自评报告（2022年度起提纲）",
  scope: "transfer",
  source: "公开的中央对地方转移支付绩效自评报告所见标题；当年通知另有规定的从其规定",
  title: "转移支付绩效自评报告",
  opening: OPENING,
  nodes: [
    {
      id: "targets", heading: "绩效目标分解下达情况",
      children: [
        { id: "targets.upper", heading: "上级下达转移支付预算和绩效目标情况", body: [{ id: "transferUpper", field: "transfer_upper" }] },
        { id: "targets.local", heading: "本级资金安排、分解下达预算和绩效目标情况", body: [{ id: "transferLocal", field: "transfer_local" }] },
      ],
    },
    {
      id: "analysis", heading: "绩效情况分析",
      children: [
        {
          id: "analysis.funds", heading: "资金投入情况分析",
          children: [
            { id: "analysis.funds.arrival", heading: "项目资金到位情况分析", body: [{ id: "fundArrival", compose: "fundArrival" }] },
            { id: "analysis.funds.use", heading: "项目资金执行情况分析", body: [{ id: "fundUse", compose: "fundUse" }] },
          ],
        },
        { id: "analysis.management", heading: "资金管理情况分析", body: [{ id: "management", field: "project_management" }] },
        { id: "analysis.overall", heading: "总体绩效目标完成情况分析", body: [{ id: "overallGoal", field: "overall_goal" }, { id: "goalOutcome", compose: "goalOutcome" }] },
        { id: "analysis.goals", heading: "绩效指标完成情况分析", body: [{ id: "goals", compose: "goals" }, { id: "score", compose: "scoreResult" }] },
      ],
    },
    { id: "deviations", heading: "偏离绩效目标的原因和下一步改进措施", body: [{ id: "deviations.text", compose: "goalDeviations" }, { id: "measures.text", compose: "measures" }] },
    { id: "use", heading: "绩效自评结果拟应用和公开情况", body: [{ id: "useOfResults", field: "use_of_results" }] },
    { id: "other", heading: "其他需要说明的问题", body: [{ id: "other.text", field: "other_matters" }] },
  ],
} as const satisfies Outline;
