import { figureKey, isMoneyUnit, type SheetSnapshot, type Steps, type Table, type TableColumn, type Unit } from "../model";
import { holdsShares, showsPercentages } from "./cells/bareRates";
import { unitOtherwise } from "./cells/plainUnit";
import { blockUnit, cellUnit, headCount, headUnit, labelHeadUnit, labelUnit, moneyOfSheet, unitBesideHeads, unitInPairs } from "./units/blockUnit";
import { blockYear } from "./years/blockYear";
import { OwnLabels } from "./stating/ownLabels";
import { CellUnits } from "./units/cellUnits";
import { readColumns, type Band, type ColumnReading } from "./columns/columns";
import { FigureTable } from "./cells/figureTable";
import { withContinuations } from "./blocks/continued";
import { unitOf } from "./cells/figures";
import { storedUnit } from "./cells/parseFigure";
import { findBlocks, type Block } from "./blocks/findBlocks";
import type { FormDefinition } from "./forms";
import { gridOf, isFigureCell, isWordCell, type Grid } from "./cells/grid";
import { unitOfLine } from "./columns/headingWords";
import { inheritedTitles } from "./blocks/inheritedTitle";
import { isListOfDeeds } from "./stating/listsOfDeeds";
import { conceptsOf } from "./meaning/segment";
import { withoutUnfinishedYear } from "./years/monthReports";
import { partedBlocks } from "./blocks/partedBlocks";
import { countsThings } from "./columns/thingsCounted";
import { recogniseBlock, type Recognition } from "./recognise";
import { regions } from "./blocks/regions";
import { withPeopleBeside, withUnitBeside } from "./units/unitBeside";
import type { RowReading } from "./rows/rowReading";
import { withPartsAcross } from "./rows/partsAcross";
import { withPartsInRow } from "./rows/partsInRow";
import { readRows } from "./rows/rows";
import { countingBracket } from "./stating/countingUnits";
import { sectionsOf, type Section } from "./blocks/sections";
import { linesOver, withUnitsBeside } from "./blocks/sideBySide";
import { tableRow } from "./rows/tableRow";
import { matchKey, squash } from "./cells/text";
import { withPeopleAtFirst } from "./columns/peopleAtFirst";
import { withLinesOfYear, withWholeYears } from "./columns/wholeYears";
import { yearInPairs } from "./years/yearInPairs";

/** A block with all that could be read before the workbook as a whole is known. */
export interface BlockReading {
  readonly grid: Grid;
  readonly block: Block;
  readonly bands: readonly Band[];
  readonly rows: readonly (readonly RowReading[])[];
  readonly recognition: Recognition;
  readonly titles: readonly string[];
  /** From the unit line, the title, a note, the label column's heading or the labels; else from the block above. `null` when none names it. */
  readonly unit: Unit | null;
  /** The unit is that of the block above: only as far as the figures could be in it. */
  readonly isCarried: boolean;
  /** Of a block further above, when the unit is carried and may not be it. */
  readonly otherUnit: Unit | null;
  /** The unit that other blocks may take over: labels that name one speak for themselves only. */
  readonly lends: Unit | null;
  /** From the title area, the headings or the sheet's name; `null` when none names it. */
  readonly year: number | null;
  readonly unitNames: readonly string[];
}

/** One band of a block on its way to statements. */
export interface TableReading {
  readonly table: Table;
  readonly form: FormDefinition | null;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
  /** Words right before its figures that name them. */
  readonly ownLabels: OwnLabels;
  readonly grid: Grid;
  readonly title: string;
  /** All lines above the table, blanks removed. */
  readonly titles: readonly string[];
  /** By row, in lists that lines of one text part. */
  readonly sections: ReadonlyMap<number, Section>;
  /** Its own rows and those of the bands beside it. */
  readonly rowsOfBlock: readonly (readonly RowReading[])[];
  /** The workbook holds the forms of a budget and none of a final account: what no title calls either is planned. */
  readonly isInBudget: boolean;
}

/** Reads a sheet's blocks, a step each. `chosen` is the person's correction of its form, `null` without. */
export function* readBlocks(sheet: SheetSnapshot, chosen: Recognition | null): Steps<BlockReading[]> {
  const grid = gridOf(sheet);
  yield;
  const readings: BlockReading[] = [];
  let otherwise: Unit | null = null;
  for (const [left, right] of regions(grid)) {
    let above: string[] = [];
    let dated: number | null = null;
    for (const block of withContinuations(findBlocks(grid, left, right).flatMap((found) => partedBlocks(found, grid)), grid)) {
      const columns = readColumns(grid, block);
      yield;
      const own = titleLines(grid, block);
      const over = linesOver(grid, block);
      const lines = over.length > 0 ? [...over, ...own] : own.length > 0 ? own : above;
      above = lines;
      dated = yearInPairs(grid, block) ?? dated;
      const titles = (over.length + own.length > 0 ? lines : inheritedTitles(lines, columns)).map(squash);
      const listed = withPartsAcross(columns, withLentCounts(grid, block, withLentSubjects(block, withLentLabels(grid, columns, columns.map((band) => withLinesOfYear(band, readRows(grid, band, block.bodyRows, titles)))))));
      const rows = block.headerRows.length === 0 ? withPartsInRow(listed) : listed;
      const whole = columns.map((band, index) => withPeopleAtFirst(withWholeYears(band, rows[index]!), rows[index]!));
      const bands = withoutUnfinishedYear(whole, titles, sheet.name);
      yield;
      const recognition = chosen ?? recogniseBlock({ sheetName: sheet.name, titles, bands: whole, rows, isList: block.headerRows.length === 0, countsThings: countsThings(whole, rows, grid) });
      const notes = block.noteRows.map((row) => noteOf(grid, row, block).text);
      const lends = block.isOfCounts ? null : headCount(bands) ?? (over.length + own.length === 0 ? labelHeadUnit(bands) : null) ?? blockUnit(grid, block, lines, notes) ?? unitBesideHeads(lines, bands) ?? headUnit(grid, block, bands) ?? unitInPairs(grid, block);
      otherwise ??= titles.map(unitOtherwise).find((line) => line !== null) ?? null;
      const unit = block.isOfCounts ? "" : lends ?? labelUnit(rows) ?? cellUnit(grid, block) ?? moneyOfSheet(sheet.name) ?? (bands.length === 1 && isListOfDeeds(titles, sheet.name, bands[0]!.columns, rows[0]!, grid) ? "" : null);
      readings.push({
        grid, block, bands: unit === null ? bands.map((band) => withPeopleBeside(withUnitBeside(band, grid, block, otherwise))) : bands, rows, recognition, titles, lends, unit, isCarried: false, otherUnit: null,
        year: blockYear(lines.map(squash), notes, bands, sheet.name) ?? dated,
        unitNames: lines.map(squash).map(unitNameOf).filter((name): name is string => name !== null),
      });
      yield;
    }
  }
  return carryUnits(withUnitsBeside(readings));
}

/** Labels that stand in one band while their figures stand in the next: 公用经费合计 over two pairs of columns, or all of them where an empty column parts the figures. */
function withLentLabels(grid: Grid, bands: readonly Band[], rows: readonly (readonly RowReading[])[]): readonly (readonly RowReading[])[] {
  const isUnnamed = (row: RowReading): boolean => row.key === "" && row.code === null;
  const hasFigure = (index: number, row: number): boolean => bands[index]!.columns.some((column) => column.role === "figure" && isFigureCell(grid.cell(row, column.column)));
  return rows.map((own, index) => {
    if (index === 0 || !own.some(isUnnamed)) return own;
    const hasNoLabels = own.every(isUnnamed);
    const lenders = new Map(rows[index - 1]!.filter((row) => hasNoLabels || row.kind === "total" && !hasFigure(index - 1, row.row)).map((row) => [row.row, row]));
    return own.map((row) => (isUnnamed(row) ? (lenders.get(row.row) ?? row) : row));
  });
}

/** What stands in front of several pairs of a row is what they all are about: 政府采购 | 预算 | 120 | 实际 | 118 | 其中：货物 | 60. */
function withLentSubjects({ headerRows }: Block, rows: readonly (readonly RowReading[])[]): readonly (readonly RowReading[])[] {
  const [first, ...others] = rows;
  if (headerRows.length > 0 || first === undefined || others.length === 0) return rows;
  const subjects = new Map(first.flatMap(({ row, context }) => (context.length === 1 && (conceptsOf(matchKey(context[0]!))?.size ?? 0) > 0 ? [[row, context[0]!] as const] : [])));
  if (subjects.size === 0) return rows;
  return [first, ...others.map((band) => band.map((row) => (subjects.has(row.row) ? { ...row, context: [subjects.get(row.row)!, ...row.context] } : row)))];
}

/** What was counted stands in words in front of the pair that says how much of it: 完成产出 | 示范面积（亩） | 完成数 | 3200. */
function withLentCounts(grid: Grid, { headerRows }: Block, rows: readonly (readonly RowReading[])[]): readonly (readonly RowReading[])[] {
  if (headerRows.length > 0 || rows.length < 2) return rows;
  return rows.map((band, index) => (index === 0 ? band : band.map((row) => {
    const before = row.labelColumn === null || row.labelColumn === 0 ? null : grid.cell(row.row, row.labelColumn - 1);
    return before !== null && isWordCell(before) && countingBracket(before.text) !== null ? { ...row, context: [...row.context, before.text] } : row;
  })));
}

function titleLines(grid: Grid, block: Block): string[] {
  const lines: string[] = [];
  for (const row of block.titleRows) {
    for (let column = block.left; column <= block.right; column += 1) {
      const cell = grid.cell(row, column);
      if (isWordCell(cell)) lines.push(cell.raw);
    }
  }
  return lines;
}

/** 单位：批、人次、辆 — units of counting. */
const COUNTS = /^(?:(?:批次?|人次?|辆|台|套|个|项|件|元|万元)[、,，\/]?)+$/;
const UNIT_NAME = /^(?:编制单位|编制部门|部门名称|部门|公开部门|填报单位|评价单位|预算单位|预算主管部门|单位名称|预算部门|单位):(.{3,60})$/;

/** The unit that a line like 编制单位：… names; `null` without. */
export function unitNameOf(text: string): string | null {
  const name = UNIT_NAME.exec(text)?.[1]?.replace(/\((?:盖章|公章|签章|章)\).*$/, "").replace(/(?:金额)?单位:.*$/, "") ?? "";
  return name.length >= 3 && !/^(?:万元|元|人民币)/.test(name) && !COUNTS.test(name) ? name : null;
}

/**
 * A block without a unit line takes that of the money block above it on its sheet; where it cannot be in that one, perhaps the sheet's first. Where a line above says in what all is that says
 * nothing, it is that one.
 */
function carryUnits(readings: readonly BlockReading[]): BlockReading[] {
  let first: Unit | null = null;
  let last: Unit | null = null;
  let otherwise: Unit | null = null;
  return readings.map((reading) => {
    otherwise ??= reading.titles.map(unitOtherwise).find((unit) => unit !== null) ?? null;
    if (reading.unit !== null) {
      if (reading.lends !== null && isMoneyUnit(reading.lends)) {
        last = reading.lends;
        first ??= last;
      }
      return reading;
    }
    const lent = otherwise ?? last;
    return lent === null ? reading : { ...reading, unit: lent, otherUnit: first, isCarried: otherwise === null };
  });
}

/** 公开01表, 部门公开表2, 附表5-1, 预算01表: the number of a form is no title. */
const FORM_NUMBER = /^(?:附表|附件|表|(?:(?:部门|单位|预算|决算)?公开|财决|预算|决算)表?)[\d一二三四五六七八九十-]*表?:?$/;
const UNIT_AT_END = /\((?:[^()]*[,;、])?(?:金额)?(?:单位:)?(?:人民币)?(?:亿元|百万元|万元|千元|元)\)$|(?<=\D),(?:(?:金额|货币)?单位:?)?(?:亿元|百万元|万元|千元|元)$/;

/** Whether a line above a table names it: not only a unit, a year, or the number of a form. */
function isTitle(line: string): boolean {
  const bare = line.replace(UNIT_AT_END, "");
  return bare !== "" && unitOfLine(bare) === null && !/^(?:表|附件|公开)\d*|^(?:19|20)\d{2}年?度?$/.test(bare);
}

/** 无形资产 over the labels of a table without a title, beside one of 固定资产: what the table is about. */
function assetsOf(bands: readonly Band[]): string | null {
  const heads = bands.flatMap(({ columns }) => columns.filter(({ role }) => role === "label").map(({ path }) => path[path.length - 1] ?? ""));
  return heads.find((head) => /资产$/.test(head)) ?? null;
}

/** Fewest sheets with forms of a budget that make a workbook one. */
const FEWEST_FORMS = 3;

/** Whether the workbook holds the published forms of a budget, and none of a final account. */
export function isBudgetAlone(blocks: readonly BlockReading[]): boolean {
  if (blocks.some(({ recognition: { form } }) => form?.stage === "final")) return false;
  return new Set(blocks.filter(({ recognition: { form } }) => form?.stage === "budget").map(({ grid }) => grid.sheet)).size >= FEWEST_FORMS;
}

/** Makes the tables of a block. `unit` and `year` are what the block says or the workbook lends it. */
export function tablesOf(reading: BlockReading, unit: Unit | null, year: number | null, isInBudget = false): TableReading[] {
  const { grid, grid: { sheet }, block, bands, recognition } = reading;
  const title = reading.titles.find((text) => /表|情况|台账|明细|说明|数据|清单/.test(text) && !/^(?:数据)?来源:|^(?:注意?|说明):/.test(text) && !/编号:/.test(text) && !FORM_NUMBER.test(text) && unitNameOf(text) === null) ?? reading.titles.find(isTitle) ?? assetsOf(bands) ?? grid.sheet.name;
  const sections = sectionsOf(grid, block);
  return bands.map((band, index) => {
    const rows = reading.rows[index]!;
    const blanks = new Set<number>();
    const figureColumns = band.columns.filter((column) => column.role === "figure").map((column) => {
      const own = column.facts.unit === "%" && holdsShares(grid, rows, column.column, column.path[column.path.length - 1] ?? "") || column.facts.unit === null && showsPercentages(grid, rows, column.column) ? "比率" : column.facts.unit;
      return { column: column.column, own, otherwise: unitOf(column, unit) };
    });
    const figures = new FigureTable(grid, rows[0]?.row ?? 0, rows[rows.length - 1]?.row ?? -1, figureColumns.map(({ column }) => column));
    const ownLabels = new OwnLabels(grid, rows, band.columns);
    const units = new CellUnits(grid, ownLabels, band.columns, figureColumns, block.headerRows.length === 0, sections);
    for (const row of rows) for (const column of figureColumns) readCell(grid, row, column.column, units.at(row, column), figures, blanks);
    const first = band.columns[0]?.column ?? block.left;
    const last = band.columns[band.columns.length - 1]?.column ?? block.right;
    const top = block.headerRows[0] ?? block.bodyRows[0] ?? 0;
    const table: Table = {
      id: `${sheet.name}!${grid.rowAt(top)}:${grid.columnAt(first)}`,
      sheet: sheet.name, form: recognition.form?.id ?? null,
      side: bands.length === 1 ? "whole" : index === 0 ? "left" : "right",
      title, unit: unit ?? "", year,
      area: { top: grid.rowAt(top), left: grid.columnAt(first), bottom: grid.rowAt(block.bodyRows[block.bodyRows.length - 1] ?? top), right: grid.columnAt(last) },
      columns: band.columns.map((column) => tableColumn(column, grid, recognition.form, unit, year)),
      rows: rows.map((row) => tableRow(row, grid)),
      figures, blanks,
      notes: block.noteRows.map((row) => noteOf(grid, row, block)),
    };
    return { table, form: recognition.form, columns: band.columns, rows, ownLabels, grid, title, titles: reading.titles, sections, rowsOfBlock: reading.rows, isInBudget };
  });
}

function tableColumn(column: ColumnReading, grid: Grid, form: FormDefinition | null, unit: Unit | null, year: number | null): TableColumn {
  return {
    column: grid.columnAt(column.column), role: column.role, path: column.path,
    unit: column.role === "figure" ? unitOf(column, unit) : "",
    period: column.role === "figure" ? (column.facts.period ?? form?.period ?? null) : null,
    year: column.facts.year ?? (year === null ? null : year + column.facts.yearShift),
  };
}

function readCell(grid: Grid, row: RowReading, column: number, unit: Unit, figures: FigureTable, blanks: Set<number>): void {
  const cell = grid.cell(row.row, column);
  if (cell.kind === "number") figures.add(row.row, column, cell, storedUnit(grid.format(row.row, column), unit));
  else if (cell.kind !== "blank") figures.add(row.row, column, cell, unit);
  else if (!cell.covered && (row.key !== "" || row.code !== null || row.labelColumn === null) && !row.parts.opens) blanks.add(figureKey(grid.rowAt(row.row), grid.columnAt(column)));
}

function noteOf(grid: Grid, row: number, block: Block): Table["notes"][number] {
  for (let column = block.left; column <= block.right; column += 1) {
    const cell = grid.cell(row, column);
    if (isWordCell(cell)) return { text: cell.raw.trim(), place: grid.place(row, column) };
  }
  return { text: "", place: grid.place(row, block.left) };
}
