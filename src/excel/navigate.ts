import { cellAddress } from "../model";
import type { Area, CellPlace, Result } from "../model";
import { inExcel } from "./batch";
import { attempt, codeOf, refusal } from "./failures";

let before: CellPlace | null = null;

/**
 * Shows and selects a cell, and remembers where the person was. Tries a second time when another workbook had the focus.
 * Failures: `excel.gone` when the sheet is not there any more, `excel.editing`, `excel.unknown`.
 */
export async function goTo(place: CellPlace): Promise<Result<void>> {
  return attempt(async () => {
    const here = await selectedCell();
    await twice(() => select(place));
    before = here ?? before;
  });
}

/** Goes back to where the person was before the last jump; does nothing when there was none. */
export async function returnTo(): Promise<Result<void>> {
  const place = before;
  before = null;
  return place ? attempt(() => twice(() => select(place))) : { ok: true, value: undefined };
}

/** The top left cell of the selection; `null` when something else than cells is selected. */
export async function selectedCell(): Promise<CellPlace | null> {
  try {
    return await inExcel(async ({ context }) => {
      const range = context.workbook.getSelectedRange();
      range.load("rowIndex,columnIndex,worksheet/name");
      await context.sync();
      return { kind: "cell", sheet: range.worksheet.name, row: range.rowIndex, column: range.columnIndex };
    });
  } catch (cause) {
    if (codeOf(cause) === "") throw cause;
    return null; // a chart or several areas are selected: there is no cell to come back to
  }
}

/** A sheet and the rectangles that are selected on it, in the order in which Excel gives them. */
export interface Selection {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/**
 * The selected cells, whole rows and columns cut to what is in use. Failures: `excel.noCells` when a chart or empty cells are
 * selected; `excel.editing`.
 */
export async function selectedAreas(): Promise<Result<Selection>> {
  return attempt(async () => {
    try {
      return await inExcel(async ({ context }) => {
        const selected = context.workbook.getSelectedRanges();
        const used = selected.getUsedRangeAreasOrNullObject(true);
        used.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
        selected.load("worksheet/name");
        await context.sync();
        if (used.isNullObject) throw refusal("noCells");
        const areas = used.areas.items.map(({ rowIndex: top, columnIndex: left, rowCount, columnCount }) => ({ top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 }));
        return { sheet: selected.worksheet.name, areas };
      });
    } catch (cause) {
      if (["InvalidSelection", "InvalidSelectionForCmd", "InvalidOperation"].includes(codeOf(cause))) throw refusal("noCells", {}, cause);
      throw cause;
    }
  });
}

async function select(place: CellPlace): Promise<void> {
  await inExcel(async ({ context }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(place.sheet);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw refusal("gone", { sheet: place.sheet, code: "" });
    if (sheet.visibility !== "Visible") throw refusal("hidden", { sheet: place.sheet });
    sheet.activate();
    sheet.getRange(cellAddress(place)).select();
    await context.sync();
  });
}

/** Selecting is refused while another workbook has the focus: once more, then the person is told. */
async function twice(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (!["GeneralException", "InactiveWorkbook"].includes(codeOf(cause))) throw cause;
    await work();
  }
}
