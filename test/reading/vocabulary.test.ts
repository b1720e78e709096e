import { statedAt } from "../helpers/statedAt";
import { LABELS, SLOTS } from "../helpers/vocabulary";

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
