/** Excel's built-in cell styles by their names in `Excel.BuiltInStyle`, with the looks of the Office theme (2013 and later). */
import type { StyleData } from "../bookData";

const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
/** The accents' tints, from the palest: 20 %, 40 %, 60 %. */
const TINTS: readonly (readonly [string, string, string])[] = [
  ["#D9E1F2", "#B4C6E7", "#8EA9DB"], ["#FCE4D6", "#F8CBAD", "#F4B084"], ["#EDEDED", "#DBDBDB", "#C9C9C9"], ["#FFF2CC", "#FFE699", "#FFD966"], ["#DDEBF7", "#BDD7EE", "#9BC2E6"], ["#E2EFDA", "#C6E0B4", "#A9D08E"],
];

const box = (style: string, color: string): NonNullable<StyleData["border"]> => ({ top: { style, color }, bottom: { style, color }, left: { style, color }, right: { style, color } });
const under = (style: string, color: string): NonNullable<StyleData["border"]> => ({ bottom: { style, color } });

function accents(): [string, StyleData][] {
  return ACCENTS.flatMap((color, index): [string, StyleData][] => {
    const name = `Accent${index + 1}`, [pale, middle, strong] = TINTS[index] ?? ["#FFFFFF", "#FFFFFF", "#FFFFFF"];
    return [[name, { fill: color, font: { color: "#FFFFFF" } }], [`${name}_20`, { fill: pale }], [`${name}_40`, { fill: middle }], [`${name}_60`, { fill: strong, font: { color: "#FFFFFF" } }]];
  });
}

export const BUILT_IN_STYLES: ReadonlyMap<string, StyleData> = new Map<string, StyleData>([
  ["Normal", {}],
  ["Comma", { numberFormat: "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ " }],
  ["WholeComma", { numberFormat: "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ " }],
  ["Currency", { numberFormat: "_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ " }],
  ["WholeDollar", { numberFormat: "_ ¥* #,##0_ ;_ ¥* -#,##0_ ;_ ¥* \"-\"_ ;_ @_ " }],
  ["Percent", { numberFormat: "0%" }],
  ["Hlink", { font: { color: "#0563C1", underline: true } }],
  ["HlinkTrav", { font: { color: "#954F72", underline: true } }],
  ["Note", { fill: "#FFFFCC", border: box("thin", "#B2B2B2") }],
  ["WarningText", { font: { color: "#FF0000" } }],
  ["ExplanatoryText", { font: { color: "#7F7F7F", italic: true } }],
  ["SheetTitle", { font: { size: 18, color: "#44546A" } }],
  ["Heading1", { font: { size: 15, bold: true, color: "#44546A" }, border: under("thick", "#4472C4") }],
  ["Heading2", { font: { size: 13, bold: true, color: "#44546A" }, border: under("thick", "#A2B8E1") }],
  ["Heading3", { font: { bold: true, color: "#44546A" }, border: under("medium", "#8EA9DB") }],
  ["Heading4", { font: { bold: true, color: "#44546A" } }],
  ["Input", { fill: "#FFCC99", font: { color: "#3F3F76" }, border: box("thin", "#7F7F7F") }],
  ["Output", { fill: "#F2F2F2", font: { bold: true, color: "#3F3F3F" }, border: box("thin", "#3F3F3F") }],
  ["Calculation", { fill: "#F2F2F2", font: { bold: true, color: "#FA7D00" }, border: box("thin", "#7F7F7F") }],
  ["CheckCell", { fill: "#A5A5A5", font: { bold: true, color: "#FFFFFF" }, border: box("double", "#3F3F3F") }],
  ["LinkedCell", { font: { color: "#FA7D00" }, border: under("double", "#FF8001") }],
  ["Total", { font: { bold: true }, border: { top: { style: "thin", color: "#4472C4" }, bottom: { style: "double", color: "#4472C4" } } }],
  ["Good", { fill: "#C6EFCE", font: { color: "#006100" } }],
  ["Bad", { fill: "#FFC7CE", font: { color: "#9C0006" } }],
  ["Neutral", { fill: "#FFEB9C", font: { color: "#9C5700" } }],
  ...accents(),
]);
