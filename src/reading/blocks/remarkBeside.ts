import type { RowFacts } from "./rowFacts";

/** Heads the remarks of a table; beside a title it heads nothing. */
const REMARKS = /^(?:备注|说明)$/;
/** What is said about figures, no name of them: 各季为当季数, 均按决算口径. */
const SAYS_HOW = /^[^:]*(?:均?为|均?按|不含|含).+(?:数|口径|填列|统计)$|口径$/;
/** A title ends, or is parted, like this. */
const TITLE = /(?:对照|对比|比较|情况|台账|明细|数据|统计|一览)表?(?:\([^()]*\))?$|\([亿万千]?元\)$/;
/** Fewest words of the headings below. */
const FEWEST_HEADS = 2;

/** Whether a row is the title of a table and a remark on it, above its headings: 三公两年对照 | 备注, 车辆、接待（元） | 各季为当季数. */
export function isTitleWithRemark({ words, figures, covered }: RowFacts, below: RowFacts | undefined): boolean {
  const [title, remark, ...others] = words;
  if (figures > 0 || covered > 0 || remark === undefined || others.length > 0 || below === undefined || below.words.length < FEWEST_HEADS || below.figures > 0) return false;
  const isRemark = REMARKS.test(remark.cell.text) || SAYS_HOW.test(remark.cell.text);
  return isRemark && TITLE.test(title!.cell.text) && below.words[0]!.column > title!.column;
}
