import { isBlankRow, type RowFacts } from "./rowFacts";

/** Fewer pairs are a line and another. */
const FEWEST_PAIRS = 2;
/** A title of more signs is a sentence. */
const LONGEST_SUBJECT = 8;

/** Whether a word heads all that comes below a table, pairs whose labels all say it again: 结转 over 上年结转 and 年末结转, where the table has figures in several columns. */
export function headsPairsOfIts(only: string, below: readonly number[], body: readonly number[], facts: readonly RowFacts[]): boolean {
  const subject = /^(?:[一二三四五六七八九十]{1,3}、)?([\u4e00-\u9fa5]{2,})(?:\([^()]*\))?:?$/.exec(only)?.[1] ?? "";
  const last = Math.max(-1, ...below.filter((row) => facts[row]!.figures > 0)); // who signs stands behind the last figure
  const pairs = below.filter((row) => row <= last && !isBlankRow(facts[row]!));
  if (subject === "" || subject.length > LONGEST_SUBJECT || pairs.length < FEWEST_PAIRS || body.length === 0 || !body.every((row) => facts[row]!.figures > 1)) return false;
  return pairs.every((row) => facts[row]!.figures === 1 && facts[row]!.words.length === 1 && facts[row]!.words[0]!.cell.text.includes(subject));
}
