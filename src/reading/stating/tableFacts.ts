import { areFunctions } from "./functionNames";
import { isWordCell, type Grid } from "../cells/grid";
import { isOfPeopleWithoutPosts, kindsWithoutPosts } from "./partLines";
import { partsAbove } from "./partsAbove";
import type { TableReading } from "../readTables";
import { countsOf, namesOfLines } from "./namesOfLines";
import { isTotalOtherwise, isYearAlone, type RowReading } from "../rows/rowReading";

/** What the rows of a table are together. */
export interface RowSetFacts {
  readonly hasTotal: boolean;
  readonly itemCount: number;
  readonly unlabelled: number;
  readonly names: ReadonlyMap<string, number>;
  /** What stands beside 项目名称 above the table; `null` without. */
  readonly projectName: string | null;
  /** Its lines, or some of them, are the classes of the functional classification (教育支出, 卫生健康支出). */
  readonly listsFunctions: boolean;
  /** What tells a line of spending among the others; `undefined` for one of several that nothing tells apart. */
  nameOfLine(row: RowReading): string | undefined;
  /** Every line is a year of its own. */
  readonly listsYears: boolean;
  /** Lines that are kinds of people without a post. */
  readonly kindsWithoutPosts: ReadonlySet<string>;
  /** Lines of economic subjects with what sums them up below, by row. */
  readonly partsAbove: ReadonlyMap<number, string>;
  /** Row in which a name stands last, with what it says in brackets or without: 无形资产（软件）. */
  readonly lastRows: ReadonlyMap<string, number>;
}

/** Looks a table's rows over once. */
export function tableFacts(reading: TableReading): RowSetFacts {
  let [names, lastRows]: [ReadonlyMap<string, number> | null, ReadonlyMap<string, number> | null] = [null, null]; // few forms ask for them
  let listsFunctions: boolean | null = null;
  let lines: ReadonlyMap<RowReading, string> | null = null;
  let parts: ReadonlyMap<number, string> | null = null;
  let kinds: ReadonlySet<string> | null = null;
  let [hasTotal, itemCount, unlabelled] = [false, 0, 0];
  for (const row of reading.rows) {
    hasTotal ||= isGrandTotal(row);
    if (row.key === "") unlabelled += 1;
    else if (row.kind !== "total" && row.kind !== "note") itemCount += 1;
  }
  return {
    hasTotal, itemCount, unlabelled,
    get projectName() {
      const first = reading.rows[0]?.row ?? 0;
      return projectNameAbove(reading.grid, reading.form?.asPairs ? first + ROWS_OF_PAIRS : first);
    },
    get names() {
      return (names ??= countsOf(reading.rows, ({ key }) => key));
    },
    get listsFunctions() {
      return (listsFunctions ??= areFunctions(reading.rows.map(({ key }) => key)));
    },
    nameOfLine(row) {
      if ((this.names.get(row.key) ?? 0) < 2) return row.key;
      return (lines ??= namesOfLines(reading.rows)).get(row);
    },
    get listsYears() {
      return itemCount > 1 && unlabelled === 0 && itemCount === reading.rows.length && this.names.size === itemCount && reading.rows.every(({ key }) => isYearAlone(key));
    },
    get kindsWithoutPosts() {
      return (kinds ??= reading.rows.length > MOST_ROWS ? new Set() : kindsWithoutPosts(reading.rows.filter(({ kind }) => kind !== "total").map(({ key }) => key), hasTotal && isAboutPeopleWithoutPosts(reading)));
    },
    get partsAbove() {
      return (parts ??= reading.rows.length > MOST_ROWS ? new Map<number, string>() : partsAbove(reading));
    },
    get lastRows() {
      return (lastRows ??= new Map(reading.rows.flatMap(({ key, row }) => (key.endsWith(")") ? [[key.replace(GLOSS, ""), row] as const, [key, row] as const] : [[key, row] as const]))));
    },
  };
}

/** Whether title or heading of the labels say that nobody in the table has a post. */
export function isAboutPeopleWithoutPosts({ columns, title }: TableReading): boolean {
  const head = columns.find(({ role }) => role === "label")?.path ?? [];
  return [head[head.length - 1] ?? "", title].some(isOfPeopleWithoutPosts);
}

/** A table of more rows lists things, no kinds of people. */
const MOST_ROWS = 100;
/** The project's name is among the first pairs. */
const ROWS_OF_PAIRS = 4;
/** How far above its figures a form names the project. */
const NAME_ABOVE = 12;

function projectNameAbove(grid: Grid, below: number): string | null {
  for (let row = below - 1; row >= Math.max(0, below - NAME_ABOVE); row -= 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const { text } = grid.cell(row, column);
      const written = /^项目名称:(.+)$/.exec(text)?.[1];
      if (written) return written;
      if (!/^项目名称:?$/.test(text)) continue;
      for (let right = column + 1; right < grid.columns; right += 1) if (isWordCell(grid.cell(row, right))) return grid.cell(row, right).text;
    }
  }
  return null;
}

const GLOSS = /\([^()]*\)$/;

const GRAND_TOTAL = /^(?:(?:(?:19|20)\d{2}年度?)?(?:合计|总计)|(?:[一两二三四五六]|各|以上|上述|全部|所有)(?:大?类|项|个|部分|大?块)?(?:项目|支出|资金|经费)?(?:合计|总计)|全(?:局|厅|委|办|院|校|园|镇|乡|县|市|区|馆|所|站|台|队|社|处|科|中心|大队|支队|总队|街道|部门|单位|系统)(?:合计|总计)|全年累计|全年数|全年|本年累计|年度累计|合计|总计|总合计|全部合计|全部总计|合计数|支出合计|收入合计|收入总计|支出总计|预算合计|全年合计|年度合计|全口径合计|单位支出合计|年度支出合计|总支出合计|本年合计|当年合计|本年收入合计|本年支出合计|金额合计|项目合计|项目总计|项目预算合计|项目预算总计|部门合计|单位合计)$/;

/** Whether the row is the sum of its whole table. */
export function isGrandTotal(row: RowReading): boolean {
  return row.kind === "total" && (GRAND_TOTAL.test(row.key.replace(/\(.*\)$/, "")) || isTotalOtherwise(row.key));
}
