import { NO_CHOICES, cellAddress, quantityText } from "../../src/model";
import { readLedger } from "../../src/reading";
import { snapshotOf } from "../helpers/unseen/page";
import { LABELS, SLOTS } from "../helpers/vocabulary";

/** What a cell of a lone sheet states. */
function statedAt(cell: string, text: string): readonly string[] {
  const { entries } = readLedger(snapshotOf({ title: "", file: "某局2023年.xlsx", pages: [{ name: "数据", text }], states: "", breaks: [] }), NO_CHOICES);
  return [...entries.values()].flatMap(({ statements }) => statements).flatMap(({ quantity, place }) => (place.kind === "cell" && cellAddress(place) === cell ? [quantityText(quantity)] : []));
}

describe.each(SLOTS.map((slot) => [slot.states, slot] as const))("a figure that is %s", (_states, { cell, states, table, names }) => {
  it.each(names.split("|"))("is so where its line or column is called %s", (name) => {
    expect(statedAt(cell, table.replace("{}", name))).toContain(`${states}@2023`);
  });
});

describe.each(LABELS)("%s in a list of labels", (account, unit, names) => {
  it.each(names.split("|"))("is known as %s", (name) => {
    const stated = statedAt("B3", `\n2023年有关数据\n项目|数值|单位\n${name}|37|${unit}\n办公用房面积|1200|平方米`);
    expect(stated.map((quantity) => quantity.split("@")[0])).toContain(account);
  });
});
