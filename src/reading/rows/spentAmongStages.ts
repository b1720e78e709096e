import { stageWordOf, type StageWord } from "../meaning/stageWord";
import type { RowDraft } from "./rowReading";
import { matchKey } from "../cells/text";

/** More lines are no course of a budget. */
const MOST_ROWS = 12;
const SPENT = /^(?:本年度?|全年)?(?:支出|开支)$/;
/** Fewest stages beside it. */
const FEWEST_STAGES = 2;

/** 年初 beside other stages is the budget at first. */
function stageOf(name: string): StageWord | null {
  return /^年初数?$/.test(name) ? "initial" : stageWordOf(name);
}

/** Lines of nothing but stages (年初预算 | 调整预算 | 支出): 支出 among them is what was spent, no subject. */
export function withSpentAmongStages(rows: readonly RowDraft[]): readonly RowDraft[] {
  if (rows.length > MOST_ROWS) return rows;
  const names = rows.map(({ parts }) => matchKey(parts.name));
  if (!names.some((name) => SPENT.test(name))) return rows;
  const others = names.filter((name) => !SPENT.test(name));
  const stages = new Set(others.map(stageOf));
  return others.length < FEWEST_STAGES || stages.size < FEWEST_STAGES || stages.has(null) ? rows : rows.map((row, index) => (SPENT.test(names[index]!) ? { ...row, parts: { ...row.parts, name: "支出数" } } : row));
}
