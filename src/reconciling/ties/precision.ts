import { ZERO, isMoneyUnit, isRate } from "../../model";
import type { Amount, Figure, Ledger, Statement, Table, Unit } from "../../model";

/** Money in 万元 and 元 is published with two decimals; finer digits are kept where a cell has them. */
const PUBLISHED_DECIMALS = 2;
/** A rate is stated to the whole per cent at least, and meant no finer than a hundredth of one. */
const COARSEST_RATE = 2;
const FINEST_RATE = 4;

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
    if (amount.unit !== "比率" && amount.decimals >= (isRate(amount.unit) ? FINEST_RATE : PUBLISHED_DECIMALS)) return amount;
    known ??= refined(ledger.tables);
    return known.get(figure) ?? amount;
  };
  const ofStatement = (statement: Statement): Amount => {
    const table = statement.table === null ? undefined : tables.get(statement.table);
    if (!table || statement.figure?.amount.unit !== statement.amount.unit) return asMeant(statement.amount, statement.amount.decimals);
    return ofFigure(statement.figure);
  };
  return { ofFigure, ofStatement };
}

/** The figures that are written coarser than their column, as they are meant. */
function refined(tables: readonly Table[]): ReadonlyMap<Figure, Amount> {
  const known = new Map<Figure, Amount>();
  for (const table of tables) {
    const finest = finestOf(table);
    for (const figure of table.figures.values()) {
      const meant = asMeant(figure.amount, finest(figure));
      if (meant !== figure.amount) known.set(figure, meant);
    }
  }
  return known;
}

/** What the figures of one kind in a column tell about the decimals they are written with. */
interface Written {
  /** Decimals of the finest one, as far as such figures are published. */
  decimals: number;
  /** The one amount that stands there, whatever often; `null` when there are several. */
  only: Amount["value"] | null;
}

/**
 * Decimals that a figure's neighbours are written with: those of its column, and where no other amount stands in the
 * column (三公 tables of one row, a lone decrease) those of its row: Excel shows 18.00 as 18, and one 18 tells nothing.
 */
function finestOf(table: Table): (figure: Figure) => number {
  const [money, rates] = [new Map<number, Written>(), new Map<number, Written>()];
  for (const { place, amount } of table.figures.values()) {
    if (isMoneyUnit(amount.unit)) note(money, place.column, amount, PUBLISHED_DECIMALS);
    else if (isRate(amount.unit)) note(rates, place.column, amount, FINEST_RATE);
  }
  return ({ place, amount }) => {
    if (!isMoneyUnit(amount.unit)) return rates.get(place.column)?.decimals ?? 0;
    const column = money.get(place.column)!;
    return column.only === null ? column.decimals : Math.max(column.decimals, finestBeside(table, place.row, amount.unit));
  };
}

function note(columns: Map<number, Written>, column: number, { value, decimals }: Amount, finest: number): void {
  const known = columns.get(column);
  if (!known) columns.set(column, { decimals: Math.min(finest, decimals), only: value });
  else {
    known.decimals = Math.max(known.decimals, Math.min(finest, decimals));
    if (!value.eq(ZERO) && known.only !== null) known.only = known.only.eq(ZERO) || known.only.eq(value) ? value : null;
  }
}

/** Decimals of the finest money of that unit in the row, as far as it is published. */
function finestBeside(table: Table, row: number, unit: Unit): number {
  let finest = 0;
  for (const { column } of table.columns) {
    const amount = table.figures.at(row, column)?.amount;
    if (amount?.unit === unit) finest = Math.max(finest, Math.min(PUBLISHED_DECIMALS, amount.decimals));
  }
  return finest;
}

/** A rate this large that nobody marked as a percentage is one: 95.1 under 控制率 is 0.951. */
const NO_SHARE = 5;

/** A rate as a share of 1, as far as its own cell tells: one that was written in per cent (unit %) is one already, be it 650 %. */
export function asShare(written: Amount): Amount {
  return written.unit === "比率" && written.value.abs().gt(NO_SHARE) ? hundredth(written) : written;
}

/** What was read as a share, as the percentage that it may be. */
export function hundredth(amount: Amount): Amount {
  return { ...amount, value: amount.value.div(100), decimals: amount.decimals + 2 };
}

function asMeant(written: Amount, finest: number): Amount {
  const amount = asShare(written);
  const decimals = isRate(amount.unit) ? Math.max(COARSEST_RATE, finest) : isMoneyUnit(amount.unit) ? finest : amount.decimals;
  return amount.decimals < decimals ? { ...amount, decimals } : amount;
}
