import { decimalPlacesOf, isMoneyUnit, type Decimal, type Unit } from "../../model";
import { valueIn } from "../columns/columnSums";
import { SANGONG_ITEMS } from "../meaning/lexicon";
import { quantityOf } from "../meaning/quantities";
import { conceptsOf, meansOne } from "../meaning/segment";
import type { BlockReading } from "../readTables";
import { isGrandTotal } from "../stating/tableFacts";
import { squash } from "../cells/text";

/** So many sums that another table states in 万元 are no chance. */
const ENOUGH = 2;
/** What is rounded to fewer decimals is alike by chance. */
const FEWEST_DECIMALS = 2;
const YUAN_IN_WAN = 10_000;

/**
 * Whether a ledger without a unit is kept in 元: its sums (公务接待费 | 7297, 车辆运行维护费 | 36678) stand in a table of the same things in 万元, rounded (0.73, 3.67), two of them at
 * least, and none of the things stands there with another figure only. Asked for blocks without a unit.
 */
export class SumsElsewhere {
  private known: ReadonlyMap<string, readonly Decimal[]> | undefined;

  constructor(private readonly blocks: readonly BlockReading[]) {}

  unitOf(block: BlockReading): Unit | null {
    const sums = sumsOf(block);
    if (sums.length < ENOUGH) return null;
    const known = (this.known ??= this.amountsInWan());
    const alike = sums.flatMap(([account, sum]) => (known.has(account) ? [known.get(account)!.some((amount) => isRounded(sum, amount))] : []));
    return alike.length >= ENOUGH && alike.every((is) => is) ? "元" : null;
  }

  private amountsInWan(): ReadonlyMap<string, readonly Decimal[]> {
    const amounts = new Map<string, Decimal[]>();
    for (const { grid, bands, rows, unit, isCarried } of this.blocks) {
      if (unit !== "万元" || isCarried) continue;
      for (const [index, { columns }] of bands.entries()) {
        for (const row of rows[index]!) {
          const account = accountOf(row.key);
          if (account === null) continue;
          const figures = columns.filter(({ role, facts }) => role === "figure" && !facts.isDerived).map(({ column }) => valueIn(grid, row.row, column));
          amounts.set(account, [...(amounts.get(account) ?? []), ...figures]);
        }
      }
    }
    return amounts;
  }
}

/** The last sums of a block's columns that name what they are of and no other unit than money. */
function sumsOf({ grid, bands, rows }: BlockReading): readonly (readonly [account: string, sum: Decimal])[] {
  return bands.flatMap(({ columns }, index) => {
    const total = rows[index]!.filter(isGrandTotal).pop();
    if (total === undefined) return [];
    return columns.flatMap(({ role, path, facts, column }) => {
      const account = role === "figure" && (facts.unit === null || isMoneyUnit(facts.unit)) ? accountOf(path[path.length - 1] ?? "") : null;
      return account === null ? [] : [[account, valueIn(grid, total.row, column)] as const];
    });
  });
}

/** One of the expenses that ledgers are kept of. */
function accountOf(text: string): string | null {
  const means = conceptsOf(squash(text));
  return means === null || !meansOne(means, SANGONG_ITEMS) ? null : quantityOf(means);
}

function isRounded(sum: Decimal, amount: Decimal): boolean {
  const decimals = decimalPlacesOf(amount);
  return decimals >= FEWEST_DECIMALS && sum.div(YUAN_IN_WAN).round(decimals).eq(amount);
}
