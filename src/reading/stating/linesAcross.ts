import { CARD } from "../blocks/cards";
import type { ColumnReading } from "../columns/columns";
import { courseOfBudget } from "../columns/courseOfBudget";
import { subjectOfHeading } from "./fitForm";
import { isFigureCell, isWordCell, type Grid } from "../cells/grid";
import type { FormDefinition } from "../forms";
import { basicDataAcross } from "./basicDataAcross";
import { countingBracket } from "./countingUnits";
import type { NamedByLabel } from "./labelBook";
import { isPartOfCars } from "../meaning/partColumns";
import { quantityOf } from "../meaning/quantities";
import type { Concept } from "../meaning/lexicon";
import { conceptsOf, conceptsWithin, meansNoMore } from "../meaning/segment";
import { ofPath } from "../meaning/together";
import { LINE_OF_STAGE, PERIOD_OF, type StageWord } from "../meaning/stageWord";
import type { RowReading } from "../rows/rowReading";
import { nameOf, sayingOf } from "../columns/sayingOf";
import { seriesOf } from "../columns/seriesOf";
import { squash } from "../cells/text";

/** A table, as far as its lines may run across it. */
interface Across {
  readonly grid: Grid;
  readonly title: string;
  readonly form: FormDefinition | null;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
  /** Its own rows and those of the bands beside it. */
  readonly rowsOfBlock: readonly (readonly RowReading[])[];
}

type Accounts = Partial<Record<StageWord, string>>;
const ALL_PROJECTS: Accounts = { initial: "project_exp", adjusted: "project_exp", spent: "project_exp" };
const ALL_SPENDING: Accounts = { initial: "budget_initial", added: "budget_addition", cut: "budget_reduction", adjusted: "budget_adjusted", spent: "expenditure_actual" };

/** More rows than this are lines, not the stages of a budget. */
const MOST_ROWS = 40;
const FEWEST_COLUMNS = 2;
const OF_PROJECTS = /项目|专项/;
const SUM = /(?:合计|小计|总计)$/;
/** Lines that no table of projects has: beside them the sum is of everything. */
const OF_OFFICE = /基本|人员|公用|补贴|工资/;
/** What the title of a list of stages says that sums up all projects: 六个项目合计. */
const ALL_OF_THEM = /项目(?:支出|资金|经费)?(?:合计|总计|小计)$/;

/** Beside the stages of a card: what was spent. */
const SPENT = /^(?:本年|全年|当年|实际)?支出$/;
/** The sum of the cards above. */
const SUM_OF_ABOVE = /^(?:以上|上述)?(?:全部|所有|[一两二三四五六七八九十]+|\d+)?(?:项|个|张|类)?卡?(?:片)?(?:合计|总计|小计)$/;

/**
 * Lines of spending that do not stand below each other: projects side by side over the stages of their budget (年初批复, 追加, 调整后, 支付),
 * and cards, each with a project's name over its stages.
 */
export class LinesAcross {
  /**
   * @param stages by row
   * @param nameAt what the line of a cell is called; `null` in the sum of all, `undefined` where none runs
   * @param accountsAt what the sum in a column states, by stage
   * @param counted what was counted in a row, where it is no money (完成产出 | 示范面积（亩） | 完成数)
   */
  private constructor(private readonly stages: ReadonlyMap<number, StageWord>, private readonly nameAt: (row: number, column: number) => string | null | undefined, private readonly accountsAt: (column: number) => Accounts, private readonly counted: ReadonlyMap<number, string>) {}

  /** `null` for tables whose lines stand below each other. */
  static in(table: Across): LinesAcross | null {
    const rows = table.rows.filter(({ key }) => key !== "");
    if (rows.length > MOST_ROWS) return null;
    const stages = new Map(rows.flatMap((row) => {
      const says = sayingOf(nameOf(row.key));
      return says.kind === "stage" ? [[row.row, says.stage] as const] : [];
    }));
    if (stages.size === 0) return null;
    return table.columns.every(({ path }) => path.length === 0) ? cards(table, stages) : sideBySide(table, rows, stages);
  }

  static make(stages: ReadonlyMap<number, StageWord>, nameAt: (row: number, column: number) => string | null | undefined, accountsAt: (column: number) => Accounts, counted: ReadonlyMap<number, string> = NOTHING_COUNTED): LinesAcross {
    return new LinesAcross(stages, nameAt, accountsAt, counted);
  }

  /** What a cell states; `nothing` in a sum that is no quantity, `null` where no line runs across. */
  at({ row }: RowReading, { column }: ColumnReading): NamedByLabel | "nothing" | null {
    const stage = this.stages.get(row);
    const name = stage === undefined ? undefined : this.nameAt(row, column);
    if (stage === undefined || name === undefined) return null;
    const counted = this.counted.get(row);
    if (counted !== undefined) return stage === "spent" ? { accounts: ["work_output"], sub: counted, period: "final" } : "nothing";
    const account = (name === null ? this.accountsAt(column) : LINE_OF_STAGE)[stage];
    return account === undefined ? "nothing" : { accounts: [account], sub: name, period: PERIOD_OF[stage] };
  }
}

function sideBySide({ grid, title, form, columns, rows: all }: Across, rows: readonly RowReading[], said: ReadonlyMap<number, StageWord>): LinesAcross | null {
  const isOfBuying = (): boolean => [title, ...columns.flatMap(({ role, path }) => (role === "label" ? path : []))].some((text) => conceptsWithin(squash(text)).has("buying"));
  const names = new Map(columns.flatMap((column) => {
    const name = nameOfLine(column);
    return name === null || isPartOfCars(column, columns) || isKindOfBuying(column) && isOfBuying() ? [] : [[column.column, name] as const];
  }));
  const lines = rows.filter(({ row }) => [...names.keys()].some((column) => isFigureCell(grid.cell(row, column))));
  const told = courseOfBudget(lines.map((row) => seriesOf(sayingOf(nameOf(row.key)), grid, [...names.keys()].map((column) => [row.row, column]))));
  const stages = new Map([...said, ...[...told].map(([index, stage]) => [lines[index]!.row, stage] as const)]);
  const isOfProjects = OF_PROJECTS.test(title);
  const count = new Set([...stages.values()].filter((stage) => LINE_OF_STAGE[stage] !== undefined)).size;
  if (names.size < FEWEST_COLUMNS || count < (isOfProjects ? 1 : FEWEST_COLUMNS) || all.some((row) => isLineOfItsOwn(row, stages, grid, columns))) return null;
  const ofAll = isOfProjects ? ALL_PROJECTS : [...names.values()].some((name) => OF_OFFICE.test(name)) ? ALL_SPENDING : {};
  const sums = new Map([...sumsAcross(columns, [...names.keys()], lines, grid, ofAll), ...basicDataAcross(form, columns)]);
  return LinesAcross.make(stages, (_, column) => (sums.has(column) ? null : names.get(column)), (column) => sums.get(column)!);
}

/** What the heading calls a line; `null` where it names a sum, a stage, a quantity, an economic subject, a cost of running cars, or nothing. */
function nameOfLine({ role, path, facts }: ColumnReading): string | null {
  const name = squash(path[path.length - 1] ?? "");
  if (role !== "figure" || facts.isDerived || facts.period !== null || facts.concept.length === 0 || SUM.test(name)) return null;
  if (subjectOfHeading(facts.concept) !== null) return null;
  const [means, whole] = [conceptsOf(facts.concept[facts.concept.length - 1]!), ofPath(facts.concept)]; // 购置费 below 公务用车
  return means !== null && (means.size === 0 || means.has("costOfRunning") || quantityOf(means) !== null || whole !== null && quantityOf(whole) !== null) ? null : name;
}

const KINDS_OF_BUYING: readonly Concept[] = ["goods", "works", "services"];

/** 货物 | 工程 | 服务 over what was to be bought and what was: kinds of purchases, no projects. */
function isKindOfBuying({ facts: { concept } }: ColumnReading): boolean {
  const means = conceptsOf(concept[concept.length - 1] ?? "");
  return means !== null && means.size > 0 && meansNoMore(means, KINDS_OF_BUYING);
}

/** Whether the row is about something else than a budget's course, in a table that has figures there: then the stages are not all of it. */
function isLineOfItsOwn(row: RowReading, stages: ReadonlyMap<number, StageWord>, grid: Grid, columns: readonly ColumnReading[]): boolean {
  if (stages.has(row.row) || !columns.some(({ role, column }) => role === "figure" && isFigureCell(grid.cell(row.row, column)))) return false;
  const means = conceptsOf(row.key);
  return means !== null && quantityOf(means) !== null;
}

/** What the columns that sum up others state. Below kinds of spending (基本支出 | … | 小计, 项目支出 | … | 小计, 总计) the last is all there is. */
function sumsAcross(columns: readonly ColumnReading[], names: readonly number[], lines: readonly RowReading[], grid: Grid, ofAll: Accounts): ReadonlyMap<number, Accounts> {
  const called = columns.filter(({ path }) => SUM.test(path[path.length - 1] ?? ""));
  const groups = called.flatMap((sum) => {
    const kind = sum.path.length > 1 ? sum.path[sum.path.length - 2]! : null;
    const parts = columns.filter((column) => column !== sum && column.role === "figure" && column.path.length > 1 && column.path[column.path.length - 2] === kind).map(({ column }) => column);
    return kind !== null && parts.length > 0 && isSum(sum.column, parts, lines, grid) ? [{ sum: sum.column, kind }] : [];
  });
  const beside = columns.filter(({ role, path, facts }) => role === "figure" && path.length === 1 && !facts.isDerived && !SUM.test(path[0]!)).map(({ column }) => column);
  const whole = called.find(({ column, path }) => path.length === 1 && groups.length > 0 && groups.length + beside.length > 1 && isSum(column, [...groups.map(({ sum }) => sum), ...beside], lines, grid));
  if (whole !== undefined) return new Map([...groups.map(({ sum, kind }) => [sum, ofKind(kind)] as const), [whole.column, ALL_SPENDING]]);
  const sum = called.find(({ column }) => isSum(column, names, lines, grid));
  return new Map(sum === undefined ? [] : [[sum.column, ofAll]]);
}

/** What the sum of one kind of spending states; its changes are nothing we know. */
function ofKind(kind: string): Accounts {
  const means = conceptsOf(squash(kind));
  const account = means === null ? null : quantityOf(means);
  return account === null ? {} : { initial: account, adjusted: account, spent: account };
}

/** Whether the column sums up the others on every line. */
function isSum(column: number, others: readonly number[], lines: readonly RowReading[], grid: Grid): boolean {
  const parts = lines.filter(({ key }) => !/率|进度|%/.test(key)).map(({ row }) => seriesOf({ kind: "unknown" }, grid, [column, ...others].map((at) => [row, at])));
  return parts.length > 1 && parts.every(({ figures: [sum, ...rest], decimals }) => Math.abs(sum! - rest.reduce((total, part) => total + part, 0)) <= rest.length * 0.5 * 10 ** -Math.max(decimals, 2));
}

/** Cards, each with a project's name over its stages; pairs side by side (年初预算 | 300 | 调整后预算 | 310) are of the card they stand in. */
function cards({ grid, title, rows, rowsOfBlock }: Across, said: ReadonlyMap<number, StageWord>): LinesAcross | null {
  const stages = new Map([...said, ...rows.filter(({ key }) => SPENT.test(key)).map(({ row }) => [row, "spent"] as const)]);
  if (ALL_OF_THEM.test(squash(title)) || sumsProjectsUp(title, rows, rowsOfBlock) || SUM_OF_ABOVE.test(squash(title)) && standsBelowCards(grid, rows)) return LinesAcross.make(stages, () => null, () => ALL_PROJECTS);
  const first = rows[0]?.row ?? 0;
  const above = first > 0 && CARD.test(grid.cell(first - 1, 0).text) && isWordCell(grid.cell(first - 1, 1)) ? [[first - 1, grid.cell(first - 1, 1).text] as const] : []; // 项目名称 | name | 单位 | 万元 is a line above
  const heads = new Map([...above, ...[...rowsOfBlock.flat(), ...rows].filter(({ key }) => CARD.test(key)).map(({ row, labelColumn }) => [row, nameBeside(grid, row, labelColumn)] as const)]); // its own before those beside
  const names = new Map<number, string>();
  const counted = new Map<number, string>();
  const cardAt = [...heads.keys()].sort((a, b) => a - b);
  for (const { row, context } of rows) {
    const head = cardAt.filter((at) => at <= row).pop(); // it may stand beside lines on the left alone
    const name = head === undefined || head === row ? null : heads.get(head)!;
    if (name !== null) names.set(row, name);
    const [count] = context.filter((text) => countingBracket(text) !== null);
    if (count !== undefined) counted.set(row, count.replace(/\([^()]+\)$/, ""));
  }
  return names.size === 0 ? null : LinesAcross.make(stages, (row) => names.get(row), () => ({}), counted);
}

/** Whether a list is led by what it sums up, below cards or not: 三个项目合计 | 年初预算 | 143, 以上三项合计 under a title of projects. */
function sumsProjectsUp(title: string, [first]: readonly RowReading[], rowsOfBlock: Across["rowsOfBlock"]): boolean {
  if (first === undefined) return false;
  const led = rowsOfBlock.flat().filter(({ row }) => row === first.row).flatMap(({ context }) => context).map((text) => text.replace(/:$/, ""));
  return led.some((text) => ALL_OF_THEM.test(text) || SUM_OF_ABOVE.test(text) && OF_PROJECTS.test(title));
}

/** Whether cards of projects stand above a list that has nothing but 合计 over it. */
function standsBelowCards(grid: Grid, [first]: readonly RowReading[]): boolean {
  const last = first?.labelColumn ?? 0;
  for (let row = (first?.row ?? 0) - 1; row >= 0; row -= 1) for (let column = 0; column <= last; column += 1) if (CARD.test(grid.cell(row, column).text) && nameBeside(grid, row, column) !== null) return true;
  return false;
}

/** The words right behind a label; `null` without. */
function nameBeside(grid: Grid, row: number, label: number | null): string | null {
  const cell = label === null || label + 1 >= grid.columns ? null : grid.cell(row, label + 1);
  return cell !== null && isWordCell(cell) ? cell.text : null;
}

const NOTHING_COUNTED: ReadonlyMap<number, string> = new Map();
