import type { CellValue, SheetSnapshot, Snapshot } from "../../src/model";
import { columnLetters } from "../../src/model";
import { randomOf } from "../helpers/random";

/** Figures of a line: three typed, one worked out by a formula. */
const COLUMNS = 4;
const KINDS = ["农村公路养护补助", "信息系统运行维护", "基层站所房屋修缮", "执法装备购置", "专项业务培训", "困难群众救助补助", "水利设施维修", "政务服务窗口外包"];
const HEADINGS = ["项目名称", "年初预算", "追加", "调减", "调整后预算"];
const MONEY = "#,##0.00_ ";
/** First row of figures, as Excel numbers it. */
const FIRST = 4;

/**
 * A 预算执行情况表 as finance teams keep it, consistent to the fen: names, three typed figures of two decimals, the adjusted
 * budget and the total as formulas, figures in an accounting format. Sheets of the same height hold the same amounts in
 * another order, so that what they say of the whole unit agrees.
 */
export function executionSheet(index: number, rows: number): SheetSnapshot {
  const random = randomOf(rows);
  const amounts = Array.from({ length: rows }, (_, row) => {
    const [initial, added, cut] = [random.int(100, 9_000_000), row % 3 === 0 ? random.int(1, 900_000) : 0, row % 5 === 0 ? random.int(1, 99) : 0];
    return [initial, added, cut, initial + added - cut];
  });
  const items = amounts.map((_, row) => ({ name: `${KINDS[row % KINDS.length]!}（第${index}-${row + 1}批）`, fen: amounts[(row + index * 7) % rows]! }));
  const totals = Array.from({ length: COLUMNS }, (_, column) => items.reduce((sum, { fen }) => sum + fen[column]!, 0));
  const values: CellValue[][] = [
    [`2020年预算执行情况表（${index + 1}）`, null, null, null, null], ["单位：万元", null, null, null, null], HEADINGS,
    ...items.map(({ name, fen }): CellValue[] => [name, ...fen.map((amount) => amount / 100)]), ["合计", ...totals.map((amount) => amount / 100)],
  ];
  const last = FIRST + rows - 1;
  const formulaOf = (row: number, column: number): string => {
    if (row < FIRST || column === 0) return "";
    const letter = columnLetters(column);
    return row > last ? `=SUM(${letter}${FIRST}:${letter}${last})` : column === COLUMNS ? `=B${row}+C${row}-D${row}` : "";
  };
  return {
    name: `执行${index + 1}`, visibility: "visible", top: 0, left: 0, values, formulas: values.map((line, row) => line.map((_, column) => formulaOf(row + 1, column))),
    numberFormats: values.map((line) => line.map((value) => (typeof value === "number" ? MONEY : "General"))),
    hiddenRows: [], hiddenColumns: [], merges: [{ top: 0, left: 0, bottom: 0, right: COLUMNS }], isProtected: false, own: null,
  };
}

/** A workbook with so many figures, in sheets of so many rows. */
export function benchBook(figures: number, rowsASheet: number): Snapshot {
  const rows = Math.max(1, Math.round(figures / COLUMNS));
  const sheets = Array.from({ length: Math.ceil(rows / rowsASheet) }, (_, index) => executionSheet(index, Math.min(rowsASheet, rows - index * rowsASheet)));
  return { book: "2020年预算执行情况.xlsx", sheets };
}
