import { squash } from "../cells/text";
import type { ColumnReading } from "../columns/columns";
import type { FormDefinition } from "../forms";
import type { StageWord } from "../meaning/stageWord";
import { namedByLabel } from "./labelBook";

/** The form whose lines a sheet may turn round: 公用经费 over 办公经费 | 水电、差旅 | 会议、培训. */
const BASE_DATA = "WK-BASE";
/** Its lines that are told at every stage, and that no other table has. */
const LINES: ReadonlySet<string> = new Set(["public_office", "public_utilities_travel", "public_meeting_training", "project_business", "budget_total"]);
/** What a heading says only of how its money was counted: 部门整体支出 over （总额）. */
const BRACKET_ALONE = /^\([^()]*\)$/;
const OF_WHICH = /^其中[:：]?/;
const OF_PROJECTS = /^项目(?:支出)?$/;
const BUSINESS = /^业务(?:工作)?(?:类)?专项(?:经费|支出)?$/;

/** The columns of a table of base data whose headings name its lines, with what these state at each stage; empty for other tables. */
export function basicDataAcross(form: FormDefinition | null, columns: readonly ColumnReading[]): readonly (readonly [number, Partial<Record<StageWord, string>>])[] {
  if (form?.id !== BASE_DATA) return [];
  return columns.flatMap(({ role, path, column }) => {
    const account = role === "figure" ? lineNamed(path) : null;
    return account === null ? [] : [[column, { initial: account, adjusted: account, spent: account }] as const];
  });
}

function lineNamed(path: readonly string[]): string | null {
  const names = path.map((part) => squash(part).replace(OF_WHICH, "")).filter((part) => !BRACKET_ALONE.test(part));
  const name = names[names.length - 1] ?? "";
  if (BUSINESS.test(name) && OF_PROJECTS.test(names[names.length - 2] ?? "")) return "project_business";
  const account = namedByLabel(name, [])?.accounts[0];
  return account !== undefined && LINES.has(account) ? account : null;
}
