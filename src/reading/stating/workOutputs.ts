import { ACCOUNTS, isMoneyUnit, isRate, type Figure } from "../../model";
import type { StagedColumn } from "./cellTime";
import { makesUp } from "../columns/columnSums";
import type { ColumnReading } from "../columns/columns";
import { bracketsAreUnits, countColumns, type CountColumns } from "./countColumns";
import { firstLines } from "./fitForm";
import { leafOf } from "../columns/toldByOthers";
import { countingBracket, countsBehindNumber, countsInThousands, isCountingUnit, mayBeUnit, namesACount } from "./countingUnits";
import { isWordCell } from "../cells/grid";
import { isListOfDeeds } from "./listsOfDeeds";
import { namedByLabel, type NamedByLabel } from "./labelBook";
import { KINDS_OF_POSTS, STAFF, type Concept } from "../meaning/lexicon";
import { conceptsOf, conceptsWithin, meansNoMore, meansOne } from "../meaning/segment";
import type { TableReading } from "../readTables";
import { isTotalName, type RowReading } from "../rows/rowReading";
import { isSubtotalName } from "./rowTest";
import type { RowSetFacts } from "./tableFacts";

/** Forms in whose tables lines may tell what was done; other forms have other lines. */
const MAY_LIST_WORK: readonly string[] = ["WK-LIST", "WK-NOTES", "WK-BASE", "WK-SELF", "WK-RATES", "WK-OUTPUT"];
/** Indicators look alike, whether they are of a project or of the office. */
const OF_INDICATORS = "WK-PROJECT";
/** A title of things bought or owned, of money, or of one project. */
const OF_SOMETHING_ELSE = /采购|资产|设备|车辆|用车|物资|库存|房屋|(?<!重点)项目/;
/** Things owned are counted in these, not deeds. */
const OF_THINGS: readonly string[] = ["辆", "平方米", "m2", "间", "栋", "幢", "座"];
/** What was done to things: 农村公厕改造, 新建泵房. */
const BUILT = /^(?:管护|养护|保洁|清扫|消杀|疏浚|巡查|巡护|检查|清除|清理|清运|新建|改建|扩建|修建|建成|修复|维修|改造|拆除|整治)|(?:建设|改造|修建|修复|维修|拆除|整治)$/;
/** So many of a unit: 万人. */
const THOUSANDS = /^[百千万亿]/;
const OF_PEOPLE: readonly string[] = ["人", "名"];
/** Says that the line is money, a share or a plan, whatever unit stands beside it. */
const NO_COUNT = /率|占比|比[重例]|资金|经费|金额|款$|费$|收入|支出|工资|单价|目标|计划|编制|床位/;
/** Over lines of what a project brought about, whatever the title is of. */
const OUTPUTS = /^(?:完成|项目|主要)?产出(?:指标|内容|情况|名称)?$/;
/** Over the units that lines are counted in. */
const OF_UNITS = /^(?:(?:计量)?单位|(?:统计)?口径)$/;
/** What is said of the count behind its unit. */
const BEHIND_UNIT = /[,，;；]/;
/** What the words of a count may mean by themselves: 培训人次. */
const DEEDS: readonly Concept[] = ["training", "meeting", "persons", "batches", "services", "spent", "groups"];
/** People for whom the office is there: none of its own, whatever people stand beside them. */
const SERVED = /(?:在校|毕业|招|新|住校|寄宿|在园|住院|中职|高职)生$|(?:学生|学员|幼儿|患者|病人|读者|观众|游客|居民|村民|老人|儿童|群众|残疾人|低保对象|服务对象)$/;
const STAFF_TITLE = /编制|人员(?!补)|人数|岗位|教职工|职工|用工|人事/;
/** A unit column with as many different units counts different things: no list of people. */
const VARIED = 3;
/** Fewest lines of a list of what was done. */
const FEWEST_LINES = 2;
/** No label, or one that says only when, or how many. */
const WHEN = /^(?:(?:19|20)\d{2}年?度?|全年|本年度?|当年)?(?:累计)?(?:实际)?(?:完成)?(?:数量?|情况|合计)?$/;

/** What a table's lines say was done, by how it is counted: 接待查档 | 2745 | 人次. Names nobody knows are told by it. */
export class WorkOutputs {
  /** Lines of the table may tell what was done: of others nothing need be asked. */
  readonly isPossible: boolean;
  /** The heading of its labels says that they are: below 产出 one line is enough. */
  private readonly isOfOutputs: boolean;
  private readonly unitColumn: ColumnReading | undefined;
  private columns: CountColumns | undefined;
  private unknownBrackets: boolean | undefined;
  private listsDeeds: boolean | undefined;
  private people: boolean | undefined;
  private lines: boolean | undefined;

  constructor(private readonly reading: TableReading, private readonly facts: Pick<RowSetFacts, "names">) {
    const { form, title, columns } = reading;
    this.isOfOutputs = columns.some(({ role, path }) => role === "label" && OUTPUTS.test(path[path.length - 1] ?? ""));
    this.isPossible = (form === null || MAY_LIST_WORK.includes(form.id) || form.id === OF_INDICATORS && !speaksOfProjects(reading)) && (this.isOfOutputs || !OF_SOMETHING_ELSE.test(title));
    this.unitColumn = columns.find(({ isOfUnits }) => isOfUnits) ?? columns.find(({ role, path }) => role === "text" && OF_UNITS.test(path[path.length - 1] ?? ""));
  }

  /** What the cell counts; `null` where it counts nothing that was done. */
  of(row: RowReading, column: StagedColumn, figure: Figure): NamedByLabel | null {
    if (!this.isPossible || figure.isApproximate || figure.isDash) return null;
    if (WHEN.test(row.key)) return this.ofHeading(row, column);
    this.columns ??= countColumns(this.reading);
    const counted = this.columns.names.get(column.column);
    if (counted === undefined || !isLineOfItsOwn(row) || (this.facts.names.get(row.key) ?? 0) > 1) return null;
    const unit = this.columns.isList && !this.isOnlyFigure(row) ? null : this.countedIn(row, column, figure);
    if (unit === null) return null;
    const asNumber = this.isOfOthers(row) ? null : namedByLabel(`${row.key}数`, row.path);
    if (asNumber !== null) return ACCOUNTS.get(asNumber.accounts[0]!)?.kind === "count" ? asNumber : null;
    const { haveTargets } = this.columns;
    const isOfPeople = OF_PEOPLE.includes(unit.replace(THOUSANDS, ""));
    if (!isDeed(row, haveTargets || !isOfPeople && isKindOfPost(row.key)) || OF_THINGS.includes(unit) && (unit === "辆" || !haveTargets && !BUILT.test(row.key)) || isOfPeople && !haveTargets && !SERVED.test(row.key) && this.isAboutStaff()) return null;
    return this.isOfOutputs || isOfPeople && SERVED.test(row.key) || this.hasSeveralLines() ? { accounts: ["work_output"], sub: `${this.nameOf(row)}${counted}`, period: "final" } : null;
  }

  /**
   * What a heading with its unit counts over lines that say no more than when (举办展览（场） | 修复文物（件） over 9 | 74), or below the teams that did it, in the
   * sum that these make up.
   */
  private ofHeading(row: RowReading, column: ColumnReading): NamedByLabel | null {
    const { columns, rows, grid } = this.reading;
    const isSum = isTotalName(row.key) && makesUp(grid, column.column, row.row, rows.filter((other) => other.row < row.row).map((other) => other.row));
    const deeds = !isSum && !rows.every(({ key }) => WHEN.test(key)) ? [] : columns.filter((other) => other.role === "figure" && isDeedAcross(leafOf(other)));
    if (deeds.length < FEWEST_LINES || !deeds.some((other) => other.column === column.column)) return null;
    return { accounts: ["work_output"], sub: withoutUnit(leafOf(column)), period: "final" };
  }

  /** Whether the line counts people and stands among indicators, beside what was to be reached: no staff of the office. */
  isOfOthers({ key }: RowReading): boolean {
    return this.isPossible && (this.columns ??= countColumns(this.reading)).haveTargets && meansOne(conceptsOf(key) ?? NOTHING, ["offPosts"]);
  }

  /** The line without its unit; a number in front is a part of the name: 12345热线. */
  private nameOf({ key, parts: { code } }: RowReading): string {
    const bare = this.bracketOf(key) === null ? key : withoutUnit(key);
    return `${code ?? ""}${bare.replace(OF_A_SUM, "")}`;
  }

  /** The unit in brackets behind a label, though nobody knows it where those of other lines are known: 红细胞（单位）. */
  private bracketOf(label: string): string | null {
    const known = countingBracket(label);
    if (known !== null || !label.endsWith(")")) return known;
    const text = /\(([^()]+)\)$/.exec(label)?.[1] ?? "";
    return mayBeUnit(text) && (this.unknownBrackets ??= bracketsAreUnits(this.reading)) ? text : null;
  }

  /** The unit that the cell counts in, as it is written; `null` where none is, or one of money. */
  private countedIn(row: RowReading, { column, path }: ColumnReading, { amount, raw, isText }: Figure): string | null {
    if (isMoneyUnit(amount.unit) || isRate(amount.unit) || amount.unit === "复合" || amount.unit === "分") return null;
    const { grid } = this.reading;
    if (this.unitColumn !== undefined) {
      const [text = ""] = grid.spread(row.row, this.unitColumn.column).text.split(BEHIND_UNIT); // 人次，系统导出
      if (text !== "") return isCountingUnit(text) || mayBeUnit(text) || countsInThousands(text) ? text : null;
    }
    const behind = column + 1 < grid.columns ? grid.cell(row.row, column + 1) : null;
    const written = isText ? /[^\d.,\s]+$/.exec(String(raw).trim())?.[0] : undefined;
    if (written !== undefined && countsBehindNumber(written)) return written;
    if (behind !== null && isWordCell(behind) && isCountingUnit(behind.text)) return behind.text;
    const bracket = this.bracketOf(row.parts.name);
    if (bracket !== null) return bracket;
    if (amount.unit !== "") return amount.unit;
    const leaf = path[path.length - 1] ?? "";
    return namesACount(row.key) || namesACount(leaf) || countingBracket(leaf) !== null || (this.listsDeeds ??= this.isListOfDeeds()) ? "次" : null;
  }

  private isOnlyFigure({ row }: RowReading): boolean {
    const { columns, table, grid } = this.reading;
    return columns.filter(({ role, column }) => role === "figure" && table.figures.hasAt(grid.rowAt(row), grid.columnAt(column))).length === 1;
  }

  private isListOfDeeds(): boolean {
    const { titles, grid, columns, rows } = this.reading;
    return isListOfDeeds(titles, grid.sheet.name, columns, rows, grid);
  }

  /** Whether its people are those of the office. */
  private isAboutStaff(): boolean {
    return (this.people ??= this.listsStaff());
  }

  private listsStaff(): boolean {
    const { rows, titles, columns, grid } = this.reading;
    if (rows.some(({ key }) => meansOne(conceptsOf(key) ?? NOTHING, STAFF))) return true;
    const unitColumn = this.unitColumn;
    if (unitColumn !== undefined && new Set(rows.map(({ row }) => grid.spread(row, unitColumn.column).text)).size > VARIED) return false;
    const head = columns.find(({ role }) => role === "label")?.path.join("") ?? "";
    return [...titles, head].some((text) => STAFF_TITLE.test(text));
  }

  private hasSeveralLines(): boolean {
    return (this.lines ??= this.reading.rows.filter((row) => isLineOfItsOwn(row) && isDeed(row, false)).length >= FEWEST_LINES);
  }
}

const NOTHING: ReadonlySet<Concept> = new Set();

function speaksOfProjects(reading: TableReading): boolean {
  return firstLines(reading).includes("项目");
}

/** A line of what was done, or a sum that says what it is of: 受理案件合计. */
function isLineOfItsOwn({ key, kind, code, parts }: RowReading): boolean {
  if (key === "" || code !== parts.code || kind === "note") return false;
  return kind !== "total" && !isTotalName(key) && !isSubtotalName(key) || OF_A_SUM.test(key) && conceptsOf(key.replace(OF_A_SUM, "")) === null;
}

function withoutUnit(label: string): string {
  return label.replace(/\([^()]+\)$/, "");
}

/** Whether a heading counts what was done, neither things owned nor people of the office. */
function isDeedAcross(heading: string): boolean {
  const unit = countingBracket(heading);
  if (unit === null || OF_PEOPLE.includes(unit) || unit === "辆" || OF_THINGS.includes(unit) && !BUILT.test(withoutUnit(heading))) return false;
  return isDeed({ key: withoutUnit(heading), path: [] }, false);
}

const OF_A_SUM = /(?:合计|总计)$/;

/** 行政 and 工勤 are kinds of posts only where people are counted. */
function isKindOfPost(label: string): boolean {
  const means = conceptsOf(label);
  return means !== null && means.size > 0 && meansNoMore(means, KINDS_OF_POSTS);
}

/**
 * Whether the label may tell what was done: nothing of the field, or a count by its words.
 * @param ofOthers what speaks of staff is that of others: an indicator, or no people at all
 */
function isDeed({ key, path }: Pick<RowReading, "key" | "path">, ofOthers: boolean): boolean {
  if (isCountingUnit(key) || NO_COUNT.test(key) || path.some((above) => NO_COUNT.test(above))) return false;
  const means = conceptsOf(key);
  if (means === null) return ofOthers || !meansOne(conceptsWithin(key), STAFF);
  return means.size > 0 && (ofOthers && meansNoMore(means, [...STAFF, ...KINDS_OF_POSTS]) || meansNoMore(means, DEEDS));
}
