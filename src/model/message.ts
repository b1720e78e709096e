/** Values that a message's text may hold. Lists and figures are made into text by the room that knows them. */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * A sentence for a person, not yet in words: `messages` turns it into Chinese or English.
 * Codes are dotted: `finding.sum`, `explain.transposed`, `read.missingUnit`.
 */
export interface Message {
  readonly code: string;
  readonly params: MessageParams;
}

/** Makes a message. */
export function message(code: string, params: MessageParams = {}): Message {
  return { code, params };
}

/** A result of a step that can fail in a way the person can mend. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Message };
