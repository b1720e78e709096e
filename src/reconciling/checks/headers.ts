import { message } from "../../model";
import type { CellPlace, CellValue, Finding, SheetSnapshot, Table } from "../../model";
import { placeWords } from "../finding/figureText";
import type { CheckInput, SoloResult } from "./solo";
import { found, soloFinding } from "./solo";

const UNIT_LABEL = /^(?:(?:编制单位|填报单位|单位名称|部门名称|预算单位|公开部门|编制部门|填报部门|评价单位|预算主管部门)\s*[：:]?|(?:主管部门|部门|单位)\s*[：:])\s*/;
/** Rows at the head of a sheet in which its unit is named. */
const HEAD_ROWS = 8;

/** S-01 年度一致, S-14 单位名称一致, S-15 重复表头不作数据: what stands above the figures. */
export function headerCheck({ ledger }: CheckInput): SoloResult {
  const sheets = ledger.snapshot.sheets.filter((sheet) => sheet.own === null);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return found([
    ...["GK", "B"].flatMap((set) => otherYears(ledger.tables.filter(({ form }) => new RegExp(`^${set}\\d\\d$`).test(form ?? "")), byName)),
    ...ledger.tables.flatMap((table) => leftTitle(table, byName.get(table.sheet))),
    ...otherUnits(sheets),
    ...ledger.tables.flatMap((table) => repeatedHeadings(table, byName.get(table.sheet))),
  ]);
}

/** A form that names another year than the rest of its set, which lacks it; a form that the set has besides is another year's own. */
function otherYears(tables: readonly Table[], sheets: ReadonlyMap<string, SheetSnapshot>): readonly Finding[] {
  const dated = tables.filter((table) => table.year !== null && table.side !== "right");
  const usual = mostOf(dated.map(({ year }) => year!));
  const others = dated.filter(({ year }) => year !== usual);
  if (usual === null || others.length * 3 > dated.length) return [];
  const inSet = new Set(dated.filter(({ year }) => year === usual).map(({ form }) => form));
  const odd = others.filter(({ form }) => !inSet.has(form));
  return odd.map((table) => {
    const place = yearPlace(table, sheets.get(table.sheet)) ?? { kind: "cell" as const, sheet: table.sheet, row: table.area.top, column: table.area.left };
    const params = { table: table.title || table.sheet, place: placeWords(place), year: table.year!, others: usual };
    return soloFinding({ rule: "S-01", cells: [place], mark: String(table.year), title: message("check.year.title", params), detail: message("check.year.detail", params) });
  });
}

/** A title that still says the year before that of the headings below it: 2022年… over 2023年预算 | 2023年决算. */
function leftTitle(table: Table, sheet: SheetSnapshot | undefined): readonly Finding[] {
  const { year } = table;
  if (!sheet || year === null || table.side === "right" || !table.columns.some((column) => column.year === year && column.period !== "budget" && column.path.some((part) => part.includes(`${year}年`)))) return [];
  const place = yearPlace({ ...table, year: year - 1, area: { ...table.area, top: table.area.top - 1 } }, sheet);
  const text = place === null ? "" : String(sheet.values[place.row - sheet.top]?.[place.column - sheet.left] ?? "");
  if (place === null || text.includes(String(year)) || DATE.test(text)) return [];
  const params = { table: table.title || table.sheet, place: placeWords(place), year: year - 1, others: year };
  return [soloFinding({ rule: "S-01", cells: [place, ...headingPlaces(table, sheet, year)], mark: String(year - 1), title: message("check.year.title", params), detail: message("check.year.left", params) })];
}

/** When a sheet was filled in names no year of its figures. */
const DATE = /\d{4}[年\-./]\d{1,2}[月\-./]\d{1,2}|日期|时间/;

/** The first heading that names the year. */
function headingPlaces(table: Table, sheet: SheetSnapshot, year: number): readonly CellPlace[] {
  for (let row = table.area.top; row < table.area.top + HEAD_ROWS; row += 1) {
    const line = sheet.values[row - sheet.top] ?? [];
    for (let column = table.area.left; column <= table.area.right; column += 1) {
      if (String(line[column - sheet.left] ?? "").includes(`${year}年`)) return [{ kind: "cell", sheet: table.sheet, row, column }];
    }
  }
  return [];
}

/** The cell above the table that names its year. */
function yearPlace(table: Table, sheet: SheetSnapshot | undefined): CellPlace | null {
  if (!sheet) return null;
  for (let row = table.area.top; row >= Math.max(sheet.top, table.area.top - HEAD_ROWS); row -= 1) {
    const column = (sheet.values[row - sheet.top] ?? []).findIndex((value) => String(value ?? "").includes(String(table.year)));
    if (column >= 0) return { kind: "cell", sheet: table.sheet, row, column: column + sheet.left };
  }
  return null;
}

/** The value that more than half of all share. */
function mostOf<T>(values: readonly T[]): T | null {
  return values.find((value) => values.filter((other) => other === value).length * 2 > values.length) ?? null;
}

function otherUnits(sheets: readonly SheetSnapshot[]): readonly Finding[] {
  const named = sheets.flatMap((sheet) => unitOf(sheet) ?? []);
  const usual = mostOf(named.map(({ name }) => plain(name)));
  if (usual === null) return [];
  const usualName = named.find(({ name }) => plain(name) === usual)!.name;
  return named.filter(({ name }) => !usual.includes(plain(name)) && !plain(name).includes(usual)).map(({ name, place }) => {
    const params = { sheet: place.sheet, place: placeWords(place), name, other: usualName };
    return soloFinding({ rule: "S-14", cells: [place], title: message("check.unitName.title", params), detail: message("check.unitName.detail", params) });
  });
}

function plain(name: string): string {
  return name.replace(/[\s（）()]|本级|机关$/g, "");
}

/** What stands behind 编制单位： in the head of the sheet, in its cell or the next one. */
function unitOf(sheet: SheetSnapshot): { readonly name: string; readonly place: CellPlace } | null {
  for (const [row, line] of sheet.values.slice(0, HEAD_ROWS).entries()) {
    for (const [column, value] of line.entries()) {
      const label = typeof value === "string" ? UNIT_LABEL.exec(value.trim()) : null;
      if (!label) continue;
      const own = (value as string).trim().slice(label[0].length).split(/\s{2,}|单位[：:]|金额单位/)[0]!.trim();
      const next = line[column + 1];
      const name = own !== "" ? own : typeof next === "string" ? next.trim() : "";
      const isName = name.length >= 4 && /[\u4e00-\u9fff]/.test(name) && !/[：:]|万元|编码|预算|金额/.test(name) && /[：:]/.test(`${value as string}${own === "" ? "：" : ""}`);
      if (isName) return { name, place: { kind: "cell", sheet: sheet.name, row: row + sheet.top, column: column + sheet.left } };
    }
  }
  return null;
}

/** Rows inside the table that were not read and say again what its heading says. */
function repeatedHeadings(table: Table, sheet: SheetSnapshot | undefined): readonly Finding[] {
  const [first, last] = [table.rows[0]?.row, table.rows[table.rows.length - 1]?.row];
  if (!sheet || first === undefined || last === undefined || last - first + 1 === table.rows.length) return [];
  const read = new Set(table.rows.map(({ row }) => row));
  const heads = table.columns.map((column) => ({ column: column.column, head: column.path[column.path.length - 1] ?? "" }));
  const repeats = Array.from({ length: last - first }, (_, index) => first + index)
    .filter((row) => !read.has(row) && isHeading(heads, sheet.values[row - sheet.top] ?? [], sheet.left));
  if (repeats.length === 0) return [];
  const params = { table: table.title || table.sheet, count: repeats.length, rows: repeats.slice(0, 6).map((row) => row + 1).join("、") };
  return [soloFinding({
    rule: "S-15", cells: repeats.map((row): CellPlace => ({ kind: "cell", sheet: table.sheet, row, column: table.area.left })),
    title: message("check.repeatedHeading.title", params), detail: message("check.repeatedHeading.detail", params),
  })];
}

function isHeading(heads: readonly { readonly column: number; readonly head: string }[], line: readonly CellValue[], left: number): boolean {
  const same = heads.filter(({ column, head }) => {
    const value = line[column - left];
    return head !== "" && typeof value === "string" && value.replace(/\s/g, "") === head;
  });
  return same.length >= 2 && same.length * 2 >= heads.length;
}
