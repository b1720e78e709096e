import { isMoneyUnit } from "../../model";
import type { ColumnReading } from "../columns/columns";
import { OF_ONE_THING } from "../forms/ofOneThing";
import type { TableReading } from "../readTables";
import { isTotalName, isYearAlone, type RowReading } from "../rows/rowReading";
import { stageOfRow } from "../stating/rowTest";
import { withoutKinds } from "../columns/byKinds";
import { ABOUT_A_PART, namesSeveralParts } from "../blocks/sections";
import { countsOf } from "../stating/namesOfLines";
import { isGrandTotal, type RowSetFacts } from "../stating/tableFacts";
import { labelParts, squash } from "../cells/text";
import { isBalanceOfAssets } from "./balanceOfAssets";
import { collectedUnder } from "./collectedUnder";
import { isOfCollection, isOfFeesAndRent, onlyLineOfNontax, onlyLineOfRent, receivedByTitle } from "./collection";
import { countedBesideSangong } from "./countedBesideSangong";
import { carsCounted, exceeds, isOfOneLevel, isPartByMoney, ofOnlyFiscal, lastOfIncome, wholeOf } from "./families";
import { ColumnMeanings } from "./columnMeanings";
import { KINDS_OF_FISCAL, PARTS_OF_SPENDING, SANGONG_ITEMS, type Concept } from "./lexicon";
import { isBelowBasic, kindOfLine } from "./kindsBeside";
import { KindsInFront, subjectOf } from "./kindsInFront";
import { LessThanWords, ONLY_CHANGES } from "./lessThanWords";
import { LineMeaning, isOutsideSpending, isPaidForPeople } from "./lineMeaning";
import { listsAllMoney, ofOnlyFiscalLine } from "./moneyRolledOn";
import { isStageAtMost, quantityOf } from "./quantities";
import { conceptsOf, conceptsWithin, meansOne } from "./segment";
import { StaffLines, isOneKind, wholeOfKinds, wordsBefore } from "./staffLines";
import { NONTAX, ofTitle, wordsOfTitle } from "./titleWords";
import { isSumOfItems } from "./sumOfItems";
import { allOf, together, without } from "./together";

/** What a cell's words name: an account, and the line of it where it has lines. */
export interface CellMeaning {
  readonly account: string;
  readonly sub: string | null;
}

/** Words around a table that its cells share: whose money it is, and what it is spent on. */
const SHARED: readonly Concept[] = ["fund", "soe", "generalBudget", "fiscal", "sangong", "reception", "car", "abroad", "buying", "asset", "carry", "nontax", "rent", "agency", "income", "spending"];
/** Those that hold for a cell whatever it names: 基本支出 in a table of 政府性基金 is none of the department. */
const ALWAYS: readonly Concept[] = [...KINDS_OF_FISCAL, "fiscal"];
const ONE_THING = new RegExp(OF_ONE_THING);
/** Nearly all of 基本支出 comes from 一般公共预算: its parts have one account each, in a table of that money as well. */
const PARTS_OF_BASIC: readonly Concept[] = ["personnel", "publicCost"];
const NO_MONEY: readonly Concept[] = [];
/** A table whose columns are projects, by its title. */
const OF_PROJECTS = /项目|专项/;

/** What is spent or counted beside everything else: the 总计 of a table about it is of it alone. */
const OF_A_PART: readonly Concept[] = [...PARTS_OF_SPENDING, "posts", "onDuty"];

/** What a line says of itself only: 购置费 below 公务用车购置及运行维护费 is about buying. */
const OWN_TO_A_LINE: readonly Concept[] = ["buyingCar", "runningCar", "grandTotal"];

/** 车辆运行费用明细 speaks of running cars, not of all that they cost. */
const OF_RUNNING: readonly Concept[] = ["car", "runningCar"];
const NOTHING: ReadonlySet<Concept> = new Set();
const GRAND_TOTAL: ReadonlySet<Concept> = new Set(["grandTotal"]);
const ALL_INCOME: CellMeaning = { account: "income_year", sub: null };
const EVERYBODY: CellMeaning = { account: "staff_total", sub: null };
const ASSETS: ReadonlySet<Concept> = new Set(["asset"]);
const INCOME: ReadonlySet<Concept> = new Set(["income"]);

/**
 * What the cells of a table mean by the words around them, taken together: the row's label and the lines above it, the column's
 * headings, the section and the title. A word that nobody knows among label, lines above and headings leaves the cell without
 * a meaning, for it may change it to anything.
 */
export class TableMeaning {
  private line: LineMeaning | null = null;
  /** Of the lines above the table, the nearest first. */
  private readonly titles: readonly ReadonlySet<Concept>[];
  private readonly scope: readonly Concept[];
  private readonly received: readonly Concept[];
  private readonly labelHeading: ReadonlySet<Concept>;
  /** Row of the last grand total: what stands below it sums up, whatever names came above. */
  private readonly lastTotal: number;
  private readonly subjectsOf: string | null;
  private readonly isOfProjects: boolean;
  private readonly isOfOneThing: boolean;
  readonly less: LessThanWords;
  private readonly isOfBasic: boolean;
  readonly staff: StaffLines;
  private readonly columns: ColumnMeanings;
  private readonly kinds: KindsInFront;
  private lines: ReadonlyMap<string, number> | undefined;
  private hasOneLevel: boolean | undefined;
  private listsAllMoney: boolean | undefined;
  private rowsAreParts: Concept | null | undefined;
  private lastOfIncome: number | undefined;

  constructor(private readonly reading: TableReading, private readonly facts: Pick<RowSetFacts, "names">) {
    const title = wordsOfTitle(squash(reading.title));
    const isCollected = isOfCollection([...reading.titles, reading.title], reading.columns.map(({ facts: { concept } }) => conceptsOf(concept[concept.length - 1] ?? "") ?? collectedUnder(concept[concept.length - 1] ?? "", reading.title)));
    this.titles = [...reading.titles.map(ofTitle).reverse(), isOfFeesAndRent(reading.title) ? NONTAX : title, isCollected ? NONTAX : isBalanceOfAssets(reading) ? ASSETS : NOTHING];
    this.received = receivedByTitle(reading.titles);
    this.staff = new StaffLines(reading);
    this.columns = new ColumnMeanings(reading, this.staff, this.titles);
    this.kinds = new KindsInFront(reading.rows);
    this.scope = ALWAYS.filter((concept) => title.has(concept));
    this.lastTotal = reading.rows.reduce((last, row) => (isGrandTotal(row) ? row.row : last), Infinity);
    this.subjectsOf = /基本支出|公用经费|人员经费/.test(reading.title) ? "basic_econ" : /项目支出.*经济/.test(reading.title) ? "project_econ" : null;
    const label = reading.columns.find(({ role }) => role === "label");
    this.isOfProjects = OF_PROJECTS.test(reading.title) && !reading.title.includes("基本");
    this.isOfOneThing = ONE_THING.test(reading.title);
    this.less = new LessThanWords(reading, this.titles, this.isOfProjects, { isOfAssets: /资产/.test(`${reading.title}${label?.path.join("") ?? ""}`), isOfCars: title.has("car") && !/人/.test(reading.title) });
    this.isOfBasic = title.has("basic") && !meansOne(title, ["fund", "soe"]);
    this.labelHeading = conceptsOf(withoutKinds(squash(label?.path[label.path.length - 1] ?? ""))) ?? NOTHING;
  }

  /**
   * What a cell states; `null` when its words name nothing.
   * @param counted what the unit behind the figure says is counted (国内公务接待 | 29 | 批次); `null` without
   */
  of(row: RowReading, column: ColumnReading, counted: Concept | null): CellMeaning | null {
    const subject = this.asSubject(row, column);
    if (subject !== null) return subject;
    const line = this.ofLine(row);
    const label = line.label;
    if (label === null) return counted === null ? null : countedBesideSangong(this.reading, row, counted);
    const means = this.columns.of(column).heading;
    if (means === null) return null;
    const heading = isSumOfItems(this.reading, row, label, means) ? NOTHING : means;
    const above = line.above;
    if (above === null) return null;
    if (this.staff.isEverybody(row, column, heading)) return EVERYBODY;
    const words = this.staff.inPost(together(label, heading, heading.has("posts") ? without(above, "onDuty") : above), row, column);
    const own = words === null ? null : ofOnlyFiscalLine(ofOnlyFiscal(carsCounted(words, column), () => this.columns.beside(column)), row, this.reading.rows);
    if (own === null || this.less.areLess(row, own)) return null;
    if (counted === null && own.has("arrived") && isGrandTotal(row) && isStageAtMost(without(own, "arrived")) && (this.listsAllMoney ??= listsAllMoney(this.reading))) return ALL_INCOME;
    const account = counted !== null ? quantityOf(together(own, [counted])) ?? this.byWordsAround(row, column, together(own, [counted])) : this.bySum(row, column, own) ?? (isOpen(label, own) ? this.byWordsAround(row, column, own) : null) ?? quantityOf(together(own, this.isOfBasic && meansOne(own, PARTS_OF_BASIC) ? NO_MONEY : this.scope)) ?? this.byWordsAround(row, column, own);
    if (account === "exp_year" && (this.isOfOneThing && isGrandTotal(row) || this.isOfProjects && isYearAlone(row.key))) return null;
    if (account !== null && this.less.isNoneOf(account)) return null;
    if (account === null || account.startsWith("sangong_") && isPartByMoney(column.path, heading)) return null;
    return { account: this.isOfProjects && account === "exp_year" && isGrandTotal(row) ? "project_exp" : account, sub: null }; // 本年支出 of all projects
  }

  /** Whether the column tells what its cells are about, or sums up columns that do. */
  saysMore(column: ColumnReading): boolean {
    const { heading, whole } = this.columns.of(column);
    return (heading?.size ?? 0) > 0 || whole !== null;
  }

  /** Whether the headings say when and at what stage, and nothing else: 本年累计数. */
  isStageAlone(column: ColumnReading): boolean {
    const { heading } = this.columns.of(column);
    return heading !== null && isStageAtMost(heading) && !meansOne(heading, ["spending", "paid", ...ONLY_CHANGES]);
  }

  /** Whether the row is about something that is no spending. */
  isNotSpent(row: RowReading): boolean {
    return this.isAboveSpending(row) || isOutsideSpending(row) && !isPaidForPeople(row, this.reading);
  }

  /** Whether it is one of the lines of income: 财政拨款 above 本年收入合计. */
  private isAboveSpending({ row }: RowReading): boolean {
    return row <= (this.lastOfIncome ??= lastOfIncome(this.reading.rows));
  }

  private ofLine(row: RowReading): LineMeaning {
    return this.line?.row === row ? this.line : (this.line = new LineMeaning(row, this));
  }

  /** A cell whose words are stages at most means what it sums up: 合计 beside 公务接待 and 公车购置. */
  private bySum(row: RowReading, column: ColumnReading, words: ReadonlySet<Concept>): string | null {
    const own = isGrandTotal(row) && this.isOfAPart() ? without(words, "grandTotal") : words;
    if (!isStageAtMost(own)) return null;
    if (own.has("spending") && this.columns.of(column).whole === "income") return quantityOf(together(own, this.scope)); // 本年支出 below 合计 beside 事业收入: spent from all money
    for (const whole of [this.columns.of(column).whole, isGrandTotal(row) ? this.wholeOfRows() : null]) {
      const account = whole === null ? null : quantityOf(together(own, this.scope, [whole])) ?? quantityOf(together(this.scope, [whole]));
      if (account !== null) return account;
    }
    return null;
  }

  /** Whether its title or its lines speak of a part of spending: 总计 is no more than its sum. */
  private isOfAPart(): boolean {
    const whole = this.wholeOfRows();
    return whole !== null && OF_A_PART.includes(whole) || this.titles.some((title) => meansOne(title, OF_A_PART));
  }

  /** Words that need another word (应收, 上年决算) are completed by the nearest around the table. */
  private byWordsAround(row: RowReading, column: ColumnReading, own: ReadonlySet<Concept>): string | null {
    const isBare = isStageAtMost(own);
    if (!isGrandTotal(row) && OF_A_KIND.test(row.key) && (isBare || this.reading.rows.length > 1 && isStageAtMost(this.ofLine(row).label ?? own))) return null; // 执行费 among others under 应收
    const parts = isBare ? this.partsOf(row, column) : [];
    const section = conceptsWithin(this.sectionOf(row));
    const staff = wholeOfKinds(own, [wordsBefore(this.reading, row), section, ...this.titles]);
    if (staff !== null) return quantityOf(together(own, [staff]));
    const side = this.isAboveSpending(row) ? INCOME : NOTHING;
    for (const around of [this.labelHeading, section, side, ...this.titles]) {
      const isBothSides = around.has("income") && around.has("spending");
      for (const concept of SHARED) {
        if (!around.has(concept) || isBothSides && (concept === "income" || concept === "spending") || concept === "sangong" && meansOne(around, SANGONG_ITEMS)) continue;
        if (isBare && (own.size === 0 && concept === "spending" || SEVERAL.test(labelParts(this.reading.title).name)) || exceeds(concept, parts)) continue;
        const account = quantityOf(together(own, this.scope, concept === "car" && around.has("runningCar") ? OF_RUNNING : [concept], own.size === 0 && concept === "nontax" ? this.received : []));
        if (account !== null) return account;
      }
    }
    return null;
  }

  /** What a cell sums up that names nothing itself. */
  private partsOf(row: RowReading, column: ColumnReading): readonly (ReadonlySet<Concept> | null)[] {
    const beside = this.columns.beside(column);
    const above = isGrandTotal(row) ? this.reading.rows.filter((other) => !isGrandTotal(other)).slice(0, MOST_PARTS).map(({ key }) => conceptsOf(key)) : [];
    return [...beside, ...above];
  }

  /** A line, or a column, of the economic classification in a table of 基本支出 or 项目支出. */
  private asSubject(row: RowReading, column: ColumnReading): CellMeaning | null {
    const inFront = this.kinds.of(row);
    const account = inFront ?? this.subjectsOf ?? this.byKindOfSpending(row, column);
    if (account === null) return null;
    if (inFront === null && this.subjectsOf === null) return { account, sub: subjectOf(row)! };
    const across = this.columns.of(column).subject;
    if (across !== null) return isGrandTotal(row) || stageOfRow(row) !== null ? { account, sub: across } : null;
    if (row.kind === "total") return null;
    const code = subjectOf(row);
    const { heading } = this.columns.of(column);
    return code === null || heading === null || !isStageAtMost(heading) ? null : { account, sub: code };
  }

  /** What a line of the economic classification is of below 基本支出 | 项目支出, whatever the title says; `null` for other cells. */
  private byKindOfSpending(row: RowReading, column: ColumnReading): string | null {
    const { kindOfSpending: kind } = this.columns.of(column);
    return kind === null || row.kind === "total" || subjectOf(row) === null ? null : kind;
  }

  private wholeOfRows(): Concept | null {
    if (this.rowsAreParts === undefined) {
      const all = this.reading.rows.filter((row) => row.key !== "" && row.kind !== "note" && !isGrandTotal(row));
      const above = all.filter(({ row }) => row < this.lastTotal);
      const lines = above.length > 0 ? above : all; // 累计支付 below 合计 is no part of it
      this.rowsAreParts = lines.length > MOST_PARTS ? null : wholeOf(lines.map(({ key }) => conceptsOf(key)));
    }
    return this.rowsAreParts;
  }

  /** Of the row that sums the table up the columns speak. A label that comes again names lines, not a quantity. */
  ofLabel(row: RowReading): ReadonlySet<Concept> | null {
    if (row.key === "") return this.facts.names.size > 1 ? null : NOTHING;
    if (isGrandTotal(row)) return this.isSecondTotal(row) ? GRAND_TOTAL : conceptsOf(row.key) ?? NOTHING;
    if (row.code !== null || SUM.test(row.key) || isOneKind(row, this.reading.rows)) return null;
    const kind = isMoneyUnit(this.reading.table.unit) || isBelowBasic(row) ? kindOfLine(row, this.reading.rows) : null;
    const means = kind !== null ? new Set([kind]) : conceptsOf(row.key) ?? this.staff.ofLabel(row) ?? onlyLineOfNontax(this.reading, this.titles) ?? onlyLineOfRent(this.reading, this.titles, row);
    return means === null || this.isRepeated(row) ? null : this.ofAllLevels(means);
  }

  /** What words mean where the table speaks of no other level of government: 区级财政拨款 is all of it then. */
  private ofAllLevels(means: ReadonlySet<Concept> | null): ReadonlySet<Concept> | null {
    if (!means?.has("oneLevel")) return means;
    this.hasOneLevel ??= isOfOneLevel(this.reading.rows.map(({ key }) => key));
    return this.hasOneLevel ? without(means, "oneLevel") : means;
  }

  /** 总计 below 本年收入合计. */
  private isSecondTotal(row: RowReading): boolean {
    return row.key === "总计" && this.reading.rows.some((other) => other.row < row.row && isGrandTotal(other));
  }

  /** Whether another line of the table, above its last total, bears the same label below the same lines: then each is one of many. */
  isRepeated(row: RowReading): boolean {
    if (row.row > this.lastTotal || (this.facts.names.get(row.key) ?? 0) < 2) return false;
    this.lines ??= countsOf(this.reading.rows.filter((other) => other.row < this.lastTotal), wordsOf);
    return (this.lines.get(wordsOf(row)) ?? 0) > 1;
  }

  private sectionOf({ row }: RowReading): string {
    return this.reading.sections.get(row)?.name ?? "";
  }

  /** What the lines above it mean, and its section where that is about a part; `null` where one is not known. */
  above(row: RowReading): ReadonlySet<Concept> | null {
    const section = this.sectionOf(row);
    if (ABOUT_A_PART.test(section) && conceptsOf(section) === null && !(row.path.length > 0 && namesSeveralParts(section))) return null;
    if (row.path.length === 0 && row.context.length === 0) return NOTHING;
    const means = this.ofAllLevels(allOf([...row.path.filter((part) => !isTotalName(part) || conceptsOf(part) !== null), ...row.context]));
    return means === null ? null : new Set([...means].filter((concept) => !OWN_TO_A_LINE.includes(concept)));
  }
}

/** A title that names several things: the sum of its table may be that of any. */
const SEVERAL = /[及和与、]/;
/** Words that name something of their own though nothing that is known: 人员类, 经费拨款, 上年余额. */
const OF_A_KIND = /拨款|人员|职工|干部|员工|费|款|资金|余额|部分|类$/;
const SUM = /^(?:合计|小计|总计|共计|合计数)$/;
/** More lines than this are a list of things that were bought or done, not the parts of a quantity. */
const MOST_PARTS = 40;

/** All that tells a line by its words. */
function wordsOf({ key, path, context }: RowReading): string {
  return [...path, "", ...context, "", key].join("\n");
}

/** Whether neither label nor heading say what is spent: 2023年支出数 of a row 合计. */
function isOpen(label: ReadonlySet<Concept>, own: ReadonlySet<Concept>): boolean {
  return own.has("spending") && !label.has("spending") && isStageAtMost(own);
}
