import { economicCodeOf } from "../../model";
import { FUNCTION_CODE } from "../stating/functionNames";
import type { RowReading } from "../rows/rowReading";
import { kindOf } from "./families";
import { conceptsOf } from "./segment";

/** More rows are a ledger of projects, each with its subjects. */
const MOST_ROWS = 200;

/** Kinds of spending that stand in front of economic subjects, in a column of their own: 类别 | 科目 | 支出数 over 基本支出 | 工资福利支出 | 986.31. */
export class KindsInFront {
  private accounts: ReadonlyMap<RowReading, string> | undefined;

  constructor(private readonly rows: readonly RowReading[]) {}

  /** The account that the row is a line of; `null` where no kind stands in front, or a subject comes again behind the same kind: then there are lines of more than that. */
  of(row: RowReading): string | null {
    return row.context.length === 1 ? (this.accounts ??= this.read()).get(row) ?? null : null;
  }

  private read(): ReadonlyMap<RowReading, string> {
    const found = new Map<RowReading, string>();
    if (this.rows.length > MOST_ROWS) return found;
    const seen = new Set<string>();
    for (const row of this.rows) {
      const subject = row.kind === "total" || row.context.length !== 1 ? null : subjectOf(row);
      const account = subject === null ? null : kindOf(conceptsOf(row.context[0]!));
      if (account === null) continue;
      if (seen.has(`${account} ${subject}`)) return new Map();
      seen.add(`${account} ${subject}`);
      found.set(row, account);
    }
    return found;
  }
}

/** Code of the economic subject that a line is about; `null` for other lines. */
export function subjectOf({ code, key }: RowReading): string | null {
  if (code !== null && FUNCTION_CODE.test(code)) return null; // 2210201 住房公积金
  return /^3\d{2}(?:\d{2})?$/.test(code ?? "") ? code : economicCodeOf(key);
}
