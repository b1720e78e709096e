/** `Workbook.insertWorksheetsFromBase64`: sheets of another file with what stands on them, under free names. */
import type { BookData, NameData, SheetData } from "../../bookData";
import { area, quoteSheet } from "../../engine/address";
import { mapReferences, sameSheet } from "../../moves";
import { HostError } from "../errors";
import type { Call, Host } from "../objects";
import { isObj } from "../objects";
import { insertWorksheetOptions } from "../optionShapes";
import { options as optionsOf } from "../options";
import { sheetRecord } from "../sheetRecord";
import { text } from "./args";
import { structureWritable } from "./protection";

/** @returns ids of the new sheets, in order */
export async function insertSheets({ host, args }: Call<null>): Promise<string[]> {
  structureWritable(host);
  const options = optionsOf(args[1] ?? {}, insertWorksheetOptions), position = placeOf(host, options);
  const book = await read(host, text(args[0])), wanted = wantedOf(book, options["sheetNamesToInsert"]);
  const names = new Map<string, string>();
  for (const { name } of wanted) names.set(name.toLowerCase(), freeName(name, (one) => host.sheetByName(one) !== undefined || [...names.values()].some((taken) => sameSheet(taken, one)), (number, base) => `${base.slice(0, 31 - ` (${number})`.length)} (${number})`));
  const made = wanted.map((sheet, index) => ({ sheet, id: host.newId("SHEET"), name: names.get(sheet.name.toLowerCase()) ?? sheet.name, at: position + index }));
  for (const { id, name, at } of made) {
    host.engine.addSheet(id, name, at);
    host.happened({ kind: "sheetAdded", sheet: id }, "own");
  }
  const moved = (formula: string): string => mapReferences(formula, ({ sheet, cells, text: as }) => (sheet === null ? as : `${quoteSheet(names.get(sheet.toLowerCase()) ?? `[源]${sheet}`)}!${cells}`));
  for (const { sheet, id } of made) addRecord(host, sheet, id, moved);
  host.structured.tablesChanged();
  addNames(host, book, made, moved);
  for (const { sheet, id } of made) fill(host, book, sheet, id, moved);
  return made.map(({ id }) => id);
}

async function read(host: Host, base64: string): Promise<BookData> {
  if (!host.window.read) throw new HostError("NotImplemented", "Workbook.insertWorksheetsFromBase64 needs a host that reads files");
  try {
    return await host.window.read(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
  } catch (cause) {
    const error = new HostError("InvalidArgument", "The file cannot be read as a workbook");
    error.cause = cause;
    throw error;
  }
}

/** The place of the first new sheet; at the end unless said. */
function placeOf(host: Host, options: Readonly<Record<string, unknown>>): number {
  const type = options["positionType"] ?? "End", beside = options["relativeTo"] ?? null, sheets = host.engine.sheets();
  if (type === "Beginning") return 0;
  if (type === "End" || type === "None") return sheets.length;
  if (beside === null) return type === "Before" ? 0 : sheets.length;
  const id = isObj(beside) ? beside.target : (host.sheetById(text(beside)) ?? host.sheetByName(text(beside)))?.id, found = sheets.findIndex((sheet) => sheet.id === id);
  if (found < 0) throw new HostError("ItemNotFound");
  return type === "Before" ? found : found + 1;
}

function wantedOf(book: BookData, given: unknown): readonly SheetData[] {
  if (given === undefined || given === null) return book.sheets;
  const names = given as readonly string[];
  return names.length === 0 ? book.sheets : names.map((name) => {
    const found = book.sheets.find((sheet) => sameSheet(sheet.name, name));
    if (!found) throw new HostError("ItemNotFound", `The file has no sheet ${name}`);
    return found;
  });
}

/** A name, or with a number where it is taken. */
function freeName(name: string, taken: (name: string) => boolean, numbered: (number: number, base: string) => string): string {
  if (!taken(name)) return name;
  for (let number = 2; ; number++) if (!taken(numbered(number, name))) return numbered(number, name);
}

/** What stands beside the cells, with ids and names of its own. */
function addRecord(host: Host, sheet: SheetData, id: string, moved: (formula: string) => string): void {
  const series = (one: SheetData["charts"][number]["series"][number]) => ({ ...one, name: one.name?.includes("!") ? moved(one.name) : one.name, values: moved(one.values), categories: one.categories === null ? null : moved(one.categories) });
  const taken = (name: string): boolean => host.records.tables().some(({ table }) => sameSheet(table.name, name)) || host.engine.names().some((one) => sameSheet(one.name, name));
  const made = sheetRecord({
    ...structuredClone(sheet), tables: [], charts: sheet.charts.map((chart) => ({ ...structuredClone(chart), id: host.newId("CHART"), series: chart.series.map(series) })),
    comments: (sheet.comments ?? []).map((one) => ({ ...one, id: host.newId("COMMENT"), replies: one.replies.map((reply) => ({ ...reply, id: host.newId("REPLY") })) })),
    conditionalFormats: (sheet.conditionalFormats ?? []).map((one) => ({ ...structuredClone(one), id: host.newId("CF") })), styled: (sheet.styled ?? []).filter(({ name }) => host.records.styles.has(name.toLowerCase())),
  });
  host.records.sheets.set(id, made);
  const tables = (sheet.tables ?? []).map((table) => ({ ...structuredClone(table), id: host.newId("TABLE"), name: freeName(table.name, taken, (number, base) => `${base}_${number}`) }));
  made.tables.push(...sheetRecord({ ...sheet, tables }).tables);
}

/** Names of the new sheets, and names of the file's workbook that lie on them and are not taken. */
function addNames(host: Host, book: BookData, made: readonly { readonly sheet: SheetData; readonly id: string }[], moved: (formula: string) => string): void {
  const add = (name: NameData, sheet: string | null): void => host.engine.setName({ ...name, id: host.newId("NAME"), sheet, reference: moved(name.reference) });
  for (const name of book.names) {
    const own = made.find(({ sheet }) => sheet.id === name.sheet);
    if (own) add(name, own.id);
    else if (name.sheet === null && !moved(name.reference).includes("[源]") && !host.engine.names().some((one) => one.sheet === null && sameSheet(one.name, name.name))) add(name, null);
  }
}

function fill(host: Host, book: BookData, sheet: SheetData, id: string, moved: (formula: string) => string): void {
  const { engine } = host, cells = Object.entries(sheet.cells).map(([key, cell]) => ({ cell, place: key.split(",").map(Number) as [number, number] }));
  for (const { cell: { formula, value, spilled }, place: [row, column] } of cells) {
    if (formula !== undefined) engine.write(id, row, column, { formula: moved(formula) });
    else if (value !== undefined && !spilled) engine.write(id, row, column, { value, ...(typeof value === "string" ? { text: true } : {}) });
  }
  for (const { cell: { style }, place: [row, column] } of cells) {
    const look = style === undefined ? undefined : book.styles[style];
    if (look && Object.keys(look).length > 0) engine.patchStyle(id, area(row, column), look);
  }
  engine.setMerges(id, [], [...sheet.merges]);
  lines(sheet.rows, (row, { height, hidden }) => { if (height !== undefined) engine.setRowHeight(id, row, row, height); if (hidden) engine.setHidden(id, "row", row, row, true); });
  lines(sheet.columns, (column, { width, hidden }) => { if (width !== undefined) engine.setColumnWidth(id, column, column, width); if (hidden) engine.setHidden(id, "column", column, column, true); });
  if (sheet.frozen.rows || sheet.frozen.columns) engine.setFrozen(id, sheet.frozen.rows, sheet.frozen.columns);
  if (!sheet.showGridlines) engine.setGridlines(id, false);
  if (sheet.tabColor) engine.setTabColor(id, sheet.tabColor);
  if (sheet.visibility !== "visible") engine.setVisibility(id, sheet.visibility);
}

const lines = <T>(of: Readonly<Record<number, T>>, each: (line: number, data: T) => void): void => Object.entries(of).forEach(([line, data]) => each(Number(line), data));
