/** The boxes of legacy comments: shapes of the old vector format, one a cell. */
import { insertBeforeEnd } from "../package/relationships";
import { child, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";
import type { Draft } from "./draft";
import { applyEdits } from "./edits";

interface Cell {
  readonly row: number;
  readonly column: number;
}

const HEAD = '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">';
/** The kind of shape that a box is: a text box. */
const KIND = '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Ids of shapes come in blocks of so many; a drawing says which blocks are its own. */
const BLOCK = 1024;

/** A drawing without the boxes of some cells and with those of others; `null` when no shape is left. */
export function withBoxes(draft: Draft, source: string | undefined, gone: readonly Cell[], added: readonly Cell[]): string | null {
  if (source === undefined && !added.length) return null;
  const block = (source === undefined ? undefined : blocksOf(source)[0]) ?? freeBlock(draft);
  const text = source === undefined ? `${HEAD}<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>${KIND}</xml>` : without(source, gone);
  const withKind = added.length && !text.includes('"_x0000_t202"') ? insertBeforeEnd(text, "xml", KIND) : text;
  let id = Math.max(block * BLOCK, ...(source === undefined ? [] : [...text.matchAll(/_x0000_s(\d+)/g)].map(([, number]) => Number(number))));
  const now = added.reduce((so, cell) => insertBeforeEnd(so, "xml", boxXml(cell, ++id)), withKind);
  return /<(?:\w+:)?shape[\s>]/.test(now) ? now : null;
}

/** A drawing of the old format; Excel leaves line breaks in it unclosed, which is no XML. */
export const parseShapes = (source: string): XmlElement => parseXml(source.replace(/<br>/gi, "    "));

function without(source: string, cells: readonly Cell[]): string {
  if (!cells.length) return source;
  const places = new Set(cells.map(({ row, column }) => `${row},${column}`));
  return applyEdits(source, shapes(parseShapes(source)).filter((shape) => {
    const data = child(shape, "ClientData");
    return data?.attributes["ObjectType"] === "Note" && places.has(`${Number(child(data, "Row")?.text)},${Number(child(data, "Column")?.text)}`);
  }).map(({ start, end }) => ({ start, end, text: "" })));
}

const shapes = (element: XmlElement): XmlElement[] => element.children.flatMap((each) => (each.name === "shape" ? [each] : shapes(each)));

/** A block of ids that no drawing of the workbook has. */
function freeBlock(draft: Draft): number {
  const taken = [...draft.parts.keys()].filter((path) => /\.vml$/i.test(path)).flatMap((path) => blocksOf(draft.text(path)!));
  return Math.max(0, ...taken) + 1;
}

/** Blocks of ids that a drawing says are its own. */
const blocksOf = (source: string): number[] => [...source.matchAll(/<(?:\w+:)?idmap[^>]*\bdata=["']([^"']*)["']/g)].flatMap(([, data = ""]) => data.split(",").map(Number)).filter(Number.isFinite);

/** A box two columns wide and four rows high beside its cell, hidden until the pointer is over the cell. */
function boxXml({ row, column }: Cell, id: number): string {
  const top = Math.max(0, row - 1);
  return (
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>` +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${column + 1}, 15, ${top}, 10, ${column + 3}, 31, ${top + 4}, 9</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
