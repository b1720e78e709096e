import { message } from "../model";
import type { Message, MessageParams, Result } from "../model";

/** What a person can do something about, by our own names; Office's message texts are localised and not for people. */
export type FailureKind = "protected" | "editing" | "tooLarge" | "gone" | "disconnected" | "unsupported" | "unknown";

/** Office's error codes → ours. Everything else is `unknown`. */
const KINDS: Readonly<Record<string, FailureKind>> = {
  AccessDenied: "protected",
  InvalidOperationInCellEditMode: "editing",
  WriteNotSupportedWhenModalDialogOpen: "editing",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  RangeExceedsLimit: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  InvalidObjectPath: "gone",
  InvalidOrTimedOutSession: "disconnected",
  ConnectionFailure: "disconnected",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
};

/** A refusal that was foreseen: carries its message to the edge. */
export class ExcelRefusal extends Error {
  constructor(readonly failure: Message, options?: ErrorOptions) {
    super(failure.code, options);
  }
}

/** A refusal of this kind, with the sheet it concerns where that is known. */
export function refusal(kind: FailureKind | "protectedSheet" | "changed" | "halfTakenBack" | "nothingToUndo" | "hidden" | "noCells", params: MessageParams = {}, cause?: unknown): ExcelRefusal {
  return new ExcelRefusal(message(`excel.${kind}`, params), { cause });
}

/** What Excel said about the last failure, for the diagnostics view: code, statement, place. Never shown as a sentence. */
export interface Diagnostics {
  readonly code: string;
  readonly debugInfo: string;
}

let last: Diagnostics | null = null;

/** Diagnostics of the last failure of this session; `null` when there was none. */
export function lastDiagnostics(): Diagnostics | null {
  return last;
}

/** Any thrown thing as the message a person reads. The only place where Office's codes are looked at. */
export function failureOf(cause: unknown): Message {
  if (cause instanceof ExcelRefusal) return cause.failure;
  const code = codeOf(cause);
  last = { code, debugInfo: JSON.stringify((cause as { debugInfo?: unknown } | null)?.debugInfo ?? String(cause)) };
  return message(`excel.${KINDS[code] ?? "unknown"}`, { code });
}

/** Office's error code; `""` for an error that is not Office's. */
export function codeOf(cause: unknown): string {
  const code = (cause as { code?: unknown } | null)?.code;
  return typeof code === "string" ? code : "";
}

/**
 * The work's value, or the coded failure of what it threw.
 * @throws what is no failure of Excel: a fault of ours
 */
export async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (cause) {
    if (!(cause instanceof ExcelRefusal) && codeOf(cause) === "") throw cause;
    return { ok: false, failure: failureOf(cause) };
  }
}
