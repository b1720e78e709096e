import type { Area, ListValidation } from "../model";
import { formulaReference } from "../model";
import { queueLooks } from "./applyLooks";
import { addressOf, rangeOf, runsOf } from "./areas";
import { changedBlocks } from "./changedBlocks";
import type { Block } from "./changedBlocks";
import { queueChart } from "./chart";
import { placed } from "./layOut";
import type { LaidOut } from "./layOut";
import { markerName, queueMarker } from "./markers";
import type { OwnState } from "./ownState";
import { queueRowHeights } from "./rowHeights";

/** Everything a write will do to one sheet, decided before anything is touched. */
export interface SheetWrite {
  readonly laid: LaidOut;
  /** `null`: the sheet is made. */
  readonly state: OwnState | null;
  /** Name of the sheet of ours in whose stead this one is made; it stays as it is and is the person's from then on. */
  readonly replaces: string | null;
  readonly blocks: readonly Block[];
  /** Cells that change. */
  readonly cells: number;
  /** Rough size of the request in characters. */
  readonly size: number;
  readonly merges: readonly Area[] | null;
  readonly restyled: boolean;
}

/** The write of a plan; `null` when the sheet stands as planned. */
export function sheetWriteOf(laid: LaidOut, state: OwnState | null, replaces: string | null = null): SheetWrite | null {
  const blocks = changedBlocks(laid, state);
  const restyled = [...laid.rows.values()].some(({ restyle }) => restyle);
  const planned = laid.plan.merges.map((area) => placed(area, laid.position));
  const merges = restyled || (state?.merges != null && !sameAreas(state.merges, planned)) ? planned : null;
  const cells = blocks.reduce((sum, block) => sum + block.cells, 0);
  if (state && cells === 0 && !restyled && merges === null && laid.leftover.length === 0) return null;
  return { laid, state, replaces, blocks, cells, merges, restyled, size: sizeOf(blocks, laid) };
}

function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  const keys = (areas: readonly Area[]): string => areas.map(addressOf).sort().join();
  return keys(a) === keys(b);
}

function sizeOf(blocks: readonly Block[], laid: LaidOut): number {
  let size = 0;
  for (const { values } of blocks) for (const row of values) for (const value of row) size += typeof value === "string" ? value.length + 4 : 8;
  for (const { restyle } of laid.rows.values()) if (restyle) size += 300;
  return size;
}

/** Points of a column that shows this many characters of the default font. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/**
 * Queues the whole write of one sheet. Order matters: merges are opened, leftovers cleared, formats set (they decide how
 * text is read), then contents, merges, lists, chart, page.
 */
export function queueSheetWrite(context: Excel.RequestContext, write: SheetWrite): void {
  const { laid, state } = write;
  const isNew = state === null;
  const sheet = isNew ? context.workbook.worksheets.add(laid.plan.name) : context.workbook.worksheets.getItem(state.id);
  if (write.merges && !isNew) rangeOf(sheet, wholeArea(laid, state)).unmerge();
  for (const { first, last } of runsOf(laid.leftover)) rangeOf(sheet, { top: first, left: 0, bottom: last, right: widthOf(laid, state) - 1 }).clear();
  if (isNew) queueNewSheet(context, sheet, laid);
  queueLooks(sheet, laid);
  for (const { top, left, values } of write.blocks) {
    rangeOf(sheet, { top, left, bottom: top + values.length - 1, right: left + values[0]!.length - 1 }).formulas = values as unknown as string[][];
  }
  for (const area of write.merges ?? []) rangeOf(sheet, area).merge();
  queueRowHeights(sheet, laid, rowsTouched(write));
  if (write.restyled) queueLists(sheet, laid);
  if (write.restyled || isNew) queueChart(sheet, laid, state?.hasChart ?? false);
}

function rowsTouched({ blocks, laid }: SheetWrite): number[] {
  const written = blocks.flatMap(({ top, values }) => values.map((_, index) => top + index));
  return [...new Set([...written, ...[...laid.rows].filter(([, { restyle }]) => restyle).map(([row]) => row)])];
}

/** Everything that either the plan or the present sheet covers. */
export function wholeArea(laid: LaidOut, state: OwnState | null): Area {
  const rows = Math.max(1, state?.cells.length ?? 0, ...[...laid.rows.keys()].map((row) => row + 1));
  return { top: 0, left: 0, bottom: rows - 1, right: widthOf(laid, state) - 1 };
}

function widthOf(laid: LaidOut, state: OwnState | null): number {
  return Math.max(1, state?.cells[0]?.length ?? 0, ...laid.plan.rows.map((row) => row.length));
}

/** Drop-downs: those of our columns are set anew. Excel takes at most 255 characters in place, so long lists are cells. */
function queueLists(sheet: Excel.Worksheet, laid: LaidOut): void {
  const joined = joinLists(laid.plan.validations.map((list) => ({ ...list, area: placed(list.area, laid.position) })));
  const bottom = Math.max(...[...laid.rows.keys()]);
  for (const column of new Set(joined.map(({ area }) => area.left))) rangeOf(sheet, { top: 0, bottom, left: column, right: column }).dataValidation.clear();
  for (const { area, values, source } of joined) {
    const cells = source ? `=${absolute(laid.plan.name, placed(source, laid.position))}` : values.join(",");
    const validation = rangeOf(sheet, area).dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: cells } };
    validation.errorAlert = { showAlert: false, style: "Information", title: "", message: "" };
  }
}

function absolute(name: string, area: Area): string {
  const first = formulaReference({ kind: "cell", sheet: name, row: area.top, column: area.left });
  const last = formulaReference({ kind: "cell", sheet: name, row: area.bottom, column: area.right });
  return `${first}:${last.slice(last.lastIndexOf("!") + 1)}`;
}

/** Equal lists in neighbouring rows of a column become one. */
function joinLists(lists: readonly ListValidation[]): ListValidation[] {
  const joined: ListValidation[] = [];
  for (const list of [...lists].sort((a, b) => a.area.left - b.area.left || a.area.top - b.area.top)) {
    const before = joined[joined.length - 1];
    const same = before && before.area.left === list.area.left && before.area.right === list.area.right && before.area.bottom + 1 === list.area.top
      && before.values.join("\n") === list.values.join("\n") && JSON.stringify(before.source) === JSON.stringify(list.source);
    if (same) joined[joined.length - 1] = { ...before, area: { ...before.area, bottom: list.area.bottom } };
    else joined.push(list);
  }
  return joined;
}

/** Page margin of our sheets in points: 1.3 cm. */
const MARGIN = 36;

/** What is set once, when the sheet is made, and is the person's afterwards: widths, frozen rows, page, marker. */
function queueNewSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, { plan }: LaidOut): void {
  const bottom = Math.max(0, plan.rows.length - 1);
  plan.columnWidths.forEach((width, column) => {
    rangeOf(sheet, { top: 0, bottom, left: column, right: column }).format.columnWidth = pointsOf(width);
  });
  for (const { first, last } of runsOf(plan.hiddenColumns)) rangeOf(sheet, { top: 0, bottom, left: first, right: last }).columnHidden = true;
  if (plan.frozenRows > 0) sheet.freezePanes.freezeRows(plan.frozenRows);
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = plan.print.landscape ? "Landscape" : "Portrait";
  sheet.pageLayout.paperSize = "A4";
  [sheet.pageLayout.leftMargin, sheet.pageLayout.rightMargin, sheet.pageLayout.topMargin, sheet.pageLayout.bottomMargin] = [MARGIN, MARGIN, MARGIN, MARGIN];
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  if (plan.print.titleRows > 0) sheet.pageLayout.setPrintTitleRows(`$${plan.print.titleRows}:$${plan.print.titleRows}`);
  const old = context.workbook.names.getItemOrNullObject(markerName(plan.sheet));
  old.delete();
  queueMarker(context, plan.sheet, plan.name);
}
