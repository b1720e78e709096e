import type { Rule } from "./fitForm";
import { isPlainLine, isSubtotalName, type RowTest } from "./rowTest";
import type { RowReading } from "../rows/rowReading";
import type { RowSetFacts } from "./tableFacts";

/** The entries that fit a row. */
export interface RowRules {
  /** For each column of figures those that speak of it, in the order of the form. */
  readonly byColumn: readonly (readonly Rule[])[];
  /** One of them expects a figure. */
  readonly hasMust: boolean;
}

/**
 * The entries of a table, asked row by row. Most rows of a long table bear a name that no entry gives: then only patterns are tried. And
 * most pass the same tests as the row before, and have its entries; plain lines have those of the first one.
 */
export class RulesOfRows {
  private readonly names: ReadonlySet<string>;
  private readonly tests: readonly RowTest[];
  /** Positions of all tests, of those that a row passes without a name, and of these without those that only a sum passes. */
  private readonly all: readonly number[];
  private readonly byPattern: readonly number[];
  private readonly ofItems: readonly number[];
  /** Which tests the last row passed, and the entries it had. */
  private readonly passed: boolean[];
  private last: RowRules;
  private wasNamed = false;
  private wasItem = false;
  /** All plain lines have the same entries, and which, once the first was seen. */
  private readonly areAlike: boolean;
  private ofPlainLines: RowRules | null = null;

  /** @param columns those of figures */
  constructor(private readonly rules: readonly Rule[], private readonly columns: readonly number[], private readonly facts: RowSetFacts) {
    this.tests = [...new Set(rules.map(({ rowTest }) => rowTest))];
    this.names = new Set(this.tests.flatMap(({ names }) => [...names]));
    this.all = this.tests.map((_, index) => index);
    this.byPattern = this.all.filter((index) => this.tests[index]!.hasPatterns);
    this.ofItems = this.byPattern.filter((index) => !this.tests[index]!.isOfTotals);
    this.areAlike = this.ofItems.every((index) => this.tests[index]!.isAlikeForPlainLines);
    this.passed = this.tests.map(() => false);
    this.last = this.rulesPassed();
  }

  of(row: RowReading): RowRules {
    const isNamed = this.names.has(row.key) || isSubtotalName(row.key);
    if (isNamed || !this.areAlike || !isPlainLine(row)) return this.tested(row, isNamed);
    return (this.ofPlainLines ??= this.tested(row, false));
  }

  private tested(row: RowReading, isNamed: boolean): RowRules {
    const isItem = row.kind !== "total";
    let isLikeLast = true;
    const asked = isNamed || this.wasNamed ? this.all : isItem && this.wasItem ? this.ofItems : this.byPattern;
    this.wasNamed = isNamed;
    this.wasItem = isItem;
    for (const index of asked) {
      const test = this.tests[index]!;
      const passes = isNamed ? test.rowFits(row, this.facts) : test.fitsWithoutName(row, this.facts);
      if (passes === this.passed[index]) continue;
      this.passed[index] = passes;
      isLikeLast = false;
    }
    return isLikeLast ? this.last : (this.last = this.rulesPassed());
  }

  private rulesPassed(): RowRules {
    const passed = new Set(this.tests.filter((_, index) => this.passed[index]));
    const fitting = this.rules.filter(({ rowTest }) => passed.has(rowTest));
    return { byColumn: this.columns.map((column) => fitting.filter(({ columns }) => columns.has(column))), hasMust: fitting.some(({ cell }) => cell.must) };
  }
}
