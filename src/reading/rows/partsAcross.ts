import type { Band } from "../columns/columns";
import type { Concept } from "../meaning/lexicon";
import { conceptsOf, meansOne } from "../meaning/segment";
import type { RowReading } from "./rowReading";

/** What the pair before may hold, and what of it the pair behind tells. */
const WHOLES: readonly { readonly whole: Concept; readonly parts: readonly Concept[]; readonly isMarked: boolean }[] = [
  { whole: "spending", parts: ["basic", "project", "personnel", "publicCost"], isMarked: true },
  { whole: "asset", parts: ["inUse"], isMarked: false },
];

/**
 * Pairs side by side are read along the row: 支出合计 | 882.6 | 其中：基本支出 | 612.5 below 调整预算 | 893.2 tells what was spent, and no budget; 固定资产 | 1322.8 | 在用 | 1300 what of
 * the assets is used. What stands above in its own column is not what such a part belongs to, unless it is of that kind itself.
 */
export function withPartsAcross(bands: readonly Band[], rows: readonly (readonly RowReading[])[]): readonly (readonly RowReading[])[] {
  if (bands.length < 2 || !bands.every((band) => headsOf(band) === headsOf(bands[0]!) && band.columns.filter(({ role }) => role === "figure").length === 1)) return rows;
  return rows.map((band, index) => (index === 0 ? band : band.map((row) => {
    const before = rows[index - 1]!.find((other) => other.row === row.row);
    return before === undefined || before.parts.ofWhich || !isPartOf(row, before) ? row : { ...row, path: [...before.path, before.key] };
  })));
}

/** How the columns of labels and figures are headed: pairs side by side all alike, or not at all. */
function headsOf({ columns }: Band): string {
  return columns.filter(({ role }) => role === "label" || role === "figure").map(({ path }) => path[path.length - 1] ?? "").join("|");
}

function isPartOf({ key, path, parts }: RowReading, before: RowReading): boolean {
  const own = conceptsOf(key);
  const held = own === null ? null : conceptsOf(before.key);
  if (own === null || held === null) return false;
  return WHOLES.some(({ whole, parts: among, isMarked }) => held.has(whole) && (parts.ofWhich || !isMarked) && meansOne(own, among) && !path.some((above) => conceptsOf(above)?.has(whole) === true));
}
