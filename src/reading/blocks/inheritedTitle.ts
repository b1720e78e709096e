import type { Band } from "../columns/columns";
import type { Concept } from "../meaning/lexicon";
import { conceptsWithin } from "../meaning/segment";
import { squash } from "../cells/text";

/** What a table is about as a whole. */
const SUBJECTS: readonly Concept[] = ["sangong", "asset", "buying", "nontax", "carry"];
const ASSETS = /资产(?:类别|分类|名称)?(?:\(.*\))?$/;

/**
 * Titles of a table that has none of its own: those of the table above, unless the heading of its labels names another subject (三公（元） |
 * 预算 | 支出 below a table of assets).
 */
export function inheritedTitles(above: readonly string[], bands: readonly Band[]): readonly string[] {
  const head = bands[0]?.columns.find(({ role }) => role === "label")?.path.map(squash).pop() ?? "";
  const [own, lent] = [subjectsIn(head), new Set(above.flatMap((line) => [...subjectsIn(squash(line))]))];
  return own.size > 0 && [...own].every((subject) => !lent.has(subject)) ? [head] : above;
}

function subjectsIn(text: string): ReadonlySet<Concept> {
  const means = conceptsWithin(text);
  return new Set(SUBJECTS.filter((subject) => means.has(subject) || subject === "asset" && ASSETS.test(text)));
}
