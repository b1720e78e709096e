import { CustomCommandExecutionError, Direction, ICommandService, IUniverInstanceService, Rectangle, UniverInstanceType } from "@univerjs/core";
import type { Injector, Workbook } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService, KeyCode, MoveSelectionEnterAndTabCommand, SetCellEditVisibleOperation } from "@univerjs/preset-sheets-core";
import { SelectionMoveType, SetSelectionsOperation, SheetsSelectionsService, getPrimaryForRange } from "@univerjs/sheets";

const BACK = { Tab: { keycode: KeyCode.TAB, direction: Direction.LEFT }, Enter: { keycode: KeyCode.ENTER, direction: Direction.UP } };

/**
 * Shift+Tab and Shift+Enter finish the cell that is being edited and go back, inside a selection as well; the grid knows them only where no cell is edited. It goes on
 * by itself once what was typed is in, so its going on is turned round. Going back from the first cell of all leads to the last one, which the grid stumbles over.
 */
export function leaveBackwards(injector: Injector, onKey: (hear: (event: KeyboardEvent) => void) => void): void {
  const commands = injector.get(ICommandService);
  let back: Direction | null = null;
  commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== MoveSelectionEnterAndTabCommand.id) return;
    if (back !== null) Object.assign(params ?? {}, { direction: back });
    back = null;
    const { direction } = (params ?? {}) as { direction?: Direction };
    if ((direction === Direction.LEFT || direction === Direction.UP) && wentRound(injector)) throw new CustomCommandExecutionError("The page goes round itself");
  });
  onKey((event) => {
    if (event.key === "Shift") return;
    back = null;
    if (!event.shiftKey || event.altKey || event.ctrlKey || event.metaKey || event.isComposing || (event.key !== "Tab" && event.key !== "Enter")) return;
    if (!injector.get(IEditorBridgeService).isVisible().visible) return;
    const { keycode, direction } = BACK[event.key];
    back = direction;
    event.preventDefault();
    void commands.executeCommand(SetCellEditVisibleOperation.id, { visible: false, eventType: DeviceInputEventType.Keyboard, keycode, unitId: injector.get(IEditorBridgeService).getEditLocation()?.unitId });
  });
}

/** Goes from the first cell of what is selected to its last one; false when the active cell is another, or alone. */
function wentRound(injector: Injector): boolean {
  const workbook = injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET), sheet = workbook?.getActiveSheet();
  const selections = injector.get(SheetsSelectionsService).getCurrentSelections(), [first] = selections, last = selections.at(-1), active = first?.primary;
  if (!workbook || !sheet || !first || !last || !active || (selections.length === 1 && Rectangle.equals(first.range, active))) return false;
  if (active.startRow !== first.range.startRow || active.startColumn !== first.range.startColumn) return false;
  const { endRow, endColumn } = last.range, primary = getPrimaryForRange({ startRow: endRow, endRow, startColumn: endColumn, endColumn }, sheet);
  void injector.get(ICommandService).executeCommand(SetSelectionsOperation.id, {
    unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId(), type: SelectionMoveType.MOVE_END, reveal: true,
    selections: selections.map((each) => ({ ...each, primary: each === last ? primary : null })),
  });
  return true;
}
