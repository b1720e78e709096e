import type { FormId } from "../../model";

/** A set of forms that is published as a whole. */
export interface PublishedSet {
  /** Names of the forms that every unit publishes. */
  readonly forms: Readonly<Record<FormId, string>>;
  /** From so many forms on a workbook is taken to hold the set. */
  readonly taken: number;
}

/** 部门决算公开 01–09, 部门预算公开 01–09 (财政部 部门决算、预算公开表样; names shortened). */
export const PUBLISHED_SETS: readonly PublishedSet[] = [
  { taken: 6, forms: { GK01: "收入支出决算总表", GK02: "收入决算表", GK03: "支出决算表", GK04: "财政拨款收入支出决算总表", GK05: "一般公共预算财政拨款支出决算表", GK06: "一般公共预算财政拨款基本支出决算表", GK07: "“三公”经费支出决算表", GK08: "政府性基金预算收入支出决算表", GK09: "国有资本经营预算支出决算表" } },
  { taken: 6, forms: { B01: "收支预算总表", B02: "收入预算总表", B03: "支出预算总表", B04: "财政拨款收支预算总表", B05: "一般公共预算支出表", B06: "一般公共预算基本支出表", B07: "“三公”经费预算表", B08: "政府性基金预算支出表", B09: "国有资本经营预算支出表" } },
];

/** Quantities that must not be left empty once one of `when` is stated. */
export interface Presence {
  readonly rule: string;
  readonly when: readonly string[];
  readonly needs: readonly string[];
}

export const PRESENCES: readonly Presence[] = [
  { rule: "F1-06", when: ["GK01.income_year", "GK01.exp_year"], needs: ["GK01.income_total", "GK01.exp_total", "GK01.carry_out"] },
];
