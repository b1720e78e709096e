import type { CellPlace, FigureRun, Interval, Ledger, LedgerEntry, Period, QuantityKey } from "../model";
import { convertMoney, Decimal, isMoneyUnit, printedInterval, sumIntervals, ZERO } from "../model";
import { formatCount, formatMoney, formatRate, fullWidthBrackets } from "./format";

/** A figure that a sentence may use: money in 万元, rates in percent, counts in their own unit. */
export interface Fact {
  readonly value: Decimal;
  /** Exact values the statement may stand for, same unit as `value`. */
  readonly interval: Interval;
  readonly unit: string;
  readonly name: string;
  readonly quantity: QuantityKey | null;
  readonly place: CellPlace | null;
}

/** The year's figures by account. Built once a report. */
export interface Facts {
  readonly year: number | null;
  /** The settled figure of an account; `years` is counted from the evaluated year. */
  get(account: string, period: Period, years?: number): Fact | null;
  /** The lines of an account that has several, in the order they were read. */
  lines(account: string, period: Period): readonly (Fact & { readonly sub: string })[];
  /** Every statement of an account, for accounts that several units state. */
  all(account: string, period: Period): readonly Fact[];
}

/** Looks up settled figures of the ledger. Approximate figures (约, 多) are not facts and are left out. */
export function factsOf(ledger: Ledger, year: number | null): Facts {
  const entries = [...ledger.entries.values()];
  const inYear = (key: QuantityKey, years: number): boolean => key.year === null ? years === 0 : year !== null && key.year === year + years;
  return {
    year,
    get(account, period, years = 0) {
      const exact = ledger.entries.of({ account, sub: null, period, year: year === null ? null : year + years });
      const unnamed = years === 0 ? ledger.entries.of({ account, sub: null, period, year: null }) : undefined;
      const prior = years === -1 && period === "final" ? ledger.entries.of({ account, sub: null, period: "prior", year: null }) : undefined;
      const entry = exact ?? unnamed ?? prior;
      return entry ? factOf(entry) : null;
    },
    lines(account, period) {
      return entries
        .filter(({ quantity }) => quantity.account === account && quantity.period === period && quantity.sub !== null && inYear(quantity, 0))
        .flatMap((entry) => {
          const fact = factOf(entry);
          return fact ? [{ ...fact, sub: entry.quantity.sub ?? "" }] : [];
        });
    },
    all(account, period) {
      return entries
        .filter(({ quantity }) => quantity.account === account && quantity.period === period && inYear(quantity, 0))
        .flatMap((entry) => entry.statements.flatMap((statement) => factOf({ name: entry.name, settled: statement }) ?? []));
    },
  };
}

/** The settled statement as a fact; `null` when it is not exact. */
function factOf(entry: Pick<LedgerEntry, "name" | "settled">): Fact | null {
  const { amount, figure, place, quantity } = entry.settled;
  if (figure?.isApproximate === true || amount.unit === "复合") return null;
  const scaled = isMoneyUnit(amount.unit) ? convertMoney(amount, "万元") : amount;
  return {
    value: scaled.value, interval: printedInterval(scaled), unit: scaled.unit, name: fullWidthBrackets(entry.name),
    quantity, place: place.kind === "cell" ? place : null,
  };
}

/** Whether two amounts may be the same once rounding is allowed for. */
export function mayBeEqual(total: Fact, parts: readonly Fact[]): boolean {
  const sum = sumIntervals(parts.map((part) => part.interval));
  return total.interval.low.lte(sum.high) && sum.low.lte(total.interval.high);
}

/** A money fact worked out from others; it is bound to the first of them. */
export function derived(value: Decimal, sources: readonly Fact[], name = ""): Fact {
  const first = sources[0];
  return {
    value, interval: { low: value, high: value }, unit: "万元", name,
    quantity: first?.quantity ?? null, place: first?.place ?? null,
  };
}

/** The sum of money facts, precision included. */
export function sumOf(parts: readonly Fact[], name = ""): Fact {
  const value = parts.reduce((sum, part) => sum.plus(part.value), ZERO);
  return { ...derived(value, parts, name), interval: sumIntervals(parts.map((part) => part.interval)) };
}

/** The fact as a figure run, written as its unit asks. */
export function figure(fact: Fact): FigureRun {
  return bound(fact.unit === "%" ? formatRate(fact.value) : isMoneyUnit(fact.unit as "万元") ? formatMoney(fact.value) : formatCount(fact.value, fact.unit), fact);
}

/** An amount of money (万元) bound to the cell of `source`. */
export function moneyFigure(value: Decimal, source: Fact): FigureRun {
  return bound(formatMoney(value.abs()), source);
}

/** A rate in percent bound to the cell of `source`. */
export function rateFigure(percent: Decimal, source: Fact): FigureRun {
  return bound(formatRate(percent.abs()), source);
}

/** Any printed figure bound to the cell of `source`. */
export function bound(text: string, source: Pick<Fact, "quantity" | "place"> | null): FigureRun {
  return { kind: "figure", text, quantity: source?.quantity ?? null, place: source?.place ?? null };
}

/** The first fact that is known. */
export function firstOf(...facts: readonly (Fact | null)[]): Fact | null {
  return facts.find((fact) => fact !== null) ?? null;
}

/** A fact from a typed decimal (万元), bound to a cell when one is known. */
export function typedFact(text: string, unit: string, name: string, source: Pick<Fact, "quantity" | "place"> | null): Fact | null {
  if (!/^-?\d+(\.\d+)?$/.test(text)) return null;
  const value = new Decimal(text);
  const interval = printedInterval({ value, decimals: (text.split(".")[1] ?? "").length });
  return { value, interval, unit, name, quantity: source?.quantity ?? null, place: source?.place ?? null };
}

