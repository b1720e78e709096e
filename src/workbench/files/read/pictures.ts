import type { PictureData } from "../../bookData";
import { readRelationships, relationshipsPath } from "../package/relationships";
import { child, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { decodeText } from "../package/zip";
import type { Parts } from "../package/zip";
import { find } from "./charts";

/** English Metric Units in a pixel of 1/96 inch, in a degree, and in one thousandth of a percent. */
const EMU_PER_PIXEL = 9525, PER_DEGREE = 60_000, WHOLE = 100_000;

/** Further than any cell reaches, in pixels. */
const WHOLE_CELL = 10_000;

/** Pictures of a sheet's drawing part, in the order they lie over each other. Those inside groups are kept and not told. */
export function readPictures(parts: Parts, drawingPath: string | undefined, sheetId: string): PictureData[] {
  const drawing = drawingPath === undefined ? undefined : parts.get(drawingPath);
  if (!drawing || drawingPath === undefined) return [];
  const relationshipsPart = parts.get(relationshipsPath(drawingPath));
  const relationships = readRelationships(relationshipsPart && decodeText(relationshipsPart), drawingPath);
  return parseXml(decodeText(drawing)).children.flatMap((anchor): PictureData[] => {
    const picture = child(anchor, "pic"), properties = find(picture, "cNvPr")?.attributes ?? {};
    const id = Object.entries(find(picture, "blip")?.attributes ?? {}).find(([name]) => name.endsWith(":embed"))?.[1];
    const part = relationships.find((each) => each.id === id)?.target;
    const place = part !== undefined && parts.has(part) && properties["hidden"] !== "1" ? placeOf(anchor) : null;
    if (part === undefined || !place) return [];
    return [{ id: `${sheetId}/picture/${properties["id"] ?? ""}`, name: properties["descr"] ?? properties["name"] ?? "", part, ...place, ...cropOf(find(picture, "srcRect")), ...rotationOf(find(picture, "xfrm")) }];
  });
}

type Place = Pick<PictureData, "area" | "offset" | "reach" | "size" | "fixed">;

function placeOf(anchor: XmlElement): Place | null {
  const size = child(anchor, "ext")?.attributes, at = child(anchor, "pos")?.attributes;
  const inPixels = { width: pixels(size?.["cx"]), height: pixels(size?.["cy"]) };
  if (anchor.name === "absoluteAnchor") return at ? { area: { top: 0, left: 0, bottom: 0, right: 0 }, offset: { x: pixels(at["x"]), y: pixels(at["y"]) }, size: inPixels, fixed: true } : null;
  const from = child(anchor, "from"), to = child(anchor, "to");
  if (!from) return null;
  const [top, left] = [line(from, "row"), line(from, "col")], offset = { x: inside(from, "col"), y: inside(from, "row") };
  if (anchor.name === "oneCellAnchor") return { area: { top, left, bottom: top, right: left }, offset, size: inPixels };
  if (!to) return null;
  const down = end(to, "row", top), across = end(to, "col", left);
  return { area: { top, left, bottom: down.line, right: across.line }, offset, reach: { x: across.reach, y: down.reach }, ...(anchor.attributes["editAs"] === "absolute" ? { fixed: true } : {}) };
}

/** The last line a picture covers, and how far. An end without offset is the edge before that line, so the line before is covered whole. */
function end(to: XmlElement, of: "row" | "col", first: number): { readonly line: number; readonly reach: number } {
  const at = line(to, of), reach = inside(to, of);
  if (reach === 0 && at > first) return { line: at - 1, reach: WHOLE_CELL };
  return { line: Math.max(first, at), reach };
}

function cropOf(of: XmlElement | undefined): Pick<PictureData, "crop"> {
  const share = (side: string): number => Math.max(0, Number(of?.attributes[side] ?? 0) / WHOLE);
  const crop = { left: share("l"), top: share("t"), right: share("r"), bottom: share("b") };
  const isCut = crop.left + crop.top + crop.right + crop.bottom > 0 && crop.left + crop.right < 1 && crop.top + crop.bottom < 1;
  return isCut ? { crop } : {};
}

function rotationOf(of: XmlElement | undefined): Pick<PictureData, "rotation"> {
  const rotation = Number(of?.attributes["rot"] ?? 0) / PER_DEGREE;
  return rotation === 0 || !Number.isFinite(rotation) ? {} : { rotation };
}

const pixels = (emu: string | undefined): number => Math.round(Number(emu ?? 0) / EMU_PER_PIXEL) || 0;
const line = (corner: XmlElement, of: "row" | "col"): number => Math.max(0, Number(child(corner, of)?.text ?? 0) || 0);
const inside = (corner: XmlElement, of: "row" | "col"): number => pixels(child(corner, `${of}Off`)?.text);
