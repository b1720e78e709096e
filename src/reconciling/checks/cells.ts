import { ZERO, columnLetters, eachValue, isCellError, isMoneyUnit, message, placeKey } from "../../model";
import type { CellPlace, Figure, Finding, SheetSnapshot, Snapshot, Table } from "../../model";
import { areasIn, holds } from "../explain/formulaCells";
import { figureText, placeWords } from "../finding/figureText";
import { sideOf } from "../finding/findingOfTie";
import type { Operand } from "../ties/tie";
import type { CheckInput, SoloResult } from "./solo";
import { found, soloFinding } from "./solo";

/** S-08: cells with an Excel error, one finding for the cell where it begins and all that inherit it. */
export function errorCheck({ ledger }: CheckInput): SoloResult {
  return found(ledger.snapshot.sheets.filter((sheet) => sheet.own === null).flatMap(errorsOf));
}

/** More errors than a person mends one by one are not traced and told each. */
const MOST_ERRORS = 300;

function errorsOf(sheet: SheetSnapshot): readonly Finding[] {
  const errors: { readonly place: CellPlace; readonly error: string; readonly formula: string }[] = [];
  eachValue(sheet, (value, row, column) => {
    if (isCellError(value)) errors.push({ place: { kind: "cell", sheet: sheet.name, row: row + sheet.top, column: column + sheet.left }, error: value.error, formula: sheet.formulas[row]?.[column] ?? "" });
  });
  if (errors.length === 0) return [];
  const areas = new Map(errors.slice(0, MOST_ERRORS).map((cell) => [cell, areasIn(cell.formula, sheet.name)]));
  const inherits = (cell: (typeof errors)[number], from: CellPlace): boolean => (areas.get(cell) ?? []).some((area) => holds(area, from));
  const heirs = new Set([...areas.keys()].filter((cell) => errors.some((other) => other !== cell && inherits(cell, other.place))));
  const origins = errors.filter((cell) => !heirs.has(cell));
  return (origins.length > 0 ? origins : errors).slice(0, MOST_ERRORS).map((origin) => soloFinding({
    rule: "S-08", cells: [origin.place, ...[...heirs].filter((cell) => cell !== origin && inherits(cell, origin.place)).map((cell) => cell.place)],
    title: message("check.error.title"),
    detail: message("check.error.detail", { place: placeWords(origin.place), error: origin.error, formula: origin.formula || "—" }),
  }));
}

/** S-09: numbers stored as text inside the range of a SUM, which skips them. */
export function textNumberCheck({ ledger }: CheckInput): SoloResult {
  return found(ledger.tables.flatMap((table) => {
    if (!table.figures.traits.hasText) return [];
    const texts = [...table.figures.values()].filter((figure) => figure.isText && !figure.isDash && !figure.amount.value.eq(ZERO));
    if (texts.length === 0) return [];
    const sums = [...table.figures.values()].filter((figure) => /SUM\s*\(/i.test(figure.formula));
    const byColumn = new Map<number, Figure[]>();
    for (const text of texts) byColumn.set(text.place.column, [...(byColumn.get(text.place.column)?.slice(-MOST_TEXTS) ?? []), text]);
    return sums.flatMap((sum) => skippedBy(sum, areasIn(sum.formula, sum.place.sheet).flatMap(({ area }) => columnsBetween(area.left, area.right).flatMap((column) => byColumn.get(column) ?? []))));
  }));
}

/** Texts of one column that are looked at. */
const MOST_TEXTS = 2000;

function columnsBetween(left: number, right: number): readonly number[] {
  return Array.from({ length: Math.min(right - left + 1, 200) }, (_, index) => left + index);
}

function skippedBy(sum: Figure, texts: readonly Figure[]): readonly Finding[] {
  const areas = areasIn(sum.formula, sum.place.sheet);
  const skipped = [...new Set(texts)].filter((text) => text.amount.unit === sum.amount.unit && areas.some((area) => holds(area, text.place)));
  if (skipped.length === 0) return [];
  const { unit } = sum.amount;
  const lost = skipped.reduce((total, text) => total.plus(text.amount.value), ZERO);
  const params = {
    places: skipped.map((text) => placeWords(text.place)).slice(0, 4).join("、"), total: placeWords(sum.place), formula: sum.formula,
    value: figureText(lost, unit), unit, right: figureText(sum.amount.value.plus(lost), unit),
  };
  const operand = (figure: Figure): Operand => ({ sign: 1, label: placeWords(figure.place), amount: figure.amount, place: figure.place, figure, required: false });
  return [soloFinding({
    rule: "S-09", cells: [...skipped.map((text) => text.place), sum.place], unit, difference: lost.neg(),
    left: sideOf(placeWords(sum.place), [operand(sum)], unit), right: sideOf("含文本型数字", [operand(sum), ...skipped.map(operand)], unit),
    title: message("check.text.title"), detail: message("check.text.detail", params),
    explanations: [{ kind: "text_number_skipped", message: message("check.text.detail", params), cells: skipped.map((text) => text.place), confidence: 0.97 }],
  })];
}

/** S-10: figures in hidden rows, columns and sheets. */
export function hiddenCheck({ ledger }: CheckInput): SoloResult {
  const bySheet = new Map<string, CellPlace[]>();
  for (const table of ledger.tables) {
    if (!table.figures.traits.hasHidden) continue;
    for (const figure of table.figures.values()) {
      if (!figure.isHidden || figure.isDash) continue;
      const cells = bySheet.get(table.sheet);
      if (cells) cells.push(figure.place);
      else bySheet.set(table.sheet, [figure.place]);
    }
  }
  return found([...bySheet].map(([sheet, cells]) => soloFinding({
    rule: "S-10", cells, areas: hiddenAreas(ledger.snapshot.sheets.find(({ name }) => name === sheet)), title: message("check.hidden.title"),
    detail: message("check.hidden.detail", { sheet, count: cells.length, places: cells.slice(0, 4).map(placeWords).join("、") }),
  })));
}

/** Hidden rows over the used columns, hidden columns, or the sheet itself, as people write them. */
function hiddenAreas(sheet: SheetSnapshot | undefined): readonly string[] {
  if (!sheet) return [];
  if (sheet.visibility !== "visible") return [sheet.name];
  const right = sheet.left + sheet.values.reduce((most, line) => Math.max(most, line.length), 1) - 1;
  return [
    ...sheet.hiddenRows.map((row) => `${sheet.name}!${columnLetters(sheet.left)}${row + 1}:${columnLetters(right)}${row + 1}`),
    ...sheet.hiddenColumns.map((column) => `${sheet.name}!${columnLetters(column)}:${columnLetters(column)}`),
  ];
}

const EXPENDITURE_FORMS: ReadonlySet<string> = new Set(["GK03", "GK05", "GK06", "GK09", "B03", "B05", "B06", "B08", "B09", "B10"]);
const INCOME_FORMS: ReadonlySet<string> = new Set(["GK02", "B02"]);
const TWO_SIDED: ReadonlySet<string> = new Set(["GK01", "GK04", "B01", "B04"]);

/** N-01, N-02: negative expenditure or income in the published forms; carry-overs may be negative. */
export function negativeCheck({ ledger }: CheckInput): SoloResult {
  return found(ledger.tables.flatMap((table) => {
    const rule = negativeRule(table);
    return rule === null ? [] : negatives(table, rule);
  }));
}

function negativeRule(table: Table): "N-01" | "N-02" | null {
  if (table.form === null) return null;
  if (EXPENDITURE_FORMS.has(table.form) || (TWO_SIDED.has(table.form) && table.side === "right")) return "N-01";
  return INCOME_FORMS.has(table.form) || (TWO_SIDED.has(table.form) && table.side === "left") ? "N-02" : null;
}

function negatives(table: Table, rule: "N-01" | "N-02"): readonly Finding[] {
  const { hasNegative, hasOther } = table.figures.traits;
  if (!hasNegative && !hasOther) return [];
  return table.rows.filter((row) => !/结转|结余|分配/.test(row.label)).flatMap((row) => table.columns.flatMap((column) => {
    const figure = table.figures.at(row.row, column.column);
    if (!figure || !isMoneyUnit(figure.amount.unit) || !figure.amount.value.lt(ZERO) || /结转|结余|增减|差/.test(column.path.join(""))) return [];
    const { value, unit } = figure.amount;
    return [soloFinding({
      rule, cells: [figure.place], unit, title: message("check.negative.title", { label: row.label }),
      detail: message("check.negative.detail", { place: placeWords(figure.place), label: row.label, value: figureText(value, unit), unit }),
    })];
  }));
}

/** S-02: a table with figures whose unit of money nobody states: a form, or another whose money has a meaning. */
export function unitCheck({ ledger }: CheckInput): SoloResult {
  const asked = (ledger.unitQuestions ?? []).filter(({ assumed }) => assumed === null).map(({ example }) => example.place);
  return found(ledger.tables.flatMap((table) => {
    const isMoneyForm = table.form !== null && /^(GK|B)\d\d$/.test(table.form);
    const place = asked.find((cell) => holds(table, cell));
    if (table.unit !== "" || !isMoneyForm && place === undefined) return [];
    const first = place ?? [...table.figures.values()].find((figure) => figure.amount.unit === "" && !figure.isDash)?.place;
    if (!first) return [];
    const above: CellPlace = { kind: "cell", sheet: table.sheet, row: Math.max(0, table.area.top - 1), column: table.area.left };
    const title = titleAbove(table, ledger.snapshot);
    return [soloFinding({ rule: "S-02", cells: [first, above, { ...above, column: table.area.right }, ...(title ? [title] : [])], title: message("check.unit.title", { table: table.title || table.sheet }), detail: message("check.unit.detail", { table: table.title || table.sheet, place: placeWords(first) }), mark: placeKey(first) })];
  }));
}

/** Rows above a table in which its title is looked for. */
const TITLE_ROWS = 4;

/** The first cell of the nearest line above a table, no line right above it. */
function titleAbove({ sheet: name, area }: Table, { sheets }: Snapshot): CellPlace | null {
  const sheet = sheets.find((one) => one.name === name);
  for (let row = area.top - 2; sheet && row >= Math.max(sheet.top, area.top - TITLE_ROWS); row -= 1) {
    const value = sheet.values[row - sheet.top]?.[area.left - sheet.left];
    if (typeof value === "string" && value !== "") return { kind: "cell", sheet: name, row, column: area.left };
  }
  return null;
}
