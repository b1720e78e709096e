/** The host in plain Node and Jest: `Excel.run` works unmodified over a workbook given as plain data. */
import { createRequire } from "node:module";
import type { BookData } from "../bookData";
import { parseAddress } from "../engine/address";
import type { Engine } from "../engine/engine";
import { openXlsx } from "../files";
import type { Faults } from "../host/faults";
import type { HostOptions } from "../host/hostOptions";
import { Host } from "../host/host";
import { PROFILES } from "../host/profiles";
import type { ProfileName } from "../host/profiles";
import { cameToFront, clicked, switchAutoSave } from "../host/windowEvents";
import type { Exchange } from "./bridge";
import { Bridge } from "./bridge";
import { findUpwards } from "./files";
import { loadOfficeLibrary } from "./officeLibrary";
import { tellRequirements } from "./requirements";

export type { Exchange } from "./bridge";

export interface NodeHost {
  readonly host: Host;
  /** The workbook as it is now, calculated. */
  exportBook(): Promise<BookData>;
  /** A person (or another author) types into a cell. Resolves when calculation and events are done. */
  edit(sheet: string, a1: string, value: string | number | boolean, author?: "person" | "other"): Promise<void>;
  /** A person selects cells. */
  select(sheet: string, a1: string): Promise<void>;
  /** A person clicks on a cell. @param at distance from its upper left corner, in points */
  click(sheet: string, a1: string, at?: { readonly x: number; readonly y: number }): Promise<void>;
  /** The workbook's window comes to the front. */
  comeToFront(): Promise<void>;
  /** A person switches AutoSave. */
  setAutoSave(on: boolean): Promise<void>;
  /** Requests and answers, the last 500. */
  readonly log: readonly Exchange[];
  /** Batches so far, without those that only let references go. */
  readonly syncs: number;
  /** Bytes (UTF-16 units) of requests and answers so far. */
  readonly bytes: number;
  setFault(fault: NodeFaults): void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
  close(): void;
}

export interface NodeOptions extends Omit<HostOptions, "profile"> {
  /** Which Excel to be; the npm library's own ceiling unless said. */
  readonly profile?: ProfileName;
}

export interface NodeFaults extends Faults {
  /** Names of sheets to protect (true) or unprotect, as if the workbook had come so. */
  readonly protect?: Readonly<Record<string, boolean>>;
  readonly payloadLimit?: number | null;
}

const ENGINE = "node_modules/.cache/workbench/engine.cjs";

/** Opens a workbook in a new host and puts the library's bridge on it; the last one opened is the one `Excel.run` talks to. */
export async function openInNode(book: BookData, { profile, ...options }: NodeOptions = {}): Promise<NodeHost> {
  const library = loadOfficeLibrary();
  const host = new Host(createEngine(), { shapes: library.shapes, ...(profile ? { profile: PROFILES[profile] } : {}), ...options });
  host.window = { ...host.window, read: async (file) => (await openXlsx(file)).book };
  tellRequirements(host);
  await host.open(book);
  const bridge = new Bridge(() => host);
  host.onEvents((entries) => bridge.tell(entries));
  library.connect(bridge);
  return {
    host, log: bridge.log,
    get syncs() { return bridge.syncs; },
    get bytes() { return bridge.bytes; },
    exportBook: () => host.exportBook(),
    edit: (sheet, a1, value, author) => host.edit(sheet, a1, value, author),
    select: (sheet, a1) => host.setSelection(sheet, a1),
    click: (sheet, a1, at) => {
      const { top = 0, left = 0 } = parseAddress(a1)?.area ?? {};
      return clicked(host, host.sheetByName(sheet)?.id ?? "", top, left, at);
    },
    comeToFront: () => cameToFront(host),
    setAutoSave: (on) => switchAutoSave(host, on),
    setFault: (fault) => setFault(host, fault),
    idle: () => host.idle(),
    close: () => {
      bridge.close();
      host.dispose();
    },
  };
}

/** An engine from the bundle that `scripts/build-engine.mjs` makes. */
export function createEngine(): Engine {
  const bundle = findUpwards(ENGINE);
  const made = createRequire(bundle)(bundle) as { createHeadlessEngine(): Engine };
  return made.createHeadlessEngine();
}

function setFault(host: Host, { protect, payloadLimit, ...faults }: NodeFaults): void {
  host.setFaults(faults);
  if (payloadLimit !== undefined) host.payloadLimit = payloadLimit;
  for (const [name, on] of Object.entries(protect ?? {})) {
    const sheet = host.sheetByName(name);
    if (sheet) host.records.sheet(sheet.id).protected = on;
  }
}
