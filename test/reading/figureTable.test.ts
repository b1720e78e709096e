import { isMoneyUnit, NO_CHOICES, WHOLE_PLACES } from "../../src/model";
import type { Snapshot, Table } from "../../src/model";
import { readLedger } from "../../src/reading";
import { auditedBook } from "../helpers/auditedBook";
import { drawSheet } from "../helpers/drawSheet";
import { fuzzBook } from "../helpers/fuzzBook";
import { UNSEEN } from "../helpers/unseen";
import { snapshotOf } from "../helpers/unseen/page";

const tablesOf = (book: Snapshot): readonly Table[] => readLedger(book, NO_CHOICES).tables;
const BOOKS = [auditedBook(), ...UNSEEN.filter((_, index) => index % 4 === 0).map(snapshotOf), ...Array.from({ length: 40 }, (_, seed) => fuzzBook(seed * 5 + 2))];

test("what is known of a figure beforehand is what its amount says", () => {
  for (const { figures } of BOOKS.flatMap(tablesOf)) {
    const all = [...figures.values()];
    expect(figures.size).toBe(all.length);
    for (const { place: { row, column }, amount } of all) {
      const whole = figures.wholeAt(row, column);
      if (!Number.isNaN(whole)) expect([amount.value.times(10 ** WHOLE_PLACES).toFixed(), isMoneyUnit(amount.unit)]).toEqual([whole.toFixed(), true]);
    }
  }
});

test("traits rule nothing out that some figure has", () => {
  for (const { figures } of BOOKS.flatMap(tablesOf)) {
    const { traits } = figures;
    for (const { place: { row, column }, amount, isText, isHidden } of figures.values()) {
      const isWhole = !Number.isNaN(figures.wholeAt(row, column));
      expect([isText && !traits.hasText, isHidden && !traits.hasHidden, !isWhole && !traits.hasOther]).toEqual([false, false, false]);
      expect(isWhole && ((amount.value.lt(0) && !traits.hasNegative) || amount.decimals > traits.decimals)).toBe(false);
    }
  }
});

test("a cell gives the same figure whenever it is asked, and none outside the table or where nothing stands", () => {
  const [{ figures }] = tablesOf({ book: "", sheets: [drawSheet("支出", [["项目支出表"], ["单位：万元"], ["项目", "预算数", "决算数"], ["办公", 12.5, null], ["会议", "3.20", 4]])] }) as [Table];
  expect(figures.at(3, 1)).toBe(figures.at(3, 1));
  expect([...figures.values()].map(({ place: { row, column } }) => [row, column])).toEqual([[3, 1], [4, 1], [4, 2]]);
  expect([figures.at(3, 2), figures.at(3, 0), figures.at(99, 1), figures.at(2, 1), figures.at(3, 400)]).toEqual(Array(5).fill(undefined));
  expect([figures.unitAt(3, 1), figures.unitAt(4, 1), figures.unitAt(3, 2), figures.wholeAt(3, 2)]).toEqual([1, 1, 0, 0]);
  expect(figures.traits).toEqual({ hasText: true, hasHidden: false, hasOther: true, hasNegative: false, decimals: 2 });
});
