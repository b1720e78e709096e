import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";

/** Excel calls new sheets Sheet2, Sheet3 …, in every language of ours. */
const named = (locale: typeof zhCN): typeof zhCN => ({ ...locale, sheets: { ...(locale["sheets"] as object), tabs: { ...(locale["sheets"] as { tabs?: object }).tabs, sheet: "Sheet" } } });

/** The grid's own protection is another than Excel's, of which the host knows; it is not offered. */
const NOT_OFFERED = [
  "sheet.contextMenu.permission", "sheet.command.add-range-protection-from-sheet-bar", "sheet.command.delete-worksheet-protection-from-sheet-bar", "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar", "sheet.command.add-range-protection-from-toolbar", "sheet.command.add-range-protection-from-context-menu", "sheet.command.set-range-protection-from-context-menu",
  "sheet.command.delete-range-protection-from-context-menu", "sheet.command.view-sheet-permission-from-context-menu",
];

/** The visible spreadsheet: Univer's open-source grid with formula bar and tabs. Gives its injector, on which the engine stands. */
export function createGrid(container: HTMLElement, english: boolean): Injector {
  const locale = english ? LocaleType.EN_US : LocaleType.ZH_CN;
  const univer = new Univer({ locale, locales: { [LocaleType.ZH_CN]: named(zhCN), [LocaleType.EN_US]: named(enUS) }, logLevel: LogLevel.WARN });
  const { plugins } = UniverSheetsCorePreset({ container, header: true, toolbar: true, formulaBar: true, contextMenu: true, disableTextFormatAlert: true, disableTextFormatMark: true, menu: Object.fromEntries(NOT_OFFERED.map((id) => [id, { hidden: true }])) });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  return univer.__getInjector();
}
