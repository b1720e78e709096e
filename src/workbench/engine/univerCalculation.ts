/**
 * Recalculation on demand. Univer calculates 100 ms after the last change; a host must have results before it answers.
 * So its queue of changes is taken over and the calculation is started now. This is the one private hook into Univer
 * (three members of `TriggerCalculationController`); `test/host/calculation.test.ts` compares it with the slow public wait.
 */
import type { ICommandInfo, ICommandService, IDisposable } from "@univerjs/core";
import { SetFormulaCalculationNotificationMutation, SetFormulaCalculationStartMutation } from "@univerjs/engine-formula";

interface Trigger {
  _waitingCommandQueue: ICommandInfo[];
  _setTimeoutKey: unknown;
  _generateDirty(commands: readonly ICommandInfo[]): object;
}

/** How long after a person's edit the engine calculates by itself. */
const QUIET_MS = 100;
/** Formulas are registered one macrotask after an insert or delete; calculating before gives wrong numbers. */
export const macrotask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

export class Calculation {
  private readonly trigger: Trigger;
  private readonly subscription: IDisposable;
  /** The end of the line of calculations and structural changes. */
  private last: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private isDisposed = false;

  constructor(private readonly commands: ICommandService, trigger: object, public automatic: boolean) {
    if (!("_waitingCommandQueue" in trigger && "_setTimeoutKey" in trigger && "_generateDirty" in trigger)) {
      throw new Error("This Univer has no queue of changes to take over: TriggerCalculationController has changed");
    }
    this.trigger = trigger as Trigger;
    this.subscription = commands.onCommandExecuted(() => this.takeOver());
  }

  get dirty(): boolean {
    return this.trigger._waitingCommandQueue.length > 0;
  }

  /** Puts our timer in the place of Univer's. */
  private takeOver(): void {
    if (!this.dirty) return;
    clearTimeout(this.trigger._setTimeoutKey as number);
    if (!this.automatic || this.timer !== null) return;
    this.timer = setTimeout(() => { this.timer = null; if (this.automatic) void this.runByItself(); }, QUIET_MS);
  }

  /** Nobody waits for this one; what it stumbles over once the engine is gone is nobody's trouble. */
  private async runByItself(): Promise<void> {
    try {
      await this.run();
    } catch (cause) {
      if (!this.isDisposed) throw cause;
    }
  }

  /** Resolves when nothing is under way any more. */
  idle(): Promise<void> {
    return this.last;
  }

  /** Resolves when all results are there. */
  run(full = false): Promise<void> {
    return this.inTurn(() => this.once(full));
  }

  /**
   * Inserts, deletes, renames: what moves cells or formulas. No calculation runs meanwhile, nor before the formulas are registered
   * anew: our own timer may fire in the middle of a slow change, and a calculation then reads some formulas in their old places.
   */
  change(work: () => Promise<void>): Promise<void> {
    return this.inTurn(async () => { await work(); await macrotask(); });
  }

  /** What uses the engine's calculator without changing anything. */
  between<T>(work: () => Promise<T>): Promise<T> {
    return this.inTurn(work);
  }

  /** One after the other; one that fails does not hold up the next. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.then(() => undefined, () => undefined);
    return turn;
  }

  private async once(full: boolean): Promise<void> {
    await macrotask();
    if (this.isDisposed || (!this.dirty && !full)) return;
    const queue = this.trigger._waitingCommandQueue;
    this.trigger._waitingCommandQueue = [];
    clearTimeout(this.trigger._setTimeoutKey as number);
    const dirty = this.trigger._generateDirty(queue);
    const done = this.finished();
    await this.commands.executeCommand(SetFormulaCalculationStartMutation.id, full ? { ...dirty, forceCalculation: true } : dirty, { onlyLocal: true });
    await done;
  }

  private finished(): Promise<void> {
    return new Promise((resolve) => {
      const subscription = this.commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        if ((command.params as { functionsExecutedState?: number }).functionsExecutedState === undefined) return;
        subscription.dispose();
        resolve();
      });
    });
  }

  dispose(): void {
    this.isDisposed = true;
    this.subscription.dispose();
    if (this.timer !== null) clearTimeout(this.timer);
    const stop = (): void => clearTimeout(this.trigger._setTimeoutKey as number);
    stop();
    void this.last.then(stop); // what is under way may wind Univer's timer up again
  }
}
