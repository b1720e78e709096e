import type { Host } from "../host";
import { readShapes } from "../host";
import type { Shapes } from "../host";
import { appContext, frameName, frameUrl } from "./appContext";
import type { PaneIdentity } from "./appContext";
import { bindingAnswer, bindingEvent, isBindingEvent } from "./bindingCalls";
import type { BindingRequest } from "./bindingCalls";
import { PaneTransport } from "./transport";
import { writesWorkbook } from "./writes";

/** Numbers of the older document API that the library still uses beside ProcessQuery. */
const DISPATCH = { getBinding: 68, loadSettings: 75, saveSettings: 76, processQuery: 93 } as const;
/** Event types that travel under names of their own. */
const DOCUMENT_EVENTS: Readonly<Record<number, string>> = { 1: "settingsChanged", 2: "documentSelectionChanged" };
const NOTHING = '{"Results":[],"TraceIds":[]}';
/** `Error` of a call that this host does not build. */
const NOT_SUPPORTED = 5000;

/** What the pane has sent so far. */
export interface PaneTraffic {
  batches: number;
  sentBytes: number;
  answeredBytes: number;
}

export interface PaneOptions {
  readonly host: Host;
  /** Filled from the pane's own library, so that the host can tell unbuilt members from unknown ones. */
  readonly shapes: Shapes;
  readonly page: string;
  readonly locale: string;
  readonly title: string;
  onWrite(): void;
  /** The add-in's page is loaded in a new window. */
  onLoad?(window: Window): void;
}

interface MethodData extends BindingRequest {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** The task pane: the add-in's page in a frame, and the host's end of its conversation. */
export class Pane {
  readonly traffic: PaneTraffic = { batches: 0, sentBytes: 0, answeredBytes: 0 };
  private frame: HTMLIFrameElement | null = null;
  private transport: PaneTransport | null = null;
  private count = 0;
  private clipboard = true;

  constructor(private readonly place: HTMLElement, private readonly options: PaneOptions) {
    options.host.onEvents((entries) => {
      const bindings = entries.flatMap((each) => bindingEvent(options.host, each) ?? []);
      const rich = entries.filter((each) => !(each.messageType in DOCUMENT_EVENTS) && !isBindingEvent(each));
      if (rich.length) this.transport?.raise("richApiMessage", { ArrayData: rich.map((each) => [each.messageCategory, each.messageType, each.targetId, each.message, "", false]) });
      for (const { name, data } of bindings) this.transport?.raise(name, data);
      for (const each of entries) if (each.messageType in DOCUMENT_EVENTS) this.transport?.raise(DOCUMENT_EVENTS[each.messageType]!, {});
    });
  }

  /** Starts the add-in anew, as for a workbook just opened. The library keeps settings of the last document in the session: they go. */
  restart(): void {
    const { host, page, locale, title } = this.options;
    this.transport?.close();
    this.frame?.remove();
    host.registrations.clear();
    sessionStorage.clear();
    const identity: PaneIdentity = { conversation: `pane${++this.count}`, id: "workbench-add-in", locale };
    const frame = document.createElement("iframe");
    frame.name = frameName(identity, location.href);
    frame.title = title;
    frame.allow = this.clipboard ? "clipboard-write; clipboard-read" : "clipboard-write 'none'; clipboard-read 'none'";
    this.frame = frame;
    this.transport = new PaneTransport(frame, identity.conversation, { call: (action, data) => this.call(identity, action, data) });
    frame.src = frameUrl(page, identity);
    frame.addEventListener("load", () => { if (frame.contentWindow) this.options.onLoad?.(frame.contentWindow); });
    this.place.append(frame);
  }

  /** Takes the clipboard away from the add-in, or gives it back; a frame learns that only when it starts. */
  refuseClipboard(refused: boolean): void {
    this.clipboard = !refused;
    this.restart();
  }

  /** The add-in's window, once there is one. */
  get window(): Window | null {
    return this.frame?.contentWindow ?? null;
  }

  private async call(identity: PaneIdentity, action: string, data: unknown): Promise<unknown> {
    if (action === "ContextActivationManager_getAppContextAsync") {
      this.learnShapes();
      return appContext(identity, this.options.host.fileName, this.options.host, Object.fromEntries(this.options.host.records.settings));
    }
    return action === "executeMethod" ? this.execute((data ?? {}) as MethodData) : null;
  }

  private learnShapes(): void {
    const library = (this.frame?.contentWindow as { Excel?: object } | null | undefined)?.Excel;
    if (library && !Object.keys(this.options.shapes).length) Object.assign(this.options.shapes, readShapes(library));
  }

  private async execute(data: MethodData): Promise<unknown> {
    const dispatch = data.DdaMethod?.DispatchId;
    if (dispatch === DISPATCH.processQuery && data.ArrayData) return this.processQuery(data.ArrayData);
    if (dispatch === DISPATCH.getBinding) return bindingAnswer(this.options.host, data);
    const { settings } = this.options.host.records;
    if (dispatch === DISPATCH.loadSettings) return { Error: 0, Version: 1, Properties: { Settings: [...settings].map(([Name, Value]) => ({ Name, Value })) } };
    if (dispatch === DISPATCH.saveSettings) {
      settings.clear();
      for (const [key, value] of data.DdaSettingsMethod?.Properties ?? []) settings.set(key, value);
      this.options.onWrite();
      return { Error: 0, Version: 1 };
    }
    return { Error: NOT_SUPPORTED, Version: 1 };
  }

  private async processQuery([who, , , , body, , flags]: readonly unknown[]): Promise<unknown> {
    if (who === "WacPartition") return { Error: 0, Version: 1, Data: [200, [], NOTHING] };
    const text = typeof body === "string" ? body : JSON.stringify(body);
    const result = await this.options.host.process(text, Number(flags ?? 0));
    if (result.kind === "refused") return { Error: result.error, Version: 1 };
    this.traffic.batches += 1;
    this.traffic.sentBytes += text.length;
    this.traffic.answeredBytes += result.body.length;
    if (writesWorkbook(text)) this.options.onWrite();
    return { Error: 0, Version: 1, Data: [200, [], result.body] };
  }
}
