import { referencesIn } from "../expression";
import { NAMEABLE, NAMEABLE_UNITS, type FigureMeaning, type NamedFigures, type Snapshot, type Unit } from "../model";
import { ANSWERS, HEADINGS } from "./headings";
import { periodOf } from "./namedRows";
import { followed, numberedRows } from "./numberedRows";
import { ownTable, type OwnRow } from "./ownTable";

/**
 * What a person said certain figures are, as 自评基本信息 keeps it. Rows have their numbers in their record ids, rows that the person
 * added get the next free ones; cells that nobody retyped follow to where Excel moved them. Rows that are not understood stay.
 */
export function readNamed(snapshot: Snapshot): readonly NamedFigures[] {
  const table = ownTable(snapshot, "info");
  if (!table) return [];
  const cell = (row: OwnRow, heading: keyof typeof HEADINGS.named): string => table.cell(row, "named", HEADINGS.named[heading]).trim();
  const cellsOf = (row: OwnRow): string => followed(table, row, cell(row, "cells"));
  return numberedRows(table, "named", (row) => cellsOf(row) !== "" || cell(row, "meaning") !== "").map(({ row, number }): NamedFigures => {
    const [cells, words] = [cellsOf(row), cell(row, "meaning")];
    return { number, cells, words, at: placeOf(cells), meaning: meaningOf(words), period: periodOf(cell(row, "period")), year: yearOf(cell(row, "year")), unit: unitOf(cell(row, "unit")) };
  });
}

function placeOf(cells: string): NamedFigures["at"] {
  const [reference, ...more] = referencesIn(cells);
  return reference?.area && more.length === 0 ? { sheet: reference.sheet, area: reference.area } : null;
}

/** By name, by id, or by another name of the dictionary that only one account has. */
function meaningOf(words: string): FigureMeaning | null {
  if (words === ANSWERS.unused || words === "-") return { kind: "nothing" };
  const name = bare(words);
  const known = NAMEABLE.filter(({ id, zh }) => bare(zh) === name || id === words);
  const found = known.length > 0 ? known : NAMEABLE.filter(({ synonyms }) => synonyms.some((synonym) => bare(synonym) === name));
  return found.length === 1 ? { kind: "account", account: found[0]!.id } : null;
}

/** A name without quotes and blanks. */
function bare(name: string): string {
  return name.replace(/[“”"\s]/g, "");
}

function yearOf(words: string): number | null {
  const year = /^((?:19|20)\d{2})年?(?:度)?$/.exec(words)?.[1];
  return year === undefined ? null : Number(year);
}

function unitOf(words: string): Unit | null {
  return NAMEABLE_UNITS.find((unit) => unit === words) ?? null;
}
