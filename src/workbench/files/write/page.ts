/** Page set-up in a sheet's part. What was set is written over what stands there; the rest of each element stays. */
import type { SheetData } from "../../bookData";
import { KINDS, PAGE_ELEMENTS, SECTIONS, pageName, sectionPath, textOfSections } from "../package/headerFooter";
import { columnLetters, quotedSheet } from "../package/address";
import { attributes, child, escapeXml, openingTag, truthy } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { OTHER, USUAL_MARGINS } from "../read/page";
import { written } from "./edits";

type Print = SheetData["print"];
type Values = Readonly<Record<string, string | number | undefined>>;

/** Page set-up without what says Excel's default, and without what stands in the workbook's names: for comparing. */
export function plainPrint({ area: _, titleRows: __, titleColumns: ___, ...print }: Print): object {
  const { landscape, paper, fitToWidth, pagesWide, pagesTall, scale, centerHorizontally, centerVertically, margins = {}, headersFooters = {}, other = {} } = print;
  const wide = pagesWide ?? (fitToWidth ? 1 : undefined);
  return {
    landscape: landscape ?? false, paper, wide, tall: pagesTall, scale: wide === undefined && pagesTall === undefined ? (scale ?? 100) : 100,
    centerHorizontally: centerHorizontally ?? false, centerVertically: centerVertically ?? false,
    margins: Object.fromEntries(Object.entries(USUAL_MARGINS).map(([side, inches]) => [side, Number((margins[side as keyof typeof USUAL_MARGINS] ?? inches * 72).toFixed(4))])),
    headersFooters: headerFooterParts(headersFooters), other: Object.fromEntries(Object.entries(otherValues(other)).filter(([, value]) => value !== undefined)),
  };
}

/** Whether a sheet's pages are fitted to a number of them. */
export const isFitted = ({ fitToWidth, pagesWide, pagesTall }: Print): boolean => fitToWidth === true || pagesWide !== undefined || pagesTall !== undefined;

function changed(source: string, element: XmlElement | undefined, name: string, values: Values): string {
  if (element) return Object.keys(values).length ? `${openingTag(source, element, values)}/>` : written(source, element);
  const inner = attributes(values);
  return inner ? `<${name}${inner}/>` : "";
}

/** Margins that were set, in inches; the others stay as the file has them. */
export function pageMarginsXml(source: string, root: XmlElement, { print: { margins } }: SheetData): string {
  const element = child(root, "pageMargins");
  const values = Object.fromEntries(Object.entries(margins ?? {}).map(([side, points]) => [side, Number((points / 72).toFixed(10))]));
  if (!margins) return element ? written(source, element) : "";
  return changed(source, element, "pageMargins", element ? values : { ...USUAL_MARGINS, ...values });
}

export function pageSetupXml(source: string, root: XmlElement, { print }: SheetData): string {
  const fitted = isFitted(print), other = otherValues(print.other ?? {});
  const fit = fitted ? { scale: undefined, fitToWidth: print.pagesWide ?? (print.fitToWidth ? 1 : 0), fitToHeight: print.pagesTall ?? 0 } : { scale: print.scale === 100 ? undefined : print.scale };
  const own = Object.fromEntries(Object.entries(other).filter(([name]) => !isOption(name)));
  return changed(source, child(root, "pageSetup"), "pageSetup", { paperSize: print.paper, ...fit, orientation: print.landscape ? "landscape" : "portrait", ...own });
}

export function printOptionsXml(source: string, root: XmlElement, { print }: SheetData): string {
  const options = Object.fromEntries(Object.entries(otherValues(print.other ?? {})).filter(([name]) => isOption(name)));
  const element = child(root, "printOptions"), of = element?.attributes ?? {};
  const isSaid = truthy(of["gridLines"]) && truthy(of["gridLinesSet"], true), isWanted = print.other?.["printGridlines"] === true;
  const grid = isSaid === isWanted ? { gridLines: of["gridLines"] } : isWanted ? { gridLinesSet: undefined } : {};
  return changed(source, element, "printOptions", { horizontalCentered: print.centerHorizontally ? 1 : undefined, verticalCentered: print.centerVertically ? 1 : undefined, ...options, ...grid });
}

const isOption = (attribute: string): boolean => Object.values(OTHER).some(([element, name]) => name === attribute && element === "printOptions");

/** Attributes of what was set of `Excel.PageLayout` beside the usual; a default takes its attribute away. */
function otherValues(other: Readonly<Record<string, unknown>>): Record<string, string | number | undefined> {
  const found: Record<string, string | number | undefined> = {};
  for (const [name, [, attribute, values]] of Object.entries(OTHER)) {
    const key = Object.entries(values).find(([, value]) => value === other[name])?.[0];
    if (name in other) found[attribute] = key;
  }
  const first = other["firstPageNumber"];
  if (first !== undefined) Object.assign(found, typeof first === "number" ? { firstPageNumber: first, useFirstPageNumber: 1 } : { firstPageNumber: undefined, useFirstPageNumber: undefined });
  return found;
}

/** `<headerFooter>`: its flags and the texts of its pages by element. */
function headerFooterParts(kept: Readonly<Record<string, unknown>>): { readonly flags: Values; readonly texts: Readonly<Record<string, string>> } {
  const state = String(kept["state"] ?? "Default");
  const texts: Record<string, string> = {};
  for (const [prefix, page] of PAGE_ELEMENTS) {
    for (const kind of KINDS) {
      const sections = Object.fromEntries(SECTIONS.map((section) => [section, String(kept[sectionPath(pageName(page, state), section, kind)] ?? "")]));
      const text = textOfSections(sections);
      if (text) texts[prefix + kind] = text;
    }
  }
  const flags = {
    differentOddEven: state.endsWith("OddAndEven") ? 1 : undefined, differentFirst: state.startsWith("First") ? 1 : undefined,
    scaleWithDoc: kept["useSheetScale"] === false ? 0 : undefined, alignWithMargins: kept["useSheetMargins"] === false ? 0 : undefined,
  };
  return { flags, texts };
}

export function headerFooterXml({ print: { headersFooters = {} } }: SheetData): string {
  const { flags, texts } = headerFooterParts(headersFooters);
  const inner = Object.entries(texts).map(([name, text]) => `<${name}>${escapeXml(text)}</${name}>`).join(""), open = `<headerFooter${attributes(flags)}`;
  return inner || attributes(flags) ? `${open}>${inner}</headerFooter>` : "";
}

/** Breaks set by hand beside those that Excel found. */
export function breaksXml(source: string, element: XmlElement | undefined, name: "rowBreaks" | "colBreaks", lines: readonly number[]): string {
  const last = name === "rowBreaks" ? 16383 : 1048575, wanted = new Set(lines);
  const kept = (element?.children ?? []).filter((each) => each.attributes["man"] !== "1" || wanted.has(Number(each.attributes["id"])));
  const known = new Set(kept.map((each) => Number(each.attributes["id"])));
  const all = [...kept.map((each) => ({ line: Number(each.attributes["id"]), xml: written(source, each) })), ...lines.filter((line) => !known.has(line)).map((line) => ({ line, xml: `<brk${attributes({ id: line, max: last, man: 1 })}/>` }))];
  const inner = all.sort((a, b) => a.line - b.line).map(({ xml }) => xml).join("");
  return inner && `<${name}${attributes({ count: all.length, manualBreakCount: lines.length })}>${inner}</${name}>`;
}

/** What the built-in names say of a sheet's pages; `null` for a name that it does not need. */
export function printNames({ name, print: { area, titleRows, titleColumns } }: SheetData): Readonly<Record<"_xlnm.Print_Area" | "_xlnm.Print_Titles", string | null>> {
  const sheet = quotedSheet(name), titles = [
    ...(titleColumns ? [`${sheet}!$${columnLetters(titleColumns[0])}:$${columnLetters(titleColumns[1])}`] : []),
    ...(titleRows ? [`${sheet}!$${titleRows[0] + 1}:$${titleRows[1] + 1}`] : []),
  ];
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return {
    "_xlnm.Print_Area": area ? `${sheet}!${corner(area.top, area.left)}:${corner(area.bottom, area.right)}` : null,
    "_xlnm.Print_Titles": titles.length ? titles.join(",") : null,
  };
}
