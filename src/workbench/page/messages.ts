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
  openKeys: { zh: "打开 .xlsx 工作簿（Ctrl+O）；也可以把文件拖到页面上", en: "Open an .xlsx workbook (Ctrl+O), or drop one on the page" },
  saveKeys: { zh: "把现在的工作簿存成 .xlsx 文件（Ctrl+S）", en: "Save the workbook as it is as an .xlsx file (Ctrl+S)" },
  choices: { zh: "下拉选项（Alt+↓）", en: "Choices (Alt+↓)" },
  excel: { zh: "Microsoft Excel", en: "Microsoft Excel" },
  ok: { zh: "确定", en: "OK" },
  cancel: { zh: "取消", en: "Cancel" },
  yes: { zh: "是", en: "Yes" },
  no: { zh: "否", en: "No" },
  retry: { zh: "重试", en: "Retry" },
  invalid: { zh: "此值与此单元格定义的数据验证限制不匹配。", en: "This value doesn't match the data validation restrictions defined for this cell." },
  goOn: { zh: "是否继续?", en: "Continue?" },
  protectedCell: { zh: "您试图更改的单元格或图表位于受保护的工作表中。若要进行更改，请取消工作表保护。您可能需要输入密码。", en: "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet. You might be requested to enter a password." },
  protectedBook: { zh: "工作簿受保护，不能更改。", en: "Workbook is protected and cannot be changed." },
  linkHint: { zh: "单击可转到工作簿中的位置；工作簿以外的地址只显示，不打开。", en: "Click to go to a place in the workbook; addresses outside it are shown, not opened." },
  environment: { zh: "环境", en: "Environment" },
  profiles: { zh: "当作哪个 Excel（任务窗格会重新载入）", en: "Which Excel this is (the task pane starts anew)" },
  "profile.floor": { zh: "清单允许的最低版本（ExcelApi 1.9）", en: "The oldest the manifest lets in (ExcelApi 1.9)" },
  "profile.excel2021": { zh: "Excel 2021（ExcelApi 1.14）", en: "Excel 2021 (ExcelApi 1.14)" },
  "profile.library": { zh: "office.js 所支持的最高版本（ExcelApi 1.15）", en: "As far as office.js here goes (ExcelApi 1.15)" },
  "profile.web": { zh: "Excel 网页版（1.15，每次最多 5 MB）", en: "Excel on the web (1.15, 5 MB a request)" },
  faults: { zh: "模拟故障", en: "Faults" },
  "fault.slow": { zh: "响应慢（每次 2 秒）", en: "Slow: 2 seconds for each answer" },
  "fault.clipboard": { zh: "剪贴板被拒绝（任务窗格会重新载入）", en: "Clipboard refused (the task pane starts anew)" },
  "fault.protected": { zh: "当前工作表受保护", en: "The sheet shown is protected" },
  "fault.editing": { zh: "有单元格正在编辑", en: "A cell is being edited" },
  "fault.offline": { zh: "连接中断", en: "The connection is lost" },
  faultCount: { zh: "{count} 项故障", en: "{count} faults" },
  otherAuthor: { zh: "另一位作者改动选中的单元格", en: "Another author changes the selected cell" },
  otherAuthorWords: { zh: "另一位作者", en: "another author" },
  otherAuthorTyped: { zh: "另一位作者改动了 {cell}", en: "Another author changed {cell}" },
  pictureUnseen: { zh: "图片（此格式只保留，不显示）", en: "Picture (this kind is kept, not shown)" },
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
