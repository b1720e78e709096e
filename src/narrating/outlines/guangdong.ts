import type { Outline } from "./outline";
import { BUDGET_BODY, FINAL_BODY, GOAL_BODY, OPENING } from "./outline";

/** Whole department, Guangdong cities, form of the 2020 exercise. */
export const GUANGDONG_2020 = {
  id: "guangdong-2020",
  name: "广东：部门整体支出绩效自评报告（2020年度提纲）",
  scope: "department-overall",
  source: "公开的2020年度部门整体绩效自评报告所见标题（湛江市市级部门）；当年财政部门通知另有规定的从其规定",
  title: "部门整体支出绩效自评报告",
  opening: OPENING,
  nodes: [
    {
      id: "profile", heading: "单位基本情况",
      children: [
        { id: "profile.offices", heading: "单位机构设置、部门职能情况", body: [{ id: "functions", field: "functions" }, { id: "offices", field: "offices" }, { id: "staff", compose: "staff" }] },
        { id: "profile.tasks", heading: "年度总体工作和重点工作任务", body: [{ id: "tasks", field: "tasks" }] },
        { id: "profile.goals", heading: "部门整体支出绩效目标", body: GOAL_BODY },
        {
          id: "profile.money", heading: "部门整体支出情况",
          children: [
            { id: "profile.money.budget", heading: "部门整体收支预算数", body: BUDGET_BODY },
            { id: "profile.money.final", heading: "部门整体决算数", body: FINAL_BODY },
          ],
        },
      ],
    },
    {
      id: "work", heading: "自评工作开展情况",
      children: [
        { id: "work.group", heading: "评价小组情况", body: [{ id: "group", compose: "workingGroup" }] },
        { id: "work.process", heading: "自评工作过程", body: [{ id: "process", field: "process" }] },
        { id: "work.quality", heading: "自评材料报送时间及质量", body: [{ id: "quality", fixed: "我单位对报送的自评材料的及时性、真实性、完整性、一致性和规范性负责。" }] },
        { id: "work.disclosure", heading: "自评材料报送及公开一致情况", body: [{ id: "disclosure", fixed: "我单位报送的自评报告、数据表和评分表与对外公开的内容一致。" }] },
      ],
    },
    {
      id: "result", heading: "绩效自评情况",
      children: [
        { id: "result.score", heading: "自评结果", body: [{ id: "score", compose: "scoreResult" }, { id: "scoreTable", compose: "scoreTable" }] },
        {
          id: "result.indicators", heading: "部门整体支出绩效指标分析",
          children: [{ id: "indicators", eachLevel1: { prefix: "", suffix: "", withLevel2: false, defaults: ["预算编制情况", "预算执行情况", "预算监督情况", "预算使用效益"] } }],
        },
        { id: "result.problems", heading: "部门整体支出绩效管理存在问题", body: [{ id: "problems", compose: "problems" }] },
        { id: "result.measures", heading: "改进措施", body: [{ id: "measures", compose: "measures" }] },
      ],
    },
    { id: "other", heading: "其他自评情况", body: [{ id: "other.text", field: "other_matters" }] },
  ],
} as const satisfies Outline;

/** Whole department, Guangdong, from the exercise of 2021 on. */
export const GUANGDONG_2021 = {
  id: "guangdong-2021",
  name: "广东：部门整体支出绩效自评报告（2021年度起提纲）",
  scope: "department-overall",
  source: "经验规则：与广东2021年度起的评分表结构一致的提纲，标题待与当年通知核对",
  title: "部门整体支出绩效自评报告",
  opening: OPENING,
  nodes: [
    {
      id: "profile", heading: "部门基本情况",
      children: [
        { id: "profile.offices", heading: "部门职能", body: [{ id: "functions", field: "functions" }, { id: "offices", field: "offices" }, { id: "staff", compose: "staff" }] },
        { id: "profile.tasks", heading: "年度总体工作和重点工作任务", body: [{ id: "tasks", field: "tasks" }] },
        { id: "profile.goals", heading: "部门整体支出绩效目标", body: GOAL_BODY },
        { id: "profile.money", heading: "部门整体支出情况（以决算数为统计口径）", body: FINAL_BODY },
      ],
    },
    {
      id: "result", heading: "绩效自评情况",
      children: [
        { id: "result.score", heading: "自评结论", body: [{ id: "score", compose: "scoreResult" }, { id: "scoreTable", compose: "scoreTable" }] },
        { id: "indicators", eachLevel1: { prefix: "", suffix: "分析", withLevel2: true, defaults: ["履职效能", "管理效率"] } },
        {
          id: "result.problems", heading: "部门整体支出绩效管理存在问题及改进意见",
          children: [
            { id: "result.problems.list", heading: "存在问题", body: [{ id: "problems", compose: "problems" }] },
            { id: "result.measures", heading: "改进意见", body: [{ id: "measures", compose: "measures" }] },
          ],
        },
      ],
    },
    {
      id: "other", heading: "其他自评情况",
      body: [{ id: "followup", field: "last_year_followup" }, { id: "other.text", field: "other_matters" }],
    },
  ],
} as const satisfies Outline;
