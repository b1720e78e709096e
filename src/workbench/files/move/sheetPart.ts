import { areasOfList, cellAddress, parseArea } from "../package/address";
import { shiftFormula } from "../package/formulas";
import { child, escapeXml, openingTag, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { placeCells } from "../read/cells";
import { applyEdits, closeStart } from "../write/edits";
import type { Edit } from "../write/edits";
import type { Rewriter } from "./rewriter";

/** Elements that are nothing without their cells. */
const TIED = new Set(["mergeCell", "dataValidation", "hyperlink", "protectedRange", "ignoredError", "cellWatch", "sparkline", "inputCells"]);
/** Lists that must not stay empty. */
const LISTS = new Set(["mergeCells", "dataValidations", "hyperlinks", "protectedRanges", "ignoredErrors", "cellWatches", "conditionalFormattings", "sparklines", "rowBreaks", "colBreaks"]);
const FORMULAS = new Set(["f", "formula", "formula1", "formula2"]);

/** A worksheet part after lines moved and sheets were renamed: its own cells and areas, and every formula in it. */
export function moveSheetPart(source: string, home: string, rewriter: Rewriter): string {
  const root = parseXml(source);
  const edits: Edit[] = [];
  const moved = rewriter.movesOf(home).length > 0;
  const data = child(root, "sheetData");
  if (data) edits.push(...cellEdits(source, data, home, rewriter, moved));
  for (const each of root.children) if (each !== data && !(each.name === "dimension")) edits.push(...partEdits(source, each, home, rewriter, moved));
  return applyEdits(source, edits);
}

/** Rows and cells take their new places; formulas say what they said. Followers of shared formulas are written out. */
function cellEdits(source: string, data: XmlElement, home: string, rewriter: Rewriter, moved: boolean): Edit[] {
  const edits: Edit[] = [];
  const masters = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();
  const gone = (element: XmlElement): Edit => ({ start: element.start, end: element.end, text: "" });
  const wider = rewriter.movesOf(home).some(({ axis }) => axis === "column");
  const unshared = sharesMove(data, home, rewriter, moved);
  for (const { row, element, cells } of placeCells(data)) {
    for (const cell of cells) {
      const f = child(cell.element, "f");
      if (f && cell.shared !== null && f.text) masters.set(cell.shared, { text: f.text, row: cell.row, column: cell.column });
    }
    const rowNow = rewriter.line(row, "row", home);
    if (rowNow === null) {
      edits.push(gone(element));
      continue;
    }
    if (moved) edits.push(tag(source, element, { r: rowNow + 1, ...(wider ? { spans: undefined } : {}) }));
    for (const cell of cells) {
      const columnNow = rewriter.line(cell.column, "column", home);
      if (columnNow === null) {
        edits.push(gone(cell.element));
        continue;
      }
      if (moved) edits.push(tag(source, cell.element, { r: cellAddress(rowNow, columnNow) }));
      const f = child(cell.element, "f");
      if (!f) continue;
      const master = cell.shared === null ? undefined : masters.get(cell.shared);
      const text = master && !f.text ? shiftFormula(master.text, cell.row - master.row, cell.column - master.column) : f.text;
      const written = unshared && cell.shared !== null
        ? `<${f.tag}>${characters(rewriter.formula(text, home))}</${f.tag}>`
        : formulaElement(source, f, home, rewriter, moved);
      if (written !== source.slice(f.start, f.end)) edits.push({ start: f.start, end: f.end, text: written });
    }
  }
  return edits;
}

/** Whether a shared formula of the sheet says something else after the moves. */
function sharesMove(data: XmlElement, home: string, rewriter: Rewriter, moved: boolean): boolean {
  return moved || placeCells(data).some(({ cells }) => cells.some(({ element, shared }) => {
    const text = shared === null ? "" : (child(element, "f")?.text ?? "");
    return text !== "" && rewriter.formula(text, home) !== text;
  }));
}

function formulaElement(source: string, f: XmlElement, home: string, rewriter: Rewriter, moved: boolean): string {
  const { ref, r1, r2 } = f.attributes;
  const places = moved ? Object.fromEntries(Object.entries({ ref, r1, r2 }).filter(([, value]) => value !== undefined).map(([name, value]) => [name, rewriter.area(value!, home) ?? value])) : {};
  const open = openingTag(source, f, places);
  return f.openEnd === f.end ? `${open}/>` : `${open}>${characters(rewriter.formula(f.text, home))}</${f.tag}>`;
}

/** Everything of a sheet beside its cells. */
function partEdits(source: string, element: XmlElement, home: string, rewriter: Rewriter, moved: boolean): Edit[] {
  const { name, attributes: of } = element;
  const whole = (text: string): Edit[] => [{ start: element.start, end: element.end, text }];
  if (FORMULAS.has(name) && !element.children.length) return changedText(source, element, rewriter.formula(element.text, home));
  if (name === "sqref" && !element.children.length && moved) return changedText(source, element, rewriter.areas(element.text, home));
  if (moved && name === "cols") return columnEdits(source, element, home, rewriter);
  if (moved && name === "brk" && of["id"] !== undefined) {
    const axis = of["max"] === "1048575" ? "column" : "row";
    const now = rewriter.line(Number(of["id"]), axis, home);
    return now === null ? whole("") : [tag(source, element, { id: now })];
  }
  if (name === "conditionalFormatting") return formatEdits(source, element, home, rewriter);
  if (moved && name === "autoFilter") return filterEdits(source, element, home, rewriter);
  const children = (LISTS.has(name) ? element.children : []).map((each) => partEdits(source, each, home, rewriter, moved));
  const left = element.children.length - children.filter((edits, index) => edits.some((edit) => edit.text === "" && edit.start === element.children[index]!.start && edit.end === element.children[index]!.end)).length;
  if (LISTS.has(name) && element.children.length && left === 0) return whole("");
  const edits = LISTS.has(name) ? children.flat() : element.children.flatMap((each) => partEdits(source, each, home, rewriter, moved));
  const inner = child(element, "sqref");
  if (moved && TIED.has(name) && inner && rewriter.areas(inner.text, home) === "") return whole("");
  const places: Record<string, string | undefined> = {};
  for (const key of ["ref", "sqref", "r", "activeCell"]) {
    const value = of[key];
    if (!moved || value === undefined || !/^[\s$A-Za-z0-9:]+$/.test(value)) continue;
    const now = rewriter.areas(value, home);
    if (now === "" && TIED.has(name)) return whole("");
    if (now !== "" && now !== value) places[key] = now;
    if (now === "" && (key === "activeCell" || key === "sqref")) places[key] = "A1";
  }
  if (LISTS.has(name) && of["count"] !== undefined && left !== element.children.length) places["count"] = String(left);
  return Object.keys(places).length ? [tag(source, element, places), ...edits] : edits;
}

/** A conditional format: its cells, and its formulas, which are written for the first of them. */
function formatEdits(source: string, element: XmlElement, home: string, rewriter: Rewriter): Edit[] {
  const inner = child(element, "sqref"), list = element.attributes["sqref"] ?? inner?.text ?? "", now = rewriter.areas(list, home);
  if (list !== "" && now === "") return [{ start: element.start, end: element.end, text: "" }];
  const { formula } = rewriter.laid(areasOfList(list), home);
  const within = (of: XmlElement): Edit[] => of.children.flatMap((each): Edit[] => {
    if (FORMULAS.has(each.name) && !each.children.length) return changedText(source, each, formula(each.text));
    const { val } = each.attributes, value = each.name === "cfvo" && val !== undefined && !Number.isFinite(Number(val)) ? formula(val) : val;
    return [...(value === val ? [] : [tag(source, each, { val: value })]), ...within(each)];
  });
  return [...(now === list ? [] : inner ? changedText(source, inner, now) : [tag(source, element, { sqref: now })]), ...within(element)];
}

/** A filter and what it asks of its columns, which it counts from its first; `[]` of edits when nothing moved. */
export function filterEdits(source: string, element: XmlElement, home: string, rewriter: Rewriter): Edit[] {
  const { ref = "" } = element.attributes, now = rewriter.area(ref, home), first = parseArea(ref)?.left ?? 0;
  if (now === null) return [{ start: element.start, end: element.end, text: "" }];
  const firstNow = parseArea(now)?.left ?? 0;
  const inner = element.children.flatMap((each): Edit[] => {
    if (each.name !== "filterColumn") return partEdits(source, each, home, rewriter, true);
    const column = Number(each.attributes["colId"]), at = rewriter.line(first + column, "column", home);
    if (at === null) return [{ start: each.start, end: each.end, text: "" }];
    return at - firstNow === column ? [] : [tag(source, each, { colId: at - firstNow })];
  });
  return [...(now === ref ? [] : [tag(source, element, { ref: now })]), ...inner];
}

/** Column elements span lines: each is cut where lines came or went. */
function columnEdits(source: string, element: XmlElement, home: string, rewriter: Rewriter): Edit[] {
  const texts = element.children.flatMap((each) => {
    const last = Number(each.attributes["max"]);
    const now = rewriter.area(`${columnAt(Number(each.attributes["min"]))}:${columnAt(last)}`, home);
    if (now === null) return [];
    const [from = "", to = ""] = now.split(":");
    return [`${openingTag(source, each, { min: numberOf(from), max: Math.min(numberOf(to), 16384) })}/>`];
  });
  return [{ start: element.start, end: element.end, text: texts.length ? `${openingTag(source, element, {})}>${texts.join("")}</${element.tag}>` : "" }];
}

const columnAt = (number: number): string => cellAddress(0, number - 1).replace(/\d+$/, "");
const numberOf = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function changedText(source: string, element: XmlElement, text: string): Edit[] {
  if (text === element.text || element.openEnd === element.end) return [];
  return [{ start: element.openEnd, end: closeStart(source, element), text: characters(text) }];
}

/** An edit of an opening tag alone. */
export function tag(source: string, element: XmlElement, changes: Readonly<Record<string, string | number | undefined>>): Edit {
  const closed = element.openEnd === element.end && source[element.openEnd - 2] === "/";
  return { start: element.start, end: element.openEnd, text: `${openingTag(source, element, changes)}${closed ? "/>" : ">"}` };
}

/** Character data. */
export function characters(text: string): string {
  return escapeXml(text).replace(/&quot;/g, '"').replace(/&#10;/g, "\n");
}
