import type { CellPlace, Ledger, LedgerEntry, Run, SheetSnapshot, Table, TableRow } from "../../model";
import { valueAt } from "../../model";
import type { Composer, Context, Draft } from "../context";
import { computed, numberedItems, yearWords } from "../context";
import { bound } from "../facts";
import { fullWidthBrackets } from "../format";
import { confirm, say } from "../say";

/** What a row of the unit's own work sheet states. */
interface Output {
  /** 信访维稳, 政务服务 …; `""` when the sheet does not sort its rows. */
  readonly topic: string;
  readonly name: string;
  /** `null` when the sheet leaves open what the figure is. */
  readonly figure: Run | null;
  readonly isPart: boolean;
  readonly remark: string;
  readonly doubt: string | null;
}

/** The form 工作完成情况基础数据表. */
const FORM = "WK-OUTPUT";
/** Accounts whose figures are work done; others of the sheet (得分, 项目数) have their own paragraphs. */
const ACCOUNTS: ReadonlySet<string> = new Set(["work_output", "rent_due", "rent_received"]);
/** Remarks and names that say the figure is not settled. */
const DOUBT = /待核|不一致|不符|预计|暂估/;
/** A remark that covers part of the year only: 1-11月. */
const PART_OF_YEAR = /^1\s*[-—–～~至]\s*([1-9]|1[01])\s*月/;
/** A remark longer than this is a note for whoever fills in the sheet. */
const SHORT_REMARK = 16;

/**
 * Work done in the year as the unit's work sheet states it, a paragraph a topic, every figure with its cell. What the
 * sheet itself marks as unsettled, or as a part of the year, is asked about.
 */
export const workOutputs: Composer = (context) => {
  const outputs = context.ledger.tables.filter(({ form }) => form === FORM).flatMap((table) => outputsOf(context, table));
  if (outputs.length === 0) return [];
  const topics = [...new Set(outputs.map(({ topic }) => topic))];
  const lead = say`据工作完成情况基础数据，${yearWords(context)}主要工作完成情况`;
  if (topics.length === 1) return computed(say`${lead}：${sentence(outputs)}。`);
  const items = topics.map((topic): Draft => ({
    key: topic, origin: "computed", runs: say`${topic === "" ? "其他工作" : topic}方面：${sentence(outputs.filter((output) => output.topic === topic))}。`,
  }));
  return [...computed(say`${lead}如下：`), ...numberedItems(items)];
};

/** Figures by “；”, the parts of one behind it after 其中 by “、”. */
function sentence(outputs: readonly Output[]): Run[] {
  return outputs.flatMap(({ name, figure, isPart, remark, doubt }, index): readonly Run[] => {
    const before = index === 0 ? "" : !isPart ? "；" : outputs[index - 1]?.isPart === true ? "、" : "，其中";
    return say`${before}${name}${figure}${remark === "" ? null : `（${remark}）`}${doubt === null ? null : confirm(doubt)}`;
  });
}

function outputsOf(context: Context, table: Table): readonly Output[] {
  const sheet = context.ledger.snapshot.sheets.find(({ name }) => name === table.sheet);
  const column = table.columns.find(({ path }) => /完成数|完成值|完成情况|数值|数量$/.test(headingOf(path)));
  if (!sheet || !column) return [];
  const entries = entriesByRow(context.ledger, table, column.column);
  let topic = "";
  return table.rows.flatMap((row) => {
    topic = textIn(sheet, table, row, /类别|方面/) || topic;
    const place: CellPlace = { kind: "cell", sheet: table.sheet, row: row.row, column: column.column };
    const entry = entries.get(row.row);
    if (row.kind === "note" || row.kind === "blank" || (entry && !ACCOUNTS.has(entry.quantity.account))) return [];
    return outputOf(sheet, table, row, place, entry ?? null, topic);
  });
}

/** What the cells of a table's column state, by their row: of several entries the first. */
function entriesByRow({ entries }: Ledger, table: Table, column: number): ReadonlyMap<number, LedgerEntry> {
  const byRow = new Map<number, LedgerEntry>();
  for (const entry of entries.values()) {
    for (const { place } of entry.statements) if (place.kind === "cell" && place.sheet === table.sheet && place.column === column && !byRow.has(place.row)) byRow.set(place.row, entry);
  }
  return byRow;
}

function outputOf(sheet: SheetSnapshot, table: Table, row: TableRow, place: CellPlace, entry: LedgerEntry | null, topic: string): readonly Output[] {
  const raw = valueAt(sheet, place.row, place.column);
  if (raw === null || raw === "" || !/\d/.test(String(raw))) return [];
  const name = fullWidthBrackets(row.label);
  const unit = textIn(sheet, table, row, /单位$/);
  const remark = fullWidthBrackets(textIn(sheet, table, row, /备注|说明/));
  const percent = percentOf(unit, raw, remark);
  const figure = percent.unclear ? null : bound(percent.text ?? printed(raw, unit), { quantity: entry?.quantity ?? null, place });
  const doubt = percent.unclear ? `${name}是${String(raw)}%还是${Number(raw) * 100}%` : doubtOf(name, remark);
  return [{
    topic: topic.replace(/方面$/, ""), name, figure, doubt, isPart: row.kind === "ofWhich" || /^\s*其中/.test(row.rawLabel),
    remark: DOUBT.test(remark) || percent.text !== null || remark.length > SHORT_REMARK ? "" : period(remark),
  }];
}

function doubtOf(name: string, remark: string): string | null {
  if (DOUBT.test(remark)) return `${name}，备注为“${remark.replace(/\s*\/\s*/g, "、")}”`;
  if (DOUBT.test(name)) return `${name}的实际数`;
  return PART_OF_YEAR.test(remark) ? `${name}的全年数` : null;
}

/** A 1 in a column of percent may be 1% or 100%: the remark beside it tells, or nobody does. */
function percentOf(unit: string, raw: unknown, remark: string): { readonly text: string | null; readonly unclear: boolean } {
  if (unit !== "%" || typeof raw !== "number" || raw > 1) return { text: null, unclear: false };
  const stated = /^(\d+(?:\.\d+)?)\s*[%％]$/.exec(remark)?.[1];
  const agrees = stated !== undefined && (Number(stated) === raw || Number(stated) === raw * 100);
  return agrees ? { text: `${stated}%`, unclear: false } : { text: null, unclear: true };
}

/** The cell's words with their unit once: 149批328人次, 298人次, 约113.45万元, 2—3个月. */
function printed(raw: unknown, unit: string): string {
  const words = period(String(raw).trim());
  if (/[^\d.,约多余近]/.test(words) || unit === "" || unit.includes("/")) return words;
  return `${words}${unit}`;
}

/** 截止至2020年12月底 → 截至2020年12月底; 1-11月 → 1—11月. */
function period(words: string): string {
  return words.replace(/^截止(至)?/, "截至").replace(/(\d)\s*[-–~～]\s*(\d)/, "$1—$2");
}

function textIn(sheet: SheetSnapshot, table: Table, row: TableRow, heading: RegExp): string {
  const column = table.columns.find(({ path }) => heading.test(headingOf(path)));
  const value = column ? valueAt(sheet, row.row, column.column) : null;
  return typeof value === "string" ? value.trim() : "";
}

function headingOf(path: readonly string[]): string {
  return path[path.length - 1] ?? "";
}

