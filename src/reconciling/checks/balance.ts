import type { Ledger, Table, TableColumn, TableRow } from "../../model";
import { BALANCE_NAMES, isOfBalance } from "../rules/balanceNames";
import { BALANCE } from "../rules/besideCatalogue";
import { isSummable, lastHeading } from "../structure/headings";
import { cellOperand, labelOf } from "../structure/sums";
import type { Precision } from "../ties/precision";
import type { Operand, Tie } from "../ties/tie";
import { unitOf } from "./relations";

type Whole = keyof typeof BALANCE_NAMES;

/** A total of the balance sheet in one of its columns. */
interface Stated {
  readonly table: Table;
  readonly row: TableRow;
  readonly column: TableColumn;
}

/**
 * 资产总计 = 负债和净资产总计 = 负债合计 + 净资产合计, column by column. The halves may stand side by side or one below the other.
 * Basis: 净资产 is what remains of 资产 after 负债 (the accounting equation); 经验规则 as far as the labels go.
 */
export function balanceTies(ledger: Ledger, precision: Precision): readonly Tie[] {
  const sheets = new Map<string, Table[]>();
  for (const table of ledger.tables) {
    if (!table.rows.some(({ label }) => isOfBalance(label))) continue;
    sheets.set(table.sheet, [...(sheets.get(table.sheet) ?? []), table]);
  }
  return [...sheets.values()].flatMap((tables) => tiesOf(tables, precision));
}

function tiesOf(tables: readonly Table[], precision: Precision): readonly Tie[] {
  const headings = new Set(tables.flatMap(({ columns }) => columns.filter(isSummable).map(lastHeading)));
  return [...headings].flatMap((heading) => {
    const of = (whole: Whole): Stated | null => theOnly(tables, whole, heading);
    const [assets, debts, net, both] = [of("assets"), of("debts"), of("netAssets"), of("debtsAndNetAssets")];
    const parts = debts && net ? [debts, net] : null;
    return [
      ...(assets && both ? [tieOf(assets, [both], precision)] : []),
      ...(both && parts ? [tieOf(both, parts, precision)] : []),
      ...(assets && !both && parts ? [tieOf(assets, parts, precision)] : []),
    ].filter((tie) => tie !== null);
  });
}

/** The one cell in which the tables of a sheet state that whole under that heading; `null` when there is none, or more than one. */
function theOnly(tables: readonly Table[], whole: Whole, heading: string): Stated | null {
  const found = tables.flatMap((table) => {
    const columns = table.columns.filter((column) => isSummable(column) && lastHeading(column) === heading);
    return table.rows.filter(({ label }) => BALANCE_NAMES[whole].test(label)).flatMap((row) =>
      columns.filter(({ column }) => table.figures.hasAt(row.row, column)).map((column): Stated => ({ table, row, column })));
  });
  return found.length === 1 ? found[0]! : null;
}

function tieOf(whole: Stated, parts: readonly Stated[], precision: Precision): Tie | null {
  const [left, ...right] = [whole, ...parts].map(({ table, row, column }): Operand => cellOperand(table, row, column, precision, row.label));
  const unit = unitOf([left!, ...right]);
  if (unit === null) return null;
  const [first] = parts;
  return {
    rule: BALANCE.id, comparison: "equal", unit, title: parts.length === 1 ? "equal" : "sum", leftLabel: labelOf(whole.row, whole.column),
    rightLabel: parts.length === 1 ? labelOf(first!.row, first!.column) : parts.map(({ row }) => row.label).join("、"),
    left: [left!], right, isExact: false, isIndicative: false, severity: null,
  };
}
