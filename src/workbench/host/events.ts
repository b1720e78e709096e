/** Events: who listens, and what is told. An event is told only if somebody listened when the change happened. */
import type { EventEntry } from "./wire";

/** Method names (without `_Register` / `_Unregister`) and the type they listen to, by class. */
const SHEET_EVENTS: Readonly<Record<string, number>> = {
  DataChangedEvent: 10, ActivatedEvent: 11, DeactivatedEvent: 12, AddedEvent: 13, SelectionChangedEvent: 14, DeletedEvent: 15, CalculatedEvent: 16,
  FormatChangedEvent: 18, RowSortedEvent: 19, ColumnSortedEvent: 20, SingleClickedEvent: 21, RowHiddenChangedEvent: 22, FormulaChangedEvent: 23,
  ProtectionChangedEvent: 24, EventNameChanged: 25, EventVisibilityChanged: 26, EventMoved: 27,
};
const CHART_EVENTS: Readonly<Record<string, number>> = { AddedEvent: 50, ActivatedEvent: 51, DeactivatedEvent: 52, DeletedEvent: 53 };
const COMMENT_EVENTS: Readonly<Record<string, number>> = { AddedEvent: 250, DeletedEvent: 251, ChangedEvent: 252 };

const BY_CLASS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  WorksheetCollection: SHEET_EVENTS, Worksheet: SHEET_EVENTS, ChartCollection: CHART_EVENTS, Chart: CHART_EVENTS,
  TableCollection: { DataChangedEvent: 101, AddedEvent: 102, DeletedEvent: 103 }, Table: { SelectionChangedEvent: 100, DataChangedEvent: 101 }, CommentCollection: COMMENT_EVENTS,
  Workbook: { ActivatedEvent: 2203, AutoSaveSettingChangedEvent: 2200 },
};

export const EVENT = {
  changed: 10, activated: 11, deactivated: 12, added: 13, selection: 14, deleted: 15, calculated: 16, formatChanged: 18, rowSorted: 19, columnSorted: 20, singleClicked: 21, rowHidden: 22, formulaChanged: 23, protection: 24,
  nameChanged: 25, visibility: 26, moved: 27, chartAdded: 50, chartActivated: 51, chartDeactivated: 52, chartDeleted: 53, tableSelection: 100, tableChanged: 101, tableAdded: 102, tableDeleted: 103, commentAdded: 250, commentDeleted: 251, commentChanged: 252, autoSave: 2200, workbookActivated: 2203, documentSelection: 2, settingsChanged: 1, bindingSelection: 3, bindingData: 4,
} as const;

/** The events that happen here, by the name in code under which one listens. */
const NAMES: ReadonlyMap<number, string> = new Map<number, string>([
  [EVENT.changed, "onChanged"], [EVENT.activated, "onActivated"], [EVENT.deactivated, "onDeactivated"], [EVENT.added, "onAdded"], [EVENT.selection, "onSelectionChanged"],
  [EVENT.deleted, "onDeleted"], [EVENT.calculated, "onCalculated"], [EVENT.formatChanged, "onFormatChanged"], [EVENT.rowSorted, "onRowSorted"], [EVENT.columnSorted, "onColumnSorted"],
  [EVENT.rowHidden, "onRowHiddenChanged"], [EVENT.formulaChanged, "onFormulaChanged"], [EVENT.protection, "onProtectionChanged"], [EVENT.nameChanged, "onNameChanged"], [EVENT.visibility, "onVisibilityChanged"], [EVENT.moved, "onMoved"],
  [EVENT.chartAdded, "onAdded"], [EVENT.chartDeleted, "onDeleted"], [EVENT.chartActivated, "onActivated"], [EVENT.chartDeactivated, "onDeactivated"],
  [EVENT.commentAdded, "onAdded"], [EVENT.commentDeleted, "onDeleted"], [EVENT.commentChanged, "onChanged"],
  [EVENT.singleClicked, "onSingleClicked"], [EVENT.autoSave, "onAutoSaveSettingChanged"], [EVENT.workbookActivated, "onActivated"],
  [EVENT.tableSelection, "onSelectionChanged"], [EVENT.tableChanged, "onChanged"], [EVENT.tableAdded, "onAdded"], [EVENT.tableDeleted, "onDeleted"],
]);

/** Events that are registered outside ProcessQuery. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = { Workbook: ["onSelectionChanged"], SettingCollection: ["onSettingsChanged"], Binding: ["onDataChanged", "onSelectionChanged"] };

/** Names of the events that one can listen to on objects of a class. */
export function eventsOf(className: string): readonly string[] {
  const told = Object.values(BY_CLASS[className] ?? {}).flatMap((type) => NAMES.get(type) ?? []);
  return [...(OUTSIDE[className] ?? []), ...told];
}

export const WORKBOOK = "Workbook";
/** Registered outside ProcessQuery, so told always. */
const ALWAYS: ReadonlySet<number> = new Set([EVENT.documentSelection, EVENT.settingsChanged, EVENT.bindingSelection, EVENT.bindingData]);

/** What a wire method of registration means, or null when it is none. */
export function eventMethod(className: string, method: string): { readonly type: number; readonly on: boolean } | null {
  const match = /^_(Register|Unregister)(.+)$/.exec(method);
  const type = match ? BY_CLASS[className]?.[match[2] ?? ""] : undefined;
  return match && type !== undefined && NAMES.has(type) ? { type, on: match[1] === "Register" } : null; // an event that never happens here cannot be listened to
}

/** The name in code of the event that a wire method registers for. */
export function eventName(className: string, method: string): string {
  return NAMES.get(eventMethod(className, method)?.type ?? 0) ?? method;
}

export class Registrations {
  private readonly listening = new Set<string>();
  /** `context.runtime.enableEvents`. */
  enabled = true;

  set(type: number, target: string, on: boolean): void {
    if (on) this.listening.add(`${type}|${target}`);
    else this.listening.delete(`${type}|${target}`);
  }

  clear(): void {
    this.listening.clear();
  }

  /** Whether anyone wants events of this type, of any target. */
  wants(type: number): boolean {
    return ALWAYS.has(type) || [...this.listening].some((key) => key.startsWith(`${type}|`));
  }

  /** Whether anyone wants to know what a cell held before: listeners to changes of sheets or tables. */
  wantsChanges(): boolean {
    return this.wants(EVENT.changed) || this.wants(EVENT.tableChanged);
  }

  /** The targets among these that listen. */
  targets(type: number, targets: readonly string[]): string[] {
    if (!this.enabled) return [];
    return ALWAYS.has(type) ? [...targets] : targets.filter((target) => this.listening.has(`${type}|${target}`));
  }
}

export const entry = (type: number, target: string, message: object): EventEntry =>
  ({ messageCategory: 65536, messageType: type, targetId: target, message: JSON.stringify(message) });
