import { ACCOUNTS, isMoneyUnit, isRate, type Figure } from "../model";
import type { StagedColumn } from "./cellTime";
import type { ColumnReading } from "./columns";
import { countingBracket, countsBehindNumber, isCountingUnit, mayBeUnit, namesACount } from "./countingUnits";
import { isWordCell } from "./grid";
import { namedByLabel, type NamedByLabel } from "./labelBook";
import { STAFF, type Concept } from "./meaning/lexicon";
import { conceptsOf, conceptsWithin, meansOne } from "./meaning/segment";
import type { TableReading } from "./readTables";
import { isTotalName, type RowReading } from "./rowReading";
import { isSubtotalName } from "./rowTest";
import type { RowSetFacts } from "./tableFacts";

/** Forms in whose tables lines may tell what was done; other forms have other lines. */
const MAY_LIST_WORK: readonly string[] = ["WK-LIST", "WK-NOTES", "WK-BASE", "WK-SELF", "WK-RATES", "WK-OUTPUT"];
/** A title of things bought or owned, of money, or of one project. */
const OF_SOMETHING_ELSE = /采购|资产|设备|车辆|用车|物资|库存|房屋|(?<!重点)项目/;
/** A column of money: its lines have a quantity and a price. */
const MONEY_HEAD = /[金款价费]额?$|经费|资金|预算|支出|收入|工资|补[贴助]|\((?:万|千)?元\)/;
/** Over figures that say how many, or that it was done: 全年, 实际完成值, 数量, 人次. */
const HOW_MANY = /^(?:全年|本年度?|当年|今年|上年度?|去年|上一年|年度|年末|年底|期末)?(?:累计)?(?:实际|已)?(?:完成|办理|达到|开展|发生)?(?:总?数|总?数量|数值|数据|值|总?量|情况|数字|人数|人次数?|次数|件数|户数|场次|工作量|业务量|合计|总计|小计)?$/;
/** Things owned are counted in these, not deeds. */
const OF_THINGS: readonly string[] = ["辆", "平方米", "间", "栋", "幢", "座"];
const OF_PEOPLE: readonly string[] = ["人", "名"];
/** Says that the line is money, a share or a plan, whatever unit stands beside it. */
const NO_COUNT = /率|占比|比[重例]|资金|经费|金额|款$|费$|收入|支出|工资|单价|目标|计划|编制|床位/;
/** What the words of a count may mean by themselves: 培训人次. */
const DEEDS: readonly Concept[] = ["training", "meeting", "persons", "batches", "services", "spent", "groups"];
const STAFF_TITLE = /编制|人员(?!补)|人数|岗位|教职工|职工|用工|人事/;
/** A unit column with as many different units counts different things: no list of people. */
const VARIED = 3;
/** Fewest lines of a list of what was done. */
const FEWEST_LINES = 2;

/** What a table's lines say was done, by how it is counted: 接待查档 | 2745 | 人次. Names nobody knows are told by it. */
export class WorkOutputs {
  private readonly isPossible: boolean;
  private readonly unitColumn: ColumnReading | undefined;
  private columns: ReadonlySet<number> | undefined;
  private people: boolean | undefined;
  private lines: boolean | undefined;

  constructor(private readonly reading: TableReading, private readonly facts: Pick<RowSetFacts, "names">) {
    const { form, title, columns } = reading;
    this.isPossible = (form === null || MAY_LIST_WORK.includes(form.id)) && !OF_SOMETHING_ELSE.test(title);
    this.unitColumn = columns.find(({ isOfUnits }) => isOfUnits) ?? columns.find(({ role, path }) => role === "text" && /^(?:计量)?单位$/.test(path[path.length - 1] ?? ""));
  }

  /** What the cell counts; `null` where it counts nothing that was done. */
  of(row: RowReading, column: StagedColumn, figure: Figure): NamedByLabel | null {
    if (!this.isPossible || figure.isApproximate || figure.isDash) return null;
    this.columns ??= new Set(this.columnsOfCounts());
    if (!this.columns.has(column.column) || !isLineOfItsOwn(row) || (this.facts.names.get(row.key) ?? 0) > 1) return null;
    const unit = this.countedIn(row, column, figure);
    if (unit === null) return null;
    const asNumber = namedByLabel(`${row.key}数`, row.path);
    if (asNumber !== null) return ACCOUNTS.get(asNumber.accounts[0]!)?.kind === "count" ? asNumber : null;
    if (!isDeed(row) || OF_THINGS.includes(unit) || OF_PEOPLE.includes(unit) && this.isAboutStaff()) return null;
    return this.hasSeveralLines() ? { accounts: ["work_output"], sub: countingBracket(row.key) === null ? row.key : row.key.replace(/\([^()]+\)$/, ""), period: "final" } : null;
  }

  /** Columns that say how many, one for each year: of two of a year nobody knows which is the line's. */
  private columnsOfCounts(): number[] {
    const figures = this.reading.columns.filter(({ role }) => role === "figure");
    if (figures.some(({ path, facts }) => facts.unit !== null && isMoneyUnit(facts.unit) || MONEY_HEAD.test(path[path.length - 1] ?? ""))) return [];
    const counts = figures.filter(({ facts }) => !facts.isDerived && (facts.period === null || facts.period === "final") && facts.concept.every(saysHowMany));
    const years = counts.map(({ facts }) => `${facts.year ?? this.reading.table.year}${facts.yearShift}`);
    return counts.filter((_, index) => years.filter((year) => year === years[index]).length === 1).map(({ column }) => column);
  }

  /** The unit that the cell counts in, as it is written; `null` where none is, or one of money. */
  private countedIn(row: RowReading, { column, path }: ColumnReading, { amount, raw, isText }: Figure): string | null {
    if (isMoneyUnit(amount.unit) || isRate(amount.unit) || amount.unit === "复合" || amount.unit === "分") return null;
    const { grid } = this.reading;
    if (this.unitColumn !== undefined) {
      const { text } = grid.spread(row.row, this.unitColumn.column);
      if (text !== "") return isCountingUnit(text) || mayBeUnit(text) ? text : null;
    }
    const behind = column + 1 < grid.columns ? grid.cell(row.row, column + 1) : null;
    const written = isText ? /[^\d.,\s]+$/.exec(String(raw).trim())?.[0] : undefined;
    if (written !== undefined && countsBehindNumber(written)) return written;
    if (behind !== null && isWordCell(behind) && isCountingUnit(behind.text)) return behind.text;
    const bracket = countingBracket(row.parts.name);
    if (bracket !== null) return bracket;
    if (amount.unit !== "") return amount.unit;
    const leaf = path[path.length - 1] ?? "";
    return namesACount(row.key) || namesACount(leaf) || countingBracket(leaf) !== null ? "次" : null;
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
    return (this.lines ??= this.reading.rows.filter((row) => isLineOfItsOwn(row) && isDeed(row)).length >= FEWEST_LINES);
  }
}

const NOTHING: ReadonlySet<Concept> = new Set();

function saysHowMany(part: string): boolean {
  const bare = part.replace(/\([^()]*\)$/, "");
  return HOW_MANY.test(bare) || isCountingUnit(bare);
}

/** Neither a sum nor a part of another line. */
function isLineOfItsOwn({ key, kind, code }: RowReading): boolean {
  return key !== "" && code === null && kind !== "ofWhich" && kind !== "note" && kind !== "total" && !isTotalName(key) && !isSubtotalName(key);
}

/** Whether the label may tell what was done: nothing of the field, or a count by its words. */
function isDeed({ key, path }: RowReading): boolean {
  if (isCountingUnit(key) || NO_COUNT.test(key) || path.some((above) => NO_COUNT.test(above))) return false;
  const means = conceptsOf(key);
  return means === null ? !meansOne(conceptsWithin(key), STAFF) : means.size > 0 && [...means].every((concept) => DEEDS.includes(concept));
}
