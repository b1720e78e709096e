import type { BookData, NameData, SheetData } from "../bookData";
import { atOnce, inSlices } from "../slices";
import type { Breathe, Steps } from "../slices";
import { BookFileError } from "./errors";
import { readRelationships, relationshipIdOf, relationshipsPath } from "./package/relationships";
import type { Relationship } from "./package/relationships";
import { SETTINGS_NAMESPACE, SETTINGS_PART } from "./package/sourcePackage";
import type { SourcePackage } from "./package/sourcePackage";
import { child, childrenOf, parseXml, truthy, xmlSteps } from "./package/xml";
import type { XmlElement } from "./package/xml";
import { decodeText, unpack } from "./package/zip";
import type { Parts } from "./package/zip";
import { cellsReader, richText, rowPlacer } from "./read/cells";
import { readCharts } from "./read/charts";
import { readComments, readPersons } from "./read/comments";
import type { Person } from "./read/comments";
import { readConditionalFormats } from "./read/conditionalFormats";
import { readThemeColors } from "./read/colors";
import { optionsOf, passwordOf } from "./package/protection";
import { readBreaks, readPrint, readPrintNames } from "./read/page";
import { readPictures } from "./read/pictures";
import { readProperties } from "./read/properties";
import { readColumnLevels, readColumns, readHyperlinks, readMerges, readTabColor, readView, rowLevelsReader, rowsReader } from "./read/sheetParts";
import { readExternals } from "./read/externals";
import { readFilter } from "./read/filters";
import type { Overlays } from "./read/filters";
import type { NewerErrors } from "./read/newerErrors";
import { readNewerErrors } from "./read/newerErrors";
import { readSheetProperties } from "./read/sheetProperties";
import { styledReader } from "./read/styled";
import { readTables } from "./read/tables";
import { readValidations } from "./read/validations";
import { readStyles } from "./read/styles";

/** A workbook file as plain data, and the package to save it back into. */
export interface OpenedBook {
  readonly book: BookData;
  readonly source: SourcePackage;
}

/**
 * Reads an .xlsx (or .xlsm) file.
 * @param breathe called now and then while a large file is read, for a page that must stay alive
 * @throws BookFileError; nothing else leaves this function.
 */
export async function openXlsx(bytes: Uint8Array, breathe?: Breathe): Promise<OpenedBook> {
  const parts = unpack(bytes);
  try {
    return await inSlices(packageSteps(bytes, parts), breathe);
  } catch (cause) {
    if (cause instanceof BookFileError) throw cause;
    throw new BookFileError("broken", `a part of the workbook cannot be read: ${String(cause)}`, { cause });
  }
}

/** Reads an unpacked file. */
export function readPackage(bytes: Uint8Array, parts: Parts): OpenedBook {
  return atOnce(packageSteps(bytes, parts));
}

function* packageSteps(bytes: Uint8Array, parts: Parts): Steps<OpenedBook> {
  const text = (path: string | undefined): string | undefined => {
    const part = path === undefined ? undefined : parts.get(path);
    return part && decodeText(part);
  };
  const workbookPath = readRelationships(text("_rels/.rels"), "").find((each) => each.kind === "officeDocument")?.target;
  const workbookText = text(workbookPath);
  if (workbookPath === undefined || workbookText === undefined) throw new BookFileError("notXlsx", "the package has no main part");
  if (workbookPath.endsWith(".bin")) throw new BookFileError("notXlsx", "a binary workbook (.xlsb)");
  const workbook = parseXml(workbookText);
  if (workbook.name !== "workbook") throw new BookFileError("notXlsx", `the main part is a ${workbook.name}`);
  const relationships = readRelationships(text(relationshipsPath(workbookPath)), workbookPath);
  const pathOf = (kind: string): string | undefined => relationships.find((each) => each.kind === kind)?.target;

  const theme = readThemeColors(text(pathOf("theme")));
  const { styles, defaultFont, dxfs, named, names: styleNames, ofTables } = readStyles(text(pathOf("styles")), theme);
  const stringsText = text(pathOf("sharedStrings"));
  const strings = stringsText === undefined ? [] : childrenOf(parseXml(stringsText), "si").map(richText);
  const persons = readPersons(parts, relationships);
  const found = findSheets(workbook, relationships);
  const printNames = readPrintNames(workbook), newerErrors = readNewerErrors(text(pathOf("sheetMetadata")), text(pathOf("rdRichValue")), text(pathOf("rdRichValueStructure")));
  const sheets: SheetData[] = [], size = ({ path }: FoundSheet): number => parts.get(path)?.length ?? 0;
  const total = found.sheets.reduce((sum, each) => sum + size(each), 1);
  let done = 0;
  for (const each of found.sheets) {
    const sheetText = text(each.path);
    if (sheetText === undefined) throw new BookFileError("broken", `no part for sheet ${each.name}`);
    const steps = readSheet(sheetText, { ...each, parts, strings, newerErrors, theme, dxfs, persons, styleNames, printNames: printNames.get(each.position) ?? {} });
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        sheets.push(step.value);
        break;
      }
      yield (done + step.value * size(each)) / total;
    }
    done += size(each);
  }
  if (!sheets.length) throw new BookFileError("broken", "the workbook has no worksheet");
  const { settings, customXmlParts, customXmlPaths } = readCustomXml(parts, relationships);
  const externals = readExternals(workbook, relationships, text);
  const activeTab = Number(child(child(workbook, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0);
  const book: BookData = {
    sheets, styles, settings, customXmlParts, defaultFont,
    names: readNames(workbook, found.sheets),
    activeSheet: Math.max(0, found.sheets.findIndex((each) => each.position === activeTab)),
    date1904: truthy(child(workbook, "workbookPr")?.attributes["date1904"]),
    ...readStructure(workbook), ...readProperties(parts), ...(named.length ? { namedStyles: named } : {}), ...ofTables, ...(externals.length ? { externals } : {}),
  };
  const source: SourcePackage = {
    bytes, parts, opened: book, workbookPath, customXmlPaths,
    stylesPath: pathOf("styles") ?? null,
    sheetPaths: new Map(found.sheets.map((each) => [each.id, each.path])),
    sheetRelationships: new Map(found.sheets.map((each) => [each.id, each.relationship])),
  };
  return { book, source };
}

interface FoundSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetData["visibility"];
  readonly path: string;
  readonly relationship: string;
  /** 0-based place among all tabs; chart sheets count. */
  readonly position: number;
}

/** Worksheets in tab order. Chart sheets stay in the file and are not described. */
function findSheets(workbook: XmlElement, relationships: readonly Relationship[]): { sheets: FoundSheet[] } {
  const sheets = childrenOf(child(workbook, "sheets"), "sheet").flatMap((each, position): FoundSheet[] => {
    const id = relationshipIdOf(each);
    const relationship = relationships.find((one) => one.id === id);
    if (relationship?.kind !== "worksheet") return [];
    const state = each.attributes["state"];
    const visibility = state === "hidden" || state === "veryHidden" ? state : "visible";
    return [{ id: sheetId(Number(each.attributes["sheetId"])), name: each.attributes["name"] ?? "", visibility, path: relationship.target, relationship: id, position }];
  });
  return { sheets };
}

/** Stable id of a sheet from the number the file gives it; in the form Excel's own ids have. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

interface SheetSurroundings extends FoundSheet, Overlays {
  readonly parts: Parts;
  readonly strings: readonly string[];
  readonly persons: ReadonlyMap<string, Person>;
  readonly newerErrors: NewerErrors;
  readonly styleNames: readonly (string | undefined)[];
  readonly printNames: SheetData["print"];
}

function* readSheet(sheetText: string, around: SheetSurroundings): Steps<SheetData> {
  const place = rowPlacer(), cells = cellsReader(around.strings, around.newerErrors), rows = rowsReader(), levels = rowLevelsReader(), styles = styledReader(around.styleNames);
  const root = yield* xmlSteps(sheetText, {
    of: "sheetData", take(element) {
      const row = place(element);
      if (row) for (const reader of [cells, rows, levels, styles]) reader.row(row);
    },
  });
  const rels = around.parts.get(relationshipsPath(around.path));
  const relationships = readRelationships(rels && decodeText(rels), around.path);
  const tables = readTables(around.parts, root, relationships, around);
  const customProperties = readSheetProperties(root, around.parts, relationships);
  const styled = styles.result();
  const conditionalFormats = readConditionalFormats(root, around);
  const autoFilter = readFilter(child(root, "autoFilter"), around);
  const breaks = readBreaks(root);
  const outline = { rows: levels.result(), columns: readColumnLevels(root) };
  const drawing = child(root, "drawing");
  const drawingPath = drawing && relationships.find((each) => each.id === relationshipIdOf(drawing))?.target;
  const pictures = readPictures(around.parts, drawingPath, around.id);
  return {
    id: around.id,
    name: around.name,
    visibility: around.visibility,
    cells: cells.result(),
    merges: readMerges(root),
    rows: rows.result(),
    columns: readColumns(root),
    ...readView(root),
    tabColor: readTabColor(root, around.theme),
    ...readProtection(child(root, "sheetProtection")?.attributes ?? {}),
    validations: readValidations(root),
    hyperlinks: readHyperlinks(root, relationships),
    charts: readCharts(around.parts, drawingPath, around.id),
    ...(pictures.length ? { pictures } : {}), ...(tables.length ? { tables } : {}), ...(autoFilter ? { autoFilter } : {}),
    print: { ...readPrint(root), ...around.printNames },
    ...(conditionalFormats.length ? { conditionalFormats } : {}),
    ...(Object.keys(outline.rows).length + Object.keys(outline.columns).length ? { outline } : {}),
    ...(breaks ? { breaks } : {}), ...(styled ? { styled } : {}), ...(customProperties ? { customProperties } : {}),
    ...readComments(around.parts, relationships, around.persons),
  };
}

function readProtection(of: Readonly<Record<string, string>>): Pick<SheetData, "protected" | "protectionOptions" | "protectionPassword"> {
  if (!truthy(of["sheet"])) return { protected: false };
  const password = passwordOf(of, "");
  return { protected: true, protectionOptions: optionsOf(of), ...(password ? { protectionPassword: password } : {}) };
}

function readStructure(workbook: XmlElement): Pick<BookData, "structure"> {
  const of = child(workbook, "workbookProtection")?.attributes ?? {}, password = passwordOf(of, "workbook");
  return truthy(of["lockStructure"]) ? { structure: password ? { password } : {} } : {};
}

function readNames(workbook: XmlElement, sheets: readonly FoundSheet[]): NameData[] {
  return childrenOf(child(workbook, "definedNames"), "definedName").flatMap((each): NameData[] => {
    const name = each.attributes["name"] ?? "";
    const position = each.attributes["localSheetId"];
    if (name.startsWith("_xlnm.")) return [];
    const sheet = position === undefined ? null : (sheets.find((one) => one.position === Number(position))?.id ?? null);
    const comment = each.attributes["comment"];
    return [{ name, reference: each.text, sheet, hidden: truthy(each.attributes["hidden"]), ...(comment ? { comment } : {}) }];
  });
}

function readCustomXml(parts: Parts, relationships: readonly Relationship[]): Pick<BookData, "settings" | "customXmlParts"> & Pick<SourcePackage, "customXmlPaths"> {
  const settings: Record<string, string> = {};
  const customXmlParts: { id: string; xml: string }[] = [];
  const customXmlPaths = new Map<string, string>();
  for (const { target } of relationships.filter((each) => each.kind === "customXml")) {
    const part = parts.get(target);
    if (!part) continue;
    const xml = decodeText(part);
    const root = parseXml(xml);
    if (root.attributes["xmlns"] === SETTINGS_NAMESPACE) {
      customXmlPaths.set(SETTINGS_PART, target);
      for (const each of childrenOf(root, "setting")) settings[each.attributes["key"] ?? ""] = each.text;
    } else {
      const id = customXmlId(parts, target);
      customXmlPaths.set(id, target);
      customXmlParts.push({ id, xml });
    }
  }
  return { settings, customXmlParts, customXmlPaths };
}

function customXmlId(parts: Parts, path: string): string {
  const rels = parts.get(relationshipsPath(path));
  const properties = readRelationships(rels && decodeText(rels), path).find((each) => each.kind === "customXmlProps");
  const part = properties && parts.get(properties.target);
  const id = part && Object.entries(parseXml(decodeText(part)).attributes).find(([name]) => name.endsWith("itemID"))?.[1];
  return id ?? path;
}
