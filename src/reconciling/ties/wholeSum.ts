import type { TableFigures } from "../../model";

/**
 * Adds up figures of a table as whole numbers and tells whether they plainly agree: all of one unit of money, each a whole number, every
 * step exact. Where anything is otherwise it does not know, and the figures must be looked at one by one.
 */
export class WholeSum {
  private unit = 0;
  private sum = 0;
  private parts = 0;
  private isKnown = true;

  constructor(private readonly figures: TableFigures) {}

  /** Begins with the total; `false` when its cell holds no figure of which it can be told. */
  begin(row: number, column: number): boolean {
    this.unit = this.figures.unitAt(row, column);
    this.sum = this.figures.wholeAt(row, column);
    this.parts = 0;
    this.isKnown = this.unit !== 0 && Number.isSafeInteger(this.sum);
    return this.isKnown;
  }

  /**
   * Takes a part off; a cell without a figure counts as none.
   * @param sign −1 for a part that lessens the total
   * @param mayTurn a negative figure of a lessening part is such a decrease written with its sign
   */
  takeOff(row: number, column: number, sign: 1 | -1, mayTurn = false): void {
    const unit = this.figures.unitAt(row, column);
    if (unit === 0) return;
    const whole = this.figures.wholeAt(row, column);
    this.sum -= sign === 1 || (mayTurn && whole < 0) ? whole : -whole;
    this.parts += 1;
    if (unit !== this.unit || !Number.isSafeInteger(this.sum)) this.isKnown = false;
  }

  /** Parts that hold a figure. */
  get count(): number {
    return this.parts;
  }

  /** Total and parts agree to the last digit, and there are parts. */
  get agrees(): boolean {
    return this.isKnown && this.parts > 0 && this.sum === 0;
  }

  /** The total is at most what its parts come to. */
  get isAtMost(): boolean {
    return this.isKnown && this.parts > 0 && this.sum <= 0;
  }
}
