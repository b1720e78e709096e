import type { CellPlace, Severity, Table, Unit } from "../../model";
import type { Operand, Tie } from "./tie";

/** What a tie says of its own line when somebody asks. */
export type TieSides = Pick<Tie, "unit" | "isExact" | "leftLabel" | "rightLabel" | "left" | "right">;

/** What the ties of one relation in one table have in common. */
export interface TieFrame {
  readonly rule: string;
  readonly comparison: Tie["comparison"];
  readonly title: Tie["title"];
  readonly severity: Severity | null;
  readonly table: Table;
  /** `across`: a line is a row, total and parts are columns. `down`: a line is a column, total and parts are rows. */
  readonly runs: "across" | "down";
  readonly total: number;
  readonly parts: readonly number[];
  /** The tie of a line as it would be made of operands; only asked where they are wanted. */
  sidesOf(line: number): TieSides;
}

/**
 * A tie of which it is known that it plainly holds. So it is with nearly every tie of a sound workbook, and then nobody asks for its
 * operands: only its cells are kept, as the frame of its relation and its line.
 */
export class HeldTie implements Tie {
  private made: TieSides | null = null;

  constructor(private readonly frame: TieFrame, private readonly line: number) {}

  /** Visits the cells of both sides that hold a figure, the total first. */
  eachCell(visit: (row: number, column: number) => void): void {
    const { table: { figures }, runs, total, parts } = this.frame;
    const { line } = this;
    if (runs === "across") {
      visit(line, total);
      for (const part of parts) if (figures.hasAt(line, part)) visit(line, part);
    } else {
      visit(total, line);
      for (const part of parts) if (figures.hasAt(part, line)) visit(part, line);
    }
  }

  get table(): Table {
    return this.frame.table;
  }

  /** Where the total stands. */
  get totalPlace(): CellPlace {
    const { table, runs, total } = this.frame;
    return { kind: "cell", sheet: table.sheet, row: runs === "across" ? this.line : total, column: runs === "across" ? total : this.line };
  }

  get rule(): string { return this.frame.rule; }
  get comparison(): Tie["comparison"] { return this.frame.comparison; }
  get title(): Tie["title"] { return this.frame.title; }
  get isExact(): boolean { return this.sides.isExact; }
  get severity(): Severity | null { return this.frame.severity; }
  get isIndicative(): boolean { return false; }
  get unit(): Unit { return this.sides.unit; }
  get leftLabel(): string { return this.sides.leftLabel; }
  get rightLabel(): string { return this.sides.rightLabel; }
  get left(): readonly Operand[] { return this.sides.left; }
  get right(): readonly Operand[] { return this.sides.right; }

  private get sides(): TieSides {
    return (this.made ??= this.frame.sidesOf(this.line));
  }
}
