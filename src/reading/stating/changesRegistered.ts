import { ZERO, type Decimal } from "../../model";
import { valueIn } from "../columns/columnSums";
import { nameOf, sayingOf } from "../columns/sayingOf";
import { isFigureCell } from "../cells/grid";
import type { StageWord } from "../meaning/stageWord";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import type { NamedByLabel } from "./labelBook";

/** More lines than this are a ledger of something else. */
const MOST_ROWS = 60;
/** What sums up a kind of changes: 追加小计, 追减合计. */
const SUM = /(?:小计|合计|总计)$/;
const ACCOUNT: Readonly<Record<"added" | "cut", string>> = { added: "budget_addition", cut: "budget_reduction" };

/**
 * A register of what changed the budget, one document a line (追加小计, then 压减一般性支出 | 172000), that ends in 年初预算 and 调整后预算: the only line behind the sum of
 * one kind of changes is all of the other kind, where it makes the first budget into the last to the cent.
 */
export class ChangesRegistered {
  private constructor(private readonly row: number, private readonly named: NamedByLabel) {}

  /** `null` for other tables. */
  static in({ columns, rows, grid }: TableReading): ChangesRegistered | null {
    const [figure, ...others] = columns.filter(({ role, facts }) => role === "figure" && !facts.isDerived);
    if (figure === undefined || others.length > 0 || rows.length > MOST_ROWS) return null;
    const lines = rows.filter(({ row }) => isFigureCell(grid.cell(row, figure.column)));
    const stageOf = ({ key }: RowReading): StageWord | null => {
      const says = sayingOf(nameOf(key));
      return says.kind === "stage" && says.isSure ? says.stage : null;
    };
    const only = (stage: StageWord, isKind: (row: RowReading) => boolean): RowReading | null => {
      const [found, ...more] = lines.filter((line) => stageOf(line) === stage && isKind(line));
      return more.length === 0 ? found ?? null : null;
    };
    const [initial, adjusted] = [only("initial", () => true), only("adjusted", () => true)];
    const sums = (["added", "cut"] as const).flatMap((stage) => {
      const sum = only(stage, ({ key }) => SUM.test(key));
      return sum === null ? [] : [{ stage, sum }];
    });
    if (initial === null || adjusted === null || sums.length !== 1) return null;
    const [{ stage, sum }] = sums as [{ readonly stage: "added" | "cut"; readonly sum: RowReading }];
    const [rest, ...more] = lines.filter((line) => line.row > sum.row && line !== initial && line !== adjusted);
    if (rest === undefined || more.length > 0) return null;
    const valueOf = ({ row }: RowReading): Decimal => valueIn(grid, row, figure.column).abs();
    const [added, cut] = stage === "added" ? [sum, rest] : [rest, sum];
    if (valueOf(rest).eq(ZERO) || !valueOf(initial).plus(valueOf(added)).minus(valueOf(cut)).eq(valueOf(adjusted))) return null;
    return new ChangesRegistered(rest.row, { accounts: [ACCOUNT[stage === "added" ? "cut" : "added"]], sub: null, period: "adjust" });
  }

  /** What a cell states; `null` in all other rows. */
  at({ row }: RowReading, { role, facts }: TableReading["columns"][number]): NamedByLabel | null {
    return row === this.row && role === "figure" && !facts.isDerived ? this.named : null;
  }
}
