import type { Injector } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import type { BookData } from "../bookData";
import type { UniverEngine } from "../engine/univerEngine";
import type { Host } from "../host";
import { showCell } from "./cellPlace";
import type { Pane, PaneTraffic } from "./pane";

/**
 * `window.workbench`: what a test needs and a person does by hand. It reads the page and finds places on it; clicks and keys are
 * the test's own.
 */
export interface WorkbenchHook {
  open(bytes: readonly number[], name: string): Promise<void>;
  exportBook(): Promise<BookData>;
  /** The file that 另存为 would give. */
  saveBytes(): Promise<number[]>;
  /** What typing into a cell does, without a keyboard. */
  edit(sheet: string, address: string, value: string | number | boolean): Promise<void>;
  /** Shows a cell and gives its middle in page coordinates. */
  showCell(sheet: string, address: string): Promise<{ x: number; y: number }>;
  /** Sheet and selected range now. */
  selection(): { sheet: string; address: string };
  /** Resolves when every batch, calculation and event is done. */
  idle(): Promise<void>;
  readonly traffic: PaneTraffic;
}

declare global {
  interface Window {
    workbench?: WorkbenchHook;
  }
}

export interface HookParts {
  readonly injector: Injector;
  readonly engine: UniverEngine;
  readonly host: Host;
  readonly pane: Pane;
  open(bytes: Uint8Array, name: string): Promise<void>;
  save(): Promise<Uint8Array>;
}

/** Puts the hook on the window; its presence says that the page is ready. */
export function installHook({ injector, host, pane, open, save }: HookParts): void {
  const api = FUniver.newAPI(injector);
  window.workbench = {
    open: (bytes, name) => open(Uint8Array.from(bytes), name),
    exportBook: () => host.exportBook(),
    saveBytes: async () => [...(await save())],
    edit: (sheet, address, value) => host.edit(sheet, address, value),
    idle: () => host.idle(),
    traffic: pane.traffic,
    selection() {
      const book = api.getActiveWorkbook();
      const range = book?.getActiveSheet().getSelection()?.getActiveRange();
      return { sheet: book?.getActiveSheet().getSheetName() ?? "", address: range?.getA1Notation() ?? "" };
    },
    showCell: (sheet, address) => showCell(injector, sheet, address),
  };
}
