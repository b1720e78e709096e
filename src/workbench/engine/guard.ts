/**
 * A calculation always ends, and no result of before is left as if it were one of now. What a formula throws inside Univer would otherwise be an unhandled rejection that ends the process, or
 * leave whoever waits for results waiting. A formula that throws, also while Univer looks at what it depends on, gets #VALUE!; what is left when time is up, and everything when a calculation
 * fails as a whole, gets #CALC!.
 */
import type { Injector } from "@univerjs/core";
import { ErrorType, ErrorValueObject, ICalculateFormulaService, IFormulaCurrentConfigService, IFormulaDependencyGenerator, IFormulaRuntimeService, Interpreter } from "@univerjs/engine-formula";

/** How long one calculation may run before the formulas that are left answer #CALC!. */
export const CALCULATION_LIMIT_MS = 120_000;

interface Steps {
  _executeStep(): Promise<unknown>;
}

interface Tree {
  formula: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly column: number;
}

/** A formula as Univer has read it. */
interface Node {
  getChildren(): readonly Node[];
}

/** Levels of a formula that Univer, which walks by calling itself, surely gets through. Sums and chains of 8,192 characters, the most that Excel takes, have fewer. */
const DEEPEST = 4000;

function isDeep(root: Node): boolean {
  let level: readonly Node[] = [root];
  for (let depth = 0; level.length > 0; depth++, level = level.flatMap((node) => node.getChildren())) if (depth > DEEPEST) return true;
  return false;
}

/** Where Univer reads each formula before it knows the order to calculate in. */
interface Dependencies {
  _getTreeNode(tree: Tree): Node;
}

interface Failure {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cause: unknown;
}

export class Guard {
  /** Univer's own calculator, of which steps are guarded. */
  readonly steps: Steps;
  limit = CALCULATION_LIMIT_MS;
  /** What formulas threw, the last hundred. */
  readonly failures: Failure[] = [];
  private end = Infinity;

  constructor(injector: Injector) {
    const steps = injector.get(ICalculateFormulaService) as unknown as Steps;
    if (typeof steps._executeStep !== "function") throw new Error("This Univer calculates in no steps: CalculateFormulaService has changed");
    this.steps = steps;
    const runtime = injector.get(IFormulaRuntimeService);
    const dependencies = injector.get(IFormulaDependencyGenerator) as unknown as Dependencies;
    if (typeof dependencies._getTreeNode !== "function") throw new Error("This Univer looks at formulas another way: FormulaDependencyGenerator has changed");
    this.guardFormulas(injector.get(Interpreter), runtime);
    this.guardDependencies(dependencies);
    this.guardSteps(steps, runtime, injector.get(IFormulaCurrentConfigService));
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

  /** A formula that Univer cannot read or walk through stands for #VALUE! in this calculation; the others do not suffer from it. */
  private guardDependencies(dependencies: Dependencies): void {
    const nodeOf = dependencies._getTreeNode.bind(dependencies);
    dependencies._getTreeNode = (tree) => {
      try {
        const node = nodeOf(tree);
        if (tree.formula.length <= DEEPEST || !isDeep(node)) return node;
        throw new RangeError("The formula is too deep to be walked through");
      } catch (cause) {
        this.note({ sheet: tree.subUnitId, row: tree.row, column: tree.column, cause });
        tree.formula = `=${ErrorType.VALUE}`;
        return nodeOf(tree);
      }
    };
  }

  /** A step that fails as a whole still ends, every formula says so, and the notice of the end is still sent. */
  private guardSteps(steps: Steps, runtime: IFormulaRuntimeService, config: IFormulaCurrentConfigService): void {
    const step = steps._executeStep.bind(steps);
    steps._executeStep = async () => {
      this.end = Date.now() + this.limit;
      try {
        return await step();
      } catch (cause) {
        this.note({ sheet: "", row: -1, column: -1, cause });
        this.failAll(runtime, config);
        runtime.markedAsSuccessfullyExecuted();
        return null;
      } finally {
        this.end = Infinity;
      }
    };
  }

  private failAll(runtime: IFormulaRuntimeService, config: IFormulaCurrentConfigService): void {
    for (const [unit, sheets] of Object.entries(config.getFormulaData())) {
      for (const [sheet, rows] of Object.entries(sheets ?? {})) {
        const size = config.getUnitData()[unit]?.[sheet];
        for (const [row, cells] of Object.entries(rows ?? {})) {
          for (const column of Object.keys(cells ?? {})) {
            runtime.setCurrent(Number(row), Number(column), size?.rowCount ?? 0, size?.columnCount ?? 0, sheet, unit);
            runtime.setRuntimeData(ErrorValueObject.create(ErrorType.CALC));
          }
        }
      }
    }
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
