import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { textOf } from "../../src/messages";
import { Decimal } from "../../src/model";
import { scoreTable } from "../../src/scoring";

interface ExampleRow { readonly id: string; readonly expected_score?: string | null; readonly expected_status?: string; readonly expected_rate_pct?: string; readonly agreement?: string; readonly name: string }
interface Example { readonly id: string; readonly rows: readonly ExampleRow[]; readonly expected: { readonly total: string; readonly rows_that_differ: readonly string[]; readonly rows_that_only_round: readonly string[] } }

const folder = join(__dirname, "examples");
const examples = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Example);
const scored = (json: unknown) => {
  const result = scoreTable(json);
  if (!result.ok) throw new Error(textOf(result.failure));
  return result.value;
};

describe.each(examples.map((example) => [example.id, example] as const))("worked example %s", (_, example) => {
  const card = scored(example);
  it.each(example.rows.map((row) => [row.id, row] as const))("row %s has the recomputed score, rate and status", (id, row) => {
    const got = card.rows.find(({ indicator }) => indicator.id === id)!;
    expect(got.score === null ? null : new Decimal(got.score).toFixed(2)).toBe(row.expected_score ?? null);
    if (row.expected_rate_pct) expect(got.rate).toBe(row.expected_rate_pct);
    expect(got.status).toBe(row.expected_status);
    expect(got.arithmetic).not.toBeNull();
  });
  it("adds up to the recomputed total", () => expect(new Decimal(card.score!).toFixed(2)).toBe(example.expected.total));
  it("says which printed scores differ and which only round", () => {
    const of = (code: string) => card.warnings.filter((warning) => warning.code === code).map(({ params }) => example.rows.find(({ name }) => name === params["name"])!.id);
    expect(of("score.published.differs")).toEqual(example.expected.rows_that_differ);
    expect(of("score.published.rounds")).toEqual(example.expected.rows_that_only_round);
  });
});

it("words every sentence of the examples: nothing is left as a code or an empty place-holder", () => {
  for (const example of examples) {
    const { rows, warnings, losses } = scored(example);
    const messages = [...rows.flatMap((row) => [row.arithmetic, row.deduction, row.reason, ...(row.notes ?? [])]), ...warnings, ...losses.map(({ remedy }) => remedy)];
    for (const message of messages) if (message) {
      expect(textOf(message)).not.toMatch(/^score\.|\{\w+\}/);
      expect(textOf(message, "en")).not.toMatch(/^score\.|\{\w+\}/);
    }
  }
});
