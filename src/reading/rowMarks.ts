/** Rows of a grid that belong to something: a sign for each, for a tall sheet has tens of thousands. */
export class RowMarks {
  private readonly marks: Uint8Array;

  constructor(rows: number) {
    this.marks = new Uint8Array(rows);
  }

  add(rows: readonly number[]): void {
    for (const row of rows) this.marks[row] = 1;
  }

  has(row: number): boolean {
    return this.marks[row] === 1;
  }
}
