/** Messages between the task pane's office.js and the host, as Excel on the web exchanges them. Every message is JSON text. */
const ENVELOPE = { call: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const MESSAGE = { request: 0, response: 1 } as const;
const RESPONSE = { toCall: 0, event: 1 } as const;
/** The library's own number for "the host could not do it". */
const FAILED = -1;

interface Incoming {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** What answers calls of a pane. */
export interface PaneCalls {
  /** Gives `_data` of the answer. */
  call(action: string, data: unknown): Promise<unknown>;
}

/** One pane's end of the conversation. Messages from any other window or origin are not heard. */
export class PaneTransport {
  private readonly events = new Set<string>();
  private readonly listener = (event: MessageEvent<unknown>): void => void this.receive(event);

  constructor(private readonly frame: HTMLIFrameElement, private readonly conversation: string, private readonly calls: PaneCalls) {
    addEventListener("message", this.listener);
  }

  /** Sends an event if the pane has registered for it. */
  raise(name: string, data: unknown): void {
    if (this.events.has(name)) this.send({ _responseType: RESPONSE.event, _actionName: name, _correlationId: 0, _data: data });
  }

  close(): void {
    removeEventListener("message", this.listener);
    this.events.clear();
  }

  private async receive({ source, origin, data }: MessageEvent<unknown>): Promise<void> {
    if (source !== this.frame.contentWindow || origin !== location.origin || typeof data !== "string") return;
    const message = parsed(data);
    if (!message || message._messageType !== MESSAGE.request || message._conversationId !== this.conversation) return;
    const { _actionName, _correlationId } = message;
    try {
      this.send({ _responseType: RESPONSE.toCall, _actionName, _correlationId, _data: await this.answer(message) });
    } catch (error) {
      this.send({ _responseType: RESPONSE.toCall, _actionName, _correlationId, _data: String(error) }, FAILED);
    }
  }

  private async answer({ _actionName, _actionType, _data }: Incoming): Promise<unknown> {
    if (_actionType === ENVELOPE.call) return this.calls.call(_actionName, _data);
    if (_actionType === ENVELOPE.registerEvent) this.events.add(_actionName);
    else this.events.delete(_actionName);
    return { Error: 0 };
  }

  private send(answer: object, errorCode = 0): void {
    const envelope = { _messageType: MESSAGE.response, _conversationId: this.conversation, _origin: location.origin, _errorCode: errorCode, _serializerVersion: 1 };
    this.frame.contentWindow?.postMessage(JSON.stringify({ ...envelope, ...answer }), location.origin);
  }
}

function parsed(text: string): Incoming | null {
  try {
    const value = JSON.parse(text) as Incoming | null;
    return typeof value === "object" && value !== null ? value : null;
  } catch {
    return null;
  }
}
