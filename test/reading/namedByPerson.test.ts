import { cellAddress, NO_CHOICES, parseAddress, quantityText, type FigureMeaning, type Ledger, type NamedFigures } from "../../src/model";
import { coverageOf, readLedger } from "../../src/reading";
import { cellWords } from "../../src/reading";
import { drawBook, drawSheet } from "../helpers/drawSheet";

const BOOK = drawBook(
  drawSheet("台账", [
    ["2022年甲所零星账", null, null], ["单位：元", null, null],
    ["名目", "批下来的", "用出去的"],
    ["驿站修缮", 120000, 118000.5], ["灯塔养护", 80000, 79500], ["合计", 200000, 197500.5],
  ]),
  drawSheet("三公", [["2022年三公经费", null, null], ["单位：万元", null, null], ["项目", "预算数", "决算数"], ["公务接待费", 2, 1.5], ["公务用车运行维护费", 6, 5.25], ["合计", 8, 6.75], [null, null, null], [null, null, null], ["来客", "37人次", null]]),
);

const account = (id: string): FigureMeaning => ({ kind: "account", account: id });

/** A row that names cells like `台账!C4:C5`. */
function naming(number: number, cells: string, meaning: FigureMeaning | null, more: Partial<NamedFigures> = {}): NamedFigures {
  const [sheet = "", range = ""] = cells.split("!");
  const [first, last] = range.split(":").map((each) => parseAddress(each));
  const at = first ? { sheet, area: { top: first.row, left: first.column, bottom: (last ?? first).row, right: (last ?? first).column } } : null;
  return { number, cells, at, meaning, words: "", period: null, year: null, unit: null, ...more };
}

const read = (...named: readonly NamedFigures[]): Ledger => readLedger(BOOK, { ...NO_CHOICES, named });
const at = (ledger: Ledger, cell: string): readonly string[] => ledger.entries.values().flatMap(({ statements }) => statements)
  .flatMap(({ place, quantity, amount }) => (place.kind === "cell" && `${place.sheet}!${cellAddress(place)}` === cell ? [`${quantityText(quantity)}=${amount.value.toFixed()}${amount.unit}`] : []));

describe("figures that a person named", () => {
  it("state what the person says, whatever was read there", () => {
    expect(at(read(), "三公!C4")).toEqual(["sangong_reception@final@2022=1.5万元"]);
    expect(at(read(naming(1, "三公!C4", account("meeting_exp"))), "三公!C4")).toEqual(["meeting_exp@final@2022=1.5万元"]);
  });

  it("are settled before every other cell that states the quantity", () => {
    const ledger = read(naming(1, "台账!C6", account("sangong_total")));
    const entry = ledger.entries.of({ account: "sangong_total", sub: null, period: "final", year: 2022 })!;
    expect(entry.settled.amount).toMatchObject({ unit: "元" });
    expect(entry.settled.amount.value.toFixed()).toBe("197500.5");
    expect(entry.statements).toHaveLength(2);
  });

  it("are of the stage, the year and the unit that the person gives", () => {
    expect(at(read(naming(1, "台账!B6", account("budget_initial"), { period: "budget", year: 2021, unit: "万元" })), "台账!B6")).toEqual(["budget_initial@budget@2021=200000万元"]);
  });

  it("are lines by the names of their rows where the account has lines, a whole column at once", () => {
    const ledger = read(naming(1, "台账!C4:C5", account("line_executed")));
    expect([...at(ledger, "台账!C4"), ...at(ledger, "台账!C5")]).toEqual(["line_executed[驿站修缮]@final@2022=118000.5元", "line_executed[灯塔养护]@final@2022=79500元"]);
    expect(ledger.namings).toEqual([{ number: 1, state: "taken", count: 2 }]);
  });

  it("may stand outside of every table, in a text", () => {
    expect(at(read(naming(1, "三公!B9", account("reception_persons"))), "三公!B9")).toEqual(["reception_persons@final@2022=37人次"]);
  });

  it("are found where an empty row or column stands between every two", () => {
    const airy = drawBook(drawSheet("宽", [["2022年三公经费（万元）", null, null, null, null], [], ["项目", null, "预算数", null, "决算数"], [], ["公务接待费", null, 2, null, 1.5], [], ["公务用车运行维护费", null, 6, null, 5.25], [], ["合计", null, 8, null, 6.75]]));
    const ledger = readLedger(airy, { ...NO_CHOICES, named: [naming(1, "宽!E5:E7", account("line_executed"))] });
    expect([...at(ledger, "宽!E5"), ...at(ledger, "宽!E7")]).toEqual(["line_executed[公务接待费]@final@2022=1.5万元", "line_executed[公务用车运行维护费]@final@2022=5.25万元"]);
  });

  it("state nothing where the person leaves them out", () => {
    const ledger = read(naming(1, "三公!B4:C6", { kind: "nothing" }));
    expect(["B4", "C4", "B6", "C6"].flatMap((cell) => at(ledger, `三公!${cell}`))).toEqual([]);
    expect(ledger.namings).toEqual([{ number: 1, state: "taken", count: 6 }]);
  });

  it("follow the later of two rows about one cell", () => {
    const ledger = read(naming(1, "台账!C4:C6", account("line_executed")), naming(2, "台账!C6", account("expenditure_actual")));
    expect(at(ledger, "台账!C6")).toEqual(["expenditure_actual@final@2022=197500.5元"]);
    expect(ledger.namings).toEqual([{ number: 1, state: "taken", count: 2 }, { number: 2, state: "taken", count: 1 }]);
  });

  it("count as understood", () => {
    const unread = (ledger: Ledger): number => coverageOf(ledger, { hasAt: () => false }).unread;
    const before = read();
    const cells = ["B4", "C4", "B5", "C5", "B6", "C6"].filter((cell) => at(before, `台账!${cell}`).length === 0);
    const after = read(naming(1, "台账!B4:C6", { kind: "nothing" }));
    expect(unread(after)).toBe(unread(before) - cells.length);
    expect(after.coverage.numericCells).toBe(before.coverage.numericCells);
  });

  it.each<[string, NamedFigures, string]>([
    ["the sheet is not there", naming(1, "别处!A1", account("basic_exp")), "noCells"],
    ["there is no figure", naming(1, "台账!A4", account("basic_exp")), "noCells"],
    ["the cells are no address", { ...naming(1, "x", account("basic_exp")), at: null }, "noCells"],
    ["the words are no name", naming(1, "台账!C4", null), "noMeaning"],
    ["people are no money", naming(1, "三公!B9", account("basic_exp")), "noUnit"],
  ])("say so where %s, and change nothing", (_why, named, state) => {
    const ledger = read(named);
    expect(ledger.namings).toEqual([{ number: 1, state, count: 0 }]);
    if (state !== "noUnit") expect(ledger.entries.size).toBe(read().entries.size);
  });
});

describe("what stands around a cell", () => {
  it("is told with title, label and heading, and the names that come nearest", () => {
    const words = cellWords(read(), { kind: "cell", sheet: "三公", row: 3, column: 2 });
    expect(words).toMatchObject({ path: ["2022年三公经费", "公务接待费", "决算数"], shown: "1.5万元", isFigure: true, period: "final", year: 2022 });
    expect(words.likely[0]).toBe("sangong_reception");
  });

  it("offers the line of its stage where no name comes near", () => {
    expect(cellWords(read(), { kind: "cell", sheet: "台账", row: 3, column: 2 }).likely).toContain("line_executed");
  });

  it("is told outside of tables by the nearest words, and of an empty cell", () => {
    expect(cellWords(read(), { kind: "cell", sheet: "三公", row: 8, column: 1 })).toMatchObject({ shown: "37人次", isFigure: true });
    expect(cellWords(read(), { kind: "cell", sheet: "三公", row: 7, column: 1 })).toMatchObject({ shown: "", isFigure: false });
    expect(cellWords(read(), { kind: "cell", sheet: "无", row: 0, column: 0 })).toMatchObject({ path: [], isFigure: false, likely: [] });
  });
});
