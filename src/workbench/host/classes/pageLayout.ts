/** Page set-up: kept with the sheet. Margins and the like that were never set answer Excel's defaults. */
import type { AreaData, SheetData } from "../../bookData";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/address";
import { HostError } from "../errors";
import type { Host, Obj, ScalarSpec } from "../objects";
import { defineClass, isObj } from "../objects";
import { pageLayoutMarginOptions, pageLayoutZoomOptions } from "../optionShapes";
import { badOption, options } from "../options";
import { AreasTarget } from "../targets";
import { headersFooters } from "./pagination";
import { oneOf, rangeArg, rangeObj, truth, whole } from "./args";
import { paperName, paperNumber } from "./papers";

type Print = SheetData["print"];
type Margin = keyof NonNullable<Print["margins"]>;
const DEFAULT_MARGINS: Readonly<Record<Margin, number>> = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function change(host: Host, sheet: string, patch: Partial<Print>): void {
  const kept = host.records.sheet(sheet);
  kept.print = { ...kept.print, ...patch };
}

const print = (host: Host, sheet: string): Print => host.records.sheet(sheet).print;

const margin = (side: Margin): ScalarSpec<string> => ({
  get: (host, sheet) => print(host, sheet).margins?.[side] ?? DEFAULT_MARGINS[side],
  set: (host, sheet, value) => {
    if (typeof value !== "number" || value < 0) throw new HostError("InvalidArgument");
    change(host, sheet, { margins: { ...print(host, sheet).margins, [side]: value } });
  },
});

const flag = (name: "centerHorizontally" | "centerVertically"): ScalarSpec<string> => ({
  get: (host, sheet) => print(host, sheet)[name] ?? false,
  set: (host, sheet, value) => change(host, sheet, { [name]: truth(value) }),
});

const other = (name: string, fallback: unknown, checked: (value: unknown) => unknown): ScalarSpec<string> => ({
  get: (host, sheet) => print(host, sheet).other?.[name] ?? fallback,
  set: (host, sheet, value) => change(host, sheet, { other: { ...print(host, sheet).other, [name]: checked(value) } }),
});
const onOrOff = (name: string): ScalarSpec<string> => other(name, false, (value) => truth(value));
const word = (name: string, ...allowed: readonly [string, ...string[]]): ScalarSpec<string> => other(name, allowed[0], (value) => oneOf(value, allowed));

function zoom(host: Host, sheet: string): object {
  const { scale, pagesWide, pagesTall, fitToWidth } = print(host, sheet);
  const wide = pagesWide ?? (fitToWidth ? 1 : undefined);
  if (wide === undefined && pagesTall === undefined) return { scale: scale ?? 100 };
  return { ...(wide !== undefined ? { horizontalFitToPages: wide } : {}), ...(pagesTall !== undefined ? { verticalFitToPages: pagesTall } : {}) };
}

function setZoom(host: Host, sheet: string, value: unknown): void {
  const given = options(value, pageLayoutZoomOptions), number = (key: string, least: number, most: number): number | undefined => {
    const one = given[key] ?? undefined;
    if (one !== undefined && (typeof one !== "number" || !Number.isInteger(one) || one < least || one > most)) throw badOption(key);
    return one;
  };
  const { scale: _s, pagesWide: _w, pagesTall: _t, fitToWidth: _f, ...rest } = print(host, sheet);
  const scale = number("scale", 10, 400), wide = number("horizontalFitToPages", 0, 32767), tall = number("verticalFitToPages", 0, 32767);
  host.records.sheet(sheet).print = {
    ...rest, ...(scale !== undefined ? { scale } : {}), ...(wide !== undefined ? { pagesWide: wide, fitToWidth: true } : {}), ...(tall !== undefined ? { pagesTall: tall } : {}),
  };
}

function orThrow(object: Obj | null): Obj {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

const areaOrNull = (host: Host, sheet: string, found: AreaData | null) => (found ? rangeObj(host, sheet, found) : null);
const rowsArea = (rows: readonly [number, number] | undefined): AreaData | null => (rows ? { top: rows[0], left: 0, bottom: rows[1], right: MAX_COLUMNS - 1 } : null);
const columnsArea = (columns: readonly [number, number] | undefined): AreaData | null => (columns ? { top: 0, left: columns[0], bottom: MAX_ROWS - 1, right: columns[1] } : null);

export const pageLayout = defineClass<string>({
  name: "PageLayout",
  scalars: {
    orientation: {
      get: (host, sheet) => (print(host, sheet).landscape ? "Landscape" : "Portrait"),
      set: (host, sheet, value) => change(host, sheet, { landscape: oneOf(value, ["Portrait", "Landscape"]) === "Landscape" }),
    },
    paperSize: {
      get: (host, sheet) => paperName(print(host, sheet).paper),
      set: (host, sheet, value) => {
        const paper = paperNumber(value);
        if (paper === null) throw new HostError("InvalidArgument");
        change(host, sheet, { paper });
      },
    },
    zoom: { get: zoom, set: setZoom },
    centerHorizontally: flag("centerHorizontally"), centerVertically: flag("centerVertically"),
    leftMargin: margin("left"), rightMargin: margin("right"), topMargin: margin("top"), bottomMargin: margin("bottom"), headerMargin: margin("header"), footerMargin: margin("footer"),
    blackAndWhite: onOrOff("blackAndWhite"), draftMode: onOrOff("draftMode"), printGridlines: onOrOff("printGridlines"), printHeadings: onOrOff("printHeadings"),
    printOrder: word("printOrder", "DownThenOver", "OverThenDown"), printErrors: word("printErrors", "AsDisplayed", "Blank", "Dash", "NotAvailable"),
    printComments: word("printComments", "NoComments", "EndSheet", "InPlace"), firstPageNumber: other("firstPageNumber", "", (value) => (value === "" ? "" : whole(value))),
  },
  navigations: { headersFooters },
  methods: {
    setPrintArea: ({ host, target, args }) => {
      if (isObj(args[0]) && args[0].target instanceof AreasTarget) throw new HostError("NotImplemented", "PageLayout.setPrintArea takes one range in this host");
      change(host, target, { area: rangeArg(host, args[0], target).area });
      return null;
    },
    setPrintTitleRows: ({ host, target, args }) => {
      const { area: rows } = rangeArg(host, args[0], target);
      change(host, target, { titleRows: [rows.top, rows.bottom] });
      return null;
    },
    setPrintTitleColumns: ({ host, target, args }) => {
      const { area: columns } = rangeArg(host, args[0], target);
      change(host, target, { titleColumns: [columns.left, columns.right] });
      return null;
    },
    setPrintMargins: ({ host, target, args }) => {
      const points = POINTS[oneOf(args[0], Object.keys(POINTS))] ?? 1, margins: Record<string, number> = { ...print(host, target).margins };
      for (const [side, value] of Object.entries(options(args[1], pageLayoutMarginOptions))) {
        if (typeof value !== "number" || value < 0) throw badOption(side);
        margins[side] = value * points;
      }
      change(host, target, { margins });
      return null;
    },
    getPrintArea: ({ host, target }) => orThrow(areaOrNull(host, target, print(host, target).area ?? null)),
    getPrintTitleRows: ({ host, target }) => orThrow(areaOrNull(host, target, rowsArea(print(host, target).titleRows))),
    getPrintTitleColumns: ({ host, target }) => orThrow(areaOrNull(host, target, columnsArea(print(host, target).titleColumns))),
    getPrintAreaOrNullObject: ({ host, target }) => areaOrNull(host, target, print(host, target).area ?? null),
    getPrintTitleRowsOrNullObject: ({ host, target }) => areaOrNull(host, target, rowsArea(print(host, target).titleRows)),
    getPrintTitleColumnsOrNullObject: ({ host, target }) => areaOrNull(host, target, columnsArea(print(host, target).titleColumns)),
  },
});
