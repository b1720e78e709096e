/** A place in a table that offices fill with names of their own, and what the figure beside or below it states whichever of them stands there. */
export interface Slot {
  readonly cell: string;
  readonly states: string;
  /** A drawing as in the unseen workbooks; `{}` is the place. */
  readonly table: string;
  readonly names: string;
}
