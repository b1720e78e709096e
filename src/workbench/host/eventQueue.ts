/** Events wait until the batch or edit that raised them is over. */
import type { Registrations } from "./events";
import { entry } from "./events";
import type { EventEntry } from "./wire";

export class EventQueue {
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private raised: (() => EventEntry[])[] = [];

  constructor(private readonly registrations: Registrations) {}

  get waiting(): boolean {
    return this.raised.length > 0;
  }

  listen(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Queues an event for those who listen now; the message is made when it is delivered. */
  raise(type: number, targets: readonly string[], message: () => object): void {
    const listening = this.registrations.targets(type, targets);
    if (listening.length === 0) return;
    this.raised.push(() => {
      const made = message();
      return listening.map((target) => entry(type, target, made));
    });
  }

  deliver(): void {
    if (this.raised.length === 0) return;
    const raised = this.raised;
    this.raised = [];
    if (this.listeners.size === 0) return; // nobody to tell, or the workbook is closed
    const entries = raised.flatMap((make) => make());
    for (const listener of [...this.listeners]) listener(entries);
  }

  close(): void {
    this.listeners.clear();
  }
}
