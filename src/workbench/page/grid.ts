import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";

/** The visible spreadsheet: Univer's open-source grid with formula bar and tabs. Gives its injector, on which the engine stands. */
export function createGrid(container: HTMLElement, english: boolean): Injector {
  const locale = english ? LocaleType.EN_US : LocaleType.ZH_CN;
  const univer = new Univer({ locale, locales: { [LocaleType.ZH_CN]: zhCN, [LocaleType.EN_US]: enUS }, logLevel: LogLevel.WARN });
  const { plugins } = UniverSheetsCorePreset({ container, header: true, toolbar: true, formulaBar: true, contextMenu: true, disableTextFormatAlert: true, disableTextFormatMark: true });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  return univer.__getInjector();
}
