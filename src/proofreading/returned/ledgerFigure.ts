import type { CellPlace, Decimal, Ledger, LedgerEntry, Period } from "../../model";
import { convertMoney, isMoneyUnit } from "../../model";
import { roleOf } from "../context";
import type { TextFigure } from "../types";
import { agrees } from "./compareFigure";

/** What the sheets say of a figure's name. */
export interface LedgerAnswer {
  readonly status: "same" | "changed";
  readonly value: Decimal;
  readonly cell: CellPlace | null;
}

/** Words that may stand between a name and its figure. */
const BETWEEN = /^(?:[（(][^）)]*[）)])?(?:20\d\d年)?(?:年初|全年|调整后|本年|实际)*(?:预算|决算|支出|收入|执行|完成)?(?:批复)?(?:数|额|合计|总计)*(?:共|共计|为|是|达|达到|：)*$/u;
const PERIODS: Readonly<Record<string, readonly Period[]>> = { budget: ["budget", "budget_in_final"], adjusted: ["adjusted", "budget_in_final"], final: ["final"], arrived: ["final"] };

const plain = (words: string): string => words.replace(/[“”"'‘’\s]/gu, "");

interface Named {
  readonly entry: LedgerEntry;
  readonly name: string;
  readonly value: Decimal;
  readonly decimals: number;
}

/** The settled figures of the ledger in the dimensions of a text (money in 万元). */
export function namedFigures(ledger: Ledger): readonly Named[] {
  return [...ledger.entries.values()].flatMap((entry) => {
    const { amount, figure } = entry.settled;
    if (figure?.isApproximate === true || amount.unit === "复合") return [];
    const { value, decimals } = isMoneyUnit(amount.unit) ? convertMoney(amount, "万元") : amount;
    const name = plain(entry.name);
    return name.length < 3 ? [] : [{ entry, name, value, decimals }];
  });
}

/**
 * A figure against the account that its own words name. `null` when they name none, or several with different values:
 * then nothing is said.
 */
export function ledgerAnswer(figure: TextFigure, sentence: string, named: readonly Named[], year: number | null): LedgerAnswer | null {
  const lead = plain(figure.lead).replace(/[约近逾超]$/u, "");
  const fitting = named.filter(({ name, entry }) => {
    const at = lead.lastIndexOf(name);
    return at >= 0 && BETWEEN.test(lead.slice(at + name.length)) && sameDimension(entry, figure) && !/[\u4e00-\u9fff]{9,}/u.test(lead.slice(0, at));
  });
  const longest = Math.max(0, ...fitting.map(({ name }) => name.length));
  const role = roleOf(lead.slice(lead.lastIndexOf("年") + 1)) ?? roleOf(sentence);
  const periods = role === null ? null : PERIODS[role] ?? null;
  const wanted = wantedYear(lead, year);
  const candidates = fitting.filter(({ name, entry: { quantity } }) => name.length === longest && (periods === null || periods.includes(quantity.period)) && (quantity.year === null || wanted === null || quantity.year === wanted));
  const same = candidates.find((one) => agrees(figure, one));
  if (same) return { status: "same", value: same.value, cell: cellOf(same.entry) };
  const values = new Set(candidates.map(({ value }) => value.toFixed()));
  const [only] = candidates;
  return only && values.size === 1 && role !== null && roleOf(lead) !== null ? { status: "changed", value: only.value, cell: cellOf(only.entry) } : null;
}

function sameDimension({ settled }: LedgerEntry, { dimension }: TextFigure): boolean {
  const { unit } = settled.amount;
  return isMoneyUnit(unit) ? dimension === "万元" : unit === dimension || (unit === "名" && dimension === "人");
}

function wantedYear(lead: string, year: number | null): number | null {
  if (/上年|去年/u.test(lead)) return year === null ? null : year - 1;
  const named = /(20\d\d)年/u.exec(lead)?.[1];
  return named === undefined ? year : Number(named);
}

const cellOf = ({ settled: { place } }: LedgerEntry): CellPlace | null => (place.kind === "cell" ? place : null);
