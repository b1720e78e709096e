import { child, childrenOf, openingTag, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { find } from "../read/charts";
import { applyEdits, closeStart } from "../write/edits";
import type { Edit } from "../write/edits";
import { parseShapes } from "../write/noteShapes";
import type { Rewriter } from "./rewriter";
import { characters, filterEdits, tag } from "./sheetPart";

/** Every element of a name at any depth. */
function everywhere(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((each) => [...(each.name === name ? [each] : []), ...everywhere(each, name)]);
}

const text = (source: string, element: XmlElement, now: string): Edit[] =>
  now === element.text || element.openEnd === element.end ? [] : [{ start: element.openEnd, end: closeStart(source, element), text: characters(now) }];

const gone = ({ start, end }: XmlElement): Edit => ({ start, end, text: "" });

/** Charts name cells by sheet; a chart stands on none. */
export function moveChart(source: string, rewriter: Rewriter): string {
  return applyEdits(source, everywhere(parseXml(source), "f").flatMap((each) => text(source, each, rewriter.formula(each.text, ""))));
}

/** Notes and threaded comments of a sheet: those on deleted cells go. */
export function moveComments(source: string, home: string, rewriter: Rewriter): string {
  const root = parseXml(source);
  return applyEdits(source, [...everywhere(root, "comment"), ...everywhere(root, "threadedComment")].flatMap((each) => {
    const at = each.attributes["ref"];
    const now = at === undefined ? undefined : rewriter.area(at, home);
    return now === undefined || now === at ? [] : now === null ? [gone(each)] : [tag(source, each, { ref: now })];
  }));
}

/** The boxes of notes: each names its cell by row and column. */
export function moveNoteShapes(source: string, home: string, rewriter: Rewriter): string {
  return applyEdits(source, everywhere(parseShapes(source), "shape").flatMap((shape) => {
    const data = child(shape, "ClientData");
    const [row, column] = [child(data, "Row"), child(data, "Column")];
    if (!row || !column) return [];
    const [rowNow, columnNow] = [rewriter.line(Number(row.text), "row", home), rewriter.line(Number(column.text), "column", home)];
    if (rowNow === null || columnNow === null) return [gone(shape)];
    const anchor = child(data, "Anchor");
    const [down, right] = [rowNow - Number(row.text), columnNow - Number(column.text)];
    const places = anchor?.text.split(",").map((each, index) => Number(each) + (index === 0 || index === 4 ? right : index === 2 || index === 6 ? down : 0));
    return [...text(source, row, String(rowNow)), ...text(source, column, String(columnNow)), ...(anchor && places && (down || right) ? text(source, anchor, (/^\s*/.exec(anchor.text)?.[0] ?? "") + places.join(", ")) : [])];
  }));
}

/** A table's area and the formulas of its columns; `null` when all its rows are gone. */
export function moveTable(source: string, home: string, rewriter: Rewriter): string | null {
  const root = parseXml(source);
  const was = root.attributes["ref"] ?? "";
  const now = rewriter.area(was, home);
  if (now === null) return null;
  const formulas = ["calculatedColumnFormula", "totalsRowFormula"].flatMap((name) => everywhere(root, name)).flatMap((each) => text(source, each, rewriter.formula(each.text, home)));
  const filters = childrenOf(root, "autoFilter").flatMap((each) => filterEdits(source, each, home, rewriter));
  const places = childrenOf(root, "sortState").flatMap((sort) => [sort, ...everywhere(sort, "sortCondition")]).flatMap((each) => {
    const at = each.attributes["ref"];
    const moved = at === undefined ? null : rewriter.area(at, home);
    return moved === null || moved === at ? [] : [tag(source, each, { ref: moved })];
  });
  return applyEdits(source, [...(now === was ? [] : [tag(source, root, { ref: now })]), ...columnsOfTable(source, root, was, home, rewriter), ...places, ...filters, ...formulas]);
}

/** A table has one column element a column: those of deleted columns go, inserted ones get a name of their own. */
function columnsOfTable(source: string, root: XmlElement, was: string, home: string, rewriter: Rewriter): Edit[] {
  const list = child(root, "tableColumns");
  if (!list || !rewriter.movesOf(home).some(({ axis }) => axis === "column")) return [];
  const left = columnOf(was);
  const elements = childrenOf(list, "tableColumn");
  const places = elements.map((_, index) => rewriter.line(left + index, "column", home));
  const kept = places.filter((place): place is number => place !== null);
  const first = columnOf(rewriter.area(was, home)!);
  const count = columnOf(rewriter.area(was, home)!.split(":")[1] ?? "A1") - first + 1;
  if (kept.length === elements.length && count === elements.length) return [];
  const names = new Set(elements.map((each) => each.attributes["name"]));
  let id = Math.max(0, ...elements.map((each) => Number(each.attributes["id"])));
  const fresh = (): string => {
    let number = 1;
    while (names.has(`列${number}`)) number++;
    names.add(`列${number}`);
    return `<${elements[0]!.tag} id="${++id}" name="列${number}"/>`;
  };
  const inner = Array.from({ length: count }, (_, index) => {
    const element = elements[places.indexOf(first + index)];
    return element ? source.slice(element.start, element.end) : fresh();
  }).join("");
  return [{ start: list.start, end: list.end, text: `${openingTag(source, list, { count })}>${inner}</${list.tag}>` }];
}

const columnOf = (area: string): number => [...(/^\$?([A-Z]+)/.exec(area)?.[1] ?? "A")].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** Pictures, charts and shapes stay at their cells; one that is set not to move stays where it is. */
export function moveDrawing(source: string, home: string, rewriter: Rewriter): string {
  return applyEdits(source, parseXml(source).children.flatMap((anchor) => {
    const fixed = anchor.attributes["editAs"];
    if (fixed === "absolute") return [];
    const [from, to] = [child(anchor, "from"), child(anchor, "to")];
    return (["row", "col"] as const).flatMap((kind) => {
      const axis = kind === "row" ? "row" : "column";
      const start = child(from, kind);
      if (!start) return [];
      const now = lineOrNext(rewriter, Number(start.text), axis, home);
      const end = child(to, kind);
      if (!end) return text(source, start, String(now));
      const size = Number(end.text) - Number(start.text);
      const offset = child(to, `${kind}Off`);
      const reaches = Number(offset?.text ?? 0) > 0; // else it ends at the edge before that line
      const ending = endOf(rewriter, Number(end.text), reaches, axis, home);
      const endNow = fixed === "oneCell" ? now + size : Math.max(now, ending.line);
      return [...text(source, start, String(now)), ...text(source, end, String(endNow)), ...(offset && reaches && ending.isCut && fixed !== "oneCell" ? text(source, offset, "0") : [])];
    });
  }));
}

/** Where an end went: a line reached into, or the edge before a line. A line that is gone leaves the edge where it was. */
function endOf(rewriter: Rewriter, line: number, reaches: boolean, axis: "row" | "column", home: string): { readonly line: number; readonly isCut: boolean } {
  let [now, isEdge] = [line, !reaches];
  for (const { axis: along, at, count } of rewriter.movesOf(home)) {
    if (along !== axis || (isEdge ? now <= at : now < at)) continue;
    if (count > 0 || now >= at - count) now += count;
    else [now, isEdge] = [at, true];
  }
  return { line: now, isCut: reaches && isEdge };
}

/** Where a line went; for one that is gone, the line now in its place. */
function lineOrNext(rewriter: Rewriter, line: number, axis: "row" | "column", home: string): number {
  let now = line;
  for (const { axis: along, at, count } of rewriter.movesOf(home)) if (along === axis && now >= at) now = count < 0 ? Math.max(at, now + count) : now + count;
  return now;
}

/** Where a pivot table takes its rows from. */
export function movePivotCache(source: string, rewriter: Rewriter): string {
  const from = find(parseXml(source), "worksheetSource");
  const { ref, sheet } = from?.attributes ?? {};
  if (!from || sheet === undefined) return source;
  const now = ref === undefined ? undefined : (rewriter.area(ref, sheet) ?? ref);
  return applyEdits(source, [tag(source, from, { ...(now === undefined ? {} : { ref: now }), sheet: rewriter.nameOf(sheet) ?? sheet })]);
}

/** Where a pivot table stands. */
export function movePivotTable(source: string, home: string, rewriter: Rewriter): string {
  const location = child(parseXml(source), "location");
  const at = location?.attributes["ref"];
  const now = at === undefined ? null : rewriter.area(at, home);
  return location && now !== null && now !== at ? applyEdits(source, [tag(source, location, { ref: now })]) : source;
}
