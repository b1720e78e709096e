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

/** Rules that the catalogue does not have, all of them 经验规则. Their ids are forever, too. */
export const BESIDE_CATALOGUE: readonly Rule[] = [AUTO_SUM, BALANCE];
