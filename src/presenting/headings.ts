import { NOT_APPLICABLE, NOTHING_WORD } from "../model";

/**
 * Words that stand in the output sheets as headings and fixed answers. They are the format of our own sheets: `readInputs`
 * finds columns again by them, so they are Chinese in every language of the pane.
 */
export const HEADINGS = {
  info: { label: "项目", value: "填写", help: "说明", now: "当前采用" },
  goals: { name: "绩效目标", target: "目标值", direction: "方向", actual: "完成值", unit: "计量单位", note: "备注" },
  own: { name: "核对名称", relation: "关系式", severity: "级别", tolerance: "允许差额", note: "备注" },
  named: { cells: "单元格", meaning: "这是什么", period: "阶段", year: "年度", unit: "计量单位", outcome: "结果" },
  forms: { sheet: "工作表", correction: "更正（需要时选择）", form: "识别为", confidence: "把握", year: "年度更正", unit: "单位更正", reasons: "依据" },
  data: { name: "项目", period: "阶段", year: "年度", value: "数值", unit: "单位", typed: "手工填写", source: "来源", status: "口径与状态", others: "其他来源" },
  checks: {
    number: "序号", state: "状态", severity: "级别", rule: "规则", title: "名称", left: "左方", right: "右方", difference: "差额", unit: "单位",
    detail: "具体情况", cause: "可能原因", place: "位置", remark: "说明",
  },
  scores: {
    level1: "一级指标", level2: "二级指标", level3: "三级指标", points: "分值", standard: "评分标准", rate: "实际值（%）", arithmetic: "计算过程",
    judgement: "自评判断", typed: "自评打分", score: "得分", deduction: "扣分原因", evidence: "佐证材料", remark: "备注", status: "状态",
  },
  template: {
    level1: "一级指标", level2: "二级指标", name: "三级指标", points: "分值", definition: "指标解释", standard: "评分标准", rule: "读出的计分规则", use: "计分方式", now: "当前采用",
  },
  report: { kind: "类别", text: "正文", cells: "数字来源" },
} as const;

/** Fixed answers of drop-downs. */
export const ANSWERS = { yes: "是", no: "否", notApplicable: NOT_APPLICABLE, unused: NOTHING_WORD } as const;

/** How a row of 评分模板 is scored, as a person sets it. */
export const TEMPLATE_USES = { computed: "按规则计算", judged: "人工判断" } as const;

/** In front of a unit that holds only for tables which name none: 未注明的按万元. */
export const UNIT_OTHERWISE = "未注明的按";

/** How rows that do not apply are treated, as a person chooses it. */
export const POLICY_WORDS = { full_points: "计满分", exclude_and_rescale: "剔除后按比例折算" } as const;

/** States of a finding, for people. */
export const STATE_WORDS = { broken: "不符", tail: "尾差", unchecked: "无法核对" } as const;

/** Where a score comes from, for people. */
export const STATUS_WORDS = { computed: "自动计算", judged: "人工判断", "not-applicable": "不适用", missing: "待补充" } as const;

/** Kinds of a report row by heading level; a heading of level 1 is 一、. */
export const REPORT_KINDS = { headings: ["标题", "一级标题", "二级标题", "三级标题", "四级标题"], body: "正文", continued: "正文（续）", caption: "表题", table: "表" } as const;
