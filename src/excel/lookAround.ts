import type { OwnSheet, SheetSnapshot } from "../model";
import type { Batch } from "./batch";
import { markedSheets, queueMarkers } from "./markers";

/** A sheet before its cells are read. */
export interface SheetFacts {
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly isProtected: boolean;
  readonly own: OwnSheet | null;
}

/** Names, visibility, protection and markers of all sheets, in one round trip. */
export async function lookAround({ context, sync }: Batch): Promise<readonly SheetFacts[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const markers = queueMarkers(context);
  await sync();
  const own = markedSheets(markers);
  return worksheets.items.map((worksheet) => ({
    worksheet, id: worksheet.id, name: worksheet.name, visibility: visibilityOf(worksheet.visibility), isProtected: worksheet.protection.protected,
    own: own.get(worksheet.name) ?? null,
  }));
}

function visibilityOf(value: string): SheetSnapshot["visibility"] {
  return value === "Hidden" ? "hidden" : value === "VeryHidden" ? "veryHidden" : "visible";
}
