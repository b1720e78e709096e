import { isFigureCell, isYearText, type Grid } from "../cells/grid";
import { HEADS_YEARS } from "../columns/yearHeads";
import { periodOfText, unitOfLine } from "../columns/headingWords";
import { beginsCard, headsCounted, headsDeeds } from "./cards";
import { headsBehindNumber, headsBehindSubject, headsPairs, headsStaff } from "./headsApart";
import { headsOneLine } from "./headsOneLine";
import { conceptsOf, conceptsWithin } from "../meaning/segment";
import { withoutKinds } from "../columns/byKinds";
import { countingBracket } from "../stating/countingUnits";
import { moneyAlone } from "../cells/plainUnit";
import { AMOUNT_HEAD, CAR_NUMBER, CORNER, COVER_LABEL, DATE, FIGURE_HEAD, FILLED_IN, LABEL_HEAD, LIST_HEAD, NOTE, NUMBERED, OFFICE, OFFICE_LABEL, STRONG_HEAD, SUM, TOTAL_LIKE, YEAR_ALONE } from "./headSigns";
import { behindSection, isBlankRow, range, rowBelow, type RowFacts } from "./rowFacts";
import { isTotalName } from "../rows/rowReading";
import { isTitleWithRemark } from "./remarkBeside";
import { titleStart } from "./titleStart";
import { areWordsInPairs } from "./wordsInPairs";
import { withoutUnit } from "./unitAmongHeadings";

/** A table's heading rows. */
export interface Header {
  readonly rows: number[];
  readonly ordinals: number[];
  /** First row behind the headings. */
  readonly next: number;
  /** Rows of the body that only repeat title and headings. */
  readonly repeats: readonly number[];
}

/** Finds the heading rows of every table, from the top down; headings printed again are joined to the table above. */
export function findHeaders(grid: Grid, facts: readonly RowFacts[], left: number, right: number): Header[] {
  return withoutRepeats(headersIn(grid, facts, left, right), facts);
}

function headersIn(grid: Grid, facts: readonly RowFacts[], left: number, right: number): Header[] {
  const headers: Header[] = [];
  let row = 0;
  while (row < facts.length) {
    const floor = headers.length === 0 ? 0 : headers[headers.length - 1]!.next;
    if (!startsHeader(grid, facts, row, left, right) || headers.length > 0 && standsAmongLabels(facts, row, floor) && !headsOneColumn(grid, facts, row)) {
      row += 1;
      continue;
    }
    const rows = [row];
    for (let above = row - 1; above >= floor && (joinsFromAbove(facts[above]!, facts[above + 1]!) || areYears(grid, above, facts[above]!, facts[above + 1]!)); above -= 1) rows.unshift(above);
    if (rows.length === 1 && row - 2 >= floor && isBlankRow(facts[row - 1]!) && standsOver(facts[row - 2]!, facts[row]!)) rows.unshift(row - 2);
    const ordinals: number[] = [];
    let next = row + 1;
    while (next < facts.length && next < row + 8) {
      if (isBlankRow(facts[next]!) && goesOnBehindBlank(grid, facts, next + 1, rows, left, right)) {
        next += 1;
        continue;
      }
      const kind = continuesHeader(grid, facts, next, rows, left, right);
      if (kind === "no") break;
      if (kind === "names" && ordinals.length > 0) break;
      if (kind === "ordinal") ordinals.push(next);
      else if (facts[next]!.words.length + facts[next]!.figures > 0) rows.push(next);
      next += 1;
    }
    headers.push({ rows, ordinals, next, repeats: [] });
    row = next;
  }
  return headers;
}

/** Fewest labels in a column, with a figure right of one of them, that make it one of labels. */
const FEWEST_LABELS = 2;

/** Whether all words of a row stand where the table above has its labels, and none over its figures: lines without figures (一般公共预算 | | 教育支出 | |). A heading of labels is none. */
function standsAmongLabels(facts: readonly RowFacts[], row: number, floor: number): boolean {
  const { words } = facts[row]!;
  if (LABEL_HEAD.test(words[0]!.cell.text) || words.length < 2) return false;
  const body = facts.slice(floor, row);
  const isOfLabels = (column: number): boolean => body.filter((fact) => fact.words.some((word) => word.column === column)).length >= FEWEST_LABELS;
  return body.some(({ figures, words: own }) => figures > 0 && own.length >= words.length && words.every(({ column }) => own.some((word) => word.column === column))) && words.every(({ column }) => isOfLabels(column));
}

/** Whether the row behind an empty one still belongs to the headings: the numbers of the columns, or more names before any figure. */
function goesOnBehindBlank(grid: Grid, facts: readonly RowFacts[], row: number, rows: readonly number[], left: number, right: number): boolean {
  return facts[row] !== undefined && !isBlankRow(facts[row]) && continuesHeader(grid, facts, row, rows, left, right) !== "no";
}

/** Headings printed again on the next page belong to the table above: same words, and no other title between. */
function withoutRepeats(headers: readonly Header[], facts: readonly RowFacts[]): Header[] {
  const kept: Header[] = [];
  const words = (header: Header): string => header.rows.map((row) => facts[row]!.words.map((word) => word.cell.text).join("|")).join("/");
  const titles = (from: number, to: number): string => range(titleStart(facts, from, to), to).flatMap((row) => facts[row]!.words.map((word) => word.cell.text)).join("|");
  for (const header of headers) {
    const before = kept[kept.length - 1];
    if (before && words(before) === words(header) && !range(before.next, header.rows[0]!).some((row) => beginsCard(facts[row]!))) {
      const own = titles(before.next, header.rows[0]!);
      if (own === "" || own === titles(0, kept[0]!.rows[0]!)) {
        kept[kept.length - 1] = { ...before, repeats: [...before.repeats, ...range(titleStart(facts, before.next, header.rows[0]!), header.next)] };
        continue;
      }
    }
    kept.push(header);
  }
  return kept;
}

/** How many years stand in a row as numbers; none where other numbers stand beside them. */
function yearNumbers(grid: Grid, row: number, words: RowFacts): number {
  let count = 0;
  for (let column = 0; words.figures > 0 && column < grid.columns; column += 1) {
    const cell = grid.cell(row, column);
    if (cell.kind !== "number" && !isYearText(cell)) continue;
    if (!isYear(Number(grid.value(row, column)))) return 0;
    count += 1;
  }
  return count;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value <= 2060;
}

/** 执行率(B/A) → 执行率. */
function withoutBracket(text: string): string {
  return text.replace(/\([^)]*\)$/, "");
}

/** 审核 alone may head a column beside others; in front of a line it is a note or a place to sign. */
function isNote(text: string, index: number): boolean {
  return NOTE.test(text) && (index === 0 || /[:：]/.test(text));
}

/** Whether headings begin here: words only, a label heading first or several figure headings, nothing numbered. */
function startsHeader(grid: Grid, facts: readonly RowFacts[], row: number, left: number, right: number): boolean {
  const fact = withoutUnit(grid, rowBelow(facts, row), facts[row]!);
  const years = yearNumbers(grid, row, fact);
  if (fact.words.length + years < 2 || fact.words.length === 0 || fact.figures > years) return false;
  const texts = fact.words.map((word) => word.cell.text);
  if (isTitleWithRemark(fact, facts[row + 1])) return false;
  if (headsBehindSubject(grid, facts, row)) return true;
  if (texts.some((text, index) => (NUMBERED.test(text) && (index === 0 || !text.startsWith("其中"))) || text.length > 40 || isNote(text, index) || DATE.test(text))) return false;
  if (texts.some((text, index) => (withoutBracket(text).includes(":") && !text.startsWith("其中") && unitOfLine(text) !== null) || (index === 0 && /[:：]/.test(text) && !CORNER.test(text)))) return false;
  if (texts.every((text) => TOTAL_LIKE.test(text)) || fact.words.some(({ cell, column }, index) => index > 0 && isCorner(grid, rowBelow(facts, row), column, cell.text))) return false;
  const headings = texts.filter((text) => FIGURE_HEAD.test(withoutBracket(text)) || FIGURE_HEAD.test(text)).length + years;
  if (COVER_LABEL.test(texts[0]!) && texts.length === 2 && !isHeadOfFigures(grid, row, fact.words[1]!.column)) return false;
  if (texts.length >= 4 && texts.every((text, index) => index % 2 === 1 || FILLED_IN.test(text)) || areWordsInPairs(grid, facts, row)) return false;
  if (years === 1 && !LIST_HEAD.test(texts[0]!) && (texts.some((text) => SUM.test(text)) || !texts.some((text) => STRONG_HEAD.test(text)))) return false;
  if (headsBehindNumber(grid, facts, row) || headsPairs(grid, facts, row) || headsFigures(grid, facts, row, left, right) || headsOneColumn(grid, facts, row) || headsOneLine(grid, facts, row) || headsCounted(grid, facts, row) || headsDeeds(grid, facts, row) || headsStaff(grid, facts, row)) return true;
  if (LABEL_HEAD.test(texts[0]!)) return headings >= 1 || texts.filter((text) => LABEL_HEAD.test(text)).length >= 2;
  if (/^.+(?:合计|总计)$/.test(texts[0]!)) return false;
  const known = texts.filter((text) => LABEL_HEAD.test(text) || FIGURE_HEAD.test(text) || FIGURE_HEAD.test(withoutBracket(text))).length + years;
  if (years === 0 && !texts.some((text) => STRONG_HEAD.test(text) || STRONG_HEAD.test(withoutBracket(text)))) return false;
  return known >= 2 && known * 2 >= texts.length && belowAreFigures(facts, row);
}

/** Whether the cell says the unit of a title beside it: 元 with no figure right below. */
function isCorner(grid: Grid, below: number, column: number, text: string): boolean {
  return moneyAlone(text) !== null && !isFigureCell(grid.cell(below, column));
}

/**
 * Whether words stand over every figure of the rows below and these rows have labels: the headings of a table, however its owner
 * calls the other columns. Two words must both be of the field, of more some.
 */
function headsFigures(grid: Grid, facts: readonly RowFacts[], row: number, left: number, right: number): boolean {
  const { words, figures } = withoutUnit(grid, rowBelow(facts, row), facts[row]!);
  if (figures > 0 || words.length < 2 || (facts[row - 1]?.figures ?? 0) > 0 || words.some(({ cell: { text } }) => text.length > 16 || moneyAlone(text) !== null)) return false;
  const first = behindSection(facts, rowBelow(facts, row));
  const below = [first, first + 1].filter((at) => (facts[at]?.figures ?? 0) > 0);
  if (below[0] !== first) return false;
  const heads = new Set(words.map(({ column }) => column));
  const ofCars = words.find(({ cell: { text } }) => CAR_NUMBER.test(text))?.column;
  for (const at of below) {
    const label = facts[at]!.words[0]?.column ?? (HEADS_YEARS.test(words[0]!.cell.text) ? words[0]!.column : Infinity); // 年度 over 2021
    const over = range(left, right + 1).filter((column) => column !== ofCars && isFigureCell(grid.cell(at, column)));
    if (over.length < 2 || label > over[0]! || over.some((column) => !heads.has(column))) return false;
  }
  if (words.length > 2 && isTotalName(words[words.length - 1]!.cell.text) && words[0]!.column > facts[first]!.words[0]!.column) return true; // 一队 | 二队 | 全站合计, over labels without a heading
  const known = words.filter(({ cell: { text } }, index) => isKnown(text) || countingBracket(text) !== null || words.length > 2 && (index === 0 ? LABEL_HEAD.test(text) : conceptsOf(text) !== null)).length; // 指标 | 本年 | 上年 | 变动
  return known >= (words.length > 2 ? 1 : 2) && (words.length > 2 || words.every(({ cell }) => (conceptsOf(cell.text)?.size ?? 0) > 0));
}

/** Whether a subject stands over labels and 金额 over their figures: 固定资产 | 金额, 采购预算按品目 | 金额. */
function headsOneColumn(grid: Grid, facts: readonly RowFacts[], row: number): boolean {
  const { words, figures } = facts[row]!;
  const [subject, amount] = words;
  if (figures > 0 || words.length !== 2 || (facts[row - 1]?.figures ?? 0) > 0 || !AMOUNT_HEAD.test(amount!.cell.text)) return false;
  const subjectText = subject!.cell.text;
  const isByKinds = withoutKinds(subjectText) !== subjectText && conceptsWithin(subjectText).size > 0;
  if ((conceptsOf(subjectText)?.size ?? 0) === 0 && !isByKinds && (row === 0 || !isBlankRow(facts[row - 1]!) || periodOfText(subjectText) !== null)) return false; // behind a blank row it may be anything: 在校生 | 人数
  return [row + 1, row + 2].every((at) => at < grid.rows && facts[at]!.words[0]?.column === subject!.column && isFigureCell(grid.cell(at, amount!.column)));
}

function isKnown(text: string): boolean {
  return FIGURE_HEAD.test(withoutBracket(text)) || (conceptsOf(text)?.size ?? 0) > 0;
}

/** Whether figures come within the next rows: tells headings from a line of labels without figures. */
function belowAreFigures(facts: readonly RowFacts[], row: number): boolean {
  for (let below = row + 1; below < Math.min(facts.length, row + 5); below += 1) if (facts[below]!.figures > 0) return true;
  return false;
}

/** A row of group headings directly above the first heading row (收入 | 支出); 填报单位 with its name beside it is none. */
function joinsFromAbove(fact: RowFacts, below: RowFacts): boolean {
  if (fact.figures > 0 || fact.words.length < 2 || isTitleWithRemark(fact, below) || isFilledIn(fact, below) || fact.words.some(({ cell }) => NUMBERED.test(cell.text) && !cell.text.startsWith("其中"))) return false;
  return fact.words.every(({ cell }) => !/[:：]/.test(cell.text) && unitOfLine(cell.text) === null && moneyAlone(cell.text) === null && !/^(?:附件|公开|表)\d*/.test(cell.text) && cell.text.length <= 20);
}

/** Whether a row holds nothing but years, each over a heading: 2023 | | 2024 over 预算 | 决算 | 预算 | 决算. */
function areYears(grid: Grid, row: number, fact: RowFacts, below: RowFacts): boolean {
  if (fact.words.length > 0 || fact.figures < 2 || yearNumbers(grid, row, fact) !== fact.figures) return false;
  return range(0, grid.columns).every((column) => !isFigureCell(grid.cell(row, column)) || below.words.some((word) => word.column === column));
}

/** Whether a row behind an empty one groups the headings below it: the first stands left of them, over labels, the others each over one. */
function standsOver(fact: RowFacts, below: RowFacts): boolean {
  const [first, ...others] = fact.words;
  if (others.length < 2 || first!.column >= below.words[0]!.column || !joinsFromAbove(fact, below)) return false;
  return others.every(({ column }) => below.words.some((word) => word.column === column));
}

/** Whether a row says things one by one (主管部门 | 某局 | 实施单位 | 某局): words side by side over own words, few of them headings. */
function isFilledIn({ words }: RowFacts, below: RowFacts): boolean {
  const isHeading = (text: string): boolean => YEAR_ALONE.test(text) || LABEL_HEAD.test(text) || FIGURE_HEAD.test(withoutBracket(text));
  const own = words.filter(({ cell }) => isHeading(cell.text) && !COVER_LABEL.test(cell.text));
  const hasNeighbour = words.some(({ column }) => words.some((other) => other.column === column + 1) && below.words.some((word) => word.column === column));
  return hasNeighbour && own.length * 2 < words.length || words.length === 2 && OFFICE_LABEL.test(words[0]!.cell.text) && OFFICE.test(words[1]!.cell.text);
}

/** Whether a figure stands right below: the word is a heading, not what was filled in beside its label. */
function isHeadOfFigures(grid: Grid, row: number, column: number): boolean {
  return [row + 1, row + 2].some((below) => below < grid.rows && isFigureCell(grid.cell(below, column)));
}

function continuesHeader(grid: Grid, facts: readonly RowFacts[], row: number, rows: readonly number[], left: number, right: number): "no" | "names" | "ordinal" {
  const fact = facts[row]!;
  if (isOrdinalRow(grid, fact, row, left, right)) return "ordinal";
  const spansDown = fact.covered > 0 && coveredFrom(grid, row, rows, left, right);
  if (fact.words.length === 0 && fact.figures === 0) return spansDown ? "names" : "no";
  if (fact.figures > yearNumbers(grid, row, fact)) return "no";
  const texts = fact.words.map((word) => word.cell.text);
  if (texts.some((text, index) => (NUMBERED.test(text) && (index === 0 || !text.startsWith("其中"))) || isNote(text, index) || text.length > 30)) return "no";
  const first = fact.words[0];
  if (!first) return "names";
  if (texts.every((text) => /^[类款项]$|^栏次$/.test(text))) return "names";
  const sameAsStart = rows.some((start) => facts[start]!.words.length === fact.words.length && facts[start]!.words.every((word, index) => word.cell.text === texts[index]));
  if (sameAsStart) return "no";
  const firstAbove = facts[rows[0]!]!.words[0]?.column ?? left;
  if (fact.figures === 0 && texts.length > 1 && standsBelowOne(grid, rows[rows.length - 1]!, fact)) return "names";
  if (first.column > firstAbove || spansDown) {
    return (spansDown && texts.length > 1 || texts.every((text) => !TOTAL_LIKE.test(text) || text.length <= 4)) && (texts.length > 1 || spansDown || (FIGURE_HEAD.test(texts[0]!) && !TOTAL_LIKE.test(texts[0]!))) ? "names" : "no";
  }
  if (texts.length > 2 && texts.length > facts[rows[rows.length - 1]!]!.words.length && facts[rows[rows.length - 1]!]!.covered > 0 && fact.figures === 0 && belowAreFigures(facts, row)) return "names";
  return startsHeader(grid, facts, row, left, right) && !facts[row]!.words.every((word) => TOTAL_LIKE.test(word.cell.text)) ? "names" : "no";
}

/** Whether all words of a row stand below the first heading above, which is merged over them: 项目 over 单位代码 | 单位名称（科目）. */
function standsBelowOne(grid: Grid, above: number, { words }: RowFacts): boolean {
  const area = grid.merge(above, words[0]!.column);
  return area !== null && area.top === above && area.left < area.right && LABEL_HEAD.test(grid.cell(area.top, area.left).text) && words.every(({ column }) => column >= area.left && column <= area.right);
}

/** Whether a merged heading reaches down into the row. */
function coveredFrom(grid: Grid, row: number, rows: readonly number[], left: number, right: number): boolean {
  const first = rows[0]!;
  for (let column = left; column <= right; column += 1) {
    const area = grid.merge(row, column);
    if (area && area.top < row && area.top >= first) return true;
  }
  return false;
}

/** 栏次 | 1 | 2 | 3 …, or the bare sequence. Two-sided forms number the right side onwards. */
export function isOrdinalRow(grid: Grid, fact: RowFacts, row: number, left: number, right: number): boolean {
  if (fact.figures === 0) return false;
  const named = fact.words.some((word) => word.cell.text === "栏次");
  if (!named && (fact.words.some((word) => !/^(?:[类款项]|\*+)$/.test(word.cell.text)) || fact.figures < 2)) return false;
  let expected: number | null = null;
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (cell.kind === "error" && expected !== null) expected += 1;
    if (!isFigureCell(cell)) continue;
    const value = cell.kind === "number" ? Number(grid.value(row, column)) : Number(cell.parsed!.value);
    if (expected === null ? value !== 1 && !named : value !== expected) return named && Number.isInteger(value);
    expected = value + 1;
  }
  return true;
}
