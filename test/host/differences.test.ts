/** The list of known differences says what is so: nothing that was mended, nothing that is missing. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { KNOWN_DIFFERENCES } from "../../src/workbench/engine/differences";
import type { Difference, Shown } from "../../src/workbench/engine/differences";
import { createEngine } from "../../src/workbench/node";
import { book, sheet } from "./books";

type Kind<K extends PropertyKey> = Difference & { readonly shown: Extract<Shown, Record<K, unknown>> };
const shownBy = <K extends "formula" | "saved" | "test">(key: K): Kind<K>[] => KNOWN_DIFFERENCES.filter((one): one is Kind<K> => key in one.shown);

/** What a formula in A1 gives beside other cells and names, errors as text. */
async function resultOf({ formula, cells = {}, names = {} }: Kind<"formula">["shown"]): Promise<unknown> {
  const engine = createEngine();
  await engine.load(book([sheet("s", { A1: formula, ...cells })], { names: Object.entries(names).map(([name, reference]) => ({ name, reference, sheet: null, hidden: false })) }));
  await engine.calculate(true);
  const value = engine.read("id-of-s", { top: 0, left: 0, bottom: 0, right: 0 })[0]?.[0]?.value;
  engine.dispose();
  return typeof value === "object" && value !== null ? value.error : value;
}

test.each(shownBy("formula").map((one) => [one.what, one.shown] as const))("%s: is still so; one that is mended leaves the list", async (_what, shown) => {
  expect(await resultOf(shown)).toBe(shown.gives);
});

test("cells of saved workbooks that differ are each explained by a difference, and none besides", () => {
  const measured = JSON.parse(readFileSync(path.join(__dirname, "excelSaved.differences.json"), "utf8")) as Record<string, string[]>;
  const explained: Record<string, string[]> = {};
  for (const { shown } of shownBy("saved")) for (const [file, cells] of Object.entries(shown.saved)) explained[file] = [...(explained[file] ?? []), ...cells].sort();
  expect(explained).toEqual(Object.fromEntries(Object.entries(measured).map(([file, cells]) => [file, cells.map((cell) => cell.split(" ")[0] ?? "").sort()])));
});

test("tests that hold a difference of their own are there", () => {
  expect(shownBy("test").filter(({ shown }) => !existsSync(shown.test))).toEqual([]);
});

test("no difference is met by formulas of the common kind", () => {
  expect(KNOWN_DIFFERENCES.filter(({ common }) => common)).toEqual([]);
});
