import type { Finding, Ledger, OpenRun, ParagraphOrigin, Reconciliation, ReportTable, Run, Scorecard, UnitInputs } from "../model";
import type { Fact, Facts } from "./facts";
import { factsOf } from "./facts";
import { fullWidthBrackets } from "./format";
import { coverCells } from "./info/coverCells";
import type { Part } from "./say";
import { join, open } from "./say";

/** All that a composer may look at. */
export interface Context {
  readonly ledger: Ledger;
  readonly facts: Facts;
  readonly scorecard: Scorecard;
  readonly reconciliation: Reconciliation;
  readonly inputs: UnitInputs;
  readonly year: number | null;
  /** The unit's full name, as supplied or as read. */
  readonly unitName: string | null;
}

/** A paragraph before it has its id: `key` tells apart several paragraphs of one composer. */
export interface Draft {
  readonly key: string | null;
  readonly origin: ParagraphOrigin;
  readonly runs: readonly Run[];
  readonly table?: ReportTable;
  /** One of a numbered list; the words begin with its number where there are several. */
  readonly isItem?: boolean;
}

/** Makes the paragraphs of one place of the outline. Pure. */
export type Composer = (context: Context) => readonly Draft[];

/** The context of one report. */
export function contextOf(ledger: Ledger, scorecard: Scorecard, reconciliation: Reconciliation, inputs: UnitInputs): Context {
  const year = inputs.choices.year ?? ledger.year;
  const named = inputs.info.fields["unit_name"]?.trim();
  const read = ledger.unitName === null ? null : fullWidthBrackets(ledger.unitName);
  const fields = { ...coverCells(ledger.snapshot), ...inputs.info.fields };
  return {
    ledger, scorecard, reconciliation, year,
    inputs: { ...inputs, info: { ...inputs.info, fields } },
    facts: factsOf(ledger, year),
    unitName: named !== undefined && named !== "" ? named : read,
  };
}

/** One computed paragraph; none when there is nothing to say. A paragraph of place-holders alone counts as one. */
export function computed(runs: readonly Run[], key: string | null = null): readonly Draft[] {
  if (runs.length === 0) return [];
  const origin = runs.every(({ kind }) => kind === "open") ? "placeholder" : "computed";
  return [{ key, origin, runs }];
}

/** Drafts as a list numbered 1. 2. 3.; a single one has no number. */
export function numberedItems(items: readonly Draft[]): readonly Draft[] {
  return items.map((item, index) => ({ ...item, runs: items.length > 1 ? join([`${index + 1}.`, item.runs]) : item.runs, isItem: true }));
}

/** The unit's answer to a field without blanks around it; `null` when it has none. */
export function supplied(context: Context, field: string): string | null {
  const text = context.inputs.info.fields[field]?.trim();
  return text === undefined || text === "" ? null : text;
}

/** `2020年`, or a place-holder when no sheet and no choice tells the year. */
export function yearWords(context: Context): string | OpenRun {
  return context.year === null ? open("评价年度") : `${context.year}年`;
}

/** The unit's reason inside a sentence (without its full stop), or 【待补充：what】. */
export function reason(context: Context, field: string, what: string): Part {
  const text = supplied(context, field);
  return text === null ? open(what) : oneLine(text);
}

/** The 说明 that a person wrote beside a finding about this cell, else the unit's reason, else 【待补充：what】. */
export function explanation(context: Context, about: Fact | null, rules: readonly string[], field: string, what: string): Part {
  const remark = findingsAbout(context, about, rules).find((finding) => finding.remark !== null)?.remark;
  return remark ? oneLine(remark) : reason(context, field, what);
}

function findingsAbout(context: Context, about: Fact | null, rules: readonly string[]): readonly Finding[] {
  const { place } = about ?? { place: null };
  return context.reconciliation.findings.filter((finding) => rules.includes(finding.rule)
    && (place === null || finding.cells.some((cell) => cell.sheet === place.sheet && cell.row === place.row && cell.column === place.column)));
}

function oneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, "；").replace(/[。；]+$/, "");
}
