import type { Period } from "../../model";
import { saysLastYear, yearOfText } from "../columns/headingWords";
import { stageAlone, stageOfRow } from "./rowTest";
import type { RowReading } from "../rows/rowReading";

/** What a row's label says of year and stage, read once for all its columns and only where a heading does not tell. */
export class RowWords {
  private ownYear: number | null | undefined;
  private ownStage: Period | null | undefined;
  private shift: number | undefined;

  constructor(readonly row: RowReading) {}

  /** The year the label names, or what stands beside it: 三公经费合计 | 2024年决算. */
  get year(): number | null {
    return this.ownYear === undefined ? (this.ownYear = yearOfText(this.row.key) ?? firstOf(this.row.context, yearOfText)) : this.ownYear;
  }

  /** −1 where the label speaks of the year before without naming it. */
  get yearShift(): number {
    return (this.shift ??= this.year === null && saysLastYear(this.row.key) ? -1 : 0);
  }

  /** The stage the label names when it says nothing else, or what stands beside it. */
  get stage(): Period | null {
    return this.ownStage === undefined ? (this.ownStage = stageOfRow(this.row) ?? this.stageBeside) : this.ownStage;
  }

  /** Whether the label says nothing but a stage. */
  get isStage(): boolean {
    return this.stage !== null && stageOfRow(this.row) !== null;
  }

  /** The stage of what stands beside the label and says nothing else: 2023年年初预算. */
  get stageBeside(): Period | null {
    return firstOf(this.row.context, stageAlone);
  }
}

function firstOf<Said>(texts: readonly string[], read: (text: string) => Said | null): Said | null {
  for (const text of texts) {
    const said = read(text);
    if (said !== null) return said;
  }
  return null;
}
