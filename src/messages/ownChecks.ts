import type { MessageTable } from "./table";

/** Sentences about the checks that a person wrote: what is wrong with a relation, and what became of it. */
export const ownCheckMessages = {
  "own.title": { zh: "自定义核对“{name}”不成立", en: "Own check “{name}” does not hold" },
  "own.title.unchecked": { zh: "自定义核对“{name}”暂无法核对", en: "Own check “{name}” cannot be checked yet" },
  "own.detail.broken": { zh: "{relation}（{unit}），不成立。请核对所列单元格，或修改关系式。", en: "{relation} ({unit}) does not hold. Please check the cells listed, or change the relation." },
  "own.detail.tail": { zh: "{relation}（{unit}），相差{difference}，在四舍五入或允许差额以内。", en: "{relation} ({unit}): {difference} apart, within rounding or the difference allowed." },
  "own.detail.allowed": { zh: "{leftLabel}：{left}；{rightLabel}：{right}；相差{difference}{unit}，在允许的{tolerance}{unit}以内。", en: "{leftLabel}: {left}; {rightLabel}: {right}; difference {difference} {unit}, within the {tolerance} {unit} allowed." },
  "own.detail.unchecked": { zh: "{relation}（{unit}）。数据不全，不能判断。", en: "{relation} ({unit}). Figures are missing, so it cannot be judged." },
  "own.detail.unread": { zh: "关系式：{relation}", en: "Relation: {relation}" },
  "own.syntax": { zh: "关系式无法解读（{reason}）。请写成 '表1'!D17 = '表1'!D18 + '表1'!D19 的样子", en: "The relation cannot be read ({reason}). Write it like '表1'!D17 = '表1'!D18 + '表1'!D19" },
  "own.noSheet": { zh: "{cell}没有写工作表名，请写成 '工作表名'!{cell}", en: "{cell} has no sheet; write 'Sheet'!{cell}" },
  "own.noComparison": { zh: "关系式须用一个 =、≤ 或 ≥ 说明两边的关系", en: "The relation must compare two sides by one =, ≤ or ≥" },
  "own.noSuchCell": { zh: "“{word}”不是单元格，请点选单元格，或写成 '工作表名'!单元格 的样子", en: "“{word}” is no cell; point at the cell, or write 'Sheet'!Cell" },
  "own.noCell": { zh: "关系式里没有单元格", en: "The relation names no cell" },
  "own.gone": { zh: "单元格或工作表已不存在：{cells}，请重新指定", en: "A cell or sheet is gone: {cells}. Please point at it again" },
  "own.tooMany": { zh: "一条关系式最多涉及 {most} 个单元格", en: "A relation takes at most {most} cells" },
  "own.words": { zh: "{cell}不是数字", en: "{cell} is no number" },
  "own.unitless": { zh: "不知道{cells}的金额单位，不能与其他金额比较；请在表头注明单位", en: "The unit of {cells} is not known, so it cannot be compared with money; state the unit above the table" },
  "own.zeroDenominator": { zh: "除数为 0", en: "Division by 0" },
} as const satisfies MessageTable;
