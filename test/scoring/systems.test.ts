import Ajv2020 from "ajv/dist/2020";
import schema from "../../src/scoring/indicator-system.schema.json";
import { ACCOUNTS, SCORING_ALIASES, Decimal } from "../../src/model";
import { namesIn, parse } from "../../src/expression";
import { SYSTEMS, systemById } from "../../src/scoring";
import { INPUT_IDS } from "../../src/scoring/inputs/inputSource";
import { DERIVATIONS } from "../../src/scoring/inputs/derive";
import { planRow } from "../../src/scoring/rowPlan";
import regions from "../../src/scoring/regions.json";
import { MESSAGES } from "../../src/messages";

const validate = new Ajv2020({ strict: false }).compile(schema);

it("ships twelve systems with different ids", () => expect(new Set(SYSTEMS.map(({ id }) => id)).size).toBe(12));

describe.each(SYSTEMS.map((system) => [system.id, system] as const))("%s", (_, system) => {
  it("follows the schema", () => expect(validate(system) ? [] : validate.errors).toEqual([]));
  it("adds up to 100 points, each part of a row to its row", () => {
    const sum = (values: readonly number[]) => values.reduce((total, value) => total.plus(String(value)), new Decimal(0)).toNumber();
    expect(sum(system.indicators.map(({ points }) => points))).toBe(100);
    for (const { id, points, rule } of system.indicators) {
      if (rule.type === "composite") expect([id, sum((rule["parts"] as { points: number }[]).map((part) => part.points))]).toEqual([id, points]);
      if (rule.type === "checklist_add") expect([id, sum((rule["items"] as { points: number }[]).map((item) => item.points))]).toEqual([id, points]);
    }
  });
  it("has ids of its own for its indicators", () => expect(new Set(system.indicators.map(({ id }) => id)).size).toBe(system.indicators.length));
  it("names only inputs that the catalogue knows, and every rule becomes an expression", () => {
    for (const indicator of system.indicators) {
      for (const direction of ["ge", "le", "eq", null] as const) {
        const plan = planRow(indicator, { rateDecimals: 2, scoreDecimals: 2, totalDecimals: 2 }, { direction, countsViolations: false, hasGoalMean: false });
        const names = [...plan.shows.map((id) => id.replace(`${indicator.id}.`, "")), ...indicator.inputs].filter((name) => !INPUT_IDS.has(name));
        expect([indicator.id, names]).toEqual([indicator.id, []]);
      }
    }
  });
  it("has conditions for rows that do not apply that are words or expressions over known inputs", () => {
    for (const { not_applicable: rule } of system.indicators) {
      const condition = rule ? parse(rule.when) : null;
      if (condition?.ok) expect(namesIn(condition.value).filter((name) => !INPUT_IDS.has(name))).toEqual([]);
    }
  });
});

it("knows an account behind every alias and derivation, and words behind every note", () => {
  expect(Object.values(SCORING_ALIASES).filter(({ account }) => !ACCOUNTS.has(account))).toEqual([]);
  for (const { input, expr, quantities, note } of DERIVATIONS) {
    expect(INPUT_IDS.has(input)).toBe(true);
    expect(Object.values(quantities).filter(({ account }) => !ACCOUNTS.has(account))).toEqual([]);
    expect(namesIn(expr).filter((name) => !(name in quantities) && !INPUT_IDS.has(name))).toEqual([]);
    expect(MESSAGES[note]).toBeDefined();
  }
});

it("proposes only systems that ship", () => {
  const ids = [regions.national, ...regions.regions.flatMap(({ systems }) => systems.map(({ id }) => id))];
  expect(ids.filter((id) => !systemById(id))).toEqual([]);
});
