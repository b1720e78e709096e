import type { Ledger, Table, TableColumn, TableRow } from "../../model";
import { headingText } from "../structure/headings";
import { isTotalRow } from "../structure/rowSums";
import { cellOperand } from "../structure/sums";
import type { Precision } from "../ties/precision";
import type { Operand, Tie } from "../ties/tie";
import { unitOf } from "./relations";

const FUNDS = ["一般公共预算", "政府性基金", "国有资本经营"] as const;
const CARRY_IN = /^年初/;
const CARRY_OUT = /^年末/;
const EXP_YEAR = /^本年支出合计$/;
/** B-22: names of the two economic classifications in headings and titles. */
const CLASSIFICATIONS = [/部门(预算)?(支出)?经济/, /政府(预算)?(支出)?经济/] as const;

/** F4-08 分资金平衡, B-22 两套经济分类相等: ties between the two halves of a form. */
export function halfTies(ledger: Ledger, precision: Precision): readonly Tie[] {
  return [...fundTies(ledger, precision), ...classificationTies(ledger, precision)];
}

/** What came in of each fund and was carried in equals what was spent of it and carried on. */
function fundTies(ledger: Ledger, precision: Precision): readonly Tie[] {
  return ledger.tables.filter(({ form, side }) => form === "GK04" && side === "left").flatMap((left) => {
    const right = ledger.tables.find(({ form, side, sheet, year }) => form === "GK04" && side === "right" && sheet === left.sheet && year === left.year);
    return right ? FUNDS.flatMap((fund) => fundTie(left, right, fund, precision) ?? []) : [];
  });
}

function fundTie(left: Table, right: Table, fund: string, precision: Precision): Tie | null {
  const amounts = left.columns.find(({ role }) => role === "figure");
  const fundColumn = right.columns.find((column) => column.role === "figure" && headingText(column).includes(fund));
  const carriedAt = left.rows.findIndex(({ label }) => CARRY_IN.test(label));
  const income = left.rows.slice(0, carriedAt < 0 ? undefined : carriedAt).find(({ label }) => label.includes(fund));
  const carriedIn = carriedAt < 0 ? undefined : left.rows.slice(carriedAt + 1).find(({ label }) => label.includes(fund));
  const spent = right.rows.find(({ label }) => EXP_YEAR.test(label));
  const carriedOut = right.rows.find(({ label }) => CARRY_OUT.test(label));
  if (!amounts || !fundColumn || !income || !carriedIn || !spent || !carriedOut) return null;
  const of = (table: Table, row: TableRow, column: TableColumn): Operand => cellOperand(table, row, column, precision, `${fund}·${row.label}`);
  const [came, went] = [[of(left, income, amounts), of(left, carriedIn, amounts)], [of(right, spent, fundColumn), of(right, carriedOut, fundColumn)]];
  const unit = unitOf([...came, ...went]);
  if (unit === null || !came.some(isStated) || !went.some(isStated)) return null;
  return {
    rule: "F4-08", comparison: "equal", unit, title: "equal", leftLabel: `${fund}收入与年初结转`, rightLabel: `${fund}支出与年末结转`,
    left: came, right: went, isExact: false, isIndicative: false, severity: null,
  };
}

function isStated({ amount }: Operand): boolean {
  return amount !== null;
}

/** The 合计 of a form's half by 部门经济分类 equals that of its half by 政府经济分类. */
function classificationTies(ledger: Ledger, precision: Precision): readonly Tie[] {
  return [...new Set(ledger.tables.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const tables = ledger.tables.filter((table) => table.sheet === sheet);
    const [own, state] = CLASSIFICATIONS.map((words) => tables.find((table) => isAbout(table, words)));
    const [left, right] = [own && totalOf(own, precision), state && totalOf(state, precision)];
    if (!left || !right || own === state) return [];
    const unit = unitOf([left, right]);
    return unit === null ? [] : [{
      rule: "B-22", comparison: "equal", unit, title: "equal", leftLabel: "部门经济分类合计", rightLabel: "政府经济分类合计", left: [left], right: [right],
      isExact: false, isIndicative: false, severity: null,
    } satisfies Tie];
  });
}

function isAbout(table: Table, words: RegExp): boolean {
  return table.columns.some(({ path }) => words.test(path.join(""))) && !CLASSIFICATIONS.some((other) => other !== words && table.columns.some(({ path }) => other.test(path.join(""))));
}

function totalOf(table: Table, precision: Precision): Operand | null {
  const row = table.rows.find(isTotalRow);
  const columns = table.columns.filter(({ role }) => role === "figure");
  const column = columns.find(({ path }) => /合计|小计/.test(path[path.length - 1] ?? "")) ?? columns[0];
  return row && column && table.figures.hasAt(row.row, column.column) ? cellOperand(table, row, column, precision, `${row.label}·${headingText(column)}`) : null;
}
