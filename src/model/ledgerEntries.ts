import type { LedgerEntry, QuantityBook, QuantityKey } from "./quantity";

/** Lines of one account in one stage and year. */
interface Series {
  readonly period: QuantityKey["period"];
  readonly year: number | null;
  /** Place of each line's entry in the list, by what tells the line apart. */
  readonly places: Map<string | null, number>;
}

/**
 * The quantities of a workbook in the order they were first stated. A large book has hundreds of thousands, so they are found by
 * account, stage and year first and then by line: no text is made for a key.
 */
export class LedgerEntries implements QuantityBook {
  private readonly series = new Map<string, Series[]>();
  private readonly list: LedgerEntry[] = [];
  /** Places of the entries of several statements. */
  private readonly severally = new Set<number>();

  constructor(entries: Iterable<LedgerEntry> = []) {
    for (const entry of entries) if (this.add(entry) === null && entry.statements.length > 1) this.severally.add(this.list.length - 1);
  }

  /** The entry of the quantity. */
  of(quantity: QuantityKey): LedgerEntry | undefined {
    const place = this.find(quantity)?.places.get(quantity.sub);
    return place === undefined ? undefined : this.list[place];
  }

  /** Takes an entry in unless its quantity has one, which is then given back. */
  add(entry: LedgerEntry): LedgerEntry | null {
    const { quantity } = entry;
    const { places } = this.find(quantity) ?? this.begin(quantity);
    const known = places.get(quantity.sub);
    if (known !== undefined) return this.list[known]!;
    places.set(quantity.sub, this.list.length);
    this.list.push(entry);
    return null;
  }

  /** Puts an entry, as a rule one of several statements, in the place of the one its quantity has. */
  replace(entry: LedgerEntry): void {
    const place = this.find(entry.quantity)!.places.get(entry.quantity.sub)!;
    this.list[place] = entry;
    if (entry.statements.length > 1) this.severally.add(place);
    else this.severally.delete(place);
  }

  values(): readonly LedgerEntry[] {
    return this.list;
  }

  several(): readonly LedgerEntry[] {
    return [...this.severally].sort((a, b) => a - b).map((place) => this.list[place]!);
  }

  years(): ReadonlySet<number | null> {
    const years = new Set<number | null>();
    for (const ofAccount of this.series.values()) for (const { year } of ofAccount) years.add(year);
    return years;
  }

  linesOf(account: string): ReadonlySet<string> {
    const lines = new Set<string>();
    for (const { places } of this.series.get(account) ?? []) for (const line of places.keys()) if (line !== null) lines.add(line);
    return lines;
  }

  get size(): number {
    return this.list.length;
  }

  private find({ account, period, year }: QuantityKey): Series | undefined {
    const ofAccount = this.series.get(account);
    if (ofAccount) for (const one of ofAccount) if (one.period === period && one.year === year) return one;
    return undefined;
  }

  private begin({ account, period, year }: QuantityKey): Series {
    const series: Series = { period, year, places: new Map() };
    const ofAccount = this.series.get(account);
    if (ofAccount) ofAccount.push(series);
    else this.series.set(account, [series]);
    return series;
  }
}
