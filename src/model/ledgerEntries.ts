import type { LedgerEntry, QuantityBook, QuantityKey } from "./quantity";

/** Lines of one account in one stage and year. */
interface Series {
  readonly period: QuantityKey["period"];
  readonly year: number | null;
  /** Place of each line's entry in the list. */
  readonly places: LinePlaces;
}

/** So many lines may stand between two of a series, such as the 合计 of tables that follow each other. */
const WIDEST_GAP = 64;
const NO_PLACE = -1;

/**
 * Places by the numbers of lines. Tables are read one by one and lines are numbered as they come, so those of a series as a rule follow each
 * other closely: they stand in a list that begins at the first, and what is far from it apart.
 */
class LinePlaces {
  private readonly places: number[] = [];
  private readonly apart = new Map<number, number>();

  constructor(private readonly first: number) {}

  of(line: number): number | undefined {
    const place = this.places[line - this.first] ?? NO_PLACE;
    return place === NO_PLACE ? this.apart.get(line) : place;
  }

  /** @param line one that has no place yet */
  set(line: number, place: number): void {
    const at = line - this.first;
    if (at < this.places.length || at > this.places.length + WIDEST_GAP) {
      this.apart.set(line, place);
      return;
    }
    while (this.places.length < at) this.places.push(NO_PLACE);
    this.places.push(place);
  }

  /** The numbers of all lines. */
  * lines(): Iterable<number> {
    for (const [index, place] of this.places.entries()) if (place !== NO_PLACE) yield this.first + index;
    yield* this.apart.keys();
  }
}

/**
 * The quantities of a workbook in the order they were first stated. A large book has hundreds of thousands, so they are found by
 * account, stage and year first and then by line, which has a number: no text is made for a key, and that of a line is looked up once for all its figures.
 */
export class LedgerEntries implements QuantityBook {
  private readonly series = new Map<string, Series[]>();
  /** What tells lines apart, by their numbers, and the other way round. */
  private readonly lines: (string | null)[] = [];
  private readonly numbers = new Map<string | null, number>();
  /** Number of the line that was taken in last: as a rule the next entry is of it too. */
  private last = -1;
  private readonly list: LedgerEntry[] = [];
  /** Places of the entries of several statements. */
  private readonly severally = new Set<number>();

  constructor(entries: Iterable<LedgerEntry> = []) {
    for (const entry of entries) if (this.add(entry) === null && entry.statements.length > 1) this.severally.add(this.list.length - 1);
  }

  /** The entry of the quantity. */
  of(quantity: QuantityKey): LedgerEntry | undefined {
    const line = this.numbers.get(quantity.sub);
    const place = line === undefined ? undefined : this.find(quantity)?.places.of(line);
    return place === undefined ? undefined : this.list[place];
  }

  /** Takes an entry in unless its quantity has one, which is then given back. */
  add(entry: LedgerEntry): LedgerEntry | null {
    const { quantity } = entry;
    const line = this.numberOf(quantity.sub);
    const { places } = this.find(quantity) ?? this.begin(quantity, line);
    const known = places.of(line);
    if (known !== undefined) return this.list[known]!;
    places.set(line, this.list.length);
    this.list.push(entry);
    return null;
  }

  /** Puts an entry, as a rule one of several statements, in the place of the one its quantity has. */
  replace(entry: LedgerEntry): void {
    const place = this.find(entry.quantity)!.places.of(this.numberOf(entry.quantity.sub))!;
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
    for (const { places } of this.series.get(account) ?? []) for (const number of places.lines()) {
      const line = this.lines[number]!;
      if (line !== null) lines.add(line);
    }
    return lines;
  }

  get size(): number {
    return this.list.length;
  }

  private numberOf(line: string | null): number {
    if (this.last >= 0 && this.lines[this.last] === line) return this.last;
    const known = this.numbers.get(line);
    if (known === undefined) this.numbers.set(line, this.lines.length);
    return (this.last = known ?? this.lines.push(line) - 1);
  }

  private find({ account, period, year }: QuantityKey): Series | undefined {
    const ofAccount = this.series.get(account);
    if (ofAccount) for (const one of ofAccount) if (one.period === period && one.year === year) return one;
    return undefined;
  }

  private begin({ account, period, year }: QuantityKey, line: number): Series {
    const series: Series = { period, year, places: new LinePlaces(line) };
    const ofAccount = this.series.get(account);
    if (ofAccount) ofAccount.push(series);
    else this.series.set(account, [series]);
    return series;
  }
}
