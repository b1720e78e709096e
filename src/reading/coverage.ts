import { figureKey, inYuan, type Area, type CellPlace, type CellSet, type Coverage, type CoverageGap, type Figure, type GapReason, type Ledger, type Table } from "../model";

/**
 * How much of the workbook was understood once checks are done, and a list of what was not: by table, column or row, so that
 * a person sees at a glance where to look.
 * @param checked cells that took part in a check
 */
export function coverageOf(ledger: Ledger, checked: Pick<CellSet, "has">): Coverage {
  const { numericCells, understood, unnamed, unplaced } = ledger.coverage;
  const gaps: CoverageGap[] = [];
  const money = { all: 0, read: 0 };
  let checkedCells = 0;
  for (const table of ledger.tables) {
    const without = new Set(unnamed.get(table.id));
    const unread = new Map<number, Figure>();
    for (const figure of table.figures.values()) {
      const key = figureKey(figure.place.row, figure.place.column);
      const isChecked = checked.has(figure.place);
      if (isChecked) checkedCells += 1;
      const isRead = isChecked || !without.has(key);
      if (!isRead) unread.set(key, figure);
      const yuan = wholeYuan(figure);
      money.all += yuan;
      if (isRead) money.read += yuan;
    }
    if (unread.size > 0) gaps.push(...gapsOf(table, unread));
  }
  gaps.push(...outside(unplaced));
  return { numericCells, understood, checked: checkedCells, unread: gaps.reduce((sum, { count }) => sum + count, 0), money, gaps };
}

function wholeYuan({ amount }: Figure): number {
  const yuan = inYuan(amount);
  return yuan === null ? 0 : Math.round(Math.abs(yuan.toNumber()));
}

/** Whole tables first, then columns without any meaning, then what is left row by row. */
function gapsOf(table: Table, unread: ReadonlyMap<number, Figure>): readonly CoverageGap[] {
  const figures = [...unread.values()];
  if (unread.size === table.figures.size) return [gap(table, figures, wholeReason(table, figures), "")];
  const perColumn = new Map<number, number>();
  for (const { place: { column } } of table.figures.values()) perColumn.set(column, (perColumn.get(column) ?? 0) + 1);
  const columns = groups(figures, ({ place }) => place.column);
  const whole = [...columns].filter(([column, own]) => own.length === perColumn.get(column));
  const rest = figures.filter(({ place }) => !whole.some(([column]) => column === place.column));
  return [
    ...whole.map(([column, own]) => gap(table, own, isUnitless(own) ? "unit" : "column", table.columns.find((one) => one.column === column)?.path.join("·") ?? "")),
    ...[...groups(rest, ({ place }) => place.row)].map(([row, own]) => gap(table, own, isUnitless(own) ? "unit" : "row", table.rows.find((one) => one.row === row)?.label ?? "")),
  ];
}

function groups(figures: readonly Figure[], by: (figure: Figure) => number): Map<number, Figure[]> {
  const found = new Map<number, Figure[]>();
  for (const figure of figures) {
    const own = found.get(by(figure));
    if (own) own.push(figure);
    else found.set(by(figure), [figure]);
  }
  return found;
}

function wholeReason(table: Table, figures: readonly Figure[]): GapReason {
  return table.form === null ? "form" : isUnitless(figures) ? "unit" : "table";
}

/** Whether none of the figures has a unit, where most have one. */
function isUnitless(figures: readonly Figure[]): boolean {
  return figures.every(({ amount }) => amount.unit === "");
}

function gap(table: Table, figures: readonly Figure[], reason: GapReason, label: string): CoverageGap {
  return { reason, sheet: table.sheet, title: table.title, label, count: figures.length, area: around(figures.map(({ place }) => place)) };
}

function outside(places: readonly CellPlace[]): readonly CoverageGap[] {
  const bySheet = new Map<string, CellPlace[]>();
  for (const place of places) {
    const own = bySheet.get(place.sheet);
    if (own) own.push(place);
    else bySheet.set(place.sheet, [place]);
  }
  return [...bySheet].map(([sheet, own]) => ({ reason: "place", sheet, title: "", label: "", count: own.length, area: around(own) }));
}

function around(places: readonly CellPlace[]): Area {
  const area = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of places) {
    area.top = Math.min(area.top, row);
    area.left = Math.min(area.left, column);
    area.bottom = Math.max(area.bottom, row);
    area.right = Math.max(area.right, column);
  }
  return area;
}
