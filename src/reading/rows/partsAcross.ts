import type { Band } from "../columns/columns";
import type { Concept } from "../meaning/lexicon";
import { conceptsOf, meansOne } from "../meaning/segment";
import type { RowReading } from "./rowReading";

/** What the pair before may hold, and what of it the pairs behind tell. */
interface Whole {
  readonly whole: Concept;
  readonly parts: readonly Concept[];
  /** Only 其中 tells that it is a part. */
  readonly isMarked: boolean;
  /** What the parts are of, where the pair before says when as well: 固定资产年初原值 | 本年新增 | 本年处置. */
  readonly subject?: string;
}

const WHOLES: readonly Whole[] = [
  { whole: "spending", parts: ["basic", "project", "personnel", "publicCost"], isMarked: true },
  { whole: "asset", parts: ["inUse"], isMarked: false },
  { whole: "asset", parts: ["grown", "shrunk"], isMarked: false, subject: "固定资产" },
  { whole: "buying", parts: ["paid"], isMarked: false, subject: "政府采购" },
];
/** Kinds of purchases: what the first of them in a row is a part of, the others are as well (其中：货物 | 1960 | 工程 | 240). */
const KINDS_OF_BUYING: readonly Concept[] = ["goods", "works", "services"];

/**
 * Pairs side by side are read along the row: 支出合计 | 882.6 | 其中：基本支出 | 612.5 below 调整预算 | 893.2 tells what was spent, and no budget; 固定资产 | 1322.8 | 在用 | 1300 what of
 * the assets is used. What stands above in its own column is not what such a part belongs to, unless it is of that kind itself.
 */
export function withPartsAcross(bands: readonly Band[], rows: readonly (readonly RowReading[])[]): readonly (readonly RowReading[])[] {
  if (bands.length < 2 || !bands.every((band) => headsOf(band) === headsOf(bands[0]!) && band.columns.filter(({ role }) => role === "figure").length === 1)) return rows;
  const read: (readonly RowReading[])[] = [rows[0]!];
  for (const band of rows.slice(1)) {
    const before = new Map(read[read.length - 1]!.map((row) => [row.row, row]));
    read.push(band.map((row) => withWhole(row, before.get(row.row))));
  }
  return read;
}

/** The row below what it is a part of, as the pair before tells. */
function withWhole(row: RowReading, before: RowReading | undefined): RowReading {
  const path = before === undefined ? null : pathOf(row, before);
  return path === null ? row : { ...row, path };
}

/** How the columns of labels and figures are headed: pairs side by side all alike, or not at all. */
function headsOf({ columns }: Band): string {
  return columns.filter(({ role }) => role === "label" || role === "figure").map(({ path }) => path[path.length - 1] ?? "").join("|");
}

function pathOf({ key, path, parts: { ofWhich } }: RowReading, before: RowReading): readonly string[] | null {
  const own = conceptsOf(key);
  const held = own === null ? null : conceptsOf(before.key);
  if (own === null || held === null) return null;
  const holds = (means: ReadonlySet<Concept> | null, whole: Concept): boolean => means?.has(whole) === true;
  if (meansKindOfBuying(own) && meansKindOfBuying(held) && path.length === 0 && before.path.some((above) => holds(conceptsOf(above), "buying"))) return before.path;
  for (const { whole, parts, isMarked, subject } of WHOLES) {
    if (isMarked && !ofWhich || !meansOne(own, parts) || path.some((above) => holds(conceptsOf(above), whole))) continue;
    if (subject !== undefined && (own.size > 1 || path.length > 0)) continue;
    if (!before.parts.ofWhich && holds(held, whole)) return subject === undefined ? [...before.path, before.key] : [subject];
    if (subject !== undefined && before.path[0] === subject && meansOne(held, parts)) return before.path;
  }
  return null;
}

function meansKindOfBuying(means: ReadonlySet<Concept>): boolean {
  return means.size === 1 && meansOne(means, KINDS_OF_BUYING);
}
