/** Headers and footers, and page breaks set by hand. */
import { area } from "../../engine/address";
import { HostError } from "../errors";
import type { Host, Obj } from "../objects";
import { defineClass } from "../objects";
import { rangeArg, rangeObj, whole } from "./args";
import { choice, flag, keptClass, words } from "./parts";
import type { RecordedTarget } from "./recorded";

const PAGES = ["defaultForAllPages", "evenPages", "firstPage", "oddPages"] as const;
const PLACES = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;

/** What a sheet's headers and footers are kept in: by path, as "evenPages.centerHeader". */
export function headersFooters(host: Host, sheet: string): Obj {
  const record = host.records.sheet(sheet), kept = { ...record.print.headersFooters };
  const check = (): void => {
    host.writable(sheet, null);
    record.print = { ...record.print, headersFooters: kept };
  };
  return host.obj("HeaderFooterGroup", { parts: kept, path: "", check } satisfies RecordedTarget);
}

const group = keptClass("HeaderFooterGroup", {
  state: choice("Default", ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"]), useSheetMargins: flag(true), useSheetScale: flag(true),
}, Object.fromEntries(PAGES.map((page) => [page, "HeaderFooter"])));

const headerFooter = keptClass("HeaderFooter", Object.fromEntries(PLACES.map((place) => [place, words("")])));

type Axis = "row" | "column";
interface BreaksTarget {
  readonly sheet: string;
  readonly axis: Axis;
}
interface BreakTarget extends BreaksTarget {
  /** The line after the break. */
  readonly line: number;
}

const linesOf = (host: Host, { sheet, axis }: BreaksTarget): number[] => [...host.records.sheet(sheet).breaks[axis]].sort((a, b) => a - b);
const breakObj = (host: Host, target: BreaksTarget, line: number): Obj => host.obj("PageBreak", { ...target, line } satisfies BreakTarget);

const collection = defineClass<BreaksTarget>({
  name: "PageBreakCollection",
  items: (host, target) => linesOf(host, target).map((line) => breakObj(host, target, line)),
  item: (host, target, key) => {
    const line = typeof key === "number" ? linesOf(host, target)[key] : undefined;
    return line === undefined ? null : breakObj(host, target, line);
  },
  methods: {
    add: ({ host, target, args }) => {
      host.writable(target.sheet, null);
      const { sheet, area: at } = rangeArg(host, args[0], target.sheet), line = target.axis === "row" ? at.top : at.left;
      if (sheet !== target.sheet || line === 0) throw new HostError("InvalidArgument");
      host.records.sheet(target.sheet).breaks[target.axis].add(line);
      return breakObj(host, target, line);
    },
    getCount: ({ host, target }) => linesOf(host, target).length,
    getItem: ({ host, target, args }) => {
      const line = linesOf(host, target)[whole(args[0])];
      if (line === undefined) throw new HostError("ItemNotFound");
      return breakObj(host, target, line);
    },
    removePageBreaks: ({ host, target }) => {
      host.writable(target.sheet, null);
      host.records.sheet(target.sheet).breaks[target.axis].clear();
      return null;
    },
  },
});

const pageBreak = defineClass<BreakTarget>({
  name: "PageBreak",
  scalars: {
    rowIndex: { get: (_host, { axis, line }) => (axis === "row" ? line : 0) },
    columnIndex: { get: (_host, { axis, line }) => (axis === "column" ? line : 0) },
  },
  methods: {
    delete: ({ host, target }) => {
      host.writable(target.sheet, null);
      host.records.sheet(target.sheet).breaks[target.axis].delete(target.line);
      return null;
    },
    getCellAfterBreak: ({ host, target }) => rangeObj(host, target.sheet, target.axis === "row" ? area(target.line, 0) : area(0, target.line)),
  },
});

export const paginationClasses = [group, headerFooter, collection, pageBreak];
