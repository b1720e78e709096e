import { isMoneyUnit } from "../../model";
import type { ColumnReading } from "../columns/columns";
import type { TableReading } from "../readTables";
import { subjectOfHeading } from "../stating/fitForm";
import { withAccountsBeside } from "./accountsAcross";
import { collectedUnder } from "./collectedUnder";
import { withThoseInPost } from "./kindsBehind";
import { waivedFor } from "./waivedFor";
import { kindOfSpending, wholeOf, withCostsBeside, withGuests, withVisitors } from "./families";
import { isOpenKind, kindsOfSpending } from "./kindsBeside";
import { KINDS_OF_FISCAL, type Concept } from "./lexicon";
import { withCar, withWhole } from "./partColumns";
import { meansOne, meansOnly } from "./segment";
import type { StaffLines } from "./staffLines";
import { allOf, ofPath } from "./together";

/** What makes kinds of spending across no spending, where a title says it: a plan of use, a carry-over, a change of the budget. */
const NOT_YET_SPENT: readonly Concept[] = ["planned", "carry", "added", "cut"];
const SUM = /^(?:合计|小计|总计|共计|合计数)$/;
const COUNTS_CARS: readonly string[] = ["辆", "台"];
const NOTHING: ReadonlySet<Concept> = new Set();

export interface ColumnMeaning {
  /** `null` where a word of the headings is not known. */
  readonly heading: ReadonlySet<Concept> | null;
  /** What the columns beside a 合计 are the parts of; `null` for other columns. */
  readonly whole: Concept | null;
  /** Code of the economic subject that its headings name; `null` for other columns. */
  readonly subject: string | null;
  /** The account that economic subjects below it are lines of; `null` for other columns. */
  readonly kindOfSpending: string | null;
}

/** What the headings of a table's columns mean, each beside the others; a column is read when it is first asked for. */
export class ColumnMeanings {
  private readonly known = new Map<ColumnReading, ColumnMeaning>();
  private readonly kindsBeside: ReadonlyMap<number, Concept>;

  /** @param titles what the lines above the table mean */
  constructor(private readonly reading: TableReading, private readonly staff: StaffLines, private readonly titles: readonly ReadonlySet<Concept>[]) {
    this.kindsBeside = isMoneyUnit(reading.table.unit) ? kindsOfSpending(reading.columns) : new Map();
  }

  of(column: ColumnReading): ColumnMeaning {
    return this.known.get(column) ?? this.read(column);
  }

  private read(column: ColumnReading): ColumnMeaning {
    const { concept, isDerived } = column.facts;
    const isSum = !isDerived && SUM.test(concept[concept.length - 1] ?? "");
    const beside = (): readonly (ReadonlySet<Concept> | null)[] => this.beside(column);
    const heading = this.headingOf(column, beside);
    const means: ColumnMeaning = { heading, whole: isSum ? wholeOf(beside()) : null, subject: isDerived ? null : subjectOfHeading(concept), kindOfSpending: kindOfSpending(heading, beside) };
    this.known.set(column, means);
    return means;
  }

  private headingOf(column: ColumnReading, beside: () => readonly (ReadonlySet<Concept> | null)[]): ReadonlySet<Concept> | null {
    const kind = this.kindsBeside.get(column.column);
    if (kind !== undefined) return column.facts.concept.length === 1 && this.titles.some((title) => meansOne(title, NOT_YET_SPENT)) ? null : new Set([kind]); // below 支出 it was spent
    if (isOpenKind(column)) return null;
    const whole = withWhole(headingOf(column) ?? this.staff.ofHeading(column) ?? waivedFor(column, this.reading.columns) ?? collectedUnder(column.facts.concept[column.facts.concept.length - 1] ?? "", this.reading.title), column, this.reading.columns);
    const { concept, isDerived, unit } = column.facts;
    const heading = withGuests(withVisitors(withCostsBeside(withClosing(countedCars(withCar(whole, column, this.reading.columns), unit ?? this.reading.table.unit), beside), beside), concept, beside), beside);
    return isDerived ? heading : withAccountsBeside(withThoseInPost(heading, column, this.reading), concept[concept.length - 1] ?? "", heading === null && concept.length > 1 ? () => this.besideBelow(column) : beside, this.titles);
  }

  /** What the other headings below the same one mean: 财政拨款 and 事业收入 beside 其他 below 收入. */
  private besideBelow({ column, facts: { concept: [over] } }: ColumnReading): readonly (ReadonlySet<Concept> | null)[] {
    return this.reading.columns.filter((other) => other.column !== column && other.role === "figure" && !other.facts.isDerived && other.facts.concept[0] === over).map(headingOf);
  }

  /** What the headings of the other columns of figures mean. */
  beside(column: ColumnReading): readonly (ReadonlySet<Concept> | null)[] {
    return this.reading.columns.filter((other) => other.column !== column.column && other.role === "figure" && !other.facts.isDerived).map(headingOf);
  }
}

/** 结余 alone beside 年初结转, and no other at the end, is what is carried over at the end. */
function withClosing(heading: ReadonlySet<Concept> | null, beside: () => readonly (ReadonlySet<Concept> | null)[]): ReadonlySet<Concept> | null {
  if (heading === null || !meansOnly(heading, "carry")) return heading;
  const others = beside().filter((other) => other?.has("carry"));
  return others.length === 1 && others[0]!.has("opening") && others[0]!.size === 2 ? new Set([...heading, "closing"]) : heading;
}

/** Whatever cars are counted below 公车（辆）, and bought below 购车（辆）, are so many; below 车辆（辆） over the labels 当年购置 is of cars, and so is 年末保有. */
function countedCars(means: ReadonlySet<Concept> | null, unit: string): ReadonlySet<Concept> | null {
  if (means === null || !COUNTS_CARS.includes(unit)) return means;
  if (means.has("car")) return means.has("held") ? means : new Set<Concept>([...means, "cars"]);
  return means.has("buyingCar") ? new Set<Concept>([...means, "car", "cars"]) : means.has("held") ? new Set<Concept>([...means, "car"]) : means;
}

/** What a heading means by itself; `null` where a word of it is not known, or the column is worked out from others. */
export function headingOf({ facts }: ColumnReading): ReadonlySet<Concept> | null {
  if (facts.isDerived) return null;
  return ofPath(facts.concept) ?? (OF_TREASURY.test(facts.concept[0] ?? "") && meansOne(allOf(facts.concept.slice(1)) ?? NOTHING, KINDS_OF_FISCAL) ? allOf(facts.concept.slice(1)) : null);
}

/** Over the kinds of money that it is made of it says nothing more: 财政资金 over 一般公共预算 | 政府性基金. */
const OF_TREASURY = /^财政(?:性)?(?:资金|经费)$/;
