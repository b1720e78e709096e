import type { Period } from "../model";
import { saysLastYear, yearOfText } from "./headingWords";
import { stageOfRow } from "./rowTest";
import type { RowReading } from "./rowReading";

/** What a row's label says of year and stage, read once for all its columns and only where a heading does not tell. */
export class RowWords {
  private ownYear: number | null | undefined;
  private ownStage: Period | null | undefined;
  private shift: number | undefined;

  constructor(private readonly row: RowReading) {}

  /** The year the label names. */
  get year(): number | null {
    return this.ownYear === undefined ? (this.ownYear = yearOfText(this.row.key)) : this.ownYear;
  }

  /** −1 where the label speaks of the year before without naming it. */
  get yearShift(): number {
    return (this.shift ??= this.year === null && saysLastYear(this.row.key) ? -1 : 0);
  }

  get stage(): Period | null {
    return this.ownStage === undefined ? (this.ownStage = stageOfRow(this.row)) : this.ownStage;
  }
}
