import type { MessageTable } from "../table";

/** 报告. */
export const paneReportMessages = {
  "pane.report.actions": { zh: "报告操作", en: "Report actions" },
  "pane.report.copy": { zh: "复制正文", en: "Copy report" },
  "pane.report.copySection": { zh: "复制本节：{heading}", en: "Copy section: {heading}" },
  "pane.report.docx": { zh: "下载 Word 文档", en: "Download Word file" },
  "pane.report.fileName": { zh: "{unit}{year}年度部门整体支出绩效自评报告.docx", en: "{unit}{year}-self-evaluation-report.docx" },
  "pane.report.open": { zh: "待补充 {count} 处", en: "{count} open points" },
  "pane.report.openHint": { zh: "在「自评基本信息」或「自评报告」里补写，报告随之更新。", en: "Fill them in on the information or report sheet; the report follows." },
  "pane.report.openNone": { zh: "没有待补充的内容。", en: "Nothing is open." },
  "pane.report.fill": { zh: "填写自评基本信息", en: "Fill in the information sheet" },
  "pane.report.conflicts": { zh: "修改冲突 {count} 处", en: "{count} edit conflicts" },
  "pane.report.conflictHint": { zh: "您改过这一段，数据随后又变了。请选用一种文字。", en: "You edited this paragraph and its figures changed since. Choose one text." },
  "pane.report.before": { zh: "原文", en: "Before" },
  "pane.report.mine": { zh: "我的修改", en: "My edit" },
  "pane.report.renewed": { zh: "新数据", en: "New figures" },
  "pane.report.take": { zh: "选用", en: "Use" },
  "pane.report.takeNamed": { zh: "选用：{which}", en: "Use: {which}" },
  "pane.report.origin.edited": { zh: "已人工修改", en: "Edited" },
  "pane.report.warnings": { zh: "请确认", en: "Please confirm" },
  "pane.report.body": { zh: "报告正文", en: "Report" },
  "pane.report.empty": { zh: "还没有报告正文。", en: "There is no report yet." },
  "pane.report.figure": { zh: "{text}，定位到 {place}", en: "{text}, go to {place}" },
  "pane.report.manual": { zh: "要复制的文字（已全部选中）", en: "Text to copy (selected)" },
  "pane.report.edit": { zh: "在「自评报告」中修改本段", en: "Edit in the report sheet" },
} as const satisfies MessageTable;
