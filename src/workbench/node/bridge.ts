/** The library's own transport without a browser: messages as text over `OfficeExtension.HostBridge`. */
import type { Host } from "../host/host";
import type { EventEntry } from "../host/wire";

interface Message {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly url: string; readonly body: unknown };
}

export interface Exchange {
  readonly request: unknown;
  readonly answer: unknown;
}

export class Bridge {
  onMessageFromHost?: (message: string) => void;
  readonly log: Exchange[] = [];
  /** Batches sent, without the ones that only let references go after a run. */
  syncs = 0;
  bytes = 0;
  private open = true;

  constructor(private readonly host: () => Host) {}

  /** Called by the library. */
  sendMessageToHost(text: string): void {
    const { id, flags, message } = JSON.parse(text) as Message;
    const body = typeof message.body === "string" ? message.body : JSON.stringify(message.body);
    this.bytes += body.length;
    if (!onlyReleases(message.body)) this.syncs++;
    void this.answer(id, flags, body);
  }

  private async answer(id: number, flags: number, body: string): Promise<void> {
    const result = await this.host().process(body, flags);
    if (!this.open) return;
    const message = result.kind === "answer"
      ? { statusCode: 200, headers: {}, body: result.body }
      : { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code: result.code, message: result.code } }) };
    this.bytes += message.body.length;
    this.log.push({ request: JSON.parse(body) as unknown, answer: JSON.parse(message.body) as unknown });
    if (this.log.length > 500) this.log.shift();
    this.onMessageFromHost?.(JSON.stringify({ id, type: 2, flags: 0, message }));
  }

  /** Sends events to the library. */
  tell(entries: readonly EventEntry[]): void {
    if (this.open) this.onMessageFromHost?.(JSON.stringify({ type: 3, controlId: "", message: { entries } }));
  }

  close(): void {
    this.open = false;
  }
}

function onlyReleases(body: unknown): boolean {
  const actions = (typeof body === "string" ? (JSON.parse(body) as { Actions?: unknown }) : (body as { Actions?: unknown })).Actions;
  return Array.isArray(actions) && actions.length > 0 && actions.every((action: { Name?: string; ActionType?: number }) => action.ActionType === 1 || action.Name === "_RemoveReference");
}
