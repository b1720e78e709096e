/** The name a workbook is saved under. One with macros stays .xlsm: Excel does not open macros under .xlsx. */
export function savedName(fileName: string, hasMacros: boolean): string {
  return `${fileName.replace(/\.(xlsx|xlsm|xltx|xltm|xls)$/i, "")}${hasMacros ? ".xlsm" : ".xlsx"}`;
}
