import { isFigureCell, isWordCell, type Grid, type GridCell } from "../cells/grid";
import { unitOfLine } from "../columns/headingWords";
import { STAFF, type Concept } from "../meaning/lexicon";
import { conceptsOf, meansOne } from "../meaning/segment";
import { stageWordOf } from "../meaning/stageWord";
import { moneyAlone } from "../cells/plainUnit";
import { rowBelow, type RowFacts } from "./rowFacts";

/** The number of a table in front of its headings: 表二 | 支出 | 预算 | 决算. */
export const TABLE_NUMBER = /^附?表[一二三四五六七八九十\d]{1,2}$/;
/** Fewest words: the number, what the labels are, what the figures are. */
const FEWEST_WORDS = 3;

/** Whether the number of a table stands in front of headings with figures below: 表四 | 教职工 | 人. */
export function headsBehindNumber(grid: Grid, facts: readonly RowFacts[], row: number): boolean {
  const { words, figures } = facts[row]!;
  const [number, , ...heads] = words;
  if (figures > 0 || words.length < FEWEST_WORDS || !TABLE_NUMBER.test(number!.cell.text) || words.some(({ cell }) => unitOfLine(cell.text) !== null)) return false;
  return heads.some(({ column }) => isFigureCell(grid.cell(rowBelow(facts, row), column)));
}

/** A numbered subject over the labels: 一、资金执行. */
const SUBJECT = /^[一二三四五六七八九十]{1,2}、/;
/** Fewest headings of figures behind it. */
const FEWEST_HEADS = 2;

/**
 * Whether a numbered subject stands over labels, and over their figures nothing but stages, values and scores (一、资金执行 | 年初预算数 | 全年执行数 | 执行率,
 * 三、产出指标 | 年度指标值 | 实际完成值 | 得分), or posts and people mostly: 五、人员 | 编制 | 在职 | 讲解等派遣人员. A single line of figures needs no label below the subject.
 */
export function headsBehindSubject(grid: Grid, facts: readonly RowFacts[], row: number): boolean {
  const { words: [subject, ...heads], figures } = facts[row]!;
  if (figures > 0 || subject === undefined || !SUBJECT.test(subject.cell.text) || heads.length < FEWEST_HEADS) return false;
  const below = rowBelow(facts, row);
  const label = facts[below]?.words[0];
  const isBesideLabels = label !== undefined && label.column === subject.column + 1 && (grid.merge(row, subject.column)?.bottom ?? row) >= below; // the subject reaches down beside them
  const isOverFigures = (label === undefined || label.column === subject.column || isBesideLabels) && heads.filter(({ column }) => isFigureCell(grid.cell(below, column))).length >= FEWEST_HEADS;
  if (!isOverFigures) return false;
  const ofStaff = heads.filter(({ cell }) => meansOne(conceptsOf(cell.text) ?? NOTHING, OF_STAFF)).length;
  if (ofStaff >= FEWEST_HEADS && ofStaff * 2 > heads.filter(({ cell }) => !BESIDE_STAFF.test(cell.text)).length) return true;
  const stages = heads.filter(({ cell: { text } }) => stageWordOf(text.replace(/\([^()]*\)$/, "")) !== null);
  const known = heads.filter((head) => stages.includes(head) || OF_VALUES.test(head.cell.text));
  return known.length === heads.length ? stages.length >= FEWEST_HEADS || heads.length > FEWEST_HEADS : stages.length > FEWEST_HEADS; // a column of one's own may stand beside three stages: (旧)2019年决算
}

const NOTHING: ReadonlySet<Concept> = new Set();
const OF_STAFF: readonly Concept[] = [...STAFF, "present"];
/** What stands beside the numbers of posts and people: 控制率, 备注. */
const BESIDE_STAFF = /率$|^(?:备注|说明)$/;
const OF_VALUES = /^(?:(?:预算|资金)?执行率|支出进度|分值|权重|得分|自评得分|备注|说明|.*(?:指标值|目标值|完成值|完成数)|计算依据|结果|数量|数值|计量单位|单位)(?:\([^()]*\))?$/;

/** Over the names of posts and of those who hold them. */
const POSTS_HEAD = /^(?:岗位|岗位类别|职务|职位|身份|人员|人员类别|工种)$/;

/** Whether posts and people are headed behind the word for their kinds, though only the sum has both: 岗位 | 编制 | 在编在岗. */
export function headsStaff(grid: Grid, facts: readonly RowFacts[], row: number): boolean {
  const { words: [kinds, ...heads], figures } = facts[row]!;
  if (figures > 0 || kinds === undefined || heads.length < FEWEST_HEADS || !POSTS_HEAD.test(kinds.cell.text)) return false;
  const below = rowBelow(facts, row);
  const isOfStaff = heads.every(({ cell }) => BESIDE_STAFF.test(cell.text) || meansOne(conceptsOf(cell.text) ?? NOTHING, OF_STAFF));
  return isOfStaff && below < grid.rows && isWordCell(grid.cell(below, kinds.column)) && heads.some(({ column }) => isFigureCell(grid.cell(below, column)));
}

/** What stands over the labels of one side. */
const SIDE = /^(?:收方|付方|收入方|支出方|收入|支出|项目|科目|内容|名目)$/;

/** Whether labels and the unit of their figures are headed in turn: 收方 | 元, or both sides of an account in one row. */
export function headsPairs(grid: Grid, facts: readonly RowFacts[], row: number): boolean {
  const { words, figures } = facts[row]!;
  if (figures > 0 || words.length < 2 || words.length % 2 > 0 || !SIDE.test(words[0]!.cell.text)) return false;
  return words.every(({ column, cell }, index) => {
    const below = grid.cell(rowBelow(facts, row), column);
    return index % 2 === 0 ? SIDE.test(cell.text) && isWordCell(below) : moneyAlone(cell.text) !== null && isFigureCell(below);
  });
}

/** A unit on a line of its own below a heading, or parted from it by a blank: 财务账面⏎元, 在编人数 人. */
const UNIT_APART = /(?<=\S)(?:[\r\n]\s*(亿元|百万元|万元|千元|元|人次|人|批次|个|辆)|[ \u3000]+(亿元|百万元|万元|千元|元))\s*$/;

/** A heading with the unit that stands apart from it in brackets. */
export function withUnitApart({ raw, text }: GridCell): string {
  const unit = UNIT_APART.exec(raw);
  const written = unit?.[1] ?? unit?.[2];
  return written === undefined || text === written ? text : `${text.slice(0, -written.length)}(${written})`;
}
