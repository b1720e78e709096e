import { findHeaders, isOrdinalRow, type Header } from "./findHeaders";
import { titleStart } from "./titleStart";
import { beginsOther, isOfCounts } from "./beginsOther";
import { ASIDE, NOTE, NUMBERED } from "./headSigns";
import type { Grid } from "../cells/grid";
import { unitOfLine } from "../columns/headingWords";
import { unitBelow } from "./unitAmongHeadings";
import { isNextPart } from "./numberedParts";
import { headsPairsOfIts } from "./pairsOfOneSubject";
import { moneyAlone } from "../cells/plainUnit";
import { standsAcross } from "./pairsApart";
import { range, rowFacts, type RowFacts } from "./rowFacts";

/** One table's rows in a sheet, relative to the grid: what stands above, its headings and its body. */
export interface Block {
  /** Rows of title, unit line and the like, above the headings. */
  readonly titleRows: readonly number[];
  /** Rows of headings; empty for a plain list. */
  readonly headerRows: readonly number[];
  /** Heading rows that only number the columns (栏次). */
  readonly ordinalRows: readonly number[];
  readonly bodyRows: readonly number[];
  readonly noteRows: readonly number[];
  /** Pairs below a table that count something, headed 相关统计 or with 批次 among them: no unit of money is lent to any of them. */
  readonly isOfCounts?: true;
  /** First and last column. */
  readonly left: number;
  readonly right: number;
}

/** Cuts the columns `left` … `right` of a grid into tables and plain lists, from the top down; linear in its cells. */
export function findBlocks(grid: Grid, left: number, right: number): Block[] {
  const facts = rowFacts(grid, left, right);
  const headers = findHeaders(grid, facts, left, right);
  const blocks: Block[] = [];
  let from = 0;
  headers.forEach((header, index) => {
    const first = header.rows[0]!;
    const titleFrom = index === 0 ? 0 : titleStart(facts, from, first);
    if (index === 0) {
      const above = range(0, first);
      blocks.push(...listsIn(grid, above, facts, left, right));
      const last = blocks[blocks.length - 1];
      const start = last ? (last.bodyRows[last.bodyRows.length - 1] ?? -1) + 1 : 0;
      addTable(range(start, first), header, bodyEnd(index));
    } else {
      addTable(range(titleFrom, first), header, bodyEnd(index));
    }
    from = header.next;
  });
  if (headers.length === 0) blocks.push(...listsIn(grid, range(0, grid.rows), facts, left, right));
  return blocks;

  function bodyEnd(index: number): number {
    const header = headers[index]!;
    const following = headers[index + 1];
    return following ? titleStart(facts, header.next, following.rows[0]!) : grid.rows;
  }

  function addTable(titleRows: number[], header: Header, end: number): void {
    const skipped = new Set(header.repeats);
    const units = unitBelow(facts, header.next, end);
    const body = splitBody(range((units[0] ?? header.next - 1) + 1, end).filter((row) => !skipped.has(row)), grid, facts, header, left, right);
    blocks.push({ titleRows: [...titleRows, ...units], headerRows: header.rows, ordinalRows: header.ordinals, bodyRows: body.rows, noteRows: body.notes, left, right });
    if (body.rest.length > 0) blocks.push(...listsIn(grid, body.rest, facts, left, right).map((list) => (isOfCounts(list.bodyRows, facts) ? { ...list, isOfCounts: true as const } : list)));
  }
}

/** Who signs below a table: 单位负责人：… 制表人：… 填报日期：…. */
const SIGNATURE = /^(?:单位|部门|财务|分管|主管|项目|法定)?(?:领导|负责人|代表人|主管|会计|出纳|经办|制表|填表|填报|审核|复核|编制|联系|盖章|公章)(?:人员?|员|电话|日期|时间)?(?:\([^)]*\))?:/;

/** A signature line that also tells a telephone number: 填表人：… 联系电话：6221234. */
function isSignedWithNumber({ words }: RowFacts): boolean {
  return SIGNATURE.test(words[0]!.cell.text) && words.some(({ cell }) => /电话|手机|联系方式/.test(cell.text));
}

/** A sentence is no row, whatever it speaks of: 基本支出当年无结转。 */
const SENTENCE = /。$|。.{4,}|;.{6,}/;
/** What is said in two parts below all figures: 只列科技局立项的，横向课题不在内. */
const GOES_ON = /^[^\d一二三四五六七八九十(][^,]{3,},[^,]{3,}/;

/** Parts a body into its rows, its notes, and a plain list that stands below under a title of its own. */
function splitBody(rows: readonly number[], grid: Grid, facts: readonly RowFacts[], header: Header, left: number, right: number): { rows: number[]; notes: number[]; rest: number[] } {
  const body: number[] = [];
  const notes: number[] = [];
  const headingSizes = new Set(header.rows.map((row) => facts[row]!.words.length));
  const headingTexts = new Set(header.rows.map((row) => facts[row]!.words.map((word) => word.cell.text).join("|")).filter((text) => text.includes("|")));
  let blankBefore = false;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    const fact = facts[row]!;
    if (fact.words.length === 0 && fact.figures === 0) {
      blankBefore = true;
      continue;
    }
    const only = fact.words.length === 1 && fact.figures === 0 ? fact.words[0]!.cell.text : null;
    if (only !== null && (SENTENCE.test(only) || ASIDE.test(only) || GOES_ON.test(only) && !rows.slice(index + 1).some((below) => facts[below]!.figures > 0)) || fact.words[0] && (fact.figures === 0 ? NOTE.test(fact.words[0].cell.text) || SIGNATURE.test(fact.words[0].cell.text) : isSignedWithNumber(fact))) {
      notes.push(row);
      continue; // what a blank row parted stays parted behind a note
    } else if (isPageLine(fact) && !rows.slice(index + 1).some((below) => facts[below]!.figures > 0)) {
      notes.push(row);
    } else if (isPageLine(fact) || isNumbering(grid, fact, row, left, right) || headingSizes.has(fact.words.length) && headingTexts.has(fact.words.map((word) => word.cell.text).join("|"))) {
      continue;
    } else if (only !== null && isNextTitle(fact, header, body, facts)) {
      return { rows: body, notes, rest: rows.slice(index) };
    } else if (blankBefore && only !== null && headsPairsOfIts(only, rows.slice(index + 1), body, facts)) {
      return { rows: body, notes, rest: rows.slice(index) };
    } else if (blankBefore && beginsOther(rows.slice(index), header, body, grid, facts)) {
      return { rows: body, notes, rest: rows.slice(index) };
    } else if (blankBefore && only !== null && body.length > 0 && beginsList(only, rows.slice(index + 1, index + 12), facts, right - left > 2 || body.some((above) => facts[above]!.figures > 1), endsInTotal(body, facts))) {
      return { rows: body, notes, rest: rows.slice(index) };
    } else {
      body.push(row);
    }
    blankBefore = false;
  }
  return { rows: body, notes, rest: [] };
}

/** Whether a line alone is numbered right behind the one above the headings, and stands below it: what is told there is done with. */
function isNextTitle({ words }: RowFacts, header: Header, body: readonly number[], facts: readonly RowFacts[]): boolean {
  const title = facts[header.rows[0]! - 1];
  const before = title?.words.length === 1 && title.figures === 0 ? title.words[0]! : null;
  return before !== null && body.length > 0 && before.column === words[0]!.column && isNextPart(words[0]!.cell.text, before.cell.text);
}

/** 类 | 款 | 项 | 栏次 | 1 | 2 | 3, wherever it stands. */
function isNumbering(grid: Grid, fact: RowFacts, row: number, left: number, right: number): boolean {
  return fact.words.some(({ cell }) => cell.text === "栏次") && isOrdinalRow(grid, fact, row, left, right);
}

/** 取数（单位：万元） heads what comes below. */
const HEADS_WITH_UNIT = /^(?!金额|货币|计量)[\u4e00-\u9fa5]{2,}\((?:金额)?单位:/;

/** A unit line repeated by page breaks inside a body. */
function isPageLine(fact: RowFacts): boolean {
  return fact.figures === 0 && fact.words.length <= 3 && fact.words.some((word) => unitOfLine(word.cell.raw) !== null && /单位/.test(word.cell.text) && !HEADS_WITH_UNIT.test(word.cell.text));
}

/** Whether the body so far closes with 合计. */
function endsInTotal(body: readonly number[], facts: readonly RowFacts[]): boolean {
  const last = body[body.length - 1];
  return last !== undefined && facts[last]!.words.slice(0, 2).some(({ cell }) => /^(?:合计|总计)$/.test(cell.text));
}

/** 结余情况（万元）: what comes below, and its unit. */
const WITH_UNIT = /^[^(:]{2,}\(.*元.*\)$/;

/** What is appended to a table: 附：相关数据. */
const APPENDED = /^附(?:[:：]|[注件表]?[:：])/;

/** A line like 取数： or 结余情况（万元） above label–figure pairs that use one column only. */
function beginsList(title: string, below: readonly number[], facts: readonly RowFacts[], isWide: boolean, behindTotal: boolean): boolean {
  if (NUMBERED.test(title) || !isWide) return false;
  if (!APPENDED.test(title) && !(WITH_UNIT.test(title) && unitOfLine(title) !== null) && (!(/[:：]$/.test(title) || behindTotal) || /支出|收入|经费|结转/.test(title))) return false;
  const withFigures = below.filter((row) => facts[row]!.figures > 0);
  return withFigures.length > 0 && withFigures.every((row) => facts[row]!.figures === 1);
}

/** Lines of one text behind the last pair: they begin what comes next. */
function trailingTitles(body: readonly number[], facts: readonly RowFacts[]): readonly number[] {
  let from = body.length;
  while (from > 0 && facts[body[from - 1]!]!.figures === 0 && facts[body[from - 1]!]!.words.length === 1) from -= 1;
  return from === 0 ? [] : body.slice(from);
}

/** A line that names the unit, and whose sheet it is: 某局 | 金额单位：元, 填表人：某科 | 万元. */
function isUnitLine({ words, figures }: RowFacts): boolean {
  return figures === 0 && words.some(({ cell }, index) => unitOfLine(cell.text) !== null || index > 0 && moneyAlone(cell.text) !== null);
}

/** Plain label–figure lists among rows without headings: runs of rows, cut at lines without a figure. */
function listsIn(grid: Grid, rows: readonly number[], facts: readonly RowFacts[], left: number, right: number): Block[] {
  const blocks: Block[] = [];
  let titles: number[] = [];
  let body: number[] = [];
  const close = (isLast = false): void => {
    const trailing = isLast ? [] : trailingTitles(body, facts); // behind the last list nothing begins: a label without a figure is one that nobody filled in
    body = body.slice(0, body.length - trailing.length);
    if (body.some((row) => facts[row]!.figures > 0)) {
      blocks.push({ titleRows: titles, headerRows: [], ordinalRows: [], bodyRows: body, noteRows: [], left, right });
      titles = [];
    } else titles = [...titles, ...body];
    titles = [...titles, ...trailing];
    body = [];
  };
  let blanks = 0;
  for (const row of rows) {
    const fact = facts[row]!;
    if (fact.words.length === 0 && fact.figures === 0) {
      blanks += 1;
      if (blanks > 1) close();
      continue;
    }
    if (body.length > 0 && fact.figures === 0 && fact.words.every(({ cell }) => SIGNATURE.test(cell.text))) continue;
    const isPair = fact.words.length > 0 && (fact.figures > 0 || fact.words.length > 1) && !(body.length === 0 && isUnitLine(fact));
    if (isPair && blanks > 0 && standsAcross(grid, row, body)) close();
    if (!isPair && fact.figures === 0 && body.length === 0) titles.push(row);
    else if (!isPair && blanks > 0) {
      close();
      titles.push(row);
    } else body.push(row);
    blanks = 0;
  }
  close(!facts.slice((rows[rows.length - 1] ?? 0) + 1).some(({ words, figures }) => words.length > 0 || figures > 0));
  return blocks;
}
