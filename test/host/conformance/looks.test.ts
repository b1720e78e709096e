/**
 * Formats of cells beyond the usual. Pages: PAGES + "excel.rangefont", "excel.rangefill", "excel.rangeformat", "excel.rangeborder", "excel.rangebordercollection",
 * "excel.formatprotection"; kinds of patterns: "excel.fillpattern". Each look is set, read, kept in the exported book, in a file, in a copy, and cleared.
 */
import { openXlsx, saveXlsx } from "../../../src/workbench/files";
import type { StyleData } from "../../../src/workbench/bookData";
import type { NodeHost } from "../../../src/workbench/node";
import { codeOn, onSheet, opened, valuesOf } from "./opened";

interface Look {
  readonly what: string;
  readonly set: (format: Excel.RangeFormat) => void;
  readonly load: string;
  readonly read: (format: Excel.RangeFormat) => unknown;
  readonly expected: unknown;
  readonly initially: unknown;
  /** The look as data. */
  readonly style: StyleData;
  /** What a file gives back where that is not the same: tints are worked into colours. */
  readonly fromFile?: StyleData;
}

const font = (name: "subscript" | "superscript" | "tintAndShade" | "underline", value: unknown, initially: unknown, style: StyleData, more: Partial<Look> = {}): Look => ({
  what: `font.${name} ${String(value)}`, set: (format) => { format.font.set({ [name]: value }); }, load: `font/${name}`, read: (format) => format.font[name], expected: value, initially, style, ...more,
});
const pattern = (name: Excel.FillPattern | `${Excel.FillPattern}`, inFiles: string): Look => ({
  what: `fill.pattern ${name}`, set: (format) => { format.fill.pattern = name as Excel.FillPattern; }, load: "fill/pattern", read: ({ fill }) => fill.pattern, expected: name, initially: "None", style: { undrawn: { pattern: inFiles } },
});
const own = (name: "shrinkToFit" | "autoIndent" | "readingOrder" | "verticalAlignment", value: unknown, initially: unknown, style: StyleData): Look => ({
  what: `${name} ${String(value)}`, set: (format) => { format.set({ [name]: value }); }, load: name, read: (format) => format[name], expected: value, initially, style,
});
const diagonal = (what: string, sides: readonly ("DiagonalDown" | "DiagonalUp")[], style: StyleData): Look => ({
  what, set: ({ borders }) => { for (const side of sides) borders.getItem(side).set({ style: "Dash", color: "#FF0000" }); }, load: "borders/items/style,borders/items/sideIndex",
  read: ({ borders }) => borders.items.filter(({ style: line }) => line === "Dash").map(({ sideIndex }) => sideIndex), expected: [...sides].sort(), initially: [], style,
});

const LOOKS: readonly Look[] = [
  font("subscript", true, false, { font: { vertical: "subscript" } }), font("superscript", true, false, { font: { vertical: "superscript" } }),
  font("underline", "Double", "None", { font: { underline: "double" } }), font("underline", "SingleAccountant", "None", { font: { underline: "singleAccounting" } }), font("underline", "DoubleAccountant", "None", { font: { underline: "doubleAccounting" } }),
  font("underline", "Single", "None", { font: { underline: true } }), font("tintAndShade", 0.25, 0, { undrawn: { fontTint: 0.25 } }, { fromFile: { font: { color: "#404040" } } }),
  ...([["Gray50", "mediumGray"], ["Gray75", "darkGray"], ["Gray25", "lightGray"], ["Horizontal", "darkHorizontal"], ["Vertical", "darkVertical"], ["Down", "darkDown"], ["Up", "darkUp"], ["Checker", "darkGrid"], ["SemiGray75", "darkTrellis"],
    ["LightHorizontal", "lightHorizontal"], ["LightVertical", "lightVertical"], ["LightDown", "lightDown"], ["LightUp", "lightUp"], ["Grid", "lightGrid"], ["CrissCross", "lightTrellis"], ["Gray16", "gray125"], ["Gray8", "gray0625"]] as const).map(([name, inFiles]) => pattern(name, inFiles)),
  { ...pattern("Solid", ""), style: { fill: "#FFFFFF" } },
  {
    what: "a pattern of one colour over another", set: ({ fill }) => { fill.set({ pattern: "Up", patternColor: "#FF0000", color: "#FFFF00" }); }, load: "fill/pattern,fill/patternColor,fill/color", read: ({ fill }) => [fill.pattern, fill.patternColor, fill.color],
    expected: ["Up", "#FF0000", "#FFFF00"], initially: ["None", "#000000", "#FFFFFF"], style: { fill: "#FFFF00", undrawn: { pattern: "darkUp", patternColor: "#FF0000" } },
  },
  {
    what: "fill.tintAndShade and patternTintAndShade", set: ({ fill }) => { fill.set({ pattern: "Up", patternColor: "#FF0000", color: "#0000FF", tintAndShade: -0.5, patternTintAndShade: 0.5 }); }, load: "fill/tintAndShade,fill/patternTintAndShade",
    read: ({ fill }) => [fill.tintAndShade, fill.patternTintAndShade], expected: [-0.5, 0.5], initially: [0, 0],
    style: { fill: "#0000FF", undrawn: { pattern: "darkUp", patternColor: "#FF0000", fillTint: -0.5, patternTint: 0.5 } }, fromFile: { fill: "#000080", undrawn: { pattern: "darkUp", patternColor: "#FF8080" } },
  },
  own("shrinkToFit", true, false, { undrawn: { shrinkToFit: true } }), own("autoIndent", true, false, { undrawn: { justifyLastLine: true } }),
  own("readingOrder", "RightToLeft", "Context", { align: { readingOrder: "rightToLeft" } }), own("readingOrder", "LeftToRight", "Context", { align: { readingOrder: "leftToRight" } }),
  own("verticalAlignment", "Justify", "Bottom", { align: { vertical: "justify" } }), own("verticalAlignment", "Distributed", "Bottom", { align: { vertical: "distributed" } }),
  diagonal("a diagonal down", ["DiagonalDown"], { border: { diagonal: { style: "dashed", color: "#FF0000", down: true } } }), diagonal("a diagonal up", ["DiagonalUp"], { border: { diagonal: { style: "dashed", color: "#FF0000", up: true } } }),
  diagonal("both diagonals", ["DiagonalDown", "DiagonalUp"], { border: { diagonal: { style: "dashed", color: "#FF0000", down: true, up: true } } }),
  {
    what: "protection.formulaHidden", set: ({ protection }) => { protection.formulaHidden = true; }, load: "protection/formulaHidden", read: ({ protection }) => protection.formulaHidden, expected: true, initially: false, style: { undrawn: { formulaHidden: true } },
  },
  {
    what: "a border's tint", set: ({ borders }) => { borders.getItem("EdgeTop").set({ style: "Continuous", color: "#0000FF", tintAndShade: 0.5 }); }, load: "borders/items/tintAndShade,borders/items/sideIndex",
    read: ({ borders }) => borders.items.filter(({ tintAndShade }) => tintAndShade === 0.5).map(({ sideIndex }) => sideIndex), expected: ["EdgeTop"], initially: [],
    style: { border: { top: { style: "thin", color: "#0000FF" } }, undrawn: { topTint: 0.5 } }, fromFile: { border: { top: { style: "thin", color: "#8080FF" } } },
  },
];

const readAt = async (address: string, { load, read }: Look): Promise<unknown> => {
  const range = await onSheet((data) => data.getRange(address).load(load.split(",").map((name) => `format/${name}`)));
  const value = read(range.format);
  return Array.isArray(value) && value.every((one) => typeof one === "string" && /^(Edge|Diag|Ins)/.test(one)) ? [...(value as string[])].sort() : value;
};

const styleAt = async (node: NodeHost, key: string): Promise<StyleData | undefined> => {
  const { sheets, styles } = await node.exportBook(), index = sheets[0]?.cells[key]?.style;
  return index === undefined ? undefined : styles[index];
};

describe.each(LOOKS.map((look) => [look.what, look] as const))("%s", (_what, look) => {
  const { set, expected, initially, style, fromFile } = look;

  test("is set, read, kept in the book, and cleared; the content stays", async () => {
    const node = await opened({ B2: "文", C3: "=1+1" });
    expect(await readAt("B2", look)).toEqual(initially);
    await onSheet((data) => { set(data.getRange("B2").format); set(data.getRange("C3").format); });
    expect(await readAt("B2", look)).toEqual(expected);
    expect(await styleAt(node, "1,1")).toEqual(style);
    expect(await styleAt(node, "2,2")).toEqual(style);
    expect(await valuesOf("B2:C3")).toEqual([["文", ""], ["", 2]]);
    await onSheet((data) => { data.getRange("B2:C3").clear("Formats"); });
    expect([await readAt("B2", look), await styleAt(node, "1,1")]).toEqual([initially, undefined]);
    expect(await valuesOf("B2:C3")).toEqual([["文", ""], ["", 2]]);
  });

  test("goes along when it is copied and when lines are inserted", async () => {
    const node = await opened({ B2: "文" });
    await onSheet((data) => {
      set(data.getRange("B2").format);
      data.getRange("D4").copyFrom("B2", "Formats");
    });
    await onSheet((data) => void data.getRange("1:1").insert("Down"));
    expect([await styleAt(node, "2,1"), await styleAt(node, "4,3")]).toEqual([style, style]);
    expect(await readAt("D5", look)).toEqual(expected);
  });

  test("is in a saved file, and opened again from it", async () => {
    const node = await opened({ B2: "文" });
    await onSheet((data) => { set(data.getRange("B2").format); });
    const { book } = await openXlsx(await saveXlsx(await node.exportBook(), null));
    expect(book.styles[book.sheets[0]!.cells["1,1"]!.style!]).toEqual(fromFile ?? style);
  });
});

describe("fonts", () => {
  test("letters are below or above, never both; switching the one off leaves the other", async () => {
    await opened({ A1: "H2O" });
    const read = async () => { const { format } = await onSheet((data) => data.getRange("A1").load("format/font/subscript,format/font/superscript")); return [format.font.subscript, format.font.superscript]; };
    await onSheet((data) => { data.getRange("A1").format.font.subscript = true; data.getRange("A1").format.font.superscript = true; });
    expect(await read()).toEqual([false, true]);
    await onSheet((data) => { data.getRange("A1").format.font.subscript = false; });
    expect(await read()).toEqual([false, true]);
    await onSheet((data) => { data.getRange("A1").format.font.superscript = false; });
    expect(await read()).toEqual([false, false]);
  });

  test("over cells that differ each is null", async () => {
    await opened({ A1: 1, B1: 2 });
    await onSheet((data) => { data.getRange("A1").format.font.set({ subscript: true, underline: "Double", tintAndShade: 0.1 }); });
    const { format: { font: seen } } = await onSheet((data) => data.getRange("A1:B1").load("format/font"));
    expect([seen.subscript, seen.superscript, seen.underline, seen.tintAndShade]).toEqual([null, false, null, null]);
  });

  test.each([[0.9], [410], ["11"]])("a size of %j is refused", async (size) => {
    await opened({ A1: 1 });
    expect(await codeOn((data) => { data.getRange("A1").format.font.size = size as number; })).toBe("InvalidArgument");
  });
});

describe("tints", () => {
  test.each([1.01, -1.01, null, "0.5"])("%j is none", async (value) => {
    await opened({ A1: 1 });
    for (const set of [({ font: f }: Excel.RangeFormat) => { f.tintAndShade = value as number; }, ({ fill }: Excel.RangeFormat) => { fill.tintAndShade = value as number; }, ({ fill }: Excel.RangeFormat) => { fill.patternTintAndShade = value as number; },
      ({ borders }: Excel.RangeFormat) => { borders.getItem("EdgeTop").tintAndShade = value as number; }]) {
      expect(await codeOn((data) => set(data.getRange("A1").format))).toBe("InvalidArgument");
    }
  });

  test("of all borders at once", async () => {
    await opened({ A1: 1 });
    const read = async () => (await onSheet((data) => data.getRange("A1:B2").format.borders.load("tintAndShade"))).tintAndShade;
    expect(await read()).toBe(0);
    await onSheet((data) => { data.getRange("A1:B2").format.borders.tintAndShade = 0.5; });
    expect(await read()).toBe(0.5);
    await onSheet((data) => { data.getRange("A1:B2").format.borders.getItem("InsideVertical").tintAndShade = 0; });
    expect(await read()).toBeNull();
  });
});

describe("fills", () => {
  test("a pattern taken away takes its colours with it; clear does too", async () => {
    const node = await opened({ A1: 1 });
    for (const away of [(fill: Excel.RangeFill) => { fill.pattern = "None"; }, (fill: Excel.RangeFill) => fill.clear(), (fill: Excel.RangeFill) => { fill.color = ""; }]) {
      await onSheet((data) => { data.getRange("A1").format.fill.set({ pattern: "Up", patternColor: "#FF0000", color: "#FFFF00", tintAndShade: 0.5 }); away(data.getRange("A1").format.fill); });
      expect(await styleAt(node, "0,0")).toBeUndefined();
    }
  });

  test("Solid keeps the colour there is", async () => {
    const node = await opened({ A1: 1 });
    await onSheet((data) => { data.getRange("A1").format.fill.set({ color: "#FFFF00", pattern: "Grid" }); data.getRange("A1").format.fill.pattern = "Solid"; });
    expect(await styleAt(node, "0,0")).toEqual({ fill: "#FFFF00" });
  });

  test("a gradient is not built and says so; an unknown pattern is refused", async () => {
    await opened({ A1: 1 });
    expect(await codeOn((data) => { data.getRange("A1").format.fill.pattern = "LinearGradient"; })).toBe("NotImplemented");
    expect(await codeOn((data) => { data.getRange("A1").format.fill.pattern = "Stripes" as "Up"; })).toBe("InvalidArgument");
  });
});

describe("diagonals", () => {
  test("both are of one line, as in Excel's files: setting the one recolours the other; taking one away leaves the other", async () => {
    const node = await opened({ A1: 1 });
    await onSheet((data) => {
      const { borders } = data.getRange("A1").format;
      borders.getItem("DiagonalDown").set({ style: "Continuous", color: "#FF0000" });
      borders.getItem("DiagonalUp").set({ style: "Double", color: "#0000FF" });
    });
    expect(await styleAt(node, "0,0")).toEqual({ border: { diagonal: { style: "double", color: "#0000FF", up: true, down: true } } });
    await onSheet((data) => { data.getRange("A1").format.borders.getItem("DiagonalDown").style = "None"; });
    expect(await styleAt(node, "0,0")).toEqual({ border: { diagonal: { style: "double", color: "#0000FF", up: true } } });
    await onSheet((data) => { data.getRange("A1").format.borders.getItem("DiagonalUp").style = "None"; });
    expect(await styleAt(node, "0,0")).toBeUndefined();
  });
});

describe("a protected sheet", () => {
  const guarded = (options: Excel.WorksheetProtectionOptions) => onSheet((data) => { data.protection.protect(options); });

  test.each<[string, keyof Excel.WorksheetProtectionOptions, (format: Excel.RangeFormat) => void]>([
    ["a fill", "allowFormatCells", ({ fill }) => { fill.color = "#FF0000"; }], ["a border", "allowFormatCells", ({ borders }) => { borders.getItem("EdgeTop").style = "Continuous"; }],
    ["a width", "allowFormatColumns", (format) => { format.columnWidth = 50; }], ["a fitted width", "allowFormatColumns", (format) => format.autofitColumns()], ["the usual width", "allowFormatColumns", (format) => { format.useStandardWidth = true; }],
    ["a height", "allowFormatRows", (format) => { format.rowHeight = 30; }], ["a fitted height", "allowFormatRows", (format) => format.autofitRows()], ["the usual height", "allowFormatRows", (format) => { format.useStandardHeight = true; }],
  ])("refuses %s unless %s", async (_what, option, set) => {
    await opened({ A1: 1 });
    await guarded({});
    expect(await codeOn((data) => set(data.getRange("A1").format))).toBe("AccessDenied");
    await onSheet((data) => { data.protection.unprotect(); });
    await guarded({ [option]: true });
    expect(await codeOn((data) => set(data.getRange("A1").format))).toBe("no error");
  });
});

describe("styles by name carry them to cells, and take them away again", () => {
  test("patterns, letters above the line, diagonals, shrinking", async () => {
    const node = await opened({ A1: 1 });
    await onSheet((data, { workbook: { styles } }) => {
      styles.add("花样");
      const style = styles.getItem("花样");
      style.fill.pattern = "Checker";
      style.font.superscript = true;
      style.borders.getItem("DiagonalUp").style = "Continuous";
      style.set({ shrinkToFit: true, readingOrder: "RightToLeft" });
      data.getRange("A1").style = "花样";
    });
    expect(await styleAt(node, "0,0")).toEqual({ font: { vertical: "superscript" }, border: { diagonal: { style: "thin", color: "#000000", up: true } }, align: { readingOrder: "rightToLeft" }, undrawn: { pattern: "darkGrid", shrinkToFit: true } });
    await onSheet((_data, { workbook }) => { workbook.styles.getItem("花样").fill.pattern = "None"; });
    expect((await styleAt(node, "0,0"))?.undrawn).toEqual({ shrinkToFit: true });
    await onSheet((data) => { data.getRange("A1").style = "Normal"; });
    expect(await styleAt(node, "0,0")).toBeUndefined();
  });
});

test("a cell of a fixed array formula keeps its area when it is unlocked and locked again", async () => {
  const node = await opened({});
  await node.host.open({ ...(await node.exportBook()), sheets: [{ ...(await node.exportBook()).sheets[0]!, cells: { "0,0": { value: 1 }, "1,0": { value: 2 }, "0,2": { formula: "=A1:A2*2", array: { area: { top: 0, left: 2, bottom: 1, right: 2 }, dynamic: false } } } }] });
  await onSheet((data) => { data.getRange("C1").format.protection.locked = false; data.getRange("C1").format.fill.pattern = "Up"; });
  await onSheet((data) => { data.getRange("C1").format.protection.locked = true; });
  expect((await node.exportBook()).sheets[0]?.cells["0,2"]?.array).toEqual({ area: { top: 0, left: 2, bottom: 1, right: 2 }, dynamic: false });
});
