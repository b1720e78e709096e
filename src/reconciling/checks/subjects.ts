import { ECONOMIC_SUBJECTS, FUNCTION_CLASSES, message, valueAt } from "../../model";
import type { CellPlace, Finding, SheetSnapshot, Table, TableColumn, TableRow } from "../../model";
import { placeWords } from "../finding/figureText";
import { isSubjectCode } from "../structure/codes";
import type { CheckInput, SoloResult } from "./solo";
import { found, soloFinding } from "./solo";

/** A table whose codes are mostly subject codes; others number their rows in ways of their own. */
const MOSTLY = 0.6;
/** 2019: the year the functional classes took most of their present names. */
const NEW_NAMES_SINCE = 2019;
/** 其他支出: too plain a name to be an old one. */
const OTHER = "229";
/** How alike two names must be to count as one, by shared pairs of characters. */
const ALIKE = 0.6;

/** S-11 科目编码合法, S-12 编码与名称相符. */
export function subjectCheck({ ledger }: CheckInput): SoloResult {
  const sheets = new Map(ledger.snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  return found(ledger.tables.flatMap((table) => {
    const sheet = sheets.get(table.sheet);
    return [...(sheet ? badCodes(table, sheet) : []), ...wrongNames(table), ...oldNames(table)];
  }));
}

/** Lines that each have only their own step of 类|款|项 (201, then 03 below 款) are well written, too: so the Beijing forms are. */
function badCodes(table: Table, sheet: SheetSnapshot): readonly Finding[] {
  const columns = codeColumns(table);
  const rows = columns.length === 0 ? [] : table.rows.filter((row) => row.code !== null);
  if (rows.length < 2 || rows.filter((row) => isSubjectCode(row.code!)).length < rows.length * MOSTLY) return [];
  const textOf = (row: TableRow, column: number): string => String(valueAt(sheet, row.row, column) ?? "").trim();
  const isStaggered = columns.length === 3 && rows.every((row) => columns.filter(({ column }) => textOf(row, column) !== "").length <= 1);
  return rows.flatMap((row) => {
    const cells = columns.map((column): CellPlace => ({ kind: "cell", sheet: table.sheet, row: row.row, column: column.column }))
      .filter((place) => valueAt(sheet, place.row, place.column) !== null && valueAt(sheet, place.row, place.column) !== "");
    const texts = cells.map((place) => String(valueAt(sheet, place.row, place.column)).trim());
    if (cells.length === 0 || isWellWritten(texts, row.code!) || (isStaggered && isSubjectCode(row.code!) && row.code!.endsWith(texts[0]!.padStart(2, "0")))) return [];
    const params = { place: placeWords(cells[0]!), code: texts.join(" "), guess: row.code!, label: row.label };
    return [soloFinding({ rule: "S-11", cells, title: message("check.code.title", params), detail: message("check.code.detail", params) })];
  });
}

/** Those right before the labels, where subjects of two classifications stand side by side (部门经济科目编码 | 部门经济科目名称 | 政府经济科目编码); else all. */
function codeColumns({ columns }: Table): readonly TableColumn[] {
  const label = Math.max(0, columns.findIndex(({ role }) => role === "label"));
  let first = label;
  while (first > 0 && columns[first - 1]!.role === "code") first -= 1;
  return first < label ? columns.slice(first, label) : columns.filter(({ role }) => role === "code");
}

/** 208|05|01, 20805, [301], 208|5|1 with lost zeros: the class must be there with all its digits. */
function isWellWritten(texts: readonly string[], code: string): boolean {
  const joined = texts.map((text) => text.replace(/\D/g, "")).join("");
  if (joined === code && isSubjectCode(code)) return true;
  const [first, ...rest] = texts.map((text) => text.replace(/\D/g, ""));
  if (!first || !isSubjectCode(code) || !isSubjectCode(first)) return false;
  return code === first + rest.map((text) => text.padStart(2, "0")).join("") || code === rest[rest.length - 1];
}

function wrongNames(table: Table): readonly Finding[] {
  const wrong = table.rows.filter((row) => row.code !== null).flatMap((row) => {
    const names = namesOf(row.code!);
    return names && row.labelPlace && row.label !== "" && !names.some((name) => isAlike(name, row.label)) ? [{ row, name: names[0]! }] : [];
  });
  const [first] = wrong;
  if (!first) return [];
  const params = { table: table.title || table.sheet, count: wrong.length, code: first.row.code!, name: first.name, label: first.row.label, place: placeWords(first.row.labelPlace) };
  return [soloFinding({ rule: "S-12", cells: wrong.map(({ row }) => row.labelPlace!), title: message("check.name.title", params), detail: message("check.name.detail", params) })];
}

function namesOf(code: string): readonly string[] | undefined {
  return (FUNCTION_CLASSES as Readonly<Record<string, readonly string[]>>)[code] ?? (ECONOMIC_SUBJECTS as Readonly<Record<string, readonly string[]>>)[code];
}

/** Names of functional classes that were in use before and are found in a later year's sheet. */
function oldNames(table: Table): readonly Finding[] {
  if (table.year === null || table.year < NEW_NAMES_SINCE || !/^(GK|B)\d\d$/.test(table.form ?? "")) return [];
  return table.rows.flatMap((row) => {
    const entry = row.code === null || row.code.length === 3 ? classOf(row) : undefined;
    if (!entry || !row.labelPlace) return [];
    const params = { place: placeWords(row.labelPlace), label: row.label, name: `${entry}支出` };
    return [soloFinding({ rule: "S-12", cells: [row.labelPlace], title: message("check.oldName.title", params), detail: message("check.oldName.detail", params) })];
  });
}

/** The present name of the class that the row calls by an old one; names that differ by a word of form alone are no old names. */
function classOf(row: TableRow): string | undefined {
  const bare = row.label.replace(/支出$/, "");
  for (const [code, names] of Object.entries(FUNCTION_CLASSES)) {
    if (code !== OTHER && names.slice(1).includes(bare) && similarity(names[0]!, bare) < ALIKE) return names[0];
  }
  return undefined;
}

function isAlike(a: string, b: string): boolean {
  const [x, y] = [plain(a), plain(b)];
  return x === y || x.includes(y) || y.includes(x) || similarity(x, y) >= ALIKE;
}

function plain(name: string): string {
  return name.replace(/[\s（）()、]/g, "").replace(/支出$/, "");
}

/** Dice's measure over pairs of neighbouring characters. */
function similarity(a: string, b: string): number {
  const pairs = (text: string): string[] => Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));
  const [x, y] = [pairs(a), pairs(b)];
  if (x.length + y.length === 0) return 0;
  return (2 * x.filter((pair) => y.includes(pair)).length) / (x.length + y.length);
}
