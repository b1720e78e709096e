/**
 * Chinese figures of number formats, in the text of cells. `[DBNum2][$-804]General` shows 123 as 壹佰贰拾叁
 * (https://github.com/aspose-cells/Aspose.Cells-Doc-md, "Specifying DBNum Custom Pattern Formatting"); dates as in Excel's own list (二〇一二年三月十四日).
 */
import { chineseFigures, hasChineseFigures } from "../../src/workbench/engine/chineseFigures";
import type { NodeHost } from "../../src/workbench/node";
import { openInNode } from "../../src/workbench/node";
import { book, sheet } from "../host/books";

let node: NodeHost;
beforeAll(async () => { node = await openInNode(book([sheet("a", {})])); });
afterAll(() => node.close());
const shownNumber = (format: string, value: number | string): string => node.host.engine.display(value, format);

test.each([
  [123, "壹佰贰拾叁"], [0, "零"], [10, "壹拾"], [1005, "壹仟零伍"], [1050, "壹仟零伍拾"], [10_005, "壹万零伍"], [100_000, "壹拾万"], [100_200_003, "壹亿零贰拾万零叁"],
  [1234.5, "壹仟贰佰叁拾肆.伍"], [0.07, "零.零柒"], [-12, "-壹拾贰"],
])("says %d with units by General: %s", (value, text) => {
  expect(shownNumber("[DBNum2][$-804]General", value)).toBe(text);
  expect(shownNumber("[DBNum2][$-804]G/通用格式", value)).toBe(text);
});

test.each([
  [1234, "[DBNum1]General", "一千二百三十四"], [1234, "[DBNum1]0", "一二三四"], [45, '[DBNum2]0"角"0"分"', "肆角伍分"], [12.5, "[DBNum1]0.00", "一二.五〇"], [3, '[DBNum1]"第2类 "0', "第2类 三"],
  [41_012, '[DBNum1][$-804]yyyy"年"m"月"d"日"', "二〇一二年四月十三日"], [46_082, '[DBNum1]yyyy"年"mm"月"', "二〇二六年〇三月"], [-5, '[DBNum2]"人民币"General"元";[红色][DBNum2]"负"General"元"', "负伍元"], [5, '[DBNum2]"人民币"General"元";[红色][DBNum2]"负"General"元"', "人民币伍元"],
  [0, '[DBNum2]General;-General;"零"', "零"], [-7, "[DBNum2]General;0.0", "7.0"],
])("shows %d by %s", (value, format, text) => expect(shownNumber(format, value)).toBe(text));

test("leaves other formats to the formatter", () => {
  expect(chineseFigures("#,##0.00", 1, () => "asked")).toBeNull();
  expect([hasChineseFigures("[dbnum1]0"), hasChineseFigures('"DBNum1"0')]).toEqual([true, false]);
  expect([shownNumber("#,##0.00", 1234.5), shownNumber("@", "甲")]).toEqual(["1,234.50", "甲"]);
});

test("range.text and TEXT say the same", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.numberFormat = [["[DBNum2][$-804]General", "General"]];
    range.formulas = [[1234.5, '=TEXT(A1,"[DBNum2]")&"元"']];
    range.load("text");
    await context.sync();
    expect(range.text).toEqual([["壹仟贰佰叁拾肆.伍", "壹仟贰佰叁拾肆.伍元"]]);
  });
});
