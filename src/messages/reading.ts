import type { MessageTable } from "./table";

/** Sentences of `reading`. */
export const readingMessages = {
  "read.reasonTitle": { zh: "表题为“{title}”", en: "the title reads “{title}”" },
  "read.reasonSheetName": { zh: "工作表名含“{sheet}”", en: "the sheet is named “{sheet}”" },
  "read.reasonHeadings": { zh: "列头有：{headings}", en: "headings found: {headings}" },
  "read.reasonLabels": { zh: "行标签有：{labels}", en: "row labels found: {labels}" },
  "read.reasonChosen": { zh: "由您指定为“{form}”", en: "you chose “{form}”" },
  "read.errorCell": { zh: "{cell} 是错误值 {error}，按缺数处理，请先修正公式", en: "{cell} holds the error {error}; it counts as missing, please mend the formula" },
  "read.textNumbers": { zh: "“{table}”有 {count} 个数字是文本格式，Excel 求和会漏掉它们", en: "“{table}” has {count} figures typed as text, which SUM leaves out" },
  "read.hiddenFigures": { zh: "“{table}”有 {count} 个数字在隐藏的行、列或工作表中，默认不作取数依据", en: "“{table}” has {count} figures in hidden rows, columns or sheets; they are not taken as settled" },
  "read.codeRepaired": { zh: "“{label}”的科目编码有误，按 {code} 读取", en: "the subject code of “{label}” is wrong; read as {code}" },
  "read.unitAssumed": { zh: "“{table}”没有写金额单位，按本工作簿其他表的“{unit}”读取，请确认", en: "“{table}” names no unit; read in {unit} like the workbook's other tables, please confirm" },
  "read.unitUnknown": { zh: "“{table}”没有写金额单位，其金额未取用，请在表上注明“单位：万元”或“单位：元”，或在“已识别的表”里选定计量单位", en: "“{table}” names no unit; its money figures are not used until it says 单位：万元 or 单位：元, or a unit is chosen in the list of recognised sheets" },
  "read.notRecognised": { zh: "工作表“{sheet}”未识别，可手工指定它是哪张表", en: "the sheet “{sheet}” was not recognised; you can say which form it is" },
  "read.yearUnknown": { zh: "各表均未写明年度，请指定评价年度", en: "no sheet names a year; please choose the evaluated year" },
} as const satisfies MessageTable;
