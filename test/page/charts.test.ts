import * as fc from "fast-check";
import { chartView } from "../../src/workbench/page/charts/chartView";
import type { ChartView } from "../../src/workbench/page/charts/chartView";
import { drawChart } from "../../src/workbench/page/charts/drawChart";
import { scaleFor } from "../../src/workbench/page/charts/scale";
import { fitted, widthOf } from "../../src/workbench/page/charts/svgText";
import { parseXml } from "../../src/workbench/files/package/xml";
import type { XmlElement } from "../../src/workbench/files/package/xml";
import { openInNode } from "../../src/workbench/node";
import { bookOf, sheetOf } from "../helpers/book";

const VIEW: ChartView = {
  kind: "bar", stacked: "no", title: "得分率 <%>", categories: ["决策", "过程", "产出"], legend: false, least: null, most: null,
  series: [{ name: "得分率", values: [50, 100, null] }],
};

const all = (root: XmlElement, name: string): XmlElement[] => root.children.flatMap((each) => [...(each.name === name ? [each] : []), ...all(each, name)]);
const drawn = (view: Partial<ChartView>, name: string): XmlElement[] => all(parseXml(drawChart({ ...VIEW, ...view }, 480, 300)), name);
/** Bars without the frame around the picture. */
const bars = (view: Partial<ChartView>): Record<string, number>[] => drawn(view, "rect").filter(({ attributes }) => attributes["fill"] !== "#FFFFFF").map(({ attributes }) => ({ width: Number(attributes["width"]), height: Number(attributes["height"]), x: Number(attributes["x"]), y: Number(attributes["y"]) }));
const words = (view: Partial<ChartView>): string[] => drawn(view, "text").map(({ text }) => text);

describe("a picture of a chart", () => {
  it("has a bar for each number, as long as the number, the first category on top, and none for an empty cell", () => {
    const [first, second, ...more] = bars({});
    expect(more).toEqual([]);
    expect(second!["width"]! / first!["width"]!).toBeCloseTo(2, 2);
    expect(second!["y"]!).toBeGreaterThan(first!["y"]!);
  });

  it("stands on its head for columns: the same shares, upwards from one line", () => {
    const [first, second] = bars({ kind: "column" });
    expect(second!["height"]! / first!["height"]!).toBeCloseTo(2, 1);
    expect(first!["y"]! + first!["height"]!).toBeCloseTo(second!["y"]! + second!["height"]!, 1);
  });

  it("draws negative numbers to the other side of 0", () => {
    const [loss, gain] = bars({ series: [{ name: "差额", values: [-10, 20, null] }] });
    expect(loss!["x"]! + loss!["width"]!).toBeCloseTo(gain!["x"]!, 1);
  });

  it("puts stacked parts end to end, and fills the whole for shares", () => {
    const series = [{ name: "甲", values: [30] }, { name: "乙", values: [10] }];
    const [first, second] = bars({ stacked: "stacked", series, categories: ["一"] });
    expect(second!["x"]!).toBeCloseTo(first!["x"]! + first!["width"]!, 1);
    const [most, rest] = bars({ stacked: "percent", series, categories: ["一"] });
    expect(most!["width"]! / rest!["width"]!).toBeCloseTo(3, 1);
  });

  it("breaks a line at an empty cell", () => {
    const paths = drawn({ kind: "line", categories: ["1", "2", "3", "4"], series: [{ name: "甲", values: [1, 2, null, 4] }] }, "path");
    expect(paths).toHaveLength(2);
    expect(drawn({ kind: "line", series: [{ name: "甲", values: [1, 2, 3] }] }, "path")).toHaveLength(1);
  });

  it("cuts a pie by shares and says them; nothing is drawn of nothing", () => {
    expect(words({ kind: "pie", title: null, series: [{ name: "甲", values: [1, 1, 2] }] })).toEqual(expect.arrayContaining(["25%", "50%"]));
    expect(drawn({ kind: "pie", series: [{ name: "甲", values: [0, null, 0] }] }, "path")).toEqual([]);
  });

  it("keeps the ends that the axis was given", () => {
    expect(words({ least: 0, most: 200 })).toEqual(expect.arrayContaining(["0", "200"]));
  });

  it("escapes what the workbook says, and cuts what is too long", () => {
    expect(words({})[0]).toBe("得分率 <%>");
    expect(fitted("一般公共服务支出决算数", 12, 60)).toBe("一般公共…");
    expect(widthOf("预算")).toBe(2);
  });

  it("is well-formed and holds no NaN, whatever the numbers, the kind and the room", () => {
    fc.assert(fc.property(
      fc.constantFrom("bar", "column", "line", "area", "pie", "doughnut", "scatter"), fc.constantFrom("no", "stacked", "percent"), fc.boolean(),
      fc.array(fc.array(fc.option(fc.oneof(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.double({ min: -1e-300, max: 1e-300, noNaN: true })), { nil: null }), { maxLength: 12 }), { maxLength: 4 }), fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 600 }), fc.string().filter((title) => !/NaN|Infinity/.test(title)),
      (kind, stacked, legend, rows, width, height, title) => {
        const length = Math.max(0, ...rows.map((row) => row.length));
        const view = { kind, stacked, legend, title, least: null, most: null, categories: Array.from({ length }, (_, index) => `第${index}`), series: rows.map((values, index) => ({ name: `系列${index}`, values })) } as ChartView;
        const picture = drawChart({ ...view, title: title.replace(/[^\x20-\x7e\u4e00-\u9fff]/g, "") }, width, height);
        expect(picture).not.toMatch(/NaN|Infinity/);
        parseXml(picture);
      },
    ), { numRuns: 500 });
  });
});

describe("a value axis", () => {
  it.each([
    [[0, 97], 5, [0, 20, 40, 60, 80, 100]], [[-30, 30], 4, [-40, -20, 0, 20, 40]], [[0], 3, [0, 0.5, 1]], [[0.02, 0.011], 4, [0, 0.005, 0.01, 0.015, 0.02]], [[5e-324, 0], 2, [0, 0.5, 1]],
  ])("around %j has round marks", (values, count, marks) => {
    expect(scaleFor(values, count).marks).toEqual(marks);
  });
});

it("takes names, categories and numbers from the cells as they are now", async () => {
  const table = sheetOf("表 1", [["项目", "得分率"], ["决策", 0.5], ["过程", "=B2*2"]]);
  const node = await openInNode(bookOf(table));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("表 1");
    sheet.getRange("B2:B3").numberFormat = [["0%"], ["0%"]];
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
    chart.title.text = "图";
    chart.legend.visible = true;
    await context.sync();
  });
  const [chart] = (await node.exportBook()).sheets[0]!.charts;
  expect(chartView(node.host, chart!)).toEqual({ kind: "column", stacked: "no", title: "图", categories: ["决策", "过程"], series: [{ name: "得分率", values: [0.5, 1] }], legend: true, least: null, most: null });
  node.close();
});
