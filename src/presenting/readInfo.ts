import { MONEY_UNITS, NO_CHOICES } from "../model";
import type { BasicInfo, CellPlace, Choices, GoalRow, SheetFacts, Snapshot } from "../model";
import { ANSWERS, HEADINGS, POLICY_WORDS, UNIT_OTHERWISE } from "./headings";
import { ownTable } from "./ownTable";
import type { OwnTable } from "./ownTable";
import { readNamed } from "./readNamed";

/** Offsets of the hidden lists behind the record id: labels; ids stand one further. */
const LISTS = { systems: 2, outlines: 4, forms: 6 } as const;

/** Choices as 自评基本信息 keeps them; typed inputs are read elsewhere. What is not understood counts as not chosen. */
export function readChoices(snapshot: Snapshot): Choices {
  const table = ownTable(snapshot, "info");
  if (!table) return NO_CHOICES;
  const chosen = (id: string): string => {
    const row = table.rows.find((candidate) => candidate.id === `choice/${id}`);
    return row ? table.cell(row, "choices", HEADINGS.info.value).trim() : "";
  };
  const year = /(\d{4})/.exec(chosen("year"))?.[1];
  const named = readNamed(snapshot);
  const sheets = readSheetFacts(table);
  return {
    system: idFor(table, LISTS.systems, chosen("system")),
    outline: idFor(table, LISTS.outlines, chosen("outline")),
    year: year ? Number(year) : null,
    notApplicablePolicy: policyOf(chosen("policy")),
    forms: readForms(table),
    inputs: {},
    ...(Object.keys(sheets).length > 0 ? { sheets } : {}),
    ...(named.length > 0 ? { named } : {}),
  };
}

function policyOf(words: string): Choices["notApplicablePolicy"] {
  if (words === POLICY_WORDS.full_points || words === "full_points") return "full_points";
  return words === POLICY_WORDS.exclude_and_rescale || words === "exclude_and_rescale" ? "exclude_and_rescale" : null;
}

/** Id of the choice whose label or id these words are; `null` when the list does not know them. */
function idFor(table: OwnTable, list: number, words: string): string | null {
  if (words === "") return null;
  const row = table.rows.find((candidate) => {
    const label = table.hidden(candidate, list);
    return label !== "" && (label === words || table.hidden(candidate, list + 1) === words || label.split(" ").slice(1).join(" ") === words);
  });
  return row ? table.hidden(row, list + 1) : null;
}

function readForms(table: OwnTable): Choices["forms"] {
  return bySheet(table, (cell) => {
    const words = cell("correction");
    return words === ANSWERS.unused || words === "-" ? "-" : idFor(table, LISTS.forms, words);
  });
}

/** Units and years that the person gave to sheets. */
function readSheetFacts(table: OwnTable): Readonly<Record<string, SheetFacts>> {
  return bySheet(table, (cell) => {
    const [unit, unitOtherwise] = ["", UNIT_OTHERWISE].map((before) => MONEY_UNITS.find((money) => `${before}${money}` === cell("unit")));
    const year = /^(?:19|20)\d{2}(?=年?度?$)/.exec(cell("year"))?.[0];
    const facts = { ...(unit === undefined ? {} : { unit }), ...(unitOtherwise === undefined ? {} : { unitOtherwise }), ...(year === undefined ? {} : { year: Number(year) }) };
    return Object.keys(facts).length === 0 ? null : facts;
  });
}

/** What the rows of 表格识别 say, by sheet name. Rows are found by their ids: in a sheet whose rows stay, those of new sheets come last, below other blocks. */
function bySheet<Said>(table: OwnTable, read: (cell: (heading: keyof typeof HEADINGS.forms) => string) => Said | null): Readonly<Record<string, Said>> {
  const found = table.rows.flatMap((row): [string, Said][] => {
    if (!row.id.startsWith("form/")) return [];
    const said = read((heading) => table.cell(row, "forms", HEADINGS.forms[heading]).trim());
    return said === null ? [] : [[row.id.slice("form/".length), said]];
  });
  return Object.fromEntries(found);
}

/** Answers and goals; empty answers are absent, goal rows without any entry are skipped. */
export function readInfo(snapshot: Snapshot): BasicInfo {
  const table = ownTable(snapshot, "info");
  if (!table) return { fields: {}, goals: [] };
  const blocks = table.rows.flatMap(({ id }) => (id.startsWith("#head/fields/") ? [id.slice("#head/".length)] : []));
  const fields = blocks.flatMap((block) => table.block(block).flatMap((row): [string, string][] => {
    const value = row.id === "" ? "" : table.cell(row, block, HEADINGS.info.value);
    return value.trim() === "" ? [] : [[row.id, value]];
  }));
  return { fields: Object.fromEntries(fields), goals: goalRows(table).flatMap((row) => goalOf(table, row)) };
}

/** Where the goals that `readInfo` gives stand, in the same order. */
export function goalPlaces(snapshot: Snapshot): readonly { readonly target: CellPlace; readonly actual: CellPlace }[] {
  const table = ownTable(snapshot, "info");
  const sheet = snapshot.sheets.find(({ own }) => own === "info");
  if (!table || !sheet) return [];
  const place = (row: number, heading: string): CellPlace => ({ kind: "cell", sheet: sheet.name, row, column: table.columnOf("goals", heading) ?? 0 });
  return goalRows(table).filter((row) => goalOf(table, row).length > 0)
    .map(({ row }) => ({ target: place(row, HEADINGS.goals.target), actual: place(row, HEADINGS.goals.actual) }));
}

/** Rows of the block, and those that were added when it was full: they come last in the sheet. */
function goalRows(table: OwnTable): readonly OwnTable["rows"][number][] {
  const block = table.block("goals");
  return [...block, ...table.rows.filter((row) => row.id.startsWith("goal/") && !block.includes(row))];
}

function goalOf(table: OwnTable, row: OwnTable["rows"][number]): GoalRow[] {
  const cell = (heading: keyof typeof HEADINGS.goals): string => table.cell(row, "goals", HEADINGS.goals[heading]).trim();
  const goal = { name: cell("name"), target: cell("target"), actual: cell("actual"), unit: cell("unit"), note: cell("note") };
  if (Object.values(goal).every((value) => value === "")) return [];
  return [{ ...goal, direction: directionOf(cell("direction"), goal.target) }];
}

/** The chosen direction; where none was chosen, the sign before the target, ≥ for a figure (正向指标 is the usual case) and 定性 for words. */
function directionOf(chosen: string, target: string): GoalRow["direction"] {
  const signs: Readonly<Record<string, GoalRow["direction"]>> = { "≥": "≥", ">=": "≥", "≤": "≤", "<=": "≤", "=": "=", "＝": "=", 定性: "定性" };
  const written = /^(≥|≤|=|>=|<=|＝)/.exec(target.trim())?.[1];
  return signs[chosen] ?? signs[written ?? ""] ?? (/^-?\d/.test(target.normalize("NFKC").trim()) ? "≥" : "定性");
}
