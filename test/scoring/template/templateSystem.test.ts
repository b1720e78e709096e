import { readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020";
import { textOf } from "../../../src/messages";
import type { ConfirmedTemplate, StoredTemplate } from "../../../src/model";
import { confirmTemplate, proposeTemplate, readScoreTable, restoreTemplate, SYSTEMS, systemFromFile, systemToFile, TEMPLATE_ID } from "../../../src/scoring";
import { LAYOUTS } from "./layouts";

const confirmed = (name = "merged"): ConfirmedTemplate => confirmTemplate(proposeTemplate(readScoreTable(LAYOUTS[name]!)!), {}, "某局评分表");
const schema = JSON.parse(readFileSync(join(__dirname, "../../../src/scoring/indicator-system.schema.json"), "utf8")) as object;

describe("a confirmed template", () => {
  test.each(Object.keys(LAYOUTS))("%s is a system by the schema, whole and never called official by us", (name) => {
    const { system, sheet } = confirmed(name);
    const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
    validate(system);
    expect(validate.errors ?? []).toEqual([]);
    expect([system.id, system.complete, system.points_status, sheet]).toEqual([TEMPLATE_ID, true, "template", LAYOUTS[name]!.name]);
  });

  test("a row set to be judged loses its rule, a chosen base gives one", () => {
    const proposal = proposeTemplate(readScoreTable({ ...LAYOUTS["halfFilled"]!, values: LAYOUTS["halfFilled"]!.values.map((row) => row.map((cell) =>
      (typeof cell === "string" && cell.startsWith("执行率＝") ? "按比例得分" : cell))) })!);
    const [first, second] = proposal.rows.map(({ indicator }) => indicator.id);
    const { system } = confirmTemplate(proposal, { [first!]: "judged", [second!]: 1 }, "表");
    expect(system.indicators[0]!.rule.type).toBe("manual");
    expect(system.indicators[1]).toMatchObject({ rule: { type: "proportional" }, expr: "expenditure_actual / budget_initial * 100", formula: "全年执行数÷年初预算数" });
  });
});

describe("the template that the workbook keeps", () => {
  const stored = (over: Partial<StoredTemplate["rows"][number]> = {}): StoredTemplate => {
    const { system: { indicators, ...frame }, sheet } = confirmed();
    return {
      frame: JSON.stringify({ ...frame, sheet }),
      rows: indicators.map((one, index) => ({
        id: one.id, level1: one.level1, level2: one.level2, name: one.name, points: String(one.points), definition: one.definition === one.standard ? "" : one.definition,
        standard: one.standard ?? "", isJudged: one.rule.type === "manual", indicator: JSON.stringify(one), ...(index === 0 ? over : {}),
      })),
    };
  };

  test("is the one that was confirmed", () => {
    expect(restoreTemplate(stored())).toEqual(confirmed());
  });

  test("a changed standard is read anew, one that is not understood makes the row judged", () => {
    expect(restoreTemplate(stored({ standard: "控制率≤110%，计5分；每超过一个百分点扣1分。" }))!.system.indicators[0]!.rule).toMatchObject({ type: "step_deduct", base: 110, deduct: 1 });
    expect(restoreTemplate(stored({ standard: "视情况打分" }))!.system.indicators[0]!.rule.type).toBe("manual");
  });

  test("other points change the row and the whole is no longer complete", () => {
    const { system } = restoreTemplate(stored({ points: "6", standard: "≤100%得6分；每超过一个百分点扣0.5分" }))!;
    expect([system.indicators[0]!.points, system.complete]).toEqual([6, false]);
  });

  test("人工判断 takes the rule away, 按规则计算 brings it back", () => {
    const judged = restoreTemplate(stored({ isJudged: true }))!.system.indicators[0]!;
    expect(judged.rule.type).toBe("manual");
    expect(restoreTemplate(stored({ indicator: JSON.stringify(judged) }))!.system.indicators[0]!.rule.type).toBe("step_deduct");
  });

  test("a hidden cell that was spoilt is replaced by what the row says; without a frame there is no template", () => {
    expect(restoreTemplate(stored({ indicator: "{" }))!.system.indicators[0]!.rule.type).toBe("step_deduct");
    expect(restoreTemplate(stored({ indicator: JSON.stringify({ id: "x", rule: { type: "bands" } }) }))!.system.indicators[0]!.rule.type).toBe("step_deduct");
    expect(restoreTemplate({ ...stored(), frame: "" })).toBeNull();
    expect(restoreTemplate(undefined)).toBeNull();
  });
});

describe("a template file", () => {
  test.each(SYSTEMS.map((system) => [system.id, system] as const))("%s is read back as it was written", (_, system) => {
    const result = systemFromFile(systemToFile(system));
    expect(result.ok && result.value.indicators.map(({ id, points, rule }) => ({ id, points, rule }))).toEqual(system.indicators.map(({ id, points, rule }) => ({ id, points, rule })));
  });

  test("the unit's own goes to a colleague and comes back", () => {
    const { system } = confirmed();
    expect(systemFromFile(`\ufeff${systemToFile(system)}`)).toEqual({ ok: true, value: system });
  });

  const broken = (change: (file: Record<string, unknown>, first: Record<string, unknown>) => void): string => {
    const file = JSON.parse(systemToFile(confirmed().system)) as Record<string, unknown> & { indicators: Record<string, unknown>[] };
    change(file, file.indicators[0]!);
    const result = systemFromFile(JSON.stringify(file));
    return result.ok ? "" : textOf(result.failure);
  };

  test.each<[string, Parameters<typeof broken>[0], string]>([
    ["no name", (file) => delete file["name"], "$.name 应为：a text"],
    ["no rows", (file) => { file["indicators"] = []; }, "$.indicators 应为：a list that is not empty"],
    ["points below 0", (_, row) => { row["points"] = -1; }, "$.indicators[0].points 应为：a number above 0"],
    ["a rule nobody knows", (_, row) => { row["rule"] = { type: "magic" }; }, "$.indicators[0].rule.type 应为：proportional"],
    ["a step of 0", (_, row) => { row["rule"] = { type: "step_deduct", base: 1, direction: "above", step: 0, deduct: 1 }; }, "$.indicators[0].rule.step 应为：a number above 0"],
    ["a figure nobody knows", (_, row) => { row["expr"] = "secret / budget_initial * 100"; }, "$.indicators[0].expr 应为：a known figure instead of secret"],
    ["an expression that is none", (_, row) => { row["expr"] = "1 +"; }, "$.indicators[0].expr 应为：an expression"],
    ["an id with odd signs", (_, row) => { row["id"] = "a/b{c}"; }, "$.indicators[0].id 应为：letters, digits and - only"],
    ["two rows of one id", (file) => { (file["indicators"] as { id: string }[])[1]!.id = (file["indicators"] as { id: string }[])[0]!.id; }, "$.indicators[1].id 应为：an id that no other row has"],
    ["a grade without a beginning", (file) => { file["grade_bands"] = [{ label: "优" }]; }, "$.grade_bands[0].ge 应为：a number"],
  ])("%s is refused with its place", (_, change, words) => {
    expect(broken(change)).toContain(`模板文件的 ${words}`);
  });

  test("what is no JSON is refused", () => {
    const result = systemFromFile("<xml>");
    expect(result.ok ? "" : textOf(result.failure)).toBe("模板文件的 $ 应为：JSON。没有导入任何内容，请改正文件后重试。");
  });
});
