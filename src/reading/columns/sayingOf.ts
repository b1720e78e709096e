import type { Saying } from "./courseOfBudget";
import type { Concept } from "../meaning/lexicon";
import { conceptsOf } from "../meaning/segment";
import { stageWordOf, type StageWord } from "../meaning/stageWord";
import { partOfYear } from "./partsOfYear";
import { squash } from "../cells/text";

/** What is left of a budget: 剩余, 指标结余, 未用完, 未支付数. */
const LEFT = /^(?:年末|期末|年底|全年|指标|预算|资金|额度|经费|项目)*(?:剩余|结余|余额|结存|[尚还]余|[还尚]?剩(?:下|了)?(?:的|多少)?|[还尚][有存](?:的|多少)?|没[花用支](?:完|掉|出)?的?|未用完?|未使用|未[支列]出?|未支付|未执行|未付|尚未支[付出]|尚未使用)(?:指标|资金|额度|预算|经费|数|额|金额)*$/;
/** Says which of two budgets it is. */
const FIRST = /年初|期初|批复|下达/;
/** Money beside the budget's course, in names that are otherwise unknown. */
const BESIDE = /结转|结余|自筹|自有|非税|到位|到账|拨入|合同|收入|计划|%|率$|占比|进度|得分|分值|上年|去年|人数|单价|数量|±/;

/** Who decided it does not matter: 县财政年初批复. */
const FIRST_OF_ALL = /年初(?:预算|批复|安排|下达|核定)(?:数|额|金额)?$/;

/** Changes of a budget or of what there is: sums tell. */
const TOLD_BY_SUMS: readonly Concept[] = ["recovered", "grown", "shrunk"];

const UNKNOWN: Saying = { kind: "unknown" };
const OTHER: Saying = { kind: "other" };

/** What a heading or a label says of the budget's course. */
export function sayingOf(name: string, stage: StageWord | null = stageWordOf(name)): Saying {
  if (LEFT.test(name)) return { kind: "left" };
  const of = partOfYear(name);
  if (of !== null) return { kind: "part", of };
  if (stage !== null) return { kind: "stage", stage, isSure: stage !== "initial" || FIRST.test(name) };
  if (BESIDE.test(name)) return OTHER;
  if (FIRST_OF_ALL.test(name)) return { kind: "stage", stage: "initial", isSure: true };
  const means = [...conceptsOf(name) ?? []].filter((concept) => concept !== "opening" && concept !== "closing");
  if (means.length === 1 && isChange(means[0]!)) return { kind: "stage", stage: means[0], isSure: true };
  return means.length === 0 || means.every((concept) => TOLD_BY_SUMS.includes(concept)) ? UNKNOWN : OTHER; // 收回 may be of the budget or of a carry-over, 加的 of assets
}

function isChange(concept: Concept): concept is "added" | "cut" {
  return concept === "added" || concept === "cut";
}

/** A heading or label without year and bracket. */
export function nameOf(heading: string): string {
  return squash(heading).replace(/^(?:19|20)\d{2}年度?/, "").replace(/\([^()]*\)$/, "");
}
