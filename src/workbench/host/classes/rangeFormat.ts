/** `RangeFormat`: sizes of lines, how text stands, what protection means for cells. */
import { intersect } from "../../engine/address";
import { HostError } from "../errors";
import type { Host, ScalarSpec } from "../objects";
import { defineClass } from "../objects";
import type { RangeTarget } from "../targets";
import { rangesOf } from "../targets";
import { alignmentLooks } from "./alignment";
import { truth, whole, within } from "./args";
import { POINTS_A_PIXEL, columnPoints, rowPoints, showSized } from "./lineSizes";
import type { Target } from "./looks";
import { look, patch, uniform } from "./looks";

/** A protected sheet keeps the sizes of its lines unless it allows to format them. */
function sizable(host: Host, target: Target, lines: "Rows" | "Columns"): void {
  for (const part of rangesOf(target)) host.writable(part.sheet, null, `allowFormat${lines}`);
}

/** 255 characters, in points. */
const WIDEST = (255 * 7 + 5) * POINTS_A_PIXEL;

/** Most characters that text is indented by. */
const DEEPEST = 250;

const columnWidth: ScalarSpec<Target> = {
  get: (host, target) => lineValue(host, target, "column", (sheet, index) => columnPoints(host, sheet, index)),
  set: (host, target, value) => {
    if (typeof value !== "number" || value < 0 || value > WIDEST) throw new HostError("InvalidArgument");
    sizable(host, target, "Columns");
    for (const { sheet, area } of rangesOf(target)) {
      showSized(host, sheet, "column", area, value);
      if (value > 0) host.engine.setColumnWidth(sheet, area.left, area.right, Math.max(0, (value / POINTS_A_PIXEL - 5) / 7));
    }
  },
};

const rowHeight: ScalarSpec<Target> = {
  get: (host, target) => lineValue(host, target, "row", (sheet, index) => rowPoints(host, sheet, index)),
  set: (host, target, value) => {
    if (typeof value !== "number" || value < 0 || value > 409.5) throw new HostError("InvalidArgument");
    sizable(host, target, "Rows");
    for (const { sheet, area } of rangesOf(target)) {
      showSized(host, sheet, "row", area, value);
      if (value > 0) host.engine.setRowHeight(sheet, area.top, area.bottom, value);
    }
  },
};

/** Setting it to false does nothing, as in Excel. */
function standardSize(host: Host, target: Target, lines: "Rows" | "Columns", value: unknown): void {
  if (!truth(value)) return;
  sizable(host, target, lines);
  for (const { sheet, area } of rangesOf(target)) {
    if (lines === "Rows") host.engine.setRowHeight(sheet, area.top, area.bottom, null);
    else host.engine.setColumnWidth(sheet, area.left, area.right, null);
  }
}

function lineValue(_host: Host, target: Target, axis: "row" | "column", of: (sheet: string, index: number) => number): number | null {
  const values = new Set<number>();
  for (const part of rangesOf(target)) {
    const [first, last] = axis === "row" ? [part.area.top, part.area.bottom] : [part.area.left, part.area.right];
    for (let index = first; index <= Math.min(last, first + 20000) && values.size < 2; index++) values.add(of(part.sheet, index));
  }
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

const shrinkToFit = look((style) => style.undrawn?.shrinkToFit === true, (value) => ({ undrawn: { shrinkToFit: truth(value) ? true : null } }));
const autoIndent = look((style) => style.undrawn?.justifyLastLine === true, (value) => ({ undrawn: { justifyLastLine: truth(value) ? true : null } }));

const rangeFormat = defineClass<Target>({
  name: "RangeFormat",
  scalars: {
    columnWidth, rowHeight, ...alignmentLooks, shrinkToFit, autoIndent,
    useStandardWidth: { get: (host, target) => rangesOf(target).every((part) => host.engine.columnWidth(part.sheet, part.area.left) === null), set: (host, target, value) => standardSize(host, target, "Columns", value) },
    useStandardHeight: { get: (host, target) => rangesOf(target).every((part) => host.engine.rowHeight(part.sheet, part.area.top) === null), set: (host, target, value) => standardSize(host, target, "Rows", value) },
  },
  navigations: {
    font: (host, target) => host.obj("RangeFont", target),
    fill: (host, target) => host.obj("RangeFill", target),
    borders: (host, target) => host.obj("RangeBorderCollection", target),
    protection: (host, target) => host.obj("FormatProtection", target),
  },
  freshMethods: ["autofitColumns", "autofitRows"],
  methods: {
    autofitColumns: ({ host, target }) => {
      sizable(host, target, "Columns");
      for (const part of rangesOf(target)) autofit(host, part, "column");
      return null;
    },
    autofitRows: ({ host, target }) => {
      sizable(host, target, "Rows");
      for (const part of rangesOf(target)) autofit(host, part, "row");
      return null;
    },
    adjustIndent: ({ host, target, args }) => {
      const now = Number(uniform(host, target, (style) => style.align?.indent ?? 0, 0)), by = within(whole(args[0]), -DEEPEST, DEEPEST);
      patch(host, target, { align: { indent: Math.min(DEEPEST, Math.max(0, now + by)) } });
      return null;
    },
  },
});

const protection = defineClass<Target>({
  name: "FormatProtection",
  scalars: {
    locked: { get: (host, target) => uniform(host, target, (style) => style.locked !== false, null), set: (host, target, value) => patch(host, target, { locked: truth(value) }) },
    formulaHidden: look((style) => style.undrawn?.formulaHidden === true, (value) => ({ undrawn: { formulaHidden: truth(value) ? true : null } })),
  },
});

/** Fits widths or heights to the texts in the range. A character of CJK counts as two; the real width depends on fonts. */
function autofit(host: Host, part: RangeTarget, axis: "row" | "column"): void {
  const used = host.engine.used(part.sheet, true), inside = used && intersect(used, part.area);
  if (!inside) return;
  if (axis === "row") {
    host.engine.setRowHeight(part.sheet, inside.top, inside.bottom, null);
    return;
  }
  const contents = host.engine.read(part.sheet, inside);
  for (let column = inside.left; column <= inside.right; column++) {
    const widths = contents.map((line, index) => {
      const content = line[column - inside.left];
      return content && content.value !== null ? textWidth(host.engine.display(content.value, host.engine.numberFormat(part.sheet, inside.top + index, column))) : 0;
    });
    const width = Math.max(0, ...widths);
    if (width > 0) host.engine.setColumnWidth(part.sheet, column, column, Math.min(255, width + 1));
  }
}

const textWidth = (shown: string): number => Math.max(...shown.split("\n").map((line) => [...line].reduce((sum, letter) => sum + (/[\u1100-\u{1FFFF}]/u.test(letter) ? 2 : 1), 0)));

export const rangeFormatClasses = [rangeFormat, protection];
