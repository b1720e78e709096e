import { areaText, cellText, followedText, followingFormula, namesIn, parseCells } from "../../src/expression";
import { placeText } from "../../src/model";

const cellsOf = (text: string): string[] => {
  const read = parseCells(text);
  return read.ok ? [...read.value.places.values()].map(placeText) : [read.failure.code];
};
const failure = (text: string): string => {
  const read = parseCells(text);
  return read.ok ? "" : read.failure.code;
};

describe("a relation over cells", () => {
  it("is read as Excel shows pointed cells: quoted or not, with $ and a leading equals sign", () => {
    expect(cellsOf("='GK01 收入支出决算总表'!$C$7=表1!D18+表1!d19")).toEqual(["GK01 收入支出决算总表!C7", "表1!D18", "表1!D19"]);
  });

  it("is read as a Chinese keyboard types it", () => {
    expect(cellsOf("＝‘表1’！D17 ＝ ‘表1’！D18 ＋ ‘表1’！D19")).toEqual(["表1!D17", "表1!D18", "表1!D19"]);
    expect(failure("'表1'!D17 ≤ ５％ × '表1'!D18")).toBe("");
  });

  it("takes an area apart, in SUM and in the language's own functions", () => {
    const read = parseCells("'表1'!D17 = SUM('表1'!D18:D20, '表2'!C3*2) - min('表1'!E1:E2)");
    expect(read.ok && namesIn(read.value.expression)).toHaveLength(7);
    expect(read.ok && read.value.fromAreas.size).toBe(5);
  });

  it("keeps a cell that is named twice as one", () => {
    expect(cellsOf("表1!A1 * 2 = 表1!A1 + 表1!A2")).toEqual(["表1!A1", "表1!A2"]);
  });

  it("doubles quotes of a sheet's name", () => {
    expect(cellsOf(`${cellText({ sheet: "it's", row: 0, column: 1 })} >= 0`)).toEqual(["it's!B1"]);
    expect(areaText("表1", { top: 1, bottom: 3, left: 2, right: 2 })).toBe("'表1'!C2:C4");
  });

  it.each([
    ["D17 = D18", "own.noSheet"], ["表1!D17 + 表1!D18", "own.noComparison"], ["表1!D17 = 表1!D18 = 表1!D19", "own.noComparison"], ["1 = 1", "own.noCell"],
    ["表1!D17 = ", "own.syntax"], ["表1!D17 = (表1!D18", "own.syntax"], ["表1!D1:D3 = 5", "own.syntax"], ["表1!D17 = 表1!#REF!", "own.gone"],
    ["表1!A1 = SUM(表1!B1:B600)", "own.tooMany"], ["表1!D17 = '表1!D18", "own.syntax"], ["", "own.syntax"], ["合计 = 表1!D17", "own.noSuchCell"], ["表1!D17 = 上年数 + 表1!D18", "own.noSuchCell"], ["。 ≤ 表1!B6", "own.noSuchCell"],
  ])("says what is wrong with %s", (text, code) => {
    expect(failure(text)).toBe(code);
  });
});

describe("a relation that follows its cells", () => {
  const text = "'表1'!D17 = SUM('表1'!D18:D20) + 表2!C3";

  it("keeps them in a formula that Excel moves along", () => {
    expect(followingFormula(text)).toBe("COUNTA('表1'!$D$17,'表1'!$D$18:$D$20,'表2'!$C$3)");
  });

  it("stands as it was while nothing moved", () => {
    expect(followedText(text, "=COUNTA(表1!$D$17,表1!$D$18:$D$20,表2!$C$3)")).toBe(text);
  });

  it("goes where rows were inserted and a sheet was renamed", () => {
    expect(followedText(text, "=COUNTA(新表1!$D$18,新表1!$D$19:$D$22,表2!$C$3)")).toBe("'新表1'!D18 = SUM('新表1'!D19:D22) + 表2!C3");
  });

  it("says which cell is gone", () => {
    expect(followedText(text, "=COUNTA(表1!$D$17,表1!$D$18:$D$20,#REF!)")).toBe("'表1'!D17 = SUM('表1'!D18:D20) + #REF!");
  });

  it("is left alone when the formula is not its own", () => {
    expect(followedText(text, "=SUM(表1!$D$17)")).toBe(text);
  });
});
