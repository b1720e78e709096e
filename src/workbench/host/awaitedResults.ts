/**
 * Results of formulas that stand in no cell, for answers that are made without waiting: what is not known yet is thrown, found,
 * and the answer is made again. What was found is forgotten when the answer is there, for cells may change after it.
 */
import type { Engine, PlacedFormula, Scalar } from "../engine/engine";

class Awaited {
  constructor(readonly sheet: string, readonly formulas: readonly PlacedFormula[]) {}
}

const keyOf = (sheet: string, { row, column, formula }: PlacedFormula): string => `${sheet} ${row},${column} ${formula}`;

export class AwaitedResults {
  private readonly known = new Map<string, Scalar[][]>();

  constructor(private readonly engine: () => Engine) {}

  /** The result of each formula, a block of values. Only inside `settled`. */
  of(sheet: string, formulas: readonly PlacedFormula[]): readonly Scalar[][][] {
    const missing = formulas.filter((one) => !this.known.has(keyOf(sheet, one)));
    if (missing.length > 0) throw new Awaited(sheet, missing);
    return formulas.map((one) => this.known.get(keyOf(sheet, one)) ?? []);
  }

  /** The result of a formula, if it is known already. */
  peek(sheet: string, formula: PlacedFormula): Scalar[][] | undefined {
    return this.known.get(keyOf(sheet, formula));
  }

  /** What work gives once every result it asks for is known. */
  async settled<T>(work: () => T): Promise<T> {
    try {
      for (;;) {
        try {
          return await work();
        } catch (thrown) {
          if (!(thrown instanceof Awaited)) throw thrown;
          const results = await this.engine().evaluate(thrown.sheet, thrown.formulas);
          thrown.formulas.forEach((formula, index) => this.known.set(keyOf(thrown.sheet, formula), results[index] ?? []));
        }
      }
    } finally {
      this.known.clear();
    }
  }
}

