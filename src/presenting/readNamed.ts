import { followedText, referencesIn } from "../expression";
import { ACCOUNTS, NAMEABLE, NAMEABLE_UNITS, type FigureMeaning, type NamedFigures, type Snapshot, type Unit } from "../model";
import { ANSWERS, HEADINGS } from "./headings";
import { periodOf } from "./namedRows";
import { ownTable, type OwnRow, type OwnTable } from "./ownTable";
import { OWN_HIDDEN } from "./readOwnChecks";

/**
 * What a person said certain figures are, as 自评基本信息 keeps it. Rows have their numbers in their record ids, rows that the person
 * added get the next free ones; cells that nobody retyped follow to where Excel moved them. Rows that are not understood stay.
 */
export function readNamed(snapshot: Snapshot): readonly NamedFigures[] {
  const table = ownTable(snapshot, "info");
  if (!table) return [];
  const block = table.block("named");
  const rows = [...block, ...table.rows.filter((row) => row.id.startsWith("named/") && !block.includes(row))];
  let next = Math.max(0, ...rows.map(numberOf)) + 1;
  return rows.flatMap((row): NamedFigures[] => {
    const cell = (heading: keyof typeof HEADINGS.named): string => table.cell(row, "named", HEADINGS.named[heading]).trim();
    const [cells, words] = [cellsOf(table, row, cell("cells")), cell("meaning")];
    if (cells === "" && words === "" || row.id !== "" && numberOf(row) === 0) return [];
    return [{
      number: numberOf(row) || next++, cells, words, at: placeOf(cells), meaning: meaningOf(words), period: periodOf(cell("period")), year: yearOf(cell("year")), unit: unitOf(cell("unit")),
    }];
  });
}

function numberOf({ id }: OwnRow): number {
  return Number(/^named\/(\d+)$/.exec(id)?.[1] ?? 0);
}

function cellsOf(table: OwnTable, row: OwnRow, typed: string): string {
  const formula = table.hiddenFormula(row, OWN_HIDDEN.cells);
  return formula !== "" && typed === table.hidden(row, OWN_HIDDEN.text) ? followedText(typed, formula) : typed;
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
  return found.length === 1 && ACCOUNTS.has(found[0]!.id) ? { kind: "account", account: found[0]!.id } : null;
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
