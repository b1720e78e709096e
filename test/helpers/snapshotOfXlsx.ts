import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { parseAddress, type Area, type CellValue, type SheetSnapshot, type Snapshot } from "../../src/model";

/** Reads an .xlsx into a snapshot without any host: cells, cached values, formulas, formats, merges, hidden rows and columns. */
export function snapshotOfXlsx(path: string): Snapshot {
  const files = unzipSync(readFileSync(path));
  const text = (name: string): string => (files[name] ? strFromU8(files[name]!) : "");
  const strings = [...text("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>|<si\/>/gs)].map((match) => textRuns(match[1] ?? ""));
  const formats = numberFormats(text("xl/styles.xml"));
  const targets = new Map([...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [attribute(tag, "Id")!, attribute(tag, "Target")!]));
  const sheets = [...text("xl/workbook.xml").matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, "r:id")!)!.replace(/^\//, "");
    return sheetOf(tag, text(target.startsWith("xl/") ? target : `xl/${target}`), strings, formats);
  });
  return { book: basename(path), sheets };
}

function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\b${name}="([^"]*)"`).exec(tag);
  return match ? unescape(match[1]!) : null;
}

function unescape(text: string): string {
  return text.replace(/&#(x?)([0-9a-f]+);/gi, (_, hex: string, digits: string) => String.fromCodePoint(parseInt(digits, hex ? 16 : 10)))
    .replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, "&");
}

function textRuns(xml: string): string {
  return [...xml.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map((match) => unescape(match[1]!)).join("");
}

const BUILT_IN: Readonly<Record<number, string>> = { 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 14: "yyyy/m/d", 22: "yyyy/m/d h:mm", 49: "@" };

function numberFormats(styles: string): string[] {
  const custom = new Map([...styles.matchAll(/<numFmt\b[^>]*>/g)].map(([tag]) => [Number(attribute(tag, "numFmtId")), attribute(tag, "formatCode")!]));
  const cellXfs = /<cellXfs\b[^>]*>(.*?)<\/cellXfs>/s.exec(styles)?.[1] ?? "";
  return [...cellXfs.matchAll(/<xf\b[^>]*>/g)].map(([tag]) => {
    const id = Number(attribute(tag, "numFmtId") ?? 0);
    return custom.get(id) ?? BUILT_IN[id] ?? "General";
  });
}

function sheetOf(tag: string, xml: string, strings: readonly string[], formats: readonly string[]): SheetSnapshot {
  const cells: { row: number; column: number; value: CellValue; formula: string; format: string }[] = [];
  const hiddenRows: number[] = [];
  for (const [, rowTag, body] of xml.matchAll(/<row\b([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)) {
    if (/\bhidden="(?:1|true)"/.test(rowTag!)) hiddenRows.push(Number(attribute(rowTag!, "r")) - 1);
    for (const [, cellTag, inner = ""] of (body ?? "").matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const at = parseAddress(attribute(cellTag!, "r")!)!;
      const formula = /<f\b[^>]*>([^<]*)<\/f>/.exec(inner)?.[1];
      cells.push({ ...at, value: valueOf(cellTag!, inner, strings), formula: formula === undefined ? "" : `=${unescape(formula)}`, format: formats[Number(attribute(cellTag!, "s") ?? 0)] ?? "General" });
    }
  }
  const filled = cells.filter((cell) => cell.value !== null);
  const top = Math.min(...filled.map((cell) => cell.row), Infinity);
  const left = Math.min(...filled.map((cell) => cell.column), Infinity);
  const bottom = Math.max(...filled.map((cell) => cell.row), -1);
  const right = Math.max(...filled.map((cell) => cell.column), -1);
  const grid = <T>(empty: T): T[][] => Array.from({ length: Math.max(0, bottom - top + 1) || 0 }, () => Array.from({ length: right - left + 1 }, () => empty));
  const values = grid<CellValue>(null);
  const formulas = grid("");
  const numberFormats_ = grid("General");
  for (const cell of cells) {
    if (cell.row < top || cell.row > bottom || cell.column < left || cell.column > right) continue;
    values[cell.row - top]![cell.column - left] = cell.value;
    formulas[cell.row - top]![cell.column - left] = cell.formula;
    numberFormats_[cell.row - top]![cell.column - left] = cell.format;
  }
  const hiddenColumns = [...xml.matchAll(/<col\b[^>]*hidden="(?:1|true)"[^>]*>/g)].flatMap(([column]) => {
    const from = Number(attribute(column, "min")) - 1;
    return Array.from({ length: Math.min(Number(attribute(column, "max")), from + 200) - from }, (_, index) => from + index);
  });
  const merges: Area[] = [...xml.matchAll(/<mergeCell\b[^>]*ref="([^"]+)"/g)].map((match) => {
    const [from, to] = match[1]!.split(":");
    const start = parseAddress(from!)!;
    const end = parseAddress(to ?? from!)!;
    return { top: start.row, left: start.column, bottom: end.row, right: end.column };
  });
  const state = attribute(tag, "state");
  return {
    name: attribute(tag, "name")!, visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    top: Number.isFinite(top) ? top : 0, left: Number.isFinite(left) ? left : 0, values, formulas, numberFormats: numberFormats_,
    hiddenRows, hiddenColumns, merges, isProtected: false, own: null,
  };
}

function valueOf(tag: string, inner: string, strings: readonly string[]): CellValue {
  const type = attribute(tag, "t");
  const raw = /<v\b[^>]*>([^<]*)<\/v>/.exec(inner)?.[1];
  if (type === "inlineStr") return textRuns(inner);
  if (raw === undefined) return null;
  if (type === "s") return strings[Number(raw)] ?? "";
  if (type === "str") return unescape(raw);
  if (type === "b") return raw === "1";
  if (type === "e") return { error: unescape(raw) };
  return Number(raw);
}
