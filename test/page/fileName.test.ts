import { savedName } from "../../src/workbench/page/fileName";

it.each([["预算.xlsx", false, "预算.xlsx"], ["预算.XLSX", false, "预算.xlsx"], ["预算.xlsm", true, "预算.xlsm"], ["预算.xlsm", false, "预算.xlsx"], ["2020.6.表", false, "2020.6.表.xlsx"]])("saves %s (macros: %s) as %s", (name, macros, wanted) => {
  expect(savedName(name, macros)).toBe(wanted);
});
