import { NO_CHOICES, NO_INPUTS, cellAddress } from "../../src/model";
import type { Finding, Reconciliation } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { snapshotOf } from "./unseen/page";
import type { Page } from "./unseen/page";

/** Sheets drawn as text (see `unseen/page`) by name, or with what a drawn sheet may have beside its cells. */
export type DrawnSheets = Readonly<Record<string, string | Omit<Page, "name">>>;

/** What the checks say of drawn sheets, read as a host gives them. */
export function reconciled(sheets: DrawnSheets, file = "2023年自评.xlsx"): Reconciliation {
  const pages = Object.entries(sheets).map(([name, sheet]): Page => (typeof sheet === "string" ? { name, text: sheet } : { name, ...sheet }));
  return reconcile(readLedger(snapshotOf({ title: "", file, pages, states: "" }), NO_CHOICES), NO_INPUTS);
}

/** The findings of drawn sheets. */
export function findingsIn(sheets: DrawnSheets): readonly Finding[] {
  return reconciled(sheets).findings;
}

/** `state rule cell`, of roots that are neither information nor a question to the unit. */
export function told(sheets: DrawnSheets): readonly string[] {
  return findingsIn(sheets).filter(({ state, rootId, severity }) => state !== "unchecked" && rootId === null && (severity !== "info" || state === "tail"))
    .map(({ state, rule, cells: [place] }) => `${state} ${rule} ${place!.sheet}!${cellAddress(place!)}`);
}
