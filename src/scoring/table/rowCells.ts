import type { ScoreColumn } from "../../model";
import { roleOf } from "../template/columns";

/** A row of a table file, as JSON. */
export type Row = Readonly<Record<string, unknown>>;

/** What a member of a row may hold; the rest are ids of figures. */
export type Cell = ScoreColumn | "level1" | "level2" | "direction";

/** Keys in English; Chinese keys are read like the headings of a sheet. The first that is there counts. */
const KEYS: Readonly<Partial<Record<Cell, readonly string[]>>> = {
  name: ["name", "indicator"], level1: ["level1"], level2: ["level2"], points: ["points", "weight", "full_points"],
  standard: ["standard", "scoring_standard", "criteria"], definition: ["definition"],
  target: ["target_value", "target"], actual: ["actual_value", "actual"], rate: ["rate_pct", "rate"], direction: ["direction", "sign"],
  initial: ["budget_initial"], adjusted: ["budget_adjusted"], executed: ["expenditure_actual"], unit: ["unit"], score: ["published_score"],
};
const ROLES: Readonly<Record<string, Cell>> = { sign: "direction", level3: "name", level4: "name" };

/** One cell of a row with the key it stands under; `null` when there is none or it is empty. */
export function cellIn(row: Row, cell: Cell): { readonly key: string; readonly value: unknown } | null {
  const isThere = (key: string): boolean => row[key] !== undefined && row[key] !== null && row[key] !== "";
  const key = KEYS[cell]?.find(isThere) ?? Object.keys(row).find((one) => isThere(one) && isChinese(one) && cellOfHeading(one) === cell);
  return key === undefined ? null : { key, value: row[key] };
}

/** A cell as text; "" when there is none or it is no text. */
export function textIn(row: Row, cell: Cell): string {
  const value = cellIn(row, cell)?.value;
  return typeof value === "string" ? value.trim() : "";
}

function isChinese(key: string): boolean {
  return /[\u4e00-\u9fff]/.test(key);
}

function cellOfHeading(key: string): Cell | null {
  const role = roleOf(key);
  return role === null ? null : ROLES[role] ?? (role as Cell);
}

/** The members of an object inside a row; empty when there is none. */
export function objectIn(row: Row | undefined, key: string): Row {
  const value = row?.[key];
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Row) : {};
}
