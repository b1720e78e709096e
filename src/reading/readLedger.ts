import {
  figureKey, inOneGo, isMoneyUnit, message, type CellPlace, type Choices, type Decimal, type Ledger, type MissingQuantity, type Place, type SheetFacts, type SheetReading, type SheetSnapshot, type Snapshot, type Statement, type Steps, type Unit, type Message,
} from "../model";
import { bookYear, budgetYear } from "./years/bookYear";
import { yearInWords } from "./years/yearInWords";
import { TextStatement, pairsInCells, type SheetPairs } from "./inWords/cellPairs";
import { FiguresElsewhere } from "./units/figuresElsewhere";
import type { FoundPair } from "./inWords/foundPair";
import { gridOf, isFigureCell, isWordCell } from "./cells/grid";
import { moneyAlone, unitOfBook, unitOtherwise, unitsOfSome } from "./cells/plainUnit";
import { unitOfLine } from "./columns/headingWords";
import { asksUnit } from "./units/blockUnit";
import { LentUnit, largestYuan, ownUnit, type RestOfBook } from "./units/lentUnit";
import type { CellStatement } from "./stating/cellStatement";
import { asSaid } from "./asSaid";
import { chosenForm } from "./recognise";
import { isBudgetAlone, readBlocks, tablesOf, unitNameOf, type BlockReading, type TableReading } from "./readTables";
import { NamedByPerson, type PersonsStatement } from "./namedByPerson";
import { numbersOutside } from "./numbersOutside";
import { remarksOf, type Remark } from "./remarks";
import { SameFigures } from "./units/sameFigures";
import { settle } from "./settle";
import { statementSteps } from "./stating/stateTable";
import { SumsElsewhere } from "./units/sumsElsewhere";
import { tableWithoutUnit, unitQuestions, type TableWithoutUnit } from "./units/unitQuestions";

/**
 * Reads the person's sheets: which form each table is, what every figure states, and which of several places is settled.
 * Our own output sheets are left out. Never throws on any snapshot; what is not understood is listed, not dropped.
 */
export function readLedger(snapshot: Snapshot, choices: Choices): Ledger {
  return inOneGo(ledgerSteps(snapshot, choices));
}

/** The same, in steps of a sheet or a table. */
export function* ledgerSteps(snapshot: Snapshot, choices: Choices): Steps<Ledger> {
  const blocksBySheet: ReadSheet[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.own !== null) continue;
    blocksBySheet.push(yield* readSheet(sheet, choices));
    yield;
  }
  const blocks = blocksBySheet.flatMap((entry) => entry.blocks);
  const ofWords = blocksBySheet.filter(isOfWords).map(({ sheet }) => sheet);
  const year = choices.year ?? bookYear(blocks, snapshot.book, yearInWords(ofWords)) ?? blocksBySheet.map(({ pairs }) => pairs?.year ?? null).find((own) => own !== null) ?? null;
  const planYear = budgetYear(blocks) ?? year;
  const lent = new LentUnit(unitToldOfAll(blocksBySheet, ofWords), unitsOfSomeTables(ofWords), blocks);
  const same = new SameFigures(blocks);
  const sums = new SumsElsewhere(blocks);
  let most: Decimal | null = null;
  const rest: RestOfBook = { largest: () => (most ??= largestYuan(blocks)), elsewhere: new FiguresElsewhere(blocks), blocks };
  yield;
  const isInBudget = isBudgetAlone(blocks);
  const byPerson = new NamedByPerson(choices.named ?? []);
  const remarks: Remark[] = [];
  const unitless: TableWithoutUnit[] = [];
  const tables: TableReading[] = [];
  const stated: (readonly Stated[])[] = [];
  const missing: MissingQuantity[] = [];
  const unnamed = new Map<string, readonly number[]>();
  let understood = 0;
  let numericCells = 0;
  for (const block of blocks) {
    const ownYear = block.year ?? (block.recognition.form?.stage === "budget" ? planYear : year);
    const unit = ownUnit(block, rest) ?? factsOf(block.grid.sheet, choices).unitOtherwise ?? null;
    const borrowed = unit === null ? (lent.to(block, rest) ?? same.unitOf(block, rest) ?? sums.unitOf(block)) : null;
    const readings = tablesOf(block, unit ?? borrowed, ownYear, isInBudget);
    yield;
    for (const reading of readings) {
      const said = byPerson.without(yield* statementSteps(reading), reading.table.sheet);
      tables.push(reading);
      stated.push(said.statements);
      missing.push(...said.missing);
      understood += said.understood;
      numericCells += reading.table.figures.size;
      if (said.unnamed.length > 0) unnamed.set(reading.table.id, said.unnamed);
      const without = tableWithoutUnit(reading, block, said, lent.isTold ? null : borrowed);
      if (without !== null) unitless.push(without);
      remarks.push(...remarksOf(reading, without));
      yield;
    }
  }
  const inWords: CellPlace[] = [];
  for (const { sheet, pairs: all } of blocksBySheet) {
    const pairs = byPerson.withoutPairs(all, sheet.name);
    if (pairs) stated.push(pairs.found.map((pair) => new TextStatement(pair, pairs, pairs.year ?? year, sheet)));
    const beside = (pairs?.found ?? []).filter(({ isTableFigure }) => !isTableFigure);
    understood += beside.length + namedByCounts(unnamed, tables, pairs?.found ?? []);
    numericCells += beside.length + (pairs?.unread.length ?? 0);
    inWords.push(...(pairs?.unread ?? []));
  }
  const told = byPerson.state(blocksBySheet, tables, year);
  stated.push(told.statements);
  const { entries, rivals } = settle(stated);
  if (rivals.size > 0) understood -= takenBack(unnamed, rivals, stated);
  yield;
  const outside = blocksBySheet.flatMap(({ sheet, blocks: own }) => (choices.forms[sheet.name] === "-" ? [] : numbersOutside(sheet, own)));
  const unplaced = outside.filter((place) => !byPerson.has(place));
  return {
    snapshot, year,
    unitName: unitName(blocks),
    sheets: blocksBySheet.map((read) => sheetReading(read, choices, year, lent.ofAll)),
    tables: tables.map((reading) => reading.table),
    entries,
    missing: missing.filter(firstOfItsPlace()),
    remarks: [...remarks, ...bookRemarks(blocksBySheet, year)],
    ...(unitless.length > 0 ? { unitQuestions: unitQuestions(unitless) } : {}),
    coverage: { numericCells: numericCells + outside.length, understood: understood + outside.length - unplaced.length, unnamed, unplaced, ...(inWords.length > 0 ? { inWords } : {}) },
    ...(told.outcomes.length > 0 ? { namings: told.outcomes } : {}),
  };
}

/** What a cell or a person states. */
type Stated = CellStatement | TextStatement | PersonsStatement;

/** A sheet with its tables, and what its words state beside them. */
interface ReadSheet {
  readonly sheet: SheetSnapshot;
  readonly blocks: readonly BlockReading[];
  readonly pairs: SheetPairs | null;
}

/** Whether a sheet is a cover or notes on the others: no table stands there, no figure, and no sentence states one. */
function isOfWords({ blocks, pairs }: ReadSheet): boolean {
  return (pairs?.found.length ?? 0) === 0 && blocks.every(({ grid, block: { headerRows, bodyRows, left, right } }) => headerRows.length === 0 && bodyRows.every((row) => {
    for (let column = left; column <= right; column += 1) if (isFigureCell(grid.cell(row, column))) return false;
    return true;
  }));
}

function* readSheet(sheet: SheetSnapshot, choices: Choices): Steps<ReadSheet> {
  const wanted = choices.forms[sheet.name];
  if (wanted === "-") return { sheet, blocks: [], pairs: null };
  const said = factsOf(sheet, choices);
  const blocks = asSaid(yield* readBlocks(sheet, wanted ? chosenForm(wanted) : null), said);
  const pairs = pairsInCells(sheet, blocks[0]?.grid ?? gridOf(sheet), blocks);
  return { sheet, blocks, pairs: pairs && said.year !== undefined ? { ...pairs, year: said.year } : pairs };
}

/** What the person said of the sheet. */
function factsOf({ name }: { readonly name: string }, { sheets = {} }: Choices): SheetFacts {
  return Object.hasOwn(sheets, name) ? sheets[name]! : {};
}

/** Takes figures of tables that state counts after all (12批次86人次) off those without a name, and tells how many they are. */
function namedByCounts(unnamed: Map<string, readonly number[]>, tables: readonly TableReading[], found: readonly FoundPair[]): number {
  const named = new Set(found.flatMap(({ isTableFigure, place }) => (isTableFigure ? [figureKey(place.row, place.column)] : [])));
  let count = 0;
  for (const { table } of named.size === 0 ? [] : tables) {
    const rest = table.sheet === found[0]!.place.sheet ? unnamed.get(table.id)?.filter((key) => !named.has(key)) : undefined;
    if (!rest) continue;
    count += unnamed.get(table.id)!.length - rest.length;
    unnamed.set(table.id, rest);
  }
  return count;
}

/** Lists cells whose statements were all taken back among those without a name, and tells how many they are. */
function takenBack(unnamed: Map<string, readonly number[]>, rivals: ReadonlySet<Statement>, stated: readonly (readonly Stated[])[]): number {
  const places = (said: readonly Statement[]): Set<string> => new Set(said.map(({ table, place }) => (place.kind === "cell" ? `${table}|${figureKey(place.row, place.column)}` : "")));
  const kept = places(stated.flat().filter((statement) => !rivals.has(statement)));
  const gone = [...places([...rivals])].filter((place) => !kept.has(place));
  for (const place of gone) {
    const at = place.lastIndexOf("|");
    const table = place.slice(0, at);
    unnamed.set(table, [...(unnamed.get(table) ?? []), Number(place.slice(at + 1))]);
  }
  return gone.length;
}

/** What a cover says beside 记账单位; `null` without. */
function unitAsked({ values }: SheetSnapshot): Unit | null {
  for (const row of values.slice(0, FIRST_LINES)) {
    for (const [column, value] of row.entries()) {
      const beside = row[column + 1];
      const unit = typeof value === "string" && typeof beside === "string" && asksUnit(value) ? moneyAlone(beside.split(/[,，;；。]/)[0]!) : null;
      if (unit !== null) return unit;
    }
  }
  return null;
}

/** What notes say of the unit of some tables beside all others, by a word of what these are about. */
function unitsOfSomeTables(ofWords: readonly SheetSnapshot[]): ReadonlyMap<string, Unit> {
  return new Map(ofWords.flatMap(linesOfMoney).flatMap((line) => [...unitsOfSome(line)]));
}

/** What the first lines of a sheet say of money. */
function linesOfMoney({ values }: SheetSnapshot): readonly string[] {
  return values.slice(0, FIRST_LINES).flat().filter((value): value is string => typeof value === "string" && value.includes("元"));
}

/**
 * The unit that a line on one of the sheets says all sheets are in (本簿金额一律以元为单位), or that of a cover or of notes without any table (金额单位：除特别注明外均为万元).
 * Asked where a table names none; `null` without.
 */
function unitToldOfAll(sheets: readonly ReadSheet[], ofWords: readonly SheetSnapshot[]): Unit | null {
  if (sheets.every(({ blocks }) => blocks.every(({ unit }) => unit !== null))) return null;
  const told = sheets.flatMap(({ sheet }) => linesOfMoney(sheet)).map(unitOfBook).find((unit) => unit !== null) ?? ofWords.map(unitAsked).find((unit) => unit !== null);
  if (told) return told;
  const units = new Set(ofWords.flatMap(linesOfMoney).map((line) => unitOtherwise(line) ?? unitOfLine(line)).filter((unit): unit is Unit => unit !== null && isMoneyUnit(unit)));
  return units.size === 1 ? [...units][0]! : null;
}

/** In which what is said of all sheets stands. */
const FIRST_LINES = 30;

function firstOfItsPlace(): (entry: MissingQuantity) => boolean {
  const seen = new Set<string>();
  return ({ place, quantity }) => {
    const key = place.kind === "cell" ? `${place.sheet}|${place.row}|${place.column}|${quantity.account}` : "";
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

function sheetReading({ sheet, blocks, pairs }: ReadSheet, choices: Choices, year: number | null, lent: Unit | null): SheetReading {
  const corrected = choices.forms[sheet.name] !== undefined;
  const main = [...blocks].sort((a, b) => weight(b) - weight(a))[0];
  const form = main?.recognition.form ?? null;
  if (form === null && pairs && pairs.found.length > 0) return sheetOfPairs(sheet, pairs, corrected, year);
  return {
    name: sheet.name, form: form?.id ?? null, confidence: main?.recognition.confidence ?? 0, reasons: main?.recognition.reasons ?? [], corrected,
    alternatives: main?.recognition.alternatives ?? [], unit: main?.unit ?? (form ? (factsOf(sheet, choices).unitOtherwise ?? lent ?? "") : ""), year: main?.year ?? (form ? year : null),
    hidden: sheet.visibility !== "visible",
  };
}

/** Sure enough to be used: its quantities name themselves. */
const SURE = 0.5;

/** A sheet of words that states quantities outside of any table. */
function sheetOfPairs(sheet: SheetSnapshot, pairs: SheetPairs, corrected: boolean, year: number | null): SheetReading {
  const labels = [...new Set(pairs.found.map(({ pair }) => pair.label))].slice(0, 4).join("、");
  return { name: sheet.name, form: pairs.form, confidence: SURE, reasons: [message("read.reasonLabels", { labels })], corrected, alternatives: [], unit: "", year: pairs.year ?? year, hidden: sheet.visibility !== "visible" };
}

function weight(block: BlockReading): number {
  return block.recognition.confidence * 10 + Math.min(9, block.block.bodyRows.length / 10) + (block.block.headerRows.length > 0 ? 1 : 0);
}

/** The unit's name as most sheets write it; from a line 编制单位：… or a cell beside 评价单位. */
function unitName(blocks: readonly BlockReading[]): string | null {
  const votes = new Map<string, number>();
  const add = (name: string): void => void votes.set(name, (votes.get(name) ?? 0) + 1);
  for (const block of blocks) {
    block.unitNames.forEach(add);
    if (block.block.headerRows.length > 0) continue;
    const { grid } = block;
    for (const row of block.block.bodyRows.slice(0, 40)) {
      for (let column = block.block.left; column < block.block.right; column += 1) {
        const cell = grid.cell(row, column);
        if (!isWordCell(cell)) continue;
        const inline = unitNameOf(cell.text);
        if (inline) add(inline);
        else if (/^(?:评价单位|单位名称|填报单位|部门名称|预算单位|编制单位):?$/.test(cell.text)) {
          const beside = grid.cell(row, column + 1);
          if (isWordCell(beside) && !isFigureCell(beside)) add(beside.text);
        }
      }
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function bookRemarks(sheets: readonly ReadSheet[], year: number | null): { message: Message; place: Place | null }[] {
  const remarks: { message: Message; place: Place | null }[] = [];
  if (year === null && sheets.some(({ blocks }) => blocks.length > 0)) remarks.push({ message: message("read.yearUnknown"), place: null });
  for (const { sheet, blocks, pairs } of sheets) {
    if (pairs && pairs.found.length > 0) continue;
    const hasFigures = blocks.some((block) => block.block.bodyRows.length > 0);
    if (hasFigures && blocks.every((block) => block.recognition.form === null)) remarks.push({ message: message("read.notRecognised", { sheet: sheet.name }), place: { kind: "cell", sheet: sheet.name, row: sheet.top, column: sheet.left } });
  }
  return remarks;
}
