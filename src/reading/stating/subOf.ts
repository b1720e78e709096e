import { economicCodeOf, functionCodeOf } from "../../model";
import type { FormCell } from "../forms";
import { FUNCTION_CODE } from "./functionNames";
import { KINDS_OF_POSTS } from "../meaning/lexicon";
import { conceptsOf, meansNoMore, meansOne } from "../meaning/segment";
import type { RowReading } from "../rows/rowReading";
import { isGrandTotal, type RowSetFacts } from "./tableFacts";

const OF_LINES = /^line_/;

/** 399 其他支出 is no function, though one is called so. */
const ECONOMIC_CODE = /^[35]\d{2}(?:\d{2})?$/;

/** What tells the line apart; `undefined`: this entry does not fit the row after all. */
export function subOf(cell: FormCell, row: RowReading, facts: RowSetFacts): string | null | undefined {
  switch (cell.sub) {
    case undefined:
    case "heading":
    case "column":
      return null;
    case "fiscal": return "财政拨款";
    case "generalBudget": return "一般公共预算财政拨款";
    case "function": return FUNCTION_CODE.test(row.code ?? "") ? row.code : ECONOMIC_CODE.test(row.code ?? "") ? undefined : (functionCodeOf(row.key) ?? undefined);
    case "economic": return economicSub(row, facts);
    case "label": return row.key === "" ? undefined : OF_LINES.test(String(cell.account)) ? facts.nameOfLine(row) : row.key;
    case "project": return facts.projectName ?? undefined;
    case "owner":
      if (isGrandTotal(row) || row.key === "" || isSumOfStaff(row)) return null;
      if (!facts.hasTotal && (facts.itemCount === 1 || row.key.includes("本级"))) return null;
      return isKindOfPosts(row) ? undefined : row.key;
  }
}

/** 编制合计 below 编制 | 在职 is no office either: all posts, and all in post. */
function isSumOfStaff({ key, kind }: RowReading): boolean {
  const means = kind === "total" ? conceptsOf(key) : null;
  return means !== null && means.size > 0 && meansNoMore(means, ["posts", "onDuty"]);
}

/** 机关工勤 below 编制 | 在职 is no office whose posts these are. */
function isKindOfPosts({ key }: RowReading): boolean {
  const means = conceptsOf(key);
  return means !== null && meansOne(means, KINDS_OF_POSTS) && meansNoMore(means, ["posts", "onDuty", ...KINDS_OF_POSTS]);
}

/** By name first (财政部 codes may be numbered through: 30202 咨询费), then by code; 财政部 names and codes disagreeing go by name. */
function economicSub(row: RowReading, facts: RowSetFacts): string | undefined {
  const byName = economicCodeOf(row.key);
  if (FUNCTION_CODE.test(row.code ?? "") && row.code!.length > 5) return undefined; // 2210201 住房公积金 is a function
  if (row.code === null) return byName ?? undefined;
  if (row.code.length === 3) return /^3\d{2}$/.test(row.code) ? row.code : undefined;
  if (byName !== null && byName.length === 5) return byName;
  if (!/^3\d{4}$/.test(row.code)) return undefined;
  return facts.names.size > 0 && ownsCode(row.code, facts) ? `${row.code} ${row.key}` : row.code;
}

/** Whether another row of the table has the code by its name. */
function ownsCode(code: string, facts: RowSetFacts): boolean {
  for (const name of facts.names.keys()) if (economicCodeOf(name) === code) return true;
  return false;
}
