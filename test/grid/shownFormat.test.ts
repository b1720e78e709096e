/** Number formats in the words of Excel in Chinese. */
import { openInNode } from "../../src/workbench/node";
import { shownFormat } from "../../src/workbench/engine/shownFormat";
import { book, sheet } from "../host/books";

test("colours and halves of the day in Chinese and signs after ! become what files say; words in quotes stay", () => {
  expect(shownFormat("#,##0.00;[红色]-#,##0.00")).toBe("#,##0.00;[Red]-#,##0.00");
  expect(shownFormat('0!.0,"万元!"')).toBe('0\\.0,"万元!"');
  expect(shownFormat('[颜色3]0;"[红色]"0')).toBe('[Color3]0;"[红色]"0');
  expect(shownFormat('yyyy"年"m"月"d"日"')).toBe('yyyy"年"m"月"d"日"');
});

test("numbers show by them", async () => {
  const host = await openInNode(book([sheet("a", {})]));
  const shown = (value: number, format: string): string => host.host.engine.display(value, format);
  expect([shown(-1234.5, "#,##0.00;[红色]-#,##0.00"), shown(12345678, '0!.0,"万元"'), shown(0.1234, "0.00%"), shown(46082, 'yyyy"年"m"月"d"日"'), shown(0.5, "# ?/?").trim(), shown(12, "@")])
    .toEqual(["-1,234.50", "1234.6万元", "12.34%", "2026年3月1日", "1/2", "12"]);
  expect([shown(0.6, "上午/下午h:mm"), shown(0.25, '[$-804]上午/下午h"时"mm"分"'), shown(0.6, "h:mm 上午/下午"), shown(0.5, '"上午/下午"h:mm')]).toEqual(["下午2:24", "上午6时00分", "2:24 下午", "上午/下午12:00"]);
  await host.close();
});

// Page: support.microsoft.com, "Format a date the way you want": dates with an asterisk follow the system's settings.
test("dates that follow the system's settings show as in China, and keep the format that files have", async () => {
  const host = await openInNode(book([{ ...sheet("a", {}), cells: { "0,0": { value: 45657, style: 1 } } }], { styles: [{}, { numberFormat: "m/d/yyyy" }] }));
  const [text, format, local] = await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1").load("text,numberFormat,numberFormatLocal");
    await context.sync();
    return [cell.text[0]?.[0], cell.numberFormat[0]?.[0] as string, cell.numberFormatLocal[0]?.[0] as string];
  });
  expect([text, format, local]).toEqual(["2024/12/31", "m/d/yyyy", "yyyy/m/d"]);
  const shown = (value: number, of: string): string => host.host.engine.display(value, of);
  expect([shown(45657.5, "m/d/yyyy h:mm"), shown(45657, "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"), shown(0.75, "[$-F400]h:mm:ss\\ AM/PM"), shown(45657, "m/d/yy"), shown(45657, "m/d/yyyy;@")]).toEqual(["2024/12/31 12:00", "2024年12月31日", "18:00:00", "12/31/24", "2024/12/31"]);
  host.close();
});
