import type { MessageTable } from "./table";

/** Sentences of `excel`: what happened, why, and what to do. `{code}` belongs under 详细信息 and is not shown here. */
export const excelMessages = {
  "excel.protectedSheet": { zh: "“{sheet}”受保护，无法写入。请撤销该工作表的保护后重试；原有内容没有改动。", en: "“{sheet}” is protected. Take its protection off and try again; nothing was changed." },
  "excel.protected": { zh: "工作表受保护，无法写入。请撤销该表或工作簿的保护后重试；原有内容没有改动。", en: "The sheet or workbook is protected. Take the protection off and try again; nothing was changed." },
  "excel.editing": { zh: "单元格正在编辑，暂时无法读写。请先按 Enter 结束单元格编辑，再点“重试”。", en: "A cell is being edited. Press Enter to finish it, then retry." },
  "excel.tooLarge": { zh: "表格过大，超出 Excel 一次读写的限度。请删去多余的空白行列或拆分工作簿后重试。", en: "The sheets are larger than Excel allows in one step. Remove unused rows and columns or split the workbook, then retry." },
  "excel.gone": { zh: "要找的工作表或单元格已不存在，可能已删除或改名。请点“刷新”重新读取。", en: "The sheet or cell is gone; it may have been deleted or renamed. Refresh to read the workbook again." },
  "excel.disconnected": { zh: "与 Excel 的连接已断开，或等待过久已失效；原有内容没有改动。请检查网络后点“重试”；仍不成功时请保存并重新打开工作簿。", en: "The connection to Excel is lost or has timed out; nothing was changed. Check the network and retry; if it still fails, save and reopen the workbook." },
  "excel.unsupported": { zh: "当前 Excel 版本不支持这一操作。请使用 Excel 2021 或更高版本。", en: "This Excel cannot do that. Please use Excel 2021 or later." },
  "excel.unknown": { zh: "Excel 没有完成这一操作，原有内容没有改动。请重试；仍不成功时请保存并重新打开工作簿。", en: "Excel did not finish; nothing was changed. Retry; if that fails, save and reopen the workbook." },
  "excel.changed": { zh: "读取之后工作簿有变化：出现了名为“{sheet}”的工作表。请点“刷新”重新读取后再写入。", en: "The workbook changed after it was read: there is a sheet named “{sheet}” now. Refresh and write again." },
  "excel.halfTakenBack": { zh: "写入中途失败，且未能完全恢复。您自己的表没有改动；请检查结果表，必要时关闭工作簿且不保存。", en: "The write failed half-way and could not be taken back completely. Your own sheets are untouched; check the output sheets, or close without saving." },
  "excel.nothingToUndo": { zh: "没有可撤回的写入。只能撤回本次打开后的最近一次写入。", en: "There is nothing to take back. Only the last write since the pane was opened can be." },
  "excel.hidden": { zh: "工作表“{sheet}”已隐藏，无法定位。请先取消隐藏。", en: "The sheet “{sheet}” is hidden. Unhide it first." },
  "excel.noCells": { zh: "没有取到单元格。请在表格中选有数字的单元格（一个、一块，或按住 Ctrl 选几处），再点一次。", en: "No cells were found. Select cells with figures (one, a block, or several with Ctrl) and try again." },
  "excel.renamed": { zh: "工作簿中已有您自己的“{wanted}”，没有改动它；结果写在“{name}”。", en: "You have a sheet “{wanted}” of your own; it was left alone. The result stands in “{name}”." },
  "excel.noMerges": { zh: "当前 Excel 版本较旧，读不到合并单元格：带合并表头的表可能识别错列，核对结果会有误报。请改用 Excel 2021 或更高版本后再采信结果。", en: "This Excel is too old to tell merged cells: columns under merged headings may be taken for others, and checks may report what is not wrong. Use Excel 2021 or later before relying on the results." },
} as const satisfies MessageTable;
