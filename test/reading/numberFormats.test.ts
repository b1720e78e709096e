import { NO_CHOICES, cellAddress } from "../../src/model";
import { readLedger } from "../../src/reading";
import { formatFacts, storedUnit } from "../../src/reading/cells/parseFigure";
import { drawBook, drawSheet } from "../helpers/drawSheet";

describe("the unit in a number format", () => {
  it.each([
    ['0.00"万元"', "万元"], ['#,##0.00"元"', "元"], ["0.00万元", "万元"], ["#,##0\\元", "元"], ['General"万元"', "万元"], ['0"人"', "人"], ['[$-804]0.00"万元"', "万元"],
    ["#,##0.00", ""], ["0.00%", ""], ['yyyy"年"m"月"', ""], ["_ * #,##0.00_ ;_ * -#,##0.00_ ", ""],
  ])("of %s is %s where the place names none", (format, unit) => {
    expect(storedUnit(format, "")).toBe(unit);
  });

  it("wins over that of the place", () => {
    expect(storedUnit('0.00"元"', "万元")).toBe("元");
    expect(storedUnit("0.00", "万元")).toBe("万元");
  });
});

describe("a format that shows less than is stored", () => {
  it.each([['0!.0,"万"', 4], ["0!.0,", 4], ['0"."0000', 4], ["0\\.0,", 4], ["#,##0.00,", 3], ['#,##0,,"百万元"', 6], ["#,##0.00", 0], ["#,##0", 0]])("%s leaves %d digits off", (format, shift) => {
    expect(formatFacts(format).shift).toBe(shift);
  });

  it("stores smaller units than it shows: tenths of 万元 are kept in 元", () => {
    expect(storedUnit('0!.0,"万"', "")).toBe("元");
    expect(storedUnit("0!.0,", "万元")).toBe("元");
    expect(storedUnit("#,##0.00,", "千元")).toBe("元");
    expect(storedUnit("#,##0,", "百万元")).toBe("千元");
  });

  it("names no unit where what is stored would be in none: thousands of 万元, ten thousands of 元", () => {
    expect(storedUnit("#,##0.00,", "万元")).toBe("");
    expect(storedUnit("0!.0,", "元")).toBe("");
  });

  it("says nothing of counts", () => {
    expect(storedUnit("#,##0,", "人")).toBe("人");
  });

  it("shows no decimals of what is stored", () => {
    expect(formatFacts("0!.0,").decimals).toBeNull();
    expect(formatFacts("0.00").decimals).toBe(2);
  });
});

describe("a table whose unit is in its number formats", () => {
  const stated = (format: string, unitLine: string | null, figure: number): readonly string[] => {
    const sheet = drawSheet("三公", [["2023年“三公”经费情况"], ...(unitLine === null ? [] : [[unitLine]]), ["项目", "预算数", "决算数"], ["“三公”经费合计", figure, figure]], { formats: { "*": format } });
    return [...readLedger(drawBook(sheet), NO_CHOICES).entries.values()].flatMap(({ statements }) => statements.map(({ place, amount }) => `${place.kind === "cell" ? cellAddress(place) : ""} ${amount.value.toFixed()}${amount.unit}`));
  };

  it("is read in what is stored, whatever the line above says of what is shown", () => {
    expect(stated('0!.0,"万"', "单位：万元", 86400)).toEqual(["B4 86400元", "C4 86400元"]);
    expect(stated('0.00"万元"', null, 8.64)).toEqual(["B3 8.64万元", "C3 8.64万元"]);
    expect(stated("0.00", "单位：万元", 8.64)).toEqual(["B4 8.64万元", "C4 8.64万元"]);
  });

  it("stays unread where line and format cannot both be", () => {
    expect(stated("0!.0,", "单位：元", 86400)).toEqual([]);
  });
});
