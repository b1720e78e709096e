import { isMoneyUnit } from "../../model";
import type { Amount, Figure, Ledger, Statement, Table } from "../../model";

/** Money in 万元 and 元 is published with two decimals; finer digits are kept where a cell has them. */
const PUBLISHED_DECIMALS = 2;

/** Gives an amount the precision that its column is written in: 27 beside 32.64 stands for 27.00. */
export interface Precision {
  ofFigure(figure: Figure): Amount;
  ofStatement(statement: Statement): Amount;
}

/** Reads the precision of each column once (勾稽规则 §1: 混写时取该列最细者，公开表两位为限). */
export function precisionOf(ledger: Ledger): Precision {
  const tables = new Map(ledger.tables.map((table) => [table.id, table]));
  let known: ReadonlyMap<Figure, Amount> | null = null;
  const ofFigure = (figure: Figure): Amount => {
    const { amount } = figure;
    if (amount.decimals >= PUBLISHED_DECIMALS) return amount;
    known ??= refined(ledger.tables);
    return known.get(figure) ?? amount;
  };
  const ofStatement = (statement: Statement): Amount => {
    const table = statement.table === null ? undefined : tables.get(statement.table);
    return table && statement.figure ? ofFigure(statement.figure) : statement.amount;
  };
  return { ofFigure, ofStatement };
}

/** The figures that are written coarser than their column, as they are meant. */
function refined(tables: readonly Table[]): ReadonlyMap<Figure, Amount> {
  const known = new Map<Figure, Amount>();
  for (const table of tables) {
    const finest = finestOf(table);
    for (const figure of table.figures.values()) {
      const inItsColumn = inColumn(figure.amount, finest.get(figure.place.column) ?? 0);
      if (inItsColumn !== figure.amount) known.set(figure, inItsColumn);
    }
  }
  return known;
}

/** Decimals of the finest figure of each column, as far as money is published. */
function finestOf(table: Table): ReadonlyMap<number, number> {
  const finest = new Map<number, number>();
  for (const { place, amount } of table.figures.values()) {
    finest.set(place.column, Math.max(finest.get(place.column) ?? 0, Math.min(PUBLISHED_DECIMALS, amount.decimals)));
  }
  return finest;
}

function inColumn(amount: Amount, finest: number): Amount {
  return isMoneyUnit(amount.unit) && amount.decimals < finest ? { ...amount, decimals: finest } : amount;
}
