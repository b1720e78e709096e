/** The theme of new workbooks: without one, readers draw what charts leave to the theme without colour (ECMA-376 part 1, 20.1.6.9). */
import { OFFICE_THEME, THEME_ORDER } from "../read/colors";
import { attributes } from "../package/xml";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
/** Colours in the order of the scheme: dark before light. */
const SCHEME = ["dk1", "lt1", "dk2", "lt2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
/** Dark text and light ground are those of the system. */
const OF_SYSTEM: Readonly<Record<string, string>> = { dk1: "windowText", lt1: "window" };

function colorXml(name: string): string {
  const rgb = OFFICE_THEME[THEME_ORDER.indexOf(name)] ?? "000000", system = OF_SYSTEM[name];
  return `<a:${name}>${system ? `<a:sysClr${attributes({ val: system, lastClr: rgb })}/>` : `<a:srgbClr${attributes({ val: rgb })}/>`}</a:${name}>`;
}

const fontXml = (tag: string, latin: string, chinese: string): string => `<a:${tag}><a:latin${attributes({ typeface: latin })}/><a:ea typeface=""/><a:cs typeface=""/><a:font${attributes({ script: "Hans", typeface: chinese })}/></a:${tag}>`;

/** A scheme has three of each kind, from discreet to strong. */
function threefold(tag: string, one: (index: number) => string): string {
  return `<a:${tag}>${[0, 1, 2].map(one).join("")}</a:${tag}>`;
}

const PLAIN = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** @param font the font of cells, which is the theme's for texts */
export function themeXml(font: string): string {
  const line = (index: number): string => `<a:ln${attributes({ w: [6350, 12700, 19050][index], cap: "flat", cmpd: "sng", algn: "ctr" })}>${PLAIN}<a:prstDash val="solid"/></a:ln>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<a:theme xmlns:a="${DRAWING}" name="Office"><a:themeElements><a:clrScheme name="Office">${SCHEME.map(colorXml).join("")}</a:clrScheme>` +
    `<a:fontScheme name="Office">${fontXml("majorFont", "Calibri Light", "等线 Light")}${fontXml("minorFont", font, "等线")}</a:fontScheme>` +
    `<a:fmtScheme name="Office">${threefold("fillStyleLst", () => PLAIN)}${threefold("lnStyleLst", line)}${threefold("effectStyleLst", () => "<a:effectStyle><a:effectLst/></a:effectStyle>")}${threefold("bgFillStyleLst", () => PLAIN)}</a:fmtScheme>` +
    "</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"
  );
}
