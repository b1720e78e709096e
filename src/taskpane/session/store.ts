import type { Message } from "../../model";
import type { Notice, SessionState } from "./state";
import { INITIAL_STATE } from "./state";

/** The session's state and who listens to it; `useSyncExternalStore` reads it. */
export class Store {
  private current: SessionState = INITIAL_STATE;
  private readonly listeners = new Set<() => void>();
  private serial = 0;

  get state(): SessionState {
    return this.current;
  }

  /** Calls back after every change of `state`. Gives what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(part: Partial<SessionState>): void {
    this.current = { ...this.current, ...part };
    for (const listener of this.listeners) listener();
  }

  /** A short word to the person. */
  say(words: Message, tone: Notice["tone"]): void {
    this.serial += 1;
    this.set({ notice: { message: words, tone, serial: this.serial } });
  }
}
