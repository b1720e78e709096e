import type { Area, OwnSheet, SheetPlan } from "../model";
import { areasIn } from "./areas";
import type { Batch } from "./batch";
import { supports } from "./hostInfo";
import { lookAround } from "./lookAround";
import type { SheetFacts } from "./lookAround";
import { formulasOf, valuesOf } from "./readSnapshot";
import { contentNow } from "./typing";
import type { Content } from "./typing";

/** One of our sheets as it stands before a write; also what undo puts back. */
export interface OwnState {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  /** From A1; rows of equal length. */
  readonly cells: readonly (readonly Content[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** `null`: this Excel cannot tell. */
  readonly merges: readonly Area[] | null;
  readonly hasChart: boolean;
}

/** The chart of ours on a sheet. */
export const CHART_NAME = "ZPZS_chart";

const EMPTY: Content = { kind: "empty" };

/** All sheets, and the present state of ours that have a plan: two round trips. */
export async function readOwnStates(batch: Batch, plans: readonly SheetPlan[]): Promise<{ facts: readonly SheetFacts[]; states: ReadonlyMap<OwnSheet, OwnState> }> {
  const facts = await lookAround(batch);
  const wanted = new Set(plans.map(({ sheet }) => sheet));
  const readings = facts.filter(({ own }) => own !== null && wanted.has(own)).map((fact) => {
    const used = fact.worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,values,formulas,numberFormat,valueTypes");
    const merges = supports("1.13") ? used.getMergedAreasOrNullObject() : null;
    merges?.load("address");
    const chart = fact.worksheet.charts.getItemOrNullObject(CHART_NAME);
    chart.load("name");
    return { fact, used, merges, chart };
  });
  if (readings.length > 0) await batch.sync();
  const states = new Map(readings.map(({ fact, used, merges, chart }): [OwnSheet, OwnState] => [fact.own!, {
    id: fact.id, name: fact.name, isProtected: fact.isProtected, ...gridOf(used),
    merges: merges === null ? null : merges.isNullObject ? [] : areasIn(merges.address), hasChart: !chart.isNullObject,
  }]));
  return { facts, states };
}

/** The used range as a grid from A1. */
function gridOf(used: Excel.Range): Pick<OwnState, "cells" | "numberFormats"> {
  if (used.isNullObject) return { cells: [], numberFormats: [] };
  const formulas = formulasOf(used);
  const { rowIndex: top, columnIndex: left } = used;
  const cells = valuesOf(used).map((row, r) => row.map((value, c) => contentNow(value, formulas[r]?.[c] ?? "")));
  const width = left + (cells[0]?.length ?? 0);
  const formats = (used.numberFormat as unknown[][]).map((row) => row.map((format) => String(format ?? "General")));
  const before = <T>(fill: T): T[][] => Array.from({ length: top }, () => Array.from({ length: width }, () => fill));
  const padded = <T>(grid: readonly (readonly T[])[], fill: T): T[][] => grid.map((row) => [...Array.from({ length: left }, () => fill), ...row]);
  return { cells: [...before(EMPTY), ...padded<Content>(cells, EMPTY)], numberFormats: [...before("General"), ...padded(formats, "General")] };
}
