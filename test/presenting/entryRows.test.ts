import { evaluate } from "../../src/evaluate";
import { textOf } from "../../src/messages";
import type { CellValue, SheetPlan, SheetSnapshot } from "../../src/model";

const HEAD: readonly CellValue[][] = [["2020年项目支出明细表", null, null], ["单位：万元", null, null], ["项目名称", "年初预算", "决算数"]];

/** A list of projects with budget and final figure; the last one's final figure stands twice, differently, on a second sheet. */
function listOf(name: string, lines: readonly (readonly [string, number, number])[]): SheetSnapshot {
  const values = [...HEAD, ...lines];
  return {
    name, visibility: "visible", top: 0, left: 0, values: values.map((row) => [...row]), formulas: values.map((row) => row.map(() => "")),
    numberFormats: values.map((row) => row.map(() => "General")), hiddenRows: [], hiddenColumns: [], merges: [], isProtected: false, own: null,
  };
}

const lines = (count: number): (readonly [string, number, number])[] => Array.from({ length: count }, (_, line) => [`项目第${line}号`, line + 2, line + 1] as const);
const dataPlan = (...sheets: SheetSnapshot[]): SheetPlan => evaluate({ book: "", sheets }).plans.find(({ sheet }) => sheet === "data")!;
const idsWith = (plan: SheetPlan, part: string): string[] => Object.keys(plan.rowIds).filter((id) => id.startsWith("entry/") && id.includes(part));
const lastWords = ({ rows }: SheetPlan): string => {
  const content = rows[rows.length - 1]![0]!.content;
  return content.kind === "text" ? content.text : "";
};

describe("绩效数据表 with long lists", () => {
  test("lists every line of a list of usual length", () => {
    const plan = dataPlan(listOf("项目", lines(120)));
    expect(idsWith(plan, "项目第").length).toBeGreaterThanOrEqual(240);
    expect(plan.rowIds["#left"]).toBeUndefined();
  });

  test("lists the first 300 of an account and stage, and says how many more there are", () => {
    const plan = dataPlan(listOf("项目", lines(1000)));
    const kept = idsWith(plan, "项目第");
    expect(kept.some((id) => id.includes("项目第299号"))).toBe(true);
    expect(kept.some((id) => id.includes("项目第300号"))).toBe(false);
    expect(lastWords(plan)).toBe(textOf({ code: "present.data.left", params: { count: 1400, most: 300 } }));
  });

  test("always lists what is said differently in two places", () => {
    const first = lines(1000);
    const plan = dataPlan(listOf("项目", first), listOf("项目(2)", [...first.slice(0, 990), ...first.slice(990).map(([name, budget]) => [name, budget, 5] as const)]));
    expect(idsWith(plan, "项目第995号").length).toBeGreaterThan(0);
    expect(idsWith(plan, "项目第989号")).toEqual([]);
  });
});
