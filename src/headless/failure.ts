import type { Message } from "../model";

/** Bad usage or unreadable input: one line on standard error, exit status 2, nothing written. */
export class HeadlessFailure extends Error {
  constructor(readonly words: Message, options?: ErrorOptions) {
    super(words.code, options);
  }
}
