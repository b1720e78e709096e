import type { Injector } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";

/** Tells when a person starts and ends editing a cell in the grid: Excel refuses batches in between. */
export function followCellEditing(injector: Injector, tell: (editing: boolean) => void): void {
  injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => tell(visible));
}
