import { inYuan, lastPlace, type Amount, type Statement } from "../model";
import { CellStatement } from "./stating/cellStatement";

/** How often two columns of a table say the same of a quantity that both are read as, and where they do not. */
interface Pair {
  agreeing: number;
  readonly differing: CellStatement[];
}

/**
 * Cells of one table that are read as one quantity, with other words and other figures: then the words of all but one were not
 * understood. The first stays. Columns that say the same of most quantities (账面数 beside 公开数), totals and lines of one name
 * stay as they are: there a difference is what the reader wants to see.
 * @param groups what is stated of each quantity that several cells speak of
 * @returns the statements to take back
 */
export function rivalsAmong(groups: Iterable<readonly Statement[]>): ReadonlySet<Statement> {
  const rivals = new Set<Statement>();
  const pairs = new Map<string, Pair>();
  for (const group of groups) {
    for (const ofTable of byTable(group)) {
      const [first, ...others] = ofTable;
      for (const other of others) {
        if (other.headings === first!.headings && other.key === first!.key && other.key !== "") continue;
        const isSame = agree(first!.amount, other.amount);
        if (first!.place.row === other.place.row) compareIn(pairs, first!, other, isSame);
        else if (!isSame && other.key !== first!.key && !first!.isTotal && !other.isTotal) rivals.add(other);
      }
    }
  }
  for (const { agreeing, differing } of pairs.values()) if (differing.length > agreeing) for (const statement of differing) rivals.add(statement);
  return rivals;
}

/** What cells of each table state, where there are several of one. A dash states nothing against others. */
function byTable(group: readonly Statement[]): readonly (readonly CellStatement[])[] {
  const tables = new Map<string, CellStatement[]>();
  for (const statement of group) {
    if (!(statement instanceof CellStatement) || statement.figure.isDash) continue;
    const known = tables.get(statement.table);
    if (known) known.push(statement);
    else tables.set(statement.table, [statement]);
  }
  return [...tables.values()].filter(({ length }) => length > 1);
}

function compareIn(pairs: Map<string, Pair>, first: CellStatement, other: CellStatement, isSame: boolean): void {
  const key = `${first.place.sheet}|${first.place.column}|${other.place.column}`;
  const pair = pairs.get(key) ?? { agreeing: 0, differing: [] };
  pairs.set(key, pair);
  if (!isSame) pair.differing.push(other);
  else if (!first.amount.value.eq(0)) pair.agreeing += 1;
}

/** Whether two amounts are the same as far as both are stated. */
function agree(a: Amount, b: Amount): boolean {
  const [x, y] = [inYuan(a), inYuan(b)];
  if (x === null || y === null) return a.value.eq(b.value);
  const place = [a, b].map((amount) => inYuan({ ...amount, value: lastPlace(amount.decimals) })!);
  return x.minus(y).abs().lte(place[0]!.gt(place[1]!) ? place[0]! : place[1]!);
}
