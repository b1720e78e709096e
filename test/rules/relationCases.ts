import { RELATIONS } from "../../src/reconciling/rules/relations";
import type { Relation } from "../../src/reconciling/rules/relations";
import { ruleById } from "../../src/reconciling/rules/catalogue";
import { readRelation } from "../../src/reconciling/checks/relations";
import { quantityName } from "../../src/reconciling/ties/names";
import type { Drawn } from "../helpers/ledger";
import type { RuleCase } from "./ruleCase";

const EACH: Readonly<Record<string, string>> = { func_exp: "201", basic_econ: "301", line_executed: "办公费", paid_cumulative: "办公费", plan_cumulative: "办公费", line_budget_adjusted: "办公费" };

/** Writes each named quantity into a row of its form; rows stand apart, so that no structure joins them. */
function drawQuantities(values: ReadonlyMap<string, string>, relation: Relation, isCount: boolean): readonly Drawn[] {
  const forms = new Map<string | null, [string, string][]>();
  for (const [text, value] of values) {
    const name = quantityName(text);
    const period = name.period ?? relation.period ?? "final";
    const sub = name.sub === "each" ? EACH[name.account]! : name.sub;
    const key = `${name.yearOffset === -1 ? "prev." : ""}${period}.${name.account}${sub === null ? "" : `[${sub}]`}`;
    forms.set(name.form, [...(forms.get(name.form) ?? []), [key, value]]);
  }
  return [...forms].map(([form, lines]): Drawn => ({
    form, sheet: form ?? "数据", unit: isCount ? "人" : "万元",
    grid: ["* | 金额", ...lines.map(([key, value]) => `${key} | ${value}`)].join("\n"),
    quantities: Object.fromEntries(lines.map(([key], index) => [key, `B${index + 2}`])),
  }));
}

/** What a relation presupposes, made so. */
const GIVEN: readonly Drawn[] = [
  { form: "WK-STAFF", sheet: "人员", unit: "人", grid: "* | 编制\n行政编制 | 5\n事业编制 | 0", quantities: { "final.est_civil": "B2", "final.est_institution": "B3" } },
  { form: "GK01", sheet: "收支", unit: "万元", grid: "* | 决算数\n一般公共预算财政拨款收入 | 5\n本年收入合计 | 8", quantities: { "final.income_gpb": "B2", "final.income_year": "B3" } },
];

function casesOf(relation: Relation): readonly RuleCase[] {
  const { left, right, comparison } = readRelation(relation);
  const isCount = ruleById(relation.rule).tolerance === "exact";
  const rights = right.map(({ name, sign }, index) => ({ name, sign, value: (isCount ? 10 : 10.01) * (index + 1) }));
  const sum = rights.reduce((total, { sign, value }) => total + sign * value, 0);
  const drawn = (difference: number): readonly Drawn[] => {
    const first = sum + difference - left.slice(1).length;
    const values = new Map(rights.map(({ name, value }) => [name, value.toFixed(isCount ? 0 : 2)]));
    left.forEach(({ name }, index) => values.set(name, (index === 0 ? first : 1).toFixed(isCount ? 0 : 2)));
    return [...drawQuantities(values, relation, isCount), ...(relation.given ? GIVEN : [])];
  };
  const base = { rule: relation.rule, why: relation.holds };
  return [
    { ...base, which: "passes", drawn: drawn(comparison === "atMost" ? -1 : 0), said: "nothing" },
    { ...base, which: "breaks", drawn: drawn(7), said: "broken" },
    // Money one last place apart is rounding; counts have none, and the least count apart is a break.
    isCount ? { ...base, which: "edge", drawn: drawn(1), said: "broken" } : { ...base, which: "edge", drawn: drawn(0.01), said: "tail" },
  ];
}

/** Three cases for every relation that can break; a stand-in relation has its own test. */
export const RELATION_CASES: readonly RuleCase[] = (RELATIONS as readonly Relation[]).filter((relation) => !relation.isIndicative).flatMap(casesOf);
