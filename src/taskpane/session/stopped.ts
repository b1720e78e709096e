import type { Message, Result } from "../../model";

/** A step that failed in a way the person can mend; ends the job. */
export class Stopped extends Error {
  constructor(readonly failure: Message) {
    super(failure.code);
  }
}

/** The value of a step. @throws Stopped when it failed */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Stopped(result.failure);
  return result.value;
}
