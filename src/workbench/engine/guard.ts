/**
 * A calculation always ends. What a formula throws inside Univer would otherwise be an unhandled rejection that ends the process, or
 * leave whoever waits for results waiting. A formula that throws gets #VALUE!; what is left when time is up gets #CALC!.
 */
import type { Injector } from "@univerjs/core";
import { ErrorType, ErrorValueObject, ICalculateFormulaService, IFormulaRuntimeService, Interpreter } from "@univerjs/engine-formula";

/** How long one calculation may run before the formulas that are left answer #CALC!. */
export const CALCULATION_LIMIT_MS = 120_000;

interface Steps {
  _executeStep(): Promise<unknown>;
}

interface Failure {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cause: unknown;
}

export class Guard {
  limit = CALCULATION_LIMIT_MS;
  /** What formulas threw, the last hundred. */
  readonly failures: Failure[] = [];
  private end = Infinity;

  constructor(injector: Injector) {
    const steps = injector.get(ICalculateFormulaService) as unknown as Steps;
    if (typeof steps._executeStep !== "function") throw new Error("This Univer calculates in no steps: CalculateFormulaService has changed");
    const runtime = injector.get(IFormulaRuntimeService);
    this.guardFormulas(injector.get(Interpreter), runtime);
    this.guardSteps(steps, runtime);
  }

  private guardFormulas(interpreter: Interpreter, runtime: IFormulaRuntimeService): void {
    const execute = interpreter.execute.bind(interpreter), executeAsync = interpreter.executeAsync.bind(interpreter);
    interpreter.execute = (node) => {
      if (Date.now() > this.end) return ErrorValueObject.create(ErrorType.CALC);
      try {
        return execute(node);
      } catch (cause) {
        return this.failed(runtime, cause);
      }
    };
    interpreter.executeAsync = async (node) => {
      if (Date.now() > this.end) return ErrorValueObject.create(ErrorType.CALC);
      return executeAsync(node).catch((cause: unknown) => this.failed(runtime, cause));
    };
    const store = runtime.setRuntimeData.bind(runtime);
    runtime.setRuntimeData = (value) => {
      try {
        store(value);
      } catch (cause) {
        store(this.failed(runtime, cause));
      }
    };
  }

  /** A step that fails as a whole (the dependencies cannot be told) still ends, and the notice of the end is still sent. */
  private guardSteps(steps: Steps, runtime: IFormulaRuntimeService): void {
    const step = steps._executeStep.bind(steps);
    steps._executeStep = async () => {
      this.end = Date.now() + this.limit;
      try {
        return await step();
      } catch (cause) {
        this.note({ sheet: "", row: -1, column: -1, cause });
        runtime.markedAsStopFunctionsExecuted();
        return null;
      } finally {
        this.end = Infinity;
      }
    };
  }

  private failed(runtime: IFormulaRuntimeService, cause: unknown): ErrorValueObject {
    this.note({ sheet: runtime.currentSubUnitId, row: runtime.currentRow, column: runtime.currentColumn, cause });
    return ErrorValueObject.create(ErrorType.VALUE);
  }

  private note(failure: Failure): void {
    this.failures.push(failure);
    if (this.failures.length > 100) this.failures.shift();
  }
}
