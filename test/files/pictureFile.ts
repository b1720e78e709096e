/** A workbook with pictures, put together by hand: each kind of place, and images that are none. */
import { strToU8, zipSync } from "fflate";
import { saveXlsx } from "../../src/workbench/files";
import { bookWith, partsOf } from "./helpers";

/** A red, a green and a blue pixel beside each other (three by one), as PNG. */
const PNG = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAMAAAABCAIAAACUgoPjAAAADklEQVR4nGP4z8DAAMYADvsC/gkcFjQAAAAASUVORK5CYII=", "base64");
const EMU = 9525;

interface Placed {
  readonly kind: "twoCell" | "oneCell" | "absolute";
  readonly xml: string;
  readonly image: string;
  readonly more?: string;
}

const corner = (name: "from" | "to", column: number, x: number, row: number, y: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${x * EMU}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${y * EMU}</xdr:rowOff></xdr:${name}>`;
const size = (width: number, height: number): string => `<xdr:ext cx="${width * EMU}" cy="${height * EMU}"/>`;

const PLACED: readonly Placed[] = [
  { kind: "twoCell", image: "image1.png", xml: corner("from", 1, 10, 2, 5) + corner("to", 3, 20, 6, 8) },
  { kind: "twoCell", image: "image1.png", xml: corner("from", 5, 0, 2, 0) + corner("to", 6, 0, 4, 0) },
  { kind: "oneCell", image: "image1.png", xml: corner("from", 1, 4, 9, 2) + size(90, 60), more: '<a:srcRect l="33333" r="33333"/>' },
  { kind: "absolute", image: "image1.png", xml: `<xdr:pos x="${300 * EMU}" y="${200 * EMU}"/>${size(50, 40)}` },
  { kind: "oneCell", image: "image2.emf", xml: corner("from", 5, 0, 9, 0) + size(120, 40) },
  { kind: "oneCell", image: "image3.png", xml: corner("from", 5, 0, 14, 0) + size(120, 40) },
];

const drawing = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${PLACED.map(({ kind, xml, image, more = "" }, index) =>
  `<xdr:${kind}Anchor>${xml}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${index + 2}" name="Picture ${index + 1}" descr="图${index + 1}"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId${image.charAt(5)}"/>${more}</xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:${kind}Anchor>`).join("")}</xdr:wsDr>`;

const RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = (...each: readonly (readonly [type: string, target: string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATION}/${type}" Target="${target}"/>`).join("")}</Relationships>`;

/** The third image says that it is a PNG and is a page with a script. */
export async function fileWithPictures(): Promise<Uint8Array> {
  const parts = partsOf(await saveXlsx(bookWith({ name: "图", cells: { "0,0": { value: "单位" } } }), null));
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  return zipSync({
    ...parts,
    "[Content_Types].xml": strToU8(text("[Content_Types].xml").replace("</Types>", '<Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/></Types>')),
    "xl/worksheets/sheet1.xml": strToU8(text("xl/worksheets/sheet1.xml").replace("</worksheet>", `<drawing xmlns:r="${RELATION}" r:id="rId1"/></worksheet>`)),
    "xl/worksheets/_rels/sheet1.xml.rels": strToU8(relationships(["drawing", "../drawings/drawing1.xml"])),
    "xl/drawings/drawing1.xml": strToU8(drawing),
    "xl/drawings/_rels/drawing1.xml.rels": strToU8(relationships(["image", "../media/image1.png"], ["image", "../media/image2.emf"], ["image", "../media/image3.png"])),
    "xl/media/image1.png": PNG, "xl/media/image2.emf": Uint8Array.of(1, 0, 0, 0, 0x6c, 0, 0, 0), "xl/media/image3.png": strToU8("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
  });
}
