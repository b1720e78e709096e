import type { Concept } from "./lexicon";
import { conceptsOf } from "./segment";

/** What is asked for or was received, with the name of it behind: 应收水费, 实缴排污费. */
const OF_A_FEE = /^(应[收缴征]|[实已][收缴])([\u4e00-\u9fa5]{2,6})$/;
const FEE = /[费款金]$|收入$/;

/** What a heading means that repeats what the title collects: 应收水费 below 供水水费收缴 is what is due. `null` for others. */
export function collectedUnder(heading: string, title: string): ReadonlySet<Concept> | null {
  const [, way, name] = OF_A_FEE.exec(heading) ?? [];
  return way !== undefined && name !== undefined && FEE.test(name) && title.includes(name) ? conceptsOf(way) : null;
}
