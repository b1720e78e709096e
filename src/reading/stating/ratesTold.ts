import { Decimal, ZERO, groupBy, isRate, type Figure, type Period } from "../../model";
import type { ColumnReading } from "../columns/columns";
import { leafOf } from "../columns/toldByOthers";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import type { CellStatement } from "./cellStatement";
import { nameOf } from "../columns/sayingOf";
import { SHARE_OF_ALL } from "./rateNames";

/** A rate of the dictionary: what it divides, by what, and what offices call it beside these. */
interface Rate {
  readonly account: string;
  readonly of: readonly string[];
  readonly by: string;
  readonly period: Period;
  readonly called: RegExp;
  /** Both are told line by line, month by month: each has its own rate. */
  readonly isOfLines?: true;
  /** A share of the sum that stands in a line of its own: 占比 beside 基本支出. */
  readonly isShareOfSum?: true;
}

const USED_UP = /^(?:预算|资金|项目|支出|支付|经费|指标|全年)*(?:执行|完成|支出|支付|使用|列支)(?:进度|率|比例|比率)?(?:率|%)?$|^(?:进度|完成)?[%率]$|^进度$|^[^/]*(?:决算|支出|执行|支付)[^/]*\/[^/]*(?:预算|指标)[^/]*$/;
/** Says that it is a share of something, in words of its own: 花掉%, 在岗占编制, 三公用掉预算的. */
const SHARE_OF = /[%率]$|^完成.*(?:预算|指标)$|占|进度|比例|(?:花|用|付|支|完成)[掉去出了到]?.*(?:预算|指标|计划)的$/;
/** Nor one that compares two years, or tells points. */
const NO_SHARE = /增|减|降|升|同比|上年|去年|变动|变化|得分|分值|权重/;

const SHARE_OF_SUM = `${SHARE_OF_ALL}%?$`;
/** Whether the shares of everything that was spent stand below the heading. */
const SHARES_OF_SUM = new RegExp(`^${SHARE_OF_SUM}`);

const RATES: readonly Rate[] = [
  { account: "budget_completion_rate", of: ["expenditure_actual", "exp_year"], by: "budget_adjusted", period: "adjusted", called: USED_UP },
  { account: "project_exec_rate", of: ["project_exp"], by: "project_exp", period: "adjusted", called: USED_UP },
  { account: "procurement_rate", of: ["procurement_paid"], by: "procurement_total", period: "budget", called: /^(?:政府)?(?:采购)?(?:预算)?(?:执行|完成|支出|支付|付款)(?:进度|率)$/ },
  { account: "asset_use_rate", of: ["fixed_asset_in_use"], by: "fixed_asset_end", period: "final", called: /^(?:固定)?(?:资产)?(?:在用|利用|使用)率$/ },
  { account: "payment_progress_rate", of: ["paid_cumulative"], by: "plan_cumulative", period: "final", called: /^(?:累计|用款|支付|支出|计划|资金|执行|实际)*(?:进度|率|比例|占比|完成率|执行率|支付率)(?:率|%)?$|^(?:累计)?(?:支付|支出|执行)占(?:累计)?(?:用款)?计划(?:的?(?:比|比例|比重|%))?$|^(?:累计|实际)*(?:支付|支出)[/÷](?:累计)?(?:用款)?计划$/, isOfLines: true },
  { account: "sangong_control_rate", of: ["sangong_total"], by: "sangong_total", period: "budget", called: /^(?:三公)?(?:经费)?(?:支出|预算)?控制率$/ },
  { account: "public_control_rate", of: ["public_exp"], by: "public_exp", period: "budget", called: /^公用(?:经费)?(?:支出|预算)?控制率$/ },
  { account: "basic_share", of: ["basic_exp"], by: "exp_year", period: "final", called: new RegExp(`^(?:基本支出)?${SHARE_OF_SUM}`), isShareOfSum: true },
  { account: "project_share", of: ["project_exp"], by: "exp_year", period: "final", called: new RegExp(`^(?:项目支出)?${SHARE_OF_SUM}`), isShareOfSum: true },
  { account: "on_duty_control_rate", of: ["on_duty_total"], by: "est_total", period: "final", called: /^(?:在职|人员|在职人员|在编|编制|在编人员)?(?:控制|使用|满编|占编)率$/ },
];
const SUMS_SHARED: ReadonlySet<string> = new Set(RATES.flatMap(({ by, isShareOfSum }) => (isShareOfSum ? [by] : [])));
const ASKED: ReadonlySet<string> = new Set(RATES.flatMap(({ of, by }) => [...of, by]));
/** Every name of a rate has one of these signs: 执行率, 进度, %, 决算/全年预算. */
const MAY_NAME_A_RATE = /[率%占/]|^完成|进度|比[例重]|[掉去出了到].*的$/;

/** A rate with the figures that it follows from. */
export interface ToldRate {
  readonly row: RowReading;
  readonly column: ColumnReading;
  readonly account: string;
  readonly sub: string | null;
  readonly year: number | null;
}

/**
 * Rates that nobody has named yet: 执行率 beside what was planned and spent, 利用率 below the assets. Which rate it is the figures prove: that which comes of two quantities that
 * the table states, in the same row where the rate is a column. A rate that follows from none of them, or from several, is told by nobody.
 */
export function ratesTold(reading: TableReading, statements: readonly CellStatement[], isUnnamed: (row: RowReading, column: ColumnReading) => boolean): readonly ToldRate[] {
  const columns = reading.columns.filter(({ role }) => role === "figure");
  const headed = columns.filter((column) => mayBeRate(leafOf(column)));
  const lines = reading.rows.filter(({ key }) => mayBeRate(key));
  if (headed.length === 0 && lines.length === 0) return [];
  const asked = statements.filter(({ account }) => ASKED.has(account)).map((statement) => ({ ...statement.quantity, amount: statement.amount, row: statement.place.row }));
  if (asked.length === 0) return [];
  const byRow = groupBy(asked, ({ row }) => row);
  const { table, grid } = reading;
  const sums = asked.filter(({ account }) => SUMS_SHARED.has(account));
  const told = (row: RowReading, column: ColumnReading, name: string, among: readonly Stated[]): readonly ToldRate[] => {
    const figure = table.figures.at(grid.rowAt(row.row), grid.columnAt(column.column));
    const found = figure === undefined || !isUnnamed(row, column) ? [] : provenBy(figure, name, among);
    return new Set(found.map(({ account }) => account)).size === 1 ? [{ row, column, ...found[0]! }] : [];
  };
  return [
    ...headed.flatMap((column) => reading.rows.flatMap((row) => {
      const inRow = byRow.get(grid.rowAt(row.row)) ?? [];
      const beside = inRow.length > 0 && SHARES_OF_SUM.test(nameOf(leafOf(column))) ? [...inRow, ...sums] : inRow;
      return beside.length < 2 ? [] : told(row, column, nameOf(leafOf(column)), beside);
    })),
    ...lines.flatMap((row) => columns.filter((column) => !headed.includes(column)).flatMap((column) => told(row, column, nameOf(row.key), asked))),
  ];
}

function mayBeRate(text: string): boolean {
  if (!MAY_NAME_A_RATE.test(text)) return false;
  const name = nameOf(text);
  return isShare(name) || RATES.some(({ called }) => called.test(name));
}

function isShare(name: string): boolean {
  return SHARE_OF.test(name) && !NO_SHARE.test(name);
}

interface Stated {
  readonly account: string;
  readonly sub: string | null;
  readonly period: Period;
  readonly year: number | null;
  readonly amount: CellStatement["amount"];
}

/** A rate written without any decimals says too little to prove anything. */
const FEWEST_DECIMALS = 3;
/** Fewest that prove a rate whose name is an office's own. */
const FEWEST_UNNAMED = 4;
/** A quotient that Excel worked out has sixteen: it need not agree to the last. */
const MOST_DECIMALS = 6;

function provenBy({ amount }: Figure, name: string, among: readonly Stated[]): readonly Pick<ToldRate, "account" | "sub" | "year">[] {
  if (amount.unit !== "" && !isRate(amount.unit) || amount.decimals < FEWEST_DECIMALS && !amount.value.eq(1)) return [];
  const half = new Decimal(10).pow(-Math.min(amount.decimals, MOST_DECIMALS)).div(2);
  const isProof = isShare(name) && amount.decimals >= FEWEST_UNNAMED && !amount.value.eq(1);
  return RATES.filter(({ called }) => isProof || called.test(name)).flatMap(({ account, of, by, period, isOfLines }) => among
    .filter((top) => of.includes(top.account) && top.period === "final" && (isOfLines || top.sub === null))
    .flatMap((top) => among.filter((bottom) => bottom.account === by && bottom.period === period && bottom.sub === top.sub && bottom.year === top.year && bottom.amount.unit === top.amount.unit && !bottom.amount.value.eq(ZERO))
      .filter((bottom) => top.amount.value.minus(amount.value.times(bottom.amount.value)).abs().lte(half.times(bottom.amount.value.abs())))
      .map(() => ({ account, sub: top.sub, year: top.year }))));
}
