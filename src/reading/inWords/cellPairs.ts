import { ACCOUNTS, accountName, formulaAt, isMoneyUnit, valueAt, type Amount, type CellPlace, type Figure, type FormId, type LedgerEntry, type Period, type QuantityKey, type SheetSnapshot, type Statement, type Unit } from "../../model";
import { countsInTables } from "./countPairs";
import type { FoundPair } from "./foundPair";
import { isFigureCell, isWordCell, type Grid } from "../cells/grid";
import { unitOfLine, yearOfText } from "../columns/headingWords";
import { namedByLabel } from "../stating/labelBook";
import type { BlockReading } from "../readTables";
import { rowsOutside } from "../blocks/rowsOutside";
import { ABOUT_A_PART } from "../blocks/sections";
import { labelParts, squash } from "../cells/text";
import { pairsOfText, type TextPair } from "./textPairs";

/** What the words of one sheet state outside of its tables. */
export interface SheetPairs {
  readonly form: FormId;
  readonly year: number | null;
  readonly found: readonly FoundPair[];
  /** Cells with a figure whose subject the words do not settle, once for each. */
  readonly unread: readonly CellPlace[];
}

/** A section about a part of all money: below it 基本支出 is not all of it. */
const PART_OF_MONEY = /财政拨款|公共预算|基金|国有资本|专户/;
/** Words in front of a text that say whose figures these are not: 基本情况, 人员. */
const GENERAL = /情况|概况|数据|人员|机构|编制|收支|经费|资产|备注|说明|预算|决算|^一|^二|^三|^\d/;
const MANY_SIGNS = 60;
/** Posts, told as a pair: beside them 实有 counts those who hold them. */
const POSTS = /^(?:核定|批准|单位)*编制(?:总?数|人数)?[:：]/;
const PRESENT = /^(\s*)(?:年末|年底)?(?:实有|现有)(?:人数|人员)?(?=[:：])/;
const IN_POST = "$1在职人员";

/** Looks for label–figure pairs in the cells of words outside of tables. `null` when no cell states one. */
export function pairsInCells(sheet: SheetSnapshot, grid: Grid, blocks: readonly BlockReading[]): SheetPairs | null {
  const inTables = blocks.flatMap(({ block }) => (block.headerRows.length > 0 ? [block.headerRows, block.ordinalRows, block.bodyRows] : []));
  const notes = titlesOfNotes(blocks);
  const found: FoundPair[] = [];
  const unread: CellPlace[] = [];
  let title = "";
  let section = "";
  let isProse = false;
  let unit: Unit | null = null;
  let hasPosts = false;
  for (const row of rowsOutside(grid.rows, inTables)) {
    const words = wordsOf(grid, row);
    if (words.length === 0) continue;
    section = notes.get(row) ?? section;
    hasPosts ||= words.some(({ text }) => POSTS.test(text));
    const read = words.map((word, index) => ({ ...word, ...pairsOfText(hasPosts ? word.raw.replace(PRESENT, IN_POST) : word.raw, besideOf(words, index) || subjectOf(section), unit), owner: ownerOf(words, index) }));
    if (read.every(({ pairs, unread: count }) => pairs.length === 0 && count === 0)) {
      if (!hasFigures(grid, row)) section = words[0]!.text;
      unit = words.reduce((found: Unit | null, { text }) => unitOfLine(text) ?? found, unit);
      title ||= section;
      continue;
    }
    for (const { column, raw, pairs, unread: count, owner } of read) {
      if (isFigureCell(grid.cell(row, column + 1))) continue;
      isProse ||= raw.length > MANY_SIGNS || /。/.test(raw);
      const place = grid.place(row, column);
      for (const pair of pairs) {
        const period = owner || isAmbiguous(pair, section, title) ? null : pair.period === "budget" && /决算/.test(title) && !/年初/.test(pair.label) ? "budget_in_final" : (pair.period ?? stageOf(pair, title, sheet.name));
        if (period === null) unread.push(place);
        else found.push({ pair, place, period, isHidden: grid.isHidden(row, column) });
      }
      for (let index = 0; index < count; index += 1) unread.push(place);
    }
  }
  found.push(...pairsInRemarks(grid, blocks), ...countsInTables(blocks));
  const sure = withoutContradictions(found, unread);
  if (sure.length === 0 && unread.length === 0) return null;
  return { form: isProse || /说明/.test(title) ? "WK-NOTES" : "WK-LIST", year: yearOfText(title) ?? yearOfText(sheet.name), found: sure, unread };
}

/** What the table is about below which each row of notes stands. */
function titlesOfNotes(blocks: readonly BlockReading[]): ReadonlyMap<number, string> {
  return new Map(blocks.flatMap(({ block, titles }) => block.noteRows.map((row) => [row, titles[0] ?? ""] as const)));
}

/**
 * Remarks beside the figures of a table (其中三公经费决算3.6万元). What a remark tells is mostly of its line, so only 三公 money
 * that says its stage itself is the whole unit's.
 */
function pairsInRemarks(grid: Grid, blocks: readonly BlockReading[]): FoundPair[] {
  const found: FoundPair[] = [];
  for (const { block, bands } of blocks) {
    if (block.headerRows.length === 0) continue;
    for (const { column, path } of bands.flatMap((band) => band.columns)) {
      if (!REMARKS.test(path[path.length - 1] ?? "")) continue;
      for (const row of block.bodyRows) {
        const cell = grid.cell(row, column);
        if (!isWordCell(cell) || !cell.text.includes("元")) continue;
        for (const pair of pairsOfText(cell.raw, "").pairs) {
          if (pair.isBare || pair.period === null || !isMoneyUnit(pair.unit) || ACCOUNTS.get(pair.account)?.group !== "sangong") continue;
          found.push({ pair, place: grid.place(row, column), period: pair.period, isHidden: grid.isHidden(row, column) });
        }
      }
    }
  }
  return found;
}

const REMARKS = /^(?:备注|说明|情况说明)$/;

interface Word {
  readonly column: number;
  readonly raw: string;
  readonly text: string;
}

function wordsOf(grid: Grid, row: number): Word[] {
  const words: Word[] = [];
  for (let column = 0; column < grid.columns; column += 1) {
    const cell = grid.cell(row, column);
    if (isWordCell(cell)) words.push({ column, raw: cell.raw, text: cell.text });
  }
  return words;
}

function hasFigures(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.columns; column += 1) if (isFigureCell(grid.cell(row, column))) return true;
  return false;
}

/** The label in front of a text: 三公经费 | 预算：12万元；a text that states something itself is none. */
function besideOf(words: readonly Word[], index: number): string {
  const before = words.slice(0, index).reverse().find(({ text }) => !/\d/.test(text));
  return before && namedByLabel(before.text.replace(/:$/, ""), []) ? before.text.replace(/:$/, "") : "";
}

/** The quantity that a section is about: 三、“三公”经费情况; `""` without. */
function subjectOf(section: string): string {
  const name = labelParts(section).name.replace(/(?:支出|使用|决算|预算)?情况$/, "");
  return name !== "" && ABOUT_A_PART.test(name) && namedByLabel(name, []) ? name : "";
}

/** Whether the words in front tell that the figures are those of somebody or something else: 信息中心 | 编制数：12人. */
function ownerOf(words: readonly Word[], index: number): boolean {
  const before = words.slice(0, index).reverse().find(({ text }) => !/\d/.test(text));
  return before !== undefined && !GENERAL.test(before.text) && namedByLabel(before.text.replace(/:$/, ""), []) === null;
}

function isAmbiguous(pair: TextPair, section: string, title: string): boolean {
  if (pair.isBare && (ABOUT_A_PART.test(section) || ABOUT_A_PART.test(title))) return true;
  return /^(?:basic_exp|project_exp|income_total|exp_total|income_year|exp_year|carry_in|carry_out)$/.test(pair.account) && PART_OF_MONEY.test(section);
}

/** The stage where the words name none: counts, and what was spent, come from the final account; else the title tells. */
function stageOf({ account, label }: TextPair, title: string, sheetName: string): Period | null {
  const words = squash(`${title}${sheetName}`);
  if (/^(?:est|on_duty|off_est|lixiu|retired|staff|survivors|fixed_asset|vehicles|reception_|abroad_|procurement_(?:contract|paid|sme)$)/.test(account)) return "final";
  if (/决算|执行/.test(words)) return "final";
  if (/预算/.test(words)) return "budget";
  return /支出|收入合计|收入总计|年末|年初结转|结余/.test(label) ? "final" : null;
}

/** One quantity that two texts of a sheet state differently is nobody's: both are left. */
function withoutContradictions(found: readonly FoundPair[], unread: CellPlace[]): readonly FoundPair[] {
  const keyOf = ({ pair, period }: FoundPair): string => `${pair.account}|${pair.sub ?? ""}|${period}|${pair.year ?? ""}|${pair.yearShift}`;
  const amounts = new Map<string, Set<string>>();
  for (const one of found) amounts.set(keyOf(one), (amounts.get(keyOf(one)) ?? new Set()).add(`${one.pair.figure.value.toFixed()}${one.pair.unit}`));
  return found.filter((one) => {
    const isSure = amounts.get(keyOf(one))!.size === 1;
    if (!isSure) unread.push(one.place);
    return isSure;
  });
}

/** A quantity that the words of a cell state; the cell is its place, the words its label. */
export class TextStatement implements Statement, LedgerEntry {
  readonly quantity: QuantityKey;
  readonly amount: Amount;
  readonly place: CellPlace;
  readonly figure: Figure;
  readonly table = null;
  readonly form: FormId;
  readonly label: string;
  readonly name: string;

  constructor({ pair, place, period, isHidden }: FoundPair, { form }: SheetPairs, year: number | null, sheet: SheetSnapshot) {
    this.quantity = { account: pair.account, sub: pair.sub, period, year: pair.year ?? (year === null ? null : year + pair.yearShift) };
    this.amount = { value: pair.figure.value, unit: pair.unit, decimals: pair.figure.decimals };
    this.place = place;
    this.form = form;
    this.label = pair.label;
    this.name = accountName(pair.account);
    this.figure = { amount: this.amount, place, raw: valueAt(sheet, place.row, place.column), formula: formulaAt(sheet, place.row, place.column), isText: true, isHidden, isApproximate: false, isDash: false };
  }

  get settled(): Statement {
    return this;
  }

  get statements(): readonly Statement[] {
    return [this];
  }
}
