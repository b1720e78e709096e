import { economicCodeOf } from "../../model";
import { makesUp } from "../columns/columnSums";
import { conceptsOf } from "../meaning/segment";
import { LINE_OF_STAGE, PERIOD_OF, stageWordOf, type StageWord } from "../meaning/stageWord";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import type { NamedByLabel } from "./labelBook";
import { columnsOfFigures } from "./lineSums";

/** More lines are a ledger. */
const MOST_ROWS = 100;
/** Length of the code of a subject that parts another: 30201. */
const SUBJECT = 5;

/**
 * What all spending is made of, one line below the other in a list of facts: 办公费 and 电费 below 公用经费, each project below 项目支出, which they make up to the cent, below a
 * line that is a stage (五、全年支出). Nothing else tells what 快检试剂 is.
 */
export class SpendingDown {
  private told: ReadonlyMap<RowReading, NamedByLabel> | undefined;

  constructor(private readonly reading: TableReading) {}

  /** What a line that nobody named is; `null` for others. */
  of(row: RowReading): NamedByLabel | null {
    if (row.path.length < 2 || this.reading.form?.id !== "WK-LIST") return null;
    return (this.told ??= this.reading.rows.length > MOST_ROWS ? new Map() : this.read()).get(row) ?? null;
  }

  private read(): ReadonlyMap<RowReading, NamedByLabel> {
    const told = new Map<RowReading, NamedByLabel>();
    const { rows } = this.reading;
    rows.forEach((whole, index) => {
      const stage = whole.path.length === 1 ? stageWordOf(whole.path[0]!) : null;
      const means = stage === null ? null : conceptsOf(whole.key);
      if (stage === null || means?.size !== 1) return;
      const next = rows.findIndex((row, at) => at > index && row.level <= whole.level);
      const parts = rows.slice(index + 1, next < 0 ? rows.length : next).filter(({ level }) => level === whole.level + 1);
      const nameOf = means.has("project") ? projectOf : means.has("publicCost") || means.has("personnel") || means.has("basic") ? subjectOf : null;
      if (nameOf === null || !this.isMadeUp(whole, parts)) return;
      for (const part of parts) {
        const named = nameOf(part, stage);
        if (named !== null) told.set(part, named);
      }
    });
    return told;
  }

  private isMadeUp(whole: RowReading, parts: readonly RowReading[]): boolean {
    const columns = columnsOfFigures(this.reading);
    return columns.length === 1 && makesUp(this.reading.grid, columns[0]!, whole.row, parts.map(({ row }) => row));
  }
}

function projectOf({ key }: RowReading, stage: StageWord): NamedByLabel | null {
  const account = LINE_OF_STAGE[stage];
  return account === undefined || economicCodeOf(key) !== null ? null : { accounts: [account], sub: key, period: PERIOD_OF[stage] };
}

function subjectOf({ key }: RowReading, stage: StageWord): NamedByLabel | null {
  const code = economicCodeOf(key);
  return code?.length === SUBJECT ? { accounts: ["basic_econ"], sub: code, period: PERIOD_OF[stage] } : null;
}
