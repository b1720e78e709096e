import { cellAddress, decimalText, PERIOD_WORDS, placeText, quantityText, valueAt } from "../model";
import type { CellPlace, Decimal, LedgerEntry, MissingQuantity, PlannedCell, QuantityKey, Statement } from "../model";
import { blank, figure, formula, numberFormatOf, text } from "./cells";
import { linkTo } from "./linkTo";
import type { PlanRow } from "./planBuilder";
import type { PresentContext } from "./presentInput";
import { say } from "./say";
import { sourceFormula } from "./sourceFormula";

/** Years are words: no thousands separators. */
export const YEAR = { numberFormat: "@" } as const;

/**
 * Lines of one account, stage and year that are listed: a list of thousands of projects or vouchers is read in its own
 * sheet. What is said differently in two places is always listed.
 */
const MOST_LINES = 300;

/** What 绩效数据表 lists of some items, and how many it leaves out. */
export interface Listed<Item> {
  readonly kept: readonly Item[];
  readonly left: number;
}

/** The ledger's entries that are listed. */
export function listedEntries({ ledger: { entries } }: PresentContext): Listed<LedgerEntry> {
  return capped(entries.values(), ({ statements, settled }) => statements.length > 1 && statements.some((other) => !sameAmount(other, settled)));
}

/** 绩效数据表's rows for what the ledger holds and for what is empty in it, with a last row that counts what is left out. */
export function entryRows(listed: Listed<LedgerEntry>, context: PresentContext): readonly PlanRow[] {
  const empty = capped(context.ledger.missing, () => false);
  const left = listed.left + empty.left;
  return [
    ...listed.kept.map((entry) => entryRow(entry, context)),
    ...empty.kept.map(missingRow),
    ...(left > 0 ? [{ id: "#left", cells: [text(say("present.data.left", { count: left, most: MOST_LINES }), { style: "subtitle" })] }] : []),
  ];
}

function capped<Item extends { readonly quantity: QuantityKey }>(items: readonly Item[], isKept: (item: Item) => boolean): Listed<Item> {
  const lines = new Map<string, number>();
  const kept = items.filter((item) => {
    const { account, sub, period, year } = item.quantity;
    if (sub === null) return true;
    const group = `${account}@${period}@${year ?? ""}`;
    const count = (lines.get(group) ?? 0) + 1;
    lines.set(group, count);
    return count <= MOST_LINES || isKept(item);
  });
  return { kept, left: items.length - kept.length };
}

function missingRow({ quantity, name, place }: MissingQuantity): PlanRow {
  return {
    id: `missing/${quantityText(quantity)}/${place.kind === "cell" ? placeText(place) : ""}`,
    cells: [text(name), text(PERIOD_WORDS[quantity.period]), text(String(quantity.year ?? ""), YEAR), blank({ style: "number" }), blank(), blank(),
      placeCell(place.kind === "cell" ? place : null), text(say("present.data.missing"), { style: "warn" })],
  };
}

function entryRow(entry: LedgerEntry, context: PresentContext): PlanRow {
  const { quantity, settled } = entry;
  const others = entry.statements.slice(1);
  const differing = others.filter((other) => !sameAmount(other, settled));
  return {
    id: `entry/${quantityText(quantity)}`,
    cells: [
      text(entry.name), text(PERIOD_WORDS[quantity.period]), text(String(quantity.year ?? ""), YEAR), entryValue(settled, context), text(settled.amount.unit), blank(),
      placeCell(settled.place.kind === "cell" ? settled.place : null),
      text(statusOf(settled, others.length, differing.length), { style: differing.length > 0 ? "warn" : "text" }),
      text(differing.map(otherWords).join("；")),
    ],
  };
}

function sameAmount(a: Statement, b: Statement): boolean {
  return a.amount.unit === b.amount.unit && a.amount.value.eq(b.amount.value);
}

function otherWords({ amount, label, place }: Statement): string {
  return say("present.data.other", { label, value: decimalText(amount.value), unit: amount.unit, place: place.kind === "cell" ? placeText(place) : place.text });
}

function statusOf({ label, figure: source }: Statement, others: number, differing: number): string {
  const remarks = [
    label,
    source?.isText ? say("present.data.textNumber") : "", source?.isHidden ? say("present.data.hidden") : "",
    differing > 0 ? say("present.data.differing", { count: differing }) : others > 0 ? say("present.data.agreeing", { count: others }) : "",
  ];
  return remarks.filter((remark) => remark !== "").join("；");
}

function entryValue(settled: Statement, context: PresentContext): PlannedCell {
  const value = decimalText(settled.amount.value);
  const live = settled.place.kind === "cell" ? fromPlace(settled.place, settled.amount.value, context) : null;
  const format = numberFormatOf(settled.amount.decimals);
  return live ? formula(live, { numberFormat: format }) : figure(value, { numberFormat: format });
}

/** The address of a source cell as a link; blank without. */
export function placeCell(place: CellPlace | null): PlannedCell {
  return place ? text(`${place.sheet}!${cellAddress(place)}`, { style: "link", link: linkTo(place) }) : blank();
}

/** A formula that gives the figure at the place; `null` when it cannot. */
export function fromPlace(place: CellPlace, wanted: Decimal, { ledger }: PresentContext): string | null {
  const sheet = ledger.snapshot.sheets.find(({ name }) => name === place.sheet);
  return sheet ? sourceFormula(place, valueAt(sheet, place.row, place.column), wanted) : null;
}
