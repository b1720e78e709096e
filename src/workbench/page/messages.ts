import type { BookFileErrorCode } from "../files";

export type PageLocale = "zh" | "en";

/** Sentences of the workbench page itself. `{…}` is filled in. */
const MESSAGES = {
  title: { zh: "本机工作台", en: "Local workbench" },
  open: { zh: "打开工作簿", en: "Open workbook" },
  save: { zh: "另存为 .xlsx", en: "Save as .xlsx" },
  samples: { zh: "示例", en: "Samples" },
  chooseSample: { zh: "选择示例…", en: "Choose a sample…" },
  locale: { zh: "English", en: "中文" },
  unsaved: { zh: "● 未保存", en: "● Unsaved" },
  paneTitle: { zh: "任务窗格", en: "Task pane" },
  splitter: { zh: "调整任务窗格宽度", en: "Resize the task pane" },
  drop: { zh: "松开鼠标即可打开工作簿", en: "Drop to open the workbook" },
  opening: { zh: "正在打开 {name}…", en: "Opening {name}…" },
  opened: { zh: "已打开 {name}（{sheets} 个工作表）", en: "Opened {name} ({sheets} sheets)" },
  saved: { zh: "已另存为 {name}", en: "Saved as {name}" },
  close: { zh: "关闭提示", en: "Dismiss" },
  notXlsx: { zh: "无法打开 {name}：它不是 .xlsx 工作簿。请在 Excel 或 WPS 中另存为“Excel 工作簿（.xlsx）”后再打开。当前工作簿没有变化。", en: "{name} cannot be opened: it is not an .xlsx workbook. Save it as “Excel Workbook (.xlsx)” in Excel or WPS and open it again. The current workbook is unchanged." },
  encrypted: { zh: "无法打开 {name}：工作簿设有打开密码。请在 Excel 或 WPS 中取消密码、保存后再打开。当前工作簿没有变化。", en: "{name} cannot be opened: it has a password. Remove the password in Excel or WPS, save, and open it again. The current workbook is unchanged." },
  legacyXls: { zh: "无法打开 {name}：这是 Excel 97-2003 的 .xls 文件。请另存为 .xlsx 后再打开。当前工作簿没有变化。", en: "{name} cannot be opened: it is an Excel 97-2003 .xls file. Save it as .xlsx and open it again. The current workbook is unchanged." },
  broken: { zh: "无法打开 {name}：文件不完整或已损坏。请用 Excel 或 WPS 打开并修复、另存后重试。当前工作簿没有变化。", en: "{name} cannot be opened: the file is incomplete or damaged. Open and repair it in Excel or WPS, save it, and try again. The current workbook is unchanged." },
  tooLarge: { zh: "无法打开 {name}：文件解压后过大。请删去不需要的工作表或图片后重试。当前工作簿没有变化。", en: "{name} cannot be opened: it unpacks to too much. Remove sheets or pictures you do not need and try again. The current workbook is unchanged." },
  failed: { zh: "操作没有完成：{detail}。工作簿仍是之前的样子，可以重试。", en: "This did not work: {detail}. The workbook is as it was; you can try again." },
} as const satisfies Record<BookFileErrorCode | string, Record<PageLocale, string>>;

export type PageMessage = keyof typeof MESSAGES;

/** A sentence in a language. */
export function say(locale: PageLocale, message: PageMessage, values: Readonly<Record<string, string | number>> = {}): string {
  return MESSAGES[message][locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
