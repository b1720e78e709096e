import { Decimal, figureKey, groupBy, inOneGo, inYuan, WHOLE_PLACES, type Area, type CellPlace, type CellSet, type Coverage, type CoverageGap, type Figure, type GapReason, type Ledger, type Steps, type Table } from "../model";

/**
 * How much of the workbook was understood once checks are done, and a list of what was not: by table, column or row, so that
 * a person sees at a glance where to look.
 * @param checked cells that took part in a check
 */
export function coverageOf(ledger: Ledger, checked: Pick<CellSet, "hasAt">): Coverage {
  return inOneGo(coverageSteps(ledger, checked));
}

/** The same, in steps of a table. */
export function* coverageSteps(ledger: Ledger, checked: Pick<CellSet, "hasAt">): Steps<Coverage> {
  const { numericCells, understood, unnamed, unplaced, inWords = [] } = ledger.coverage;
  const gaps: CoverageGap[] = [];
  const money = { all: 0, read: 0 };
  let checkedCells = 0;
  for (const table of ledger.tables) {
    const without = new Set(unnamed.get(table.id));
    const yuanAt = yuanIn(table);
    const unread: Figure[] = [];
    forEachFigure(table, (row, column) => {
      const isChecked = checked.hasAt(table.sheet, row, column);
      if (isChecked) checkedCells += 1;
      const isRead = isChecked || !without.has(figureKey(row, column));
      if (!isRead) unread.push(table.figures.at(row, column)!);
      const yuan = yuanAt(row, column);
      money.all += yuan;
      if (isRead) money.read += yuan;
    });
    if (unread.length > 0) gaps.push(...gapsOf(table, unread));
    yield;
  }
  gaps.push(...outside(unplaced, "place"), ...outside(inWords, "words"));
  return { numericCells, understood, checked: checkedCells, unread: gaps.reduce((sum, { count }) => sum + count, 0), money, gaps };
}

/** Every cell of the table that holds a figure; no object is made for it. */
function forEachFigure({ rows, columns, figures }: Table, visit: (row: number, column: number) => void): void {
  const withFigures = columns.filter(({ role }) => role === "figure");
  for (const { row } of rows) for (const { column } of withFigures) if (figures.hasAt(row, column)) visit(row, column);
}

/** What a figure comes to in whole 元, sign left out; 0 where it is no money. */
function yuanIn({ figures }: Table): (row: number, column: number) => number {
  const factors = new Map<number, number>();
  const factorOf = (unit: number, row: number, column: number): number => {
    const known = factors.get(unit) ?? inYuan({ ...figures.at(row, column)!.amount, value: new Decimal(1) })?.toNumber() ?? 0;
    factors.set(unit, known);
    return known;
  };
  return (row, column) => {
    const whole = figures.wholeAt(row, column);
    if (!Number.isNaN(whole)) return Math.round((Math.abs(whole) * factorOf(figures.unitAt(row, column), row, column)) / 10 ** WHOLE_PLACES);
    return Math.round(Math.abs(inYuan(figures.at(row, column)!.amount)?.toNumber() ?? 0));
  };
}

/** Whole tables first, then columns without any meaning, then what is left row by row. */
function gapsOf(table: Table, figures: readonly Figure[]): readonly CoverageGap[] {
  if (figures.length === table.figures.size) return [gap(table, figures, wholeReason(table, figures), "")];
  const perColumn = new Map<number, number>();
  forEachFigure(table, (_row, column) => perColumn.set(column, (perColumn.get(column) ?? 0) + 1));
  const columns = groupBy(figures, ({ place }) => place.column);
  const whole = [...columns].filter(([column, own]) => own.length === perColumn.get(column));
  const rest = figures.filter(({ place }) => !whole.some(([column]) => column === place.column));
  return [
    ...whole.map(([column, own]) => gap(table, own, isUnitless(own) ? "unit" : "column", table.columns.find((one) => one.column === column)?.path.join("·") ?? "")),
    ...[...groupBy(rest, ({ place }) => place.row)].map(([row, own]) => gap(table, own, isUnitless(own) ? "unit" : "row", table.rows.find((one) => one.row === row)?.label ?? "")),
  ];
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

function outside(places: readonly CellPlace[], reason: GapReason): readonly CoverageGap[] {
  return [...groupBy(places, ({ sheet }) => sheet)].map(([sheet, own]) => ({ reason, sheet, title: "", label: "", count: own.length, area: around(own) }));
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
