import type { Rule } from "./rule";

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

/** The accounting equation: what is owned is owed or is the unit's own. */
export const BALANCE: Rule = {
  id: "AUTO-BALANCE",
  name: "资产负债平衡",
  expr: "资产总计 = 负债和净资产总计 = 负债合计 + 净资产合计（同一栏）",
  where: "资产负债表、资产情况表",
  tolerance: "T1",
  severity: "hard",
  message: "",
  causes: "改动一方未改另一方；漏列",
  scope: "final",
};

/** 完成值 ÷ 指标值 of an indicator; what was more than done may stand as 100 %. */
export const COMPLETION: Rule = {
  id: "AUTO-COMPLETION",
  name: "指标完成率重算",
  expr: "完成率 = 完成值 ÷ 指标值（超额完成的可写100%；成本、时限等越小越好的指标不算）",
  where: "绩效目标完成情况表、绩效自评表",
  tolerance: "T4",
  severity: "logic",
  message: "",
  causes: "改完成值未改完成率；分母取错",
  scope: "final",
};

/** No indicator is given more points than it has. */
export const POINTS: Rule = {
  id: "AUTO-POINTS",
  name: "得分不超分值",
  expr: "得分 ≤ 分值（每项指标及总分）",
  where: "绩效自评表",
  tolerance: "exact",
  severity: "logic",
  message: "",
  causes: "改分值未改得分；填错行",
  scope: "final",
};

/** What was not done, or lost points, has a reason where the table asks for one. */
export const REASON: Rule = {
  id: "AUTO-REASON",
  name: "偏差原因未填",
  expr: "完成值 < 指标值，或得分 < 分值 ⇒ “偏差原因”栏有说明",
  where: "绩效自评表的偏差原因栏",
  tolerance: "n/a",
  severity: "warn",
  message: "",
  causes: "漏填",
  scope: "final",
};

/** Rules that the catalogue does not have, all of them 经验规则. Their ids are forever, too. */
export const BESIDE_CATALOGUE: readonly Rule[] = [AUTO_SUM, BALANCE, COMPLETION, POINTS, REASON];
