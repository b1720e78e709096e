import { numberFigure, formatFacts, parseFigureText } from "../../src/reading/cells/parseFigure";

function read(text: string): string | null {
  const parsed = parseFigureText(text);
  return parsed && `${parsed.value.toFixed()}${parsed.unit ?? ""} ${parsed.decimals}${parsed.isDash ? " dash" : ""}${parsed.isApproximate ? " about" : ""}`;
}

describe("a figure typed as text", () => {
  it.each([
    ["1,260.00", "1260 2"], ["412,000.00", "412000 2"], [" 1922.76 ", "1922.76 2"], ["１２", "12 0"], ["２６８０", "2680 0"], ["－1,200,000", "-1200000 0"], ["(123.45)", "-123.45 2"],
    ["689.16万", "689.16万元 2"], ["42.30万元", "42.3万元 2"], ["171,915,169.00 元", "171915169元 2"], ["2,150平方米", "2150平方米 0"], ["186台", "186台 0"],
    ["95.10%", "0.951% 4"], ["—", "0 0 dash"], ["--", "0 0 dash"], ["/", "0 0 dash"], ["2100多", "2100 0 about"], ["约113.45", "113.45 2 about"],
    ["149批328人次", "149复合 0"], ["30000（疫情减免2个月）", "30000 0"], ["￥1,000", "1000 0"],
  ])("%s is read as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each(["2021-01-18", "2021/6/15", "2021.9.8", "记-011", "301、303", "第16名 / 第四名", "2-3个月", "2021年6月08日", "湛财绩﹝2021﹞6号", "1,23", "基本支出", "", "  "])("%s is no figure", (text) => {
    expect(read(text)).toBeNull();
  });
});

describe("a stored number", () => {
  it("loses the binary tail that Excel does not show", () => {
    expect(numberFigure(84.65000000000001, "General")?.value.toFixed()).toBe("84.65");
  });

  it("is stated with the decimals its format shows when these are more than stored, else with the stored ones", () => {
    expect(numberFigure(27, "0.00")?.decimals).toBe(2);
    expect(numberFigure(27, "General")?.decimals).toBe(0);
    expect(numberFigure(120.3512, "#,##0.00")?.decimals).toBe(4);
    expect(numberFigure(0.951, "0.00%")?.decimals).toBe(4);
  });

  it("is a date when its format says so", () => {
    expect(formatFacts("yyyy-mm-dd").isDate).toBe(true);
    expect(formatFacts('m"月"d"日"').isDate).toBe(true);
    expect(formatFacts("#,##0.00").isDate).toBe(false);
    expect(formatFacts('#,##0.00"元"').isDate).toBe(false);
    expect(formatFacts("General").isDate).toBe(false);
  });
});
