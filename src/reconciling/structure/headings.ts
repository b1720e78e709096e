import { isBasicSpending, isPartOfBasic } from "../../model";
import type { Table, TableColumn, Unit } from "../../model";
import { followOn } from "./spansOfYear";

/** Headings of columns that add up their neighbours; 全街道合计 adds up offices, 全区合计 more than stand beside it. */
const TOTAL_HEADING = /^(小计|合计|总计|共计|计|部门合计|单位合计|各单位合计|全(?![国省市州县区])[\u4e00-\u9fa5]{1,4}合计|全年累计|全年合计|累计合计|本年收入合计|本年支出合计|年度合计)$/;
/** Whether the heading says that its column adds up those beside it. */
export function isTotalHeading(heading: string): boolean {
  return TOTAL_HEADING.test(heading);
}

/** Headings of columns that are no addends: rates, prices, differences, counts beside money. */
const NO_ADDEND = /^其中|中小微?企业|预留|率|占比|比例|比重|%|％|单价|人均|数量|面积|增减|差额|差异|变动|增长|进度|得分|分值|序号|行次|栏次|完成|标准/;
/** Units that cannot be added up. */
export const NO_SUM_UNITS: ReadonlySet<string> = new Set(["%", "比率", "复合", "分"]);

/** Whether figures of the units may be added up: heads of a column that says so and of one that says nothing are. */
export function areAlike(one: Unit, other: Unit): boolean {
  return one === other || [one, other].includes("") && [one, other].includes("人");
}

/** Last heading of a column. */
export function lastHeading(column: TableColumn): string {
  return column.path[column.path.length - 1] ?? "";
}

/** Heading for people: 决算数·小计. */
export function headingText(column: TableColumn): string {
  const known = HEADINGS.get(column) ?? column.path.join("·");
  HEADINGS.set(column, known);
  return known;
}

const HEADINGS = new WeakMap<TableColumn, string>();

/** The first column of figures whose heading is of that kind. */
export function figureHeaded(table: Table, heading: RegExp): TableColumn | undefined {
  return table.columns.find((column) => column.role === "figure" && heading.test(headingText(column)));
}

/** The heading with years as they are seen from the table's own: 2022年末结转 in a table of 2023 is 上年末结转, 2023年初结转 is 年初结转. */
export function relativeHeading(column: TableColumn, year: number | null): string {
  const known = RELATIVE.get(column);
  if (known?.year === year) return known.heading;
  const heading = relativeText(headingText(column), year);
  RELATIVE.set(column, { year, heading });
  return heading;
}

/** As they were asked for last: a table asks with its own year. */
const RELATIVE = new WeakMap<TableColumn, { readonly year: number | null; readonly heading: string }>();

function relativeText(text: string, year: number | null): string {
  const heading = text.replace(SHORT_YEAR, "$120$2年");
  if (year === null || !heading.includes("20")) return heading;
  return heading.replace(YEAR, (words, digits: string, isEdge: string | undefined) => {
    if (Number(digits) === year) return isEdge ? "年" : "";
    return Number(digits) === year - 1 ? "上年" : words;
  });
}

/** 22年初结转, 21年底结转. */
const SHORT_YEAR = /(^|·)(1[5-9]|[2-4]\d)年(?=[初末底]|度?[结收支预决])/g;
/** 2022年, 2022年度, 2022收入; of 2022年初 and 2022年末 the sign 年 stays where the year is the table's own. */
const YEAR = /(20\d{2})(?:年度?(?![初末底])|(年)(?=[初末底])|(?=[\u4e00-\u9fa5]))/g;

/** Rates, prices and points; D/C names a rate by the letters of its columns. */
const NO_AMOUNT = /科目(?:编[码号]|代码)?$|编[码号]$|代码$|文号$|凭证号?$|率|占比|比例|比重|%|％|单价|人均|进度|得分|分值|标准|幅度?$|同比|环比|增长$|(?:^|·)\(?[A-Z]\s*[/÷]\s*[A-Z]\)?$/;

/** Whether figures of the column may be added up downwards. */
export function isSummable(column: TableColumn): boolean {
  return column.role === "figure" && !NO_SUM_UNITS.has(column.unit) && !NO_AMOUNT.test(headingText(column));
}

/** Whether the column is no part of what stands beside it: a rate, a difference, a part of another column. */
export function isNoPart(column: TableColumn): boolean {
  return NO_ADDEND.test(lastHeading(column)) || !isSummable(column);
}

/** A column that states the sum of others. */
export interface ColumnSum {
  readonly total: TableColumn;
  /** Those of which one is meant, the likeliest first: all columns beside it, or without the parts of a 小计 among them. */
  readonly readings: readonly (readonly TableColumn[])[];
  /** What stands on one side of it: each may be another classification of the same total. */
  readonly sides: readonly (readonly TableColumn[])[];
}

/** A heading with what stands below it. */
interface HeadingNode {
  readonly name: string;
  readonly column: TableColumn | null;
  readonly children: HeadingNode[];
}

/** The sums that the table's headings announce: 合计 beside its sisters, 小计 below a common heading. */
export function columnSums(table: Table): readonly ColumnSum[] {
  const root: HeadingNode = { name: "", column: null, children: [] };
  for (const column of table.columns) if (column.role === "figure") insert(root, column, column.path);
  return sumsBelow(root);
}

function insert(node: HeadingNode, column: TableColumn, path: readonly string[]): void {
  const [head, ...rest] = path;
  if (rest.length === 0) {
    node.children.push({ name: head ?? "", column, children: [] });
    return;
  }
  const last = node.children[node.children.length - 1];
  const child: HeadingNode = last && last.name === head && last.column === null ? last : { name: head!, column: null, children: [] };
  if (child !== last) node.children.push(child);
  insert(child, column, rest);
}

/** Headings of parts of a year, and of the year as a whole: these add up beside budgets and balances of one row. */
const PART_OF_YEAR = /^(?:\d{1,2}(?:[-—~至]\d{1,2})?月|第?(?:[一二三四1-4]|[1-3][-—~至][2-4])季度|[上下]半年)(?:份|累计)?(?:实际)?(?:支出|支付|执行)?[数额]?$/;
const WHOLE_YEAR = /^(?:全年|本年|年度)(?:累计|合计)?(?:实际)?(?:支出|支付|执行)?(?:合计|累计)?[数额]?$/;
/** What was spent in all of them, where nothing is called by the year. */
const ALL_SPENT = /^(?:实际)?(?:支出|支付|执行)[数额]?(?:合计|总计)$/;
/** The same beside parts that follow one another from January on (1-6月 | 7-9月 | 10-12月): nothing was carried in from the year before. */
const SPENT_SO_FAR = /^累计(?:实际)?(?:支出|支付|执行)[数额]?$/;

/**
 * 全年累计 beside 1-9月 and 10-12月: the parts of the year that it adds up; `null` where there are none. 全年数 that turned out to be a budget is none of what was spent in its quarters: 执行数合计 is.
 */
function yearSum(node: HeadingNode): ColumnSum | null {
  const heads = node.children.filter(({ column, name }) => column && PART_OF_YEAR.test(name) && !name.includes("累计"));
  const parts = heads.flatMap(({ column }) => column ?? []);
  const isSpent = parts.length > 0 && parts.every(({ period }) => period === "final");
  const named = (heading: RegExp): readonly TableColumn[] => node.children.flatMap((child) => (child.column && heading.test(child.name) && !(isSpent && isBudget(child.column)) ? [child.column] : []));
  const ofYear = named(WHOLE_YEAR);
  const ofParts = ofYear.length > 0 ? ofYear : named(ALL_SPENT);
  const wholes = ofParts.length > 0 || !followOn(heads.map(({ name }) => name)) ? ofParts : named(SPENT_SO_FAR);
  return parts.length >= 2 && wholes.length === 1 ? { total: wholes[0]!, readings: [parts.filter((column) => column.unit === wholes[0]!.unit)], sides: [] } : null;
}

function isBudget({ period }: TableColumn): boolean {
  return period === "budget" || period === "adjusted";
}

/** Whether the heading names a part of the year: 3月, 1-9月, 二季度. */
export function isPartOfYearHeading(heading: string): boolean {
  return PART_OF_YEAR.test(heading);
}

/** What 全年累计 never adds up: what was planned, and 三季度累计, which holds the quarters before already. */
const NO_PART_OF_YEAR = /累计|预算|指标|计划/;

function sumsBelow(node: HeadingNode): readonly ColumnSum[] {
  const year = yearSum(node);
  const inner = [...(year ? [year] : []), ...node.children.flatMap(sumsBelow)];
  const totals = node.children.filter((child) => child.column && TOTAL_HEADING.test(child.name));
  const total = totals[0]?.column;
  if (totals.length !== 1 || !total || total === year?.total) return inner;
  const isOfYear = /^全年|累计/.test(totals[0]!.name);
  const names = node.children.map(({ name }) => name);
  const addends = node.children.filter((child) => child !== totals[0] && !isNoAddend(child.name, names) && !standsBeside(totals[0]!.name, child.name) && !(isOfYear && NO_PART_OF_YEAR.test(child.name))).flatMap(columnsFor)
    .filter((column) => areAlike(column.unit, total.unit) && column.year === total.year);
  return addends.length >= 2 ? [{ total, readings: [addends, ...besideSubtotals(addends)], sides: classifications(total, addends) }, ...inner] : inner;
}

/** What was carried over, and the other side, are no parts of 本年支出合计: 年初结转和结余 | 本年收入 | 本年支出合计 | 基本支出 | 项目支出 | 年末结转和结余. */
const BESIDE_SPENT = /结转|结余|收入/;
const BESIDE_EARNED = /结转|结余|支出/;

function standsBeside(total: string, name: string): boolean {
  return total === "本年支出合计" && BESIDE_SPENT.test(name) || total === "本年收入合计" && BESIDE_EARNED.test(name);
}

/** 工资福利 | 商品服务 | 合计 | 人员经费 | 公用经费: what stands left of the total and what stands right of it may each make it up. */
function classifications({ column }: TableColumn, addends: readonly TableColumn[]): readonly (readonly TableColumn[])[] {
  const sides = [addends.filter((addend) => addend.column < column), addends.filter((addend) => addend.column > column)];
  return sides.filter((side) => side.length >= 2 && side.length < addends.length);
}

/** A sum of some of the columns beside it: 公车小计, 人员小计. */
const SUBTOTAL = /[\u4e00-\u9fa5](?:小计|合计)$/;

/** 办公 | 差旅 | 公用小计 | 接待 | 合计: what stands before a 小计 may be its parts, from any column on; and so may what stands behind it, up to any column. */
function besideSubtotals(addends: readonly TableColumn[]): readonly (readonly TableColumn[])[] {
  return addends.flatMap((subtotal, at) => {
    if (!SUBTOTAL.test(lastHeading(subtotal))) return [];
    const before = addends.slice(0, Math.max(0, at - 1)).map((_, from) => addends.filter((__, index) => index < from || index >= at));
    const behind = addends.slice(at + FEWEST_PARTS).map((_, to) => addends.filter((__, index) => index <= at || index > at + FEWEST_PARTS + to));
    return [...before, ...behind];
  }).filter((reading) => reading.length > 1);
}

const FEWEST_PARTS = 2;

/** What runs on from row to row beside the sum of a row. */
const RUNNING = /^(?:本年|当年)?累计[数额]?$/;
/** Headings whose parts stand beside them, not below. */
const WHOLES: readonly { readonly isWhole: (name: string) => boolean; readonly isPart: (name: string) => boolean }[] = [
  { isWhole: isBasicSpending, isPart: isPartOfBasic },
  { isWhole: (name) => CARS.test(name), isPart: (name) => PART_OF_CARS.test(name) },
  { isWhole: (name) => RUNNING_CARS.test(name), isPart: (name) => COST_OF_RUNNING.test(name) },
];
const CARS = /^(?:公务用车|公务车|公车)(?:购置(?:及|和)运行(?:维护)?费?|费用?|小计|合计)$/;
const RUNNING_CARS = /^(?:公务用车|公务车|公车|用车|车辆)(?:运行|运维|费用)?(?:维护)?费?(?:小计|合计)$/;
const COST_OF_RUNNING = /^(?:汽|柴)?(?:加油|油费|油料|燃油|燃料|修车|维修|维护|保养|修理|过路|过桥|路桥|停车|洗车|保险|年检|年审|审车|车险)[\u4e00-\u9fa5]{0,6}$/;
const PART_OF_CARS = /^(?:公务用车|公务车|公车)?(?:购置|新购|运行(?:维护)?|运维|维护)(?:费用?)?$/;

/** Whether a column is none of those that the total beside it adds up: rates, running sums, parts of a sister. */
function isNoAddend(name: string, sisters: readonly string[]): boolean {
  return NO_ADDEND.test(name) || RUNNING.test(name) || WHOLES.some(({ isWhole, isPart }) => isPart(name) && sisters.some(isWhole));
}

/** The column that speaks for a heading: itself, its own total, or all that stand below it. */
function columnsFor(node: HeadingNode): readonly TableColumn[] {
  if (node.column) return [node.column];
  const total = node.children.find((child) => child.column && TOTAL_HEADING.test(child.name));
  return total ? columnsFor(total) : node.children.filter((child) => !NO_ADDEND.test(child.name)).flatMap(columnsFor);
}
