/** A Univer without a grid, for Node and tests. */
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import type { Engine } from "./engine";
import { UniverEngine } from "./univerEngine";

/** Starts an empty engine; `load` gives it a workbook. */
export function createHeadlessEngine(): Engine {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.SILENT });
  for (const plugin of UniverSheetsNodeCorePreset().plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  return new UniverEngine(univer.__getInjector(), () => univer.dispose());
}
