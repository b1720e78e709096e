import type { CellPlace, Ledger, LedgerEntry, Run, Table, TableRow } from "../../model";
import { figureKey, valueAt } from "../../model";
import type { Composer } from "../context";
import { computed, yearWords } from "../context";
import { bound } from "../facts";
import { fullWidthBrackets } from "../format";
import type { Part } from "../say";
import { confirm, say } from "../say";

/** What the unit's own work sheet states beside a figure. */
interface Output {
  readonly name: string;
  /** `null` when the sheet leaves open what the figure is. */
  readonly figure: Run | null;
  readonly isPart: boolean;
  readonly doubt: string | null;
  readonly period: string;
}

/** Remarks and labels that say the figure is not settled. */
const DOUBT = /待核|不一致|不符|预计|暂估/;
/** Remarks that say which time the figure covers. */
const PERIOD = /^(截至|截止|\d{1,2}\s*[-—–～~]\s*\d{1,2}\s*月)/;

/**
 * Work done in the year as the unit's work sheet states it (工作完成情况基础数据表), figure by figure with its cell. What
 * the sheet itself marks as unsettled is asked about.
 */
export const workOutputs: Composer = (context) => {
  const outputs = [...context.ledger.entries.values()]
    .filter(({ quantity }) => quantity.account === "work_output" && quantity.period === "final" && (quantity.year === null || quantity.year === context.year))
    .flatMap((entry) => outputOf(context.ledger, entry));
  if (outputs.length === 0) return [];
  const parts = outputs.flatMap(({ name, figure, isPart, doubt, period }, index): readonly Part[] => {
    const before = index === 0 ? "" : !isPart ? "；" : outputs[index - 1]?.isPart === true ? "、" : "，其中";
    return [before, name, figure, period === "" ? null : `（${period}）`, doubt === null ? null : confirm(doubt)];
  });
  return computed(say`据工作完成情况基础数据，${yearWords(context)}完成的主要工作量：${parts.flatMap((part) => say`${part}`)}。`);
};

function outputOf(ledger: Ledger, entry: LedgerEntry): readonly Output[] {
  const { place, figure, amount } = entry.settled;
  if (place.kind !== "cell") return [];
  const name = fullWidthBrackets(entry.quantity.sub ?? entry.name);
  const table = ledger.tables.find(({ figures, sheet }) => sheet === place.sheet && figures.has(figureKey(place.row, place.column)));
  const unit = textBeside(ledger, table, place, /单位$/);
  const remark = textBeside(ledger, table, place, /备注|说明/);
  const doubtful = DOUBT.test(remark) || DOUBT.test(name);
  const unclear = ambiguousPercent(name, unit, figure?.raw ?? null);
  return [{
    name, figure: unclear !== null ? null : bound(printed(figure?.raw ?? amount.value.toFixed(), unit), { quantity: entry.quantity, place }),
    isPart: rowAt(table, place)?.kind === "ofWhich" || /^\s*其中/.test(rowAt(table, place)?.rawLabel ?? ""),
    doubt: doubtful ? `${name}${remark === "" ? "的实际数" : `：${remark}`}` : unclear,
    period: !doubtful && PERIOD.test(remark) ? remark.replace(/^截止(至)?/, "截至").replace(/(\d)\s*[-–~～]\s*(\d)/, "$1—$2") : "",
  }];
}

/** The cell's words with their unit once: 149批328人次, 298人次, 约113.45万元. */
function printed(raw: unknown, unit: string): string {
  const words = String(raw).trim();
  if (/[^\d.,约多余近]/.test(words) || unit === "" || unit.includes("/")) return words;
  return `${words}${unit}`;
}

/** A 1 in a column of percent may be 1% or 100%: the sheet does not tell. */
function ambiguousPercent(name: string, unit: string, raw: unknown): string | null {
  return unit === "%" && typeof raw === "number" && raw <= 1 ? `${name}是${raw}%还是${raw * 100}%` : null;
}

function textBeside(ledger: Ledger, table: Table | undefined, place: CellPlace, heading: RegExp): string {
  const column = table?.columns.find(({ path }) => heading.test(path[path.length - 1] ?? ""));
  const sheet = ledger.snapshot.sheets.find(({ name }) => name === place.sheet);
  const value = column && sheet ? valueAt(sheet, place.row, column.column) : null;
  return typeof value === "string" ? value.trim() : "";
}

function rowAt(table: Table | undefined, place: CellPlace): TableRow | undefined {
  return table?.rows.find(({ row }) => row === place.row);
}
