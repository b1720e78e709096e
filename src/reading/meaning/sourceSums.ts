import { KINDS_OF_FISCAL, type Concept } from "./lexicon";
import { conceptsOf } from "./segment";

const SUM = /^(.+?)(?:项目)?(?:小计|合计)$/;
/** Names of government funds that do not call themselves one. */
const FUND = /^(?:国家|省级?|市级?)?(?:彩票|体育彩票|福利彩票|体彩|福彩)公益金$|^[体福]彩金$|^(?:国有)?土地(?:使用权)?出让(?:金|收入)$/;

/** Lines that sum projects up by the money they are paid from (一般公共预算小计, 体彩公益金小计), with that money; `null` where two lines are of one kind: neither is all of it. */
export function sumsOfSources(labels: readonly string[]): ReadonlyMap<string, Concept | null> {
  const sums = labels.flatMap((label) => {
    const kind = kindOf(SUM.exec(label)?.[1] ?? "");
    return kind === null ? [] : [[label, kind] as const];
  });
  return new Map(sums.map(([label, kind]) => [label, sums.filter(([, other]) => other === kind).length === 1 ? kind : null]));
}

function kindOf(name: string): Concept | null {
  if (FUND.test(name)) return "fund";
  const [kind, ...more] = name === "" ? [] : conceptsOf(name) ?? [];
  return kind !== undefined && more.length === 0 && KINDS_OF_FISCAL.includes(kind) ? kind : null;
}
