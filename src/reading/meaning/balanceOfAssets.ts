import { ZERO } from "../../model";
import { valueIn } from "../columns/columnSums";
import { meaningOfHead } from "../columns/toldByOthers";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import type { Concept } from "./lexicon";

/** Assets in general. Those of one kind, and the sum of all that an office owns, are not bought and scrapped. */
const ASSETS = /^(?:[一二三四五六七八九十\d]+[、.])?(?:(?:19|20)\d{2}年?度?)?资产(?:情况|变动|变化|增减|台账|登记)*(?:\(.*元\))?$/;
/** In all of these, one column each. */
const BALANCE: readonly Concept[] = ["opening", "grown", "shrunk", "closing"];

/**
 * Whether a table titled 资产 is about fixed assets: it says what there was, was bought, was scrapped and is left, and nothing else in
 * between, and the figures balance in every line.
 */
export function isBalanceOfAssets({ title, columns, rows, grid }: Pick<TableReading, "title" | "columns" | "rows" | "grid">): boolean {
  if (!ASSETS.test(title.replace(/\s/g, ""))) return false;
  const figures = columns.filter(({ role }) => role === "figure");
  const [opening, grown, shrunk, closing] = BALANCE.map((concept) => {
    const called = figures.filter((column) => {
      const means = meaningOfHead(column);
      return means !== null && means.has(concept) && [...means].every((other) => other === concept || other === "asset");
    });
    return called.length === 1 ? called[0]!.column : null;
  });
  if (opening == null || grown == null || shrunk == null || closing == null || rows.length === 0) return false;
  return rows.every(({ row }) => valueIn(grid, row, opening).plus(valueIn(grid, row, grown)).minus(valueIn(grid, row, shrunk)).eq(valueIn(grid, row, closing)) && !valueIn(grid, row, closing).eq(ZERO));
}

/** What an office owns beside fixed assets. */
const OTHER_ASSETS = /^(?:无形资产|流动资产|在建工程|对外投资|长期投资|公共基础设施|存货|库存物品|货币资金|政府储备物资|文物资源|保障性住房)/;

/** Whether lines of a table are of other assets, so that its sum is not of fixed assets. */
export function hasOtherAssets(rows: readonly RowReading[]): boolean {
  return rows.some(({ key }) => OTHER_ASSETS.test(key));
}
