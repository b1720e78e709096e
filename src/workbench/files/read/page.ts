import type { AreaData, SheetData } from "../../bookData";
import { KINDS, PAGE_ELEMENTS, SECTIONS, pageName, sectionPath, sectionsOf, stateOf } from "../package/headerFooter";
import { parseArea, parseCell } from "../package/address";
import { child, childrenOf, truthy } from "../package/xml";
import type { XmlElement } from "../package/xml";

type Print = SheetData["print"];

/** Excel's margins of a new sheet, in inches: a file that says them says nothing. */
export const USUAL_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

/** Members of `Excel.PageLayout` that are told by an attribute: where it stands, its value there → the value of the member. */
export const OTHER = {
  blackAndWhite: ["pageSetup", "blackAndWhite", { 1: true }], draftMode: ["pageSetup", "draft", { 1: true }],
  printGridlines: ["printOptions", "gridLines", { 1: true }], printHeadings: ["printOptions", "headings", { 1: true }],
  printOrder: ["pageSetup", "pageOrder", { overThenDown: "OverThenDown" }],
  printErrors: ["pageSetup", "errors", { blank: "Blank", dash: "Dash", NA: "NotAvailable" }],
  printComments: ["pageSetup", "cellComments", { asDisplayed: "InPlace", atEnd: "EndSheet" }],
} as const satisfies Readonly<Record<string, readonly ["pageSetup" | "printOptions", string, Readonly<Record<string, unknown>>]>>;

/** Page set-up of a sheet, without what its names say (print area and titles). What says Excel's default is left out. */
export function readPrint(root: XmlElement): Print {
  const setup = child(root, "pageSetup")?.attributes ?? {}, options = child(root, "printOptions")?.attributes ?? {};
  const isFit = truthy(child(child(root, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  const wide = Number(setup["fitToWidth"] ?? 1), tall = Number(setup["fitToHeight"] ?? 1), scale = Number(setup["scale"] ?? 100);
  const fit = isFit ? { ...(wide > 0 ? { fitToWidth: true } : {}), ...(wide > 1 ? { pagesWide: wide } : {}), ...(tall > 0 ? { pagesTall: tall } : {}) } : {};
  const margins = readMargins(child(root, "pageMargins")), other = readOther(setup, options), headersFooters = readHeadersFooters(child(root, "headerFooter"));
  return {
    ...(setup["orientation"] === "landscape" ? { landscape: true } : {}),
    ...(setup["paperSize"] === undefined ? {} : { paper: Number(setup["paperSize"]) }),
    ...fit, ...(!isFit && scale !== 100 && scale > 0 ? { scale } : {}),
    ...(truthy(options["horizontalCentered"]) ? { centerHorizontally: true } : {}), ...(truthy(options["verticalCentered"]) ? { centerVertically: true } : {}),
    ...(Object.keys(margins).length ? { margins } : {}), ...(Object.keys(other).length ? { other } : {}), ...(Object.keys(headersFooters).length ? { headersFooters } : {}),
  };
}

function readMargins(element: XmlElement | undefined): NonNullable<Print["margins"]> {
  return Object.fromEntries(Object.entries(USUAL_MARGINS).flatMap(([side, usual]) => {
    const inches = Number(element?.attributes[side] ?? usual);
    return Number.isFinite(inches) && Math.abs(inches - usual) > 1e-9 ? [[side, Number((inches * 72).toFixed(6))]] : [];
  }));
}

function readOther(setup: Readonly<Record<string, string>>, options: Readonly<Record<string, string>>): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [name, [element, attribute, values]] of Object.entries(OTHER)) {
    if (name === "printGridlines" && !truthy(options["gridLinesSet"], true)) continue; // both must be said for lines to be printed
    const written = (element === "pageSetup" ? setup : options)[attribute] ?? "", value = (values as Readonly<Record<string, unknown>>)[written === "true" ? "1" : written];
    if (value !== undefined) found[name] = value;
  }
  if (truthy(setup["useFirstPageNumber"]) && setup["firstPageNumber"] !== undefined) found["firstPageNumber"] = Number(setup["firstPageNumber"]);
  return found;
}

function readHeadersFooters(element: XmlElement | undefined): Record<string, unknown> {
  if (!element) return {};
  const { differentFirst, differentOddEven, scaleWithDoc, alignWithMargins } = element.attributes, state = stateOf(truthy(differentFirst), truthy(differentOddEven));
  const found: Record<string, unknown> = {
    ...(state === "Default" ? {} : { state }), ...(truthy(scaleWithDoc, true) ? {} : { useSheetScale: false }), ...(truthy(alignWithMargins, true) ? {} : { useSheetMargins: false }),
  };
  for (const [prefix, page] of PAGE_ELEMENTS) {
    for (const kind of KINDS) {
      const sections = sectionsOf(child(element, prefix + kind)?.text ?? "");
      for (const section of SECTIONS) if (sections[section] !== undefined) found[sectionPath(pageName(page, state), section, kind)] = sections[section];
    }
  }
  return found;
}

/** Breaks set by hand; those that Excel found itself are no one's wish. */
export function readBreaks(root: XmlElement): SheetData["breaks"] {
  const lines = (name: string): number[] => childrenOf(child(root, name), "brk").filter(({ attributes: of }) => truthy(of["man"])).map(({ attributes: of }) => Number(of["id"])).sort((a, b) => a - b);
  const breaks = { rows: lines("rowBreaks"), columns: lines("colBreaks") };
  return breaks.rows.length || breaks.columns.length ? breaks : undefined;
}

/** Print area and titles by position of their sheet, from the workbook's built-in names. An area of several rectangles stays in the file alone. */
export function readPrintNames(workbook: XmlElement): Map<number, Pick<Print, "area" | "titleRows" | "titleColumns">> {
  const found = new Map<number, { area?: AreaData; titleRows?: readonly [number, number]; titleColumns?: readonly [number, number] }>();
  for (const { attributes: of, text } of childrenOf(child(workbook, "definedNames"), "definedName")) {
    const position = Number(of["localSheetId"]), one = found.get(position) ?? {};
    if (of["name"] === "_xlnm.Print_Area") {
      const area = parseArea(/^(?:'(?:[^']|'')+'|[^'!,]+)!([$A-Z0-9:]+)$/i.exec(text.trim())?.[1] ?? "");
      if (area) found.set(position, { ...one, area });
    }
    if (of["name"] !== "_xlnm.Print_Titles") continue;
    for (const [, cells = ""] of text.matchAll(/(?:'(?:[^']|'')+'|[^'!,]+)!([^,]+)/g)) {
      const rows = /^\$?(\d+):\$?(\d+)$/.exec(cells), columns = /^\$?([A-Z]+):\$?([A-Z]+)$/i.exec(cells);
      if (rows) one.titleRows = [Number(rows[1]) - 1, Number(rows[2]) - 1];
      if (columns) one.titleColumns = [columnOf(columns[1]), columnOf(columns[2])];
    }
    found.set(position, one);
  }
  return found;
}

const columnOf = (letters = ""): number => parseCell(`${letters}1`)?.column ?? 0;
