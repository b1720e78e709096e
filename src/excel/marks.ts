import { cellAddress, placeKey } from "../model";
import type { CellPlace, Result } from "../model";
import { inExcel } from "./batch";
import type { Batch } from "./batch";
import { attempt } from "./failures";
import { lookAround } from "./lookAround";
import type { SheetFacts } from "./lookAround";
import { asOwnWrite, quietly } from "./ownWrites";

/** How a cell is marked: it stands in a relation that does not hold, or in one that asks for a word. */
export type MarkLook = "broken" | "doubt";

/** A cell to be marked. */
export interface CellMark {
  readonly place: CellPlace;
  readonly look: MarkLook;
}

/** What marking or unmarking did. */
export interface Marked {
  /** Marks that stand in the workbook now. */
  readonly count: number;
  /** Protected sheets, which were left as they are. */
  readonly skipped: readonly string[];
}

/**
 * A mark is a conditional format that is always true. It lies over the cell's own look, which is therefore never read,
 * kept or put back: what is under it is the person's, whatever it is (theme colours, patterns, tables). It moves with
 * inserted rows and is saved with the file. Its rule is our signature: N of a text is 0.
 */
const SIGNATURE = "绩效自评助手标记";
const RULES: Readonly<Record<MarkLook, string>> = { broken: `=N("${SIGNATURE}：不符")=0`, doubt: `=N("${SIGNATURE}：待说明")=0` };
const FILLS: Readonly<Record<MarkLook, string>> = { broken: "#FFC7CE", doubt: "#FFEB9C" };

/** Marks of ours in a sheet. */
interface SheetMarks {
  readonly facts: SheetFacts;
  readonly formats: readonly Excel.ConditionalFormat[];
}

/**
 * 在表格中标记: takes all marks of ours off and marks these cells. Values, formulas and the cells' own looks are never
 * touched. Three round trips. A refused batch leaves no half of it: whatever was marked is taken off again.
 * Failures: `excel.editing`, `excel.protected`, `excel.unknown`.
 */
export async function markCells(marks: readonly CellMark[]): Promise<Result<Marked>> {
  return attempt(() => asOwnWrite(() => inExcel(async (batch) => {
    const sheets = await marksOf(batch, await lookAround(batch));
    const open = new Map(sheets.filter(({ facts }) => !facts.isProtected).map(({ facts }) => [facts.name, facts.worksheet]));
    const wanted = [...new Map(marks.map((mark) => [placeKey(mark.place), mark])).values()].filter(({ place }) => open.has(place.sheet));
    try {
      await quietly(batch, () => {
        queueRemoval(sheets);
        for (const { place, look } of wanted) queueMark(open.get(place.sheet)!, place, look);
        return batch.sync();
      });
    } catch (cause) {
      await clearMarks();
      throw cause;
    }
    const asked = new Set(marks.map(({ place }) => place.sheet));
    const skipped = sheets.flatMap(({ facts }) => (facts.isProtected && asked.has(facts.name) ? [facts.name] : []));
    return { count: wanted.length + leftOn(sheets), skipped };
  })));
}

/**
 * 取消标记: takes all marks of ours off, those of copied cells and hidden sheets as well; other conditional formats stay.
 * Failures: as `markCells`.
 */
export async function clearMarks(): Promise<Result<Marked>> {
  return attempt(() => asOwnWrite(() => inExcel(async (batch) => {
    const sheets = await marksOf(batch, await lookAround(batch));
    await quietly(batch, () => {
      queueRemoval(sheets);
      return batch.sync();
    });
    return { count: leftOn(sheets), skipped: sheets.flatMap(({ facts, formats }) => (facts.isProtected && formats.length > 0 ? [facts.name] : [])) };
  })));
}

/** How many marks of ours the workbook holds, also those of an earlier session. */
export async function countMarks(): Promise<Result<number>> {
  return attempt(() => inExcel(async (batch) => {
    const sheets = await marksOf(batch, await lookAround(batch));
    return sheets.reduce((sum, { formats }) => sum + formats.length, 0);
  }));
}

/** The marks of all sheets, told from the person's own conditional formats by their rule. */
async function marksOf({ sync }: Batch, facts: readonly SheetFacts[]): Promise<readonly SheetMarks[]> {
  const collections = facts.map((one) => {
    const formats = one.worksheet.getRange().conditionalFormats;
    formats.load("items/type");
    return { facts: one, formats };
  });
  await sync();
  const custom = collections.map(({ facts: one, formats }) => ({
    facts: one,
    rules: formats.items.filter(({ type }) => type === "Custom").map((format) => {
      const { rule } = format.custom;
      rule.load("formula");
      return { format, rule };
    }),
  }));
  if (custom.some(({ rules }) => rules.length > 0)) await sync();
  return custom.map(({ facts: one, rules }) => ({ facts: one, formats: rules.filter(({ rule }) => rule.formula.includes(SIGNATURE)).map(({ format }) => format) }));
}

function queueRemoval(sheets: readonly SheetMarks[]): void {
  for (const { facts, formats } of sheets) if (!facts.isProtected) for (const format of formats) format.delete();
}

/** Marks on protected sheets, which nobody can take off. */
function leftOn(sheets: readonly SheetMarks[]): number {
  return sheets.reduce((sum, { facts, formats }) => sum + (facts.isProtected ? formats.length : 0), 0);
}

function queueMark(sheet: Excel.Worksheet, place: CellPlace, look: MarkLook): void {
  const { custom } = sheet.getRange(cellAddress(place)).conditionalFormats.add("Custom");
  custom.rule.formula = RULES[look];
  custom.format.fill.color = FILLS[look];
}
