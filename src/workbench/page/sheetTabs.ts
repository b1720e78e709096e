import type { ICommandInfo, Injector, IWorksheetData } from "@univerjs/core";
import { CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import { CopySheetCommand, InsertSheetMutation } from "@univerjs/sheets";
import { emptyWorksheet } from "../engine/univerBook";
import type { UniverEngine } from "../engine/univerEngine";
import type { Host } from "../host";
import { copySheet } from "../host/classes/sheetCopy";

/** Sheets that a person makes with the tabs are as Excel makes them: of its sizes, and a copy has all that stands beside the cells too. */
export function sheetTabs(injector: Injector, engine: UniverEngine, host: Host): void {
  injector.get(ICommandService).beforeCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
    if (engine.isActing) return;
    if (id === InsertSheetMutation.id) {
      const made = (params as { sheet?: Partial<IWorksheetData> } | undefined)?.sheet;
      if (made && Object.keys(made.cellData ?? {}).length === 0) Object.assign(made, { ...emptyWorksheet(made.id ?? "", made.name ?? ""), ...(made.tabColor ? { tabColor: made.tabColor } : {}) });
    }
    if (id !== CopySheetCommand.id) return;
    const asked = (params as { subUnitId?: string } | undefined)?.subUnitId ?? host.engine.activeSheet(), source = host.sheetById(asked);
    if (source && !host.records.structure) {
      const made = copySheet(host, source, host.engine.sheets().findIndex((sheet) => sheet.id === source.id) + 1);
      host.engine.activate(made);
      host.happened({ kind: "activated", sheet: made }, "person");
    }
    throw new CustomCommandExecutionError("The host copies sheets itself");
  });
}
