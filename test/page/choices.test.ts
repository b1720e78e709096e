import { choicesAt } from "../../src/workbench/page/choices";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { openInNode } from "../../src/workbench/node";
import type { NodeHost } from "../../src/workbench/node";
import { bookOf, sheetOf } from "../helpers/book";

let node: NodeHost;
beforeEach(async () => {
  node = await openInNode(bookOf(sheetOf("评分", [["判断", null, "优"], [null, null, "良"], [null, null, 3]]), sheetOf("选项 1", [["甲"], ["乙"]])));
});
afterEach(() => node.close());

const offer = async (rule: Excel.DataValidationRule, at = "A1:A2"): Promise<readonly string[] | null> => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("评分").getRange(at).dataValidation.rule = rule;
    await context.sync();
  });
  return choicesAt(node.host, node.host.sheetByName("评分")!.id, 0, 0);
};

it.each([
  ["words", "是,否, 不适用", ["是", "否", "不适用"]], ["cells of its sheet, as they show", "=$C$1:$C$4", ["优", "良", "3"]], ["cells of another sheet", "='选项 1'!$A$1:$A$2", ["甲", "乙"]],
])("offers a list of %s", async (_what, source, wanted) => {
  expect(await offer({ list: { inCellDropDown: true, source } })).toEqual(wanted);
});

it("offers the cells of a name", async () => {
  await Excel.run(async (context) => {
    context.workbook.names.add("等次", context.workbook.worksheets.getItem("选项 1").getRange("A1:A2"));
    await context.sync();
  });
  expect(await offer({ list: { inCellDropDown: true, source: "=等次" } })).toEqual(["甲", "乙"]);
});

it("offers nothing for another rule, for a list without its arrow, and beside the rule's cells", async () => {
  expect(await offer({ wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } })).toBeNull();
  expect(await offer({ list: { inCellDropDown: false, source: "是,否" } })).toBeNull();
  expect(await offer({ list: { inCellDropDown: true, source: "是,否" } }, "B1")).toBeNull();
});

it("offers the same after the workbook was saved and opened", async () => {
  await offer({ list: { inCellDropDown: true, source: "='选项 1'!$A$1:$A$2" } });
  const { book } = await openXlsx(await saveXlsx(await node.exportBook(), null));
  node.close();
  node = await openInNode(book);
  expect(choicesAt(node.host, node.host.sheetByName("评分")!.id, 1, 0)).toEqual(["甲", "乙"]);
});
