/** What conditional formats make cells look like. Facts: support.microsoft.com on conditional formatting, and the formulas Excel writes beside its own rules. */
import fc from "fast-check";
import type { ConditionalFormatData } from "../../src/workbench/bookData";
import { SheetFormats } from "../../src/workbench/conditional";
import type { Cells, Verdict } from "../../src/workbench/conditional";
import { parseAddress } from "../../src/workbench/engine/address";
import type { Scalar } from "../../src/workbench/engine/engine";

const RED = "#FF0000", GREEN = "#00B050", BLUE = "#0070C0";
/** Wednesday, 1 April 2026. */
const TODAY = 46113;

const NAMES: Readonly<Record<string, string>> = { Custom: "custom", CellValue: "cellValue", ContainsText: "textComparison", TopBottom: "topBottom", PresetCriteria: "preset" };

function format(type: string, rule: object, { fill = RED, area = "A1:A20", ...more }: Record<string, unknown> = {}): ConditionalFormatData {
  const name = NAMES[type] ?? type;
  const parts = type === "Custom" ? { "custom.rule.formula": (rule as { formula: string }).formula } : { [`${name}.rule`]: rule };
  return { id: `${type}${JSON.stringify(rule)}`, type, area: parseAddress(String(area))!.area, parts: { ...parts, [`${name}.format.fill.color`]: fill, ...more } };
}

/** Column A from row 1 on. */
function sheet(values: readonly Scalar[], answers: Readonly<Record<string, Scalar>> = {}): Cells {
  return {
    used: values.length ? { top: 0, left: 0, bottom: values.length - 1, right: 0 } : null, today: TODAY,
    read: ({ top, bottom }) => values.slice(top, bottom + 1).map((value) => [value]),
    answer: (formula, _from, { row }) => answers[`${formula}@${row + 1}`] ?? answers[formula],
  };
}

const verdicts = (formats: readonly ConditionalFormatData[], values: readonly Scalar[], answers = {}): (Verdict | null)[] => {
  const made = new SheetFormats(formats, sheet(values, answers));
  return values.map((value, row) => made.at(row, 0, value));
};
/** 1-based numbers of the cells that a single format fills. */
const filled = (one: ConditionalFormatData, values: readonly Scalar[], answers = {}): number[] => verdicts([one], values, answers).flatMap((verdict, row) => (verdict?.look.fill === RED ? [row + 1] : []));

const NA = { error: "#N/A" };

describe("a cell's value", () => {
  const than = (operator: string, formula1: string, formula2?: string): ConditionalFormatData => format("CellValue", { operator, formula1, ...(formula2 ? { formula2 } : {}) });
  test.each([
    ["GreaterThan", "5", [1, 5, 5.01], [3]],
    ["GreaterThanOrEqual", "5", [1, 5, 5.01], [2, 3]],
    ["LessThan", "5", [1, 5, 5.01], [1]],
    ["LessThanOrEqual", "=5", [1, 5, 5.01], [1, 2]],
    ["EqualTo", "=0.3", [0.1 + 0.2, 0.31], [1]],
    ["NotEqualTo", "5", [5, 6, "5"], [2, 3]],
    ["EqualTo", "=\"教育\"", ["教育", "教育部"], [1]],
    ["EqualTo", "=\"abc\"", ["ABC", "abd"], [1]],
  ])("%s %s", (operator, formula1, values, expected) => {
    expect(filled(than(operator, formula1), values)).toEqual(expected);
  });

  test("a blank cell is 0 beside a number, text comes after every number, and an error is neither", () => {
    expect(filled(than("LessThan", "5"), [null, "文字", NA, true])).toEqual([1]);
    expect(filled(than("GreaterThan", "5"), [null, "文字", NA, true])).toEqual([2, 4]);
    expect(filled(than("NotEqualTo", "5"), [NA])).toEqual([]);
  });

  test("between takes its bounds in either order and with them; not between the others", () => {
    expect(filled(than("Between", "2", "4"), [1, 2, 4, 4.5])).toEqual([2, 3]);
    expect(filled(than("Between", "4", "2"), [1, 2, 4, 4.5])).toEqual([2, 3]);
    expect(filled(than("NotBetween", "2", "4"), [1, 2, 4, 4.5, NA])).toEqual([1, 4]);
  });

  test("a bound may be a formula; while its result is not known nothing is said", () => {
    expect(filled(than("GreaterThan", "=$B$1"), [1, 9], { "=$B$1": 4 })).toEqual([2]);
    expect(filled(than("GreaterThan", "=$B$1"), [1, 9])).toEqual([]);
  });
});

test("a formula holds where it is TRUE or a number other than 0; text, errors and blanks are no yes", () => {
  const formula = format("Custom", { formula: "=A1<>B1" });
  const answers = { "=A1<>B1@1": true, "=A1<>B1@2": 2, "=A1<>B1@3": false, "=A1<>B1@4": 0, "=A1<>B1@5": "TRUE", "=A1<>B1@6": NA };
  expect(filled(formula, [1, 1, 1, 1, 1, 1, 1], answers)).toEqual([1, 2]);
});

describe("text", () => {
  const text = (operator: string, wanted: string): ConditionalFormatData => format("ContainsText", { operator, text: wanted });
  test.each([
    ["Contains", "支出", ["基本支出", "收入", "支出决算"], [1, 3]],
    ["NotContains", "支出", ["基本支出", "收入", null, NA], [2, 3, 4]],
    ["BeginsWith", "Ab", ["ABC", "cab", null], [1]],
    ["EndsWith", "元", ["万元", "元整", 5], [1]],
    ["Contains", "2", [123, 456], [1]],
    ["Contains", "预?算", ["年预决算", "预算"], [1]],
    ["BeginsWith", "a*", ["a*b", "ab"], [1]],
  ])("%s %s", (operator, wanted, values, expected) => {
    expect(filled(text(operator, wanted), values)).toEqual(expected);
  });

  test("no error contains anything", () => expect(filled(text("Contains", "N"), [NA])).toEqual([]));
});

describe("rank and average", () => {
  const rank = (type: string, count: number): ConditionalFormatData => format("TopBottom", { type, rank: count });
  test("the first n, ties and all; text and blanks do not count", () => {
    expect(filled(rank("TopItems", 2), [5, 9, "9", null, 7, 7])).toEqual([2, 5, 6]);
    expect(filled(rank("BottomItems", 1), [5, 9, null, 7])).toEqual([1]);
    expect(filled(rank("TopItems", 10), [1, 2, "三"])).toEqual([1, 2]);
  });

  test("a percentage is rounded down, and is never nobody", () => {
    expect(filled(rank("TopPercent", 25), [1, 2, 3, 4, 5, 6, 7])).toEqual([7]);
    expect(filled(rank("BottomPercent", 50), [4, 3, 2, 1])).toEqual([3, 4]);
    expect(filled(rank("TopPercent", 1), [1, 2])).toEqual([2]);
  });

  const than = (criterion: string): ConditionalFormatData => format("PresetCriteria", { criterion });
  test("above and below the average of the area's numbers, with it where asked", () => {
    const values = [1, 2, 3, "9", null];
    expect(filled(than("AboveAverage"), values)).toEqual([3]);
    expect(filled(than("BelowAverage"), values)).toEqual([1]);
    expect(filled(than("EqualOrAboveAverage"), values)).toEqual([2, 3]);
    expect(filled(than("EqualOrBelowAverage"), values)).toEqual([1, 2]);
    expect(filled(than("AboveAverage"), ["无", null])).toEqual([]);
  });

  test("standard deviations away from it", () => {
    const values = [2, 4, 4, 4, 5, 5, 7, 9]; // mean 5, deviation 2
    expect(filled(than("OneStdDevAboveAverage"), values)).toEqual([7, 8]);
    expect(filled(than("TwoStdDevAboveAverage"), values)).toEqual([8]);
    expect(filled(than("OneStdDevBelowAverage"), values)).toEqual([1]);
    expect(filled(than("ThreeStdDevBelowAverage"), values)).toEqual([]);
  });
});

describe("the other ready-made rules", () => {
  const preset = (criterion: string): ConditionalFormatData => format("PresetCriteria", { criterion });
  test("duplicates and single values: letter case does not matter, blanks are neither, long numbers as text go by fifteen digits", () => {
    const values = ["甲", "ABC", "abc", null, "乙", "", 7, "7", "430102199001011234", "430102199001011999"];
    expect(filled(preset("DuplicateValues"), values)).toEqual([2, 3, 7, 8, 9, 10]);
    expect(filled(preset("UniqueValues"), values)).toEqual([1, 5]);
  });

  test("blanks are cells with nothing or spaces alone; errors are errors", () => {
    const values = [null, "", "  ", "甲", 0, NA];
    expect(filled(preset("Blanks"), values)).toEqual([1, 2, 3]);
    expect(filled(preset("NonBlanks"), values)).toEqual([4, 5, 6]);
    expect(filled(preset("Errors"), values)).toEqual([6]);
    expect(filled(preset("NonErrors"), values)).toEqual([1, 2, 3, 4, 5]);
  });

  // 1 April 2026 is a Wednesday: the week goes from 29 March to 4 April.
  test.each([
    ["Yesterday", [-1], [0, -2]], ["Today", [0, 0.75], [1, -0.25]], ["Tomorrow", [1], [2]],
    ["LastSevenDays", [0, -6], [-7, 1]], ["LastWeek", [-10, -4], [-3, -11]], ["ThisWeek", [-3, 3], [-4, 4]], ["NextWeek", [4, 10], [3, 11]],
    ["LastMonth", [-1, -31], [0, -32]], ["ThisMonth", [0, 29], [-1, 30]], ["NextMonth", [30, 60], [29, 61]],
  ])("%s", (criterion, inside, outside) => {
    const at = (days: readonly number[]): number[] => days.map((day) => TODAY + day);
    expect(filled(preset(criterion), at(inside))).toEqual(inside.map((_, index) => index + 1));
    expect(filled(preset(criterion), [...at(outside), "2026/4/1", null])).toEqual([]);
  });

  test("January's last month is December", () => {
    const made = new SheetFormats([preset("LastMonth")], { ...sheet([]), today: 46037 }); // 15 January 2026
    expect(made.at(0, 0, 46022)?.look.fill).toBe(RED); // 31 December 2025
    expect(made.at(0, 0, 46023)).toBeNull();
  });
});

describe("colour scales", () => {
  const scale = (criteria: object): ConditionalFormatData => ({ id: "s", type: "ColorScale", area: parseAddress("A1:A20")!.area, parts: { "colorScale.criteria": criteria } });
  const colors = (criteria: object, values: readonly Scalar[]): (string | undefined)[] => verdicts([scale(criteria)], values).map((verdict) => verdict?.look.fill);
  const TWO = { minimum: { type: "LowestValue", color: "#FFFFFF" }, maximum: { type: "HighestValue", color: "#FF0000" } };

  test("two colours are mixed between the lowest and the highest; other cells stay as they are", () => {
    expect(colors(TWO, [0, 5, 10, "甲", null])).toEqual(["#FFFFFF", "#FF8080", "#FF0000", undefined, undefined]);
    expect(colors(TWO, [3, 3])).toEqual(["#FFFFFF", "#FFFFFF"]);
  });

  test("three colours meet in the middle, here at a percentile; beyond a bound the bound's colour stays", () => {
    const three = { minimum: { type: "Number", formula: "0", color: "#000000" }, midpoint: { type: "Percentile", formula: "50", color: "#808080" }, maximum: { type: "Percent", formula: "100", color: "#FFFFFF" } };
    expect(colors(three, [-5, 0, 10, 20, 110])).toEqual(["#000000", "#000000", "#808080", "#8D8D8D", "#FFFFFF"]);
  });

  test("no number lies outside the colours of its bounds", () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 }), (values) => {
      for (const color of colors(TWO, values)) expect(color).toMatch(/^#FF([0-9A-F]{2})\1$/);
    }));
  });
});

describe("data bars", () => {
  const bars = (parts: object, values: readonly Scalar[]): (readonly [number, number] | null)[] =>
    verdicts([{ id: "b", type: "DataBar", area: parseAddress("A1:A20")!.area, parts: parts as Record<string, unknown> }], values).map((verdict) => (verdict?.bar ? [verdict.bar.from, verdict.bar.to] : null));

  test("from 0 to the highest", () => expect(bars({}, [0, 25, 100, "甲", null])).toEqual([[0, 0], [0, 0.25], [0, 1], null, null]));
  test("negative ones go left from the axis, in their own colour", () => {
    expect(bars({}, [-50, 0, 150])).toEqual([[0, 0.25], [0.25, 0.25], [0.25, 1]]);
    const [below, , above] = verdicts([{ id: "b", type: "DataBar", area: parseAddress("A1:A3")!.area, parts: {} }], [-50, 0, 150]);
    expect([below?.bar?.color, above?.bar?.color, below?.bar?.axis, below?.bar?.fades, above?.bar?.fades]).toEqual(["#FF0000", "#638EC6", 0.25, "left", "right"]);
  });
  test("with bounds of one's own, cut off at them", () => {
    expect(bars({ "dataBar.lowerBoundRule": { type: "Number", formula: "10" }, "dataBar.upperBoundRule": { type: "Number", formula: "20" } }, [5, 15, 99])).toEqual([[0, 0], [0, 0.5], [0, 1]]);
  });
  test("with the axis in the middle, and right to left", () => {
    expect(bars({ "dataBar.axisFormat": "CellMidPoint" }, [-50, 100])).toEqual([[0.25, 0.5], [0.5, 1]]);
    expect(bars({ "dataBar.barDirection": "RightToLeft" }, [25, 100])).toEqual([[0.75, 1], [0, 1]]);
  });
  test("a bar lies within its cell, whatever the numbers", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 20 }), fc.constantFrom("Automatic", "None", "CellMidPoint"), (values, axis) => {
      for (const bar of bars({ "dataBar.axisFormat": axis }, values)) {
        expect(bar![0]).toBeGreaterThanOrEqual(0);
        expect(bar![1]).toBeLessThanOrEqual(1);
        expect(bar![1]).toBeGreaterThanOrEqual(bar![0]);
      }
    }));
  });
});

describe("icon sets", () => {
  const icons = (parts: object, values: readonly Scalar[]): (string | null)[] =>
    verdicts([{ id: "i", type: "IconSet", area: parseAddress("A1:A20")!.area, parts: parts as Record<string, unknown> }], values).map((verdict) => (verdict?.icon ? `${verdict.icon.set} ${verdict.icon.index}` : null));

  test("three in equal steps of percent to begin with", () => {
    expect(icons({ "iconSet.style": "ThreeArrows" }, [0, 32, 33, 66, 67, 100, "甲"])).toEqual([0, 0, 1, 1, 2, 2].map((index) => `ThreeArrows ${index}`).concat([null as never]));
  });
  test("by numbers, with the bound or only above it, and the other way round", () => {
    const criteria = [{}, { type: "Number", formula: "60", operator: "GreaterThanOrEqual" }, { type: "Number", formula: "90", operator: "GreaterThan" }];
    expect(icons({ "iconSet.style": "ThreeFlags", "iconSet.criteria": criteria }, [59, 60, 90, 91])).toEqual(["ThreeFlags 0", "ThreeFlags 1", "ThreeFlags 1", "ThreeFlags 2"]);
    expect(icons({ "iconSet.style": "ThreeFlags", "iconSet.criteria": criteria, "iconSet.reverseIconOrder": true }, [59, 91])).toEqual(["ThreeFlags 2", "ThreeFlags 0"]);
  });
  test("an icon of another set in the place of one", () => {
    const criteria = [{ customIcon: { set: "ThreeSigns", index: 0 } }, { type: "Percent", formula: "50", operator: "GreaterThanOrEqual" }, { type: "Percent", formula: "90", operator: "GreaterThanOrEqual" }];
    expect(icons({ "iconSet.criteria": criteria }, [0, 100])).toEqual(["ThreeSigns 0", "ThreeTrafficLights1 2"]);
  });
});

describe("several formats on a cell", () => {
  const over = (limit: number, more: Record<string, unknown>): ConditionalFormatData => format("CellValue", { operator: "GreaterThan", formula1: String(limit) }, more);
  test("of two that say the same the first is heard; what only the second says is added", () => {
    const [first, second] = [over(5, { fill: RED }), over(1, { fill: GREEN, "cellValue.format.font.bold": true, "cellValue.format.font.color": BLUE })];
    expect(verdicts([first, second], [9, 2, 0]).map((verdict) => verdict?.look ?? null)).toEqual([{ fill: RED, bold: true, color: BLUE }, { fill: GREEN, bold: true, color: BLUE }, null]);
  });
  test("one that stops lets no later one be heard, but only where it holds", () => {
    const [first, second] = [over(5, { fill: RED, stopIfTrue: true }), over(1, { fill: GREEN, "cellValue.format.font.bold": true })];
    expect(verdicts([first, second], [9, 2]).map((verdict) => verdict?.look)).toEqual([{ fill: RED }, { fill: GREEN, bold: true }]);
  });
  test("cells outside the area, and formats whose rule was never set, stay silent", () => {
    const made = new SheetFormats([over(0, { area: "A2:B3" }), { id: "n", type: "CellValue", area: parseAddress("A1:A9")!.area, parts: {} }], sheet([1, 1, 1]));
    expect([made.at(0, 0, 1), made.at(1, 0, 1)?.look.fill, made.at(1, 2, 1)]).toEqual([null, RED, null]);
  });
});

test("a format over several rectangles ranks them together and takes its formulas from the corner around them", () => {
  const apart = { area: { top: 3, left: 0, bottom: 3, right: 0 }, others: [{ top: 0, left: 0, bottom: 1, right: 0 }] };
  const top = { ...format("TopBottom", { type: "TopItems", rank: 1 }), ...apart }, custom = { ...format("Custom", { formula: "=A1>1" }), ...apart };
  expect(new SheetFormats([top], sheet([5, 1, 9, 4])).at(0, 0, 5)?.look.fill).toBe(RED);
  expect([new SheetFormats([top], sheet([5, 1, 9, 4])).at(3, 0, 4), new SheetFormats([top], sheet([5, 1, 9, 4])).at(2, 0, 9)]).toEqual([null, null]);
  const asked: unknown[] = [];
  new SheetFormats([custom], { ...sheet([5]), answer: (formula, from, at) => { asked.push([formula, from, at]); return true; } }).at(3, 0, 4);
  expect(asked).toEqual([["=A1>1", { row: 0, column: 0 }, { row: 3, column: 0 }]]);
});
