/** What is tied to cells and sheets moves along with a change. */
import type { AreaData } from "../bookData";
import { shiftLines } from "../engine/address";
import type { EngineChange } from "../engine/engine";
import type { KeptObjects } from "./keptObjects";
import type { BookRecords } from "./records";
import { shiftArea } from "./shifting";

interface Tied {
  readonly records: BookRecords;
  readonly objects: KeptObjects;
  /** "" for a sheet that is not there. */
  nameOf(sheet: string): string;
}

export function followChange({ records, objects, nameOf }: Tied, change: EngineChange): void {
  switch (change.kind) {
    case "rows": case "columns": {
      const axis = change.kind === "rows" ? "row" : "column";
      records.moveLines(change.sheet, axis, change.at, change.count, nameOf);
      return objects.move(change.sheet, (a) => shiftLines(a, axis, change.at, change.count));
    }
    case "shifted": {
      const move = (a: AreaData) => shiftArea(a, change.area, change.shift);
      records.moveAreas(change.sheet, move);
      records.moveChartSources(nameOf(change.sheet), move);
      return objects.move(change.sheet, move);
    }
    case "sheetDeleted":
      objects.drop(change.sheet);
      for (const { target } of records.bindings.values()) if (target.sheet === change.sheet) target.drop();
      return records.renameSheet(change.sheet, null);
    case "sheetRenamed": return records.renameSheet(change.sheet, change.after);
    case "sheetAdded": return records.renameSheet(change.sheet, nameOf(change.sheet));
  }
}
