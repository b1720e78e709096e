import { decimalText } from "../../model";
import type { DecimalText, ScoreColumn, ScoreTable, ScoreTableRow, SheetSnapshot, Snapshot } from "../../model";
import { decimalOf } from "../rules/reader";
import { headingAt } from "./columns";
import type { Heading } from "./columns";
import { plainText, pointsInName, shownName } from "./plainText";
import { sheetGrid } from "./sheetGrid";
import type { SheetGrid } from "./sheetGrid";

const TOTAL = /^(总计|合计|总分|总得分|得分合计|自评总分|自评得分合计|综合得分|总体得分|共计)/;
const SUBTOTAL = /小计|合计$/;
const PART = /^其中|财政拨款|上年结转|其他资金/;
const NOTE = /^(注|说明|备注|填表说明|填报|填表人|单位负责人|负责人|联系人|联系电话|审核|经办)/;
const GRADE = /^(?:自评|评价|评定|绩效)?(?:结果)?等[级次][::]?(.*)$/;
/** A heading has one of these words; asked first because most rows of a workbook have none. */
const MAY_HEAD = /分\s*[值数]|权\s*重|满\s*分|标准分|得\s*分|自评分|执行率/;
const SECTION = [/^[一二三四五六七八九十]+、/, /^[(（][一二三四五六七八九十]+[)）]/] as const;

/** The score tables among the person's own sheets, one a sheet. Our output sheets are none. */
export function scoreTablesIn(snapshot: Snapshot): readonly ScoreTable[] {
  return snapshot.sheets.filter(({ own, visibility }) => own === null && visibility === "visible").flatMap((sheet) => readScoreTable(sheet) ?? []);
}

/** The score table on a sheet; `null` when it holds none. Every line keeps where it stands. */
export function readScoreTable(sheet: SheetSnapshot): ScoreTable | null {
  const grid = sheetGrid(sheet);
  const segments: Heading[] = [];
  const reader = new RowReader(grid);
  let grade: ScoreTable["grade"] = null;
  let endRow = grid.top;
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const heading = MAY_HEAD.test((sheet.values[row - sheet.top] ?? []).join("")) ? headingAt(grid, row) : null;
    if (heading) {
      segments.push(heading);
      reader.begin(segments.length - 1, heading);
      row = heading.lastRow;
      endRow = row + 1;
      continue;
    }
    if (segments.length === 0) continue;
    grade = gradeIn(grid, sheet.name, row) ?? grade;
    if (reader.take(row)) endRow = row + 1;
  }
  const rows = reader.rows;
  if (rows.filter(({ kind, points }) => kind === "indicator" && points !== null).length < 2) return null;
  return { sheet: sheet.name, segments: segments.map(({ lastRow, columns }) => ({ headRow: lastRow, columns })), rows, grade, endRow };
}

/** 等级：优, or the cell to the right of 等级. */
function gradeIn(grid: SheetGrid, sheet: string, row: number): ScoreTable["grade"] {
  for (let column = grid.left; column <= grid.right; column += 1) {
    const match = GRADE.exec(plainText(grid.text(row, column)));
    if (!match) continue;
    if (match[1] !== "") return { text: match[1]!, place: { kind: "cell", sheet, row, column } };
    const next = grid.area(row, column).right + 1;
    const text = grid.text(row, next);
    return text === "" ? null : { text, place: { kind: "cell", sheet, row, column: next } };
  }
  return null;
}

/** Reads the lines below a heading; levels that are blank run on from above. */
class RowReader {
  readonly rows: ScoreTableRow[] = [];
  private readonly taken = new Map<string, number>();
  private segment = -1;
  private columns: Heading["columns"] = {};
  private spans: Heading["spans"] = {};
  private levels = { level1: "", level2: "" };

  constructor(private readonly grid: SheetGrid) {}

  begin(segment: number, { columns, spans }: Heading): void {
    this.segment = segment;
    this.columns = columns;
    this.spans = spans;
    this.levels = { level1: "", level2: "" };
  }

  /** Whether the row belongs to the table. */
  take(row: number): boolean {
    const texts = this.textsOf(row);
    const first = texts.find((text) => text !== "") ?? "";
    if (first === "" || NOTE.test(plainText(first)) || GRADE.test(plainText(first))) return false;
    const cells = this.cellsOf(row);
    const points = pointsOf(cells.points);
    const head = [cells.level1, cells.level2, cells.name].filter((text) => text !== undefined).map(plainText).find((text) => TOTAL.test(text) || SUBTOTAL.test(text));
    if (head !== undefined || TOTAL.test(plainText(first))) return this.add(row, TOTAL.test(head ?? first) && !SUBTOTAL.test((head ?? "").replace(TOTAL, "")) ? "total" : "subtotal", cells, points);
    if (this.section(row, texts, cells, points)) return true;
    this.carry(cells);
    return this.isContinuation(row, cells, points) || this.indicator(row, cells, points);
  }

  private textsOf(row: number): string[] {
    const texts: string[] = [];
    for (let column = this.grid.left; column <= this.grid.right; column += 1) if (this.grid.area(row, column).left === column) texts.push(this.grid.text(row, column));
    return texts;
  }

  private cellsOf(row: number): Partial<Record<ScoreColumn, string>> {
    const cells: Partial<Record<ScoreColumn, string>> = {};
    for (const [role, column] of Object.entries(this.columns) as [ScoreColumn, number][]) {
      const text = this.textUnder(role, row, column);
      if (text !== "") cells[role] = text;
    }
    return cells;
  }

  /** What stands below a heading: words of all its columns, or the first of them that names the line. */
  private textUnder(role: ScoreColumn, row: number, column: number): string {
    const columns = Array.from({ length: Math.max(0, (this.spans[role] ?? column) - column) + 1 }, (_, index) => column + index);
    const texts = columns.filter((one) => one === column || this.grid.area(row, one).left === one).map((one) => this.grid.text(row, one)).filter((text) => text !== "");
    return role === "name" ? texts[0] ?? "" : texts.join("；");
  }

  /** 一、投入（20分） over the whole width sets a level. */
  private section(row: number, texts: readonly string[], cells: Partial<Record<ScoreColumn, string>>, points: DecimalText | null): boolean {
    const words = texts.filter((text) => text !== "");
    const rank = SECTION.findIndex((pattern) => pattern.test(words[0] ?? ""));
    const alone = words.length === 1 || (words.length === 2 && points !== null && cells.standard === undefined && cells.target === undefined);
    if (rank < 0 || !alone || this.columns.level1 !== undefined) return false;
    this.levels = rank === 0 ? { level1: shownName(words[0]!), level2: "" } : { ...this.levels, level2: shownName(words[0]!) };
    return this.add(row, "section", { ...cells, name: words[0]! }, points ?? pointsInName(words[0]!));
  }

  private carry(cells: Partial<Record<ScoreColumn, string>>): void {
    const level1 = cells.level1 === undefined ? this.levels.level1 : shownName(cells.level1);
    const level2 = cells.level2 !== undefined ? shownName(cells.level2) : level1 === this.levels.level1 ? this.levels.level2 : "";
    this.levels = { level1, level2 };
  }

  /** Further lines of the indicator above: the same merged name, or no name and no points. */
  private isContinuation(row: number, cells: Partial<Record<ScoreColumn, string>>, points: DecimalText | null): boolean {
    const before = this.rows[this.rows.length - 1];
    if (before?.kind !== "indicator" || before.lastRow !== row - 1) return false;
    const same = (role: ScoreColumn): boolean => {
      const column = this.columns[role];
      return column !== undefined && this.grid.area(row, column).top === this.grid.area(before.row, column).top;
    };
    const goesOn = same("name") ? same("points") || points === null : cells.name === undefined && (points === null || same("points"));
    if (!goesOn) return false;
    const joined = { ...before.cells };
    for (const role of ["standard", "definition", "deduction", "evidence"] as const) {
      const more = cells[role];
      if (more !== undefined && !same(role)) joined[role] = joined[role] === undefined ? more : `${joined[role]}\n${more}`;
    }
    this.rows[this.rows.length - 1] = { ...before, lastRow: row, cells: joined };
    return true;
  }

  private indicator(row: number, cells: Partial<Record<ScoreColumn, string>>, points: DecimalText | null): boolean {
    const written = cells.name ?? (points === null ? undefined : cells.level2 ?? this.rows[this.rows.length - 1]?.name);
    if (written === undefined) return false;
    const known = points ?? pointsInName(written);
    if (known === null && cells.standard === undefined && cells.target === undefined && cells.score === undefined) return false;
    return this.add(row, this.isPart(written) ? "part" : "indicator", { ...cells, name: written }, known);
  }

  /** Below 年度资金总额 stand the sources or parts of the same money. */
  private isPart(name: string): boolean {
    if (this.columns.executed === undefined) return false;
    return PART.test(plainText(name)) || this.rows.some(({ segment, kind, name: above }) => segment === this.segment && kind === "indicator" && /资金总额/.test(above));
  }

  private idOf(name: string): string {
    const key = `${this.levels.level1}|${this.levels.level2}|${name}`;
    const nth = (this.taken.get(key) ?? 0) + 1;
    this.taken.set(key, nth);
    return `t-${hashOf(nth === 1 ? key : `${key}|${nth}`)}`;
  }

  private add(row: number, kind: ScoreTableRow["kind"], cells: Partial<Record<ScoreColumn, string>>, points: DecimalText | null): true {
    const name = shownName(cells.name ?? cells.level1 ?? "");
    this.rows.push({ id: this.idOf(name), kind, row, lastRow: row, segment: this.segment, ...this.levels, name, points, cells });
    return true;
  }
}

/** FNV-1a in eight hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ sign.codePointAt(0)!, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

/** 5, 5分, ５ or 10% (of a hundred) as points. */
function pointsOf(text: string | undefined): DecimalText | null {
  const value = text === undefined ? null : decimalOf(plainText(text).replace(/分$/, ""));
  return value && value.gte(0) ? decimalText(value) : null;
}
