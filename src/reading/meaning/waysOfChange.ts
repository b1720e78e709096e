import type { RowReading } from "../rows/rowReading";
import type { Concept } from "./lexicon";

/** What assets grew or shrank by. */
export const CHANGES: readonly Concept[] = ["grown", "shrunk"];
/** One way in which they do: all of it only where the table knows no other. */
export const WAY = /购[入进]|处置|报废/;
const OTHER_WAYS = /调[入出拨]|划[入出转]|捐[入出赠]|盘[盈亏]|接收|自建|出售|转让|报损|置换/;

/** Whether lines tell of other ways in which assets come or go: 调入 beside 购入. */
export function hasOtherWays(rows: readonly RowReading[]): boolean {
  return rows.some(({ key }) => OTHER_WAYS.test(key));
}
