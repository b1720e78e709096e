/** Sheets of the engine: what there is, in which order, how lines lie and move, what is selected, what is named. */
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import * as sheetsApi from "@univerjs/sheets";
import type { AreaData, SheetData } from "../bookData";
import type { Engine, EngineName, SheetInfo, Shift } from "./engine";
import { areaOfRange, columnCharacters, columnPx, emptyWorksheet, freeze, rowPoints, rowPx, univerRange } from "./univerBook";
import { UniverModel } from "./univerModel";

const GLOBAL_NAME = "AllDefaultWorkbook";

/** Sheets, their lines, merges and selections, and the workbook's names. */
export abstract class UniverSheets extends UniverModel {
  constructor(...given: ConstructorParameters<typeof UniverModel>) {
    super(...given);
    this.changes.listen((change) => { if (change.kind === "selected") this.selections.set(change.sheet, change.areas); });
  }

  sheets(): readonly SheetInfo[] {
    return this.workbook().getSheets().map((sheet) => {
      const config = sheet.getConfig(), frozen = sheet.getFreeze();
      const visibility = !sheet.isSheetHidden() ? "visible" : config.custom?.["veryHidden"] ? "veryHidden" : "hidden";
      return {
        id: sheet.getSheetId(), name: sheet.getName(), visibility, tabColor: config.tabColor || null, showGridlines: config.showGridlines !== 0,
        frozen: { rows: frozen.ySplit, columns: frozen.xSplit },
      };
    });
  }

  addSheet(id: string, name: string, position: number): void {
    // Univer goes to a new sheet by itself; Excel leaves the person where they are.
    const active = this.activeSheet();
    this.mutate(sheetsApi.InsertSheetMutation.id, { index: position, sheet: emptyWorksheet(id, name) });
    if (this.activeSheet() !== active) this.activate(active);
  }

  async deleteSheet(id: string): Promise<void> {
    if (this.activeSheet() === id) {
      const order = this.orderOf(id), visible = this.sheets().filter((sheet) => sheet.visibility === "visible" && sheet.id !== id);
      const next = visible.find((sheet) => this.orderOf(sheet.id) > order) ?? visible[visible.length - 1];
      if (next) this.activate(next.id);
    }
    await this.command(sheetsApi.RemoveSheetCommand.id, { subUnitId: id });
    for (const name of this.names()) if (name.sheet === id) this.deleteName(name.id);
  }

  async renameSheet(id: string, name: string): Promise<void> {
    await this.command(sheetsApi.SetWorksheetNameCommand.id, { subUnitId: id, name });
  }

  moveSheet(id: string, position: number): void {
    this.mutate(sheetsApi.SetWorksheetOrderMutation.id, { subUnitId: id, fromOrder: this.orderOf(id), toOrder: position });
  }

  setVisibility(id: string, visibility: SheetData["visibility"]): void {
    const config = this.sheet(id).getConfig();
    config.custom = visibility === "veryHidden" ? { ...config.custom, veryHidden: true } : { ...config.custom, veryHidden: false };
    if (visibility !== "visible" && this.activeSheet() === id) {
      const next = this.sheets().find((sheet) => sheet.id !== id && sheet.visibility === "visible");
      if (next) this.activate(next.id);
    }
    this.mutate(sheetsApi.SetWorksheetHideMutation.id, { subUnitId: id, hidden: visibility === "visible" ? 0 : 1 });
  }

  setTabColor(id: string, color: string | null): void {
    this.mutate(sheetsApi.SetTabColorMutation.id, { subUnitId: id, color: color ?? "" });
  }

  setGridlines(id: string, shown: boolean): void {
    this.mutate(sheetsApi.ToggleGridlinesMutation.id, { subUnitId: id, showGridlines: shown ? 1 : 0 });
  }

  setFrozen(id: string, rows: number, columns: number): void {
    this.mutate(sheetsApi.SetFrozenMutation.id, { subUnitId: id, ...freeze(rows, columns) });
  }

  activeSheet(): string {
    return this.workbook().getActiveSheet()?.getSheetId() ?? this.workbook().getSheetByIndex(0)?.getSheetId() ?? "";
  }

  activate(id: string): void {
    this.operation(sheetsApi.SetWorksheetActiveOperation.id, { subUnitId: id });
  }

  protected readonly selections = new Map<string, readonly AreaData[]>();

  selection(): ReturnType<Engine["selection"]> {
    const sheet = this.activeSheet(), areas = this.selections.get(sheet) ?? [{ top: 0, left: 0, bottom: 0, right: 0 }];
    return { sheet, area: areas[areas.length - 1]!, areas };
  }

  select(sheet: string, ...areas: readonly AreaData[]): void {
    this.selections.set(sheet, areas);
    if (this.activeSheet() !== sheet) this.activate(sheet);
    const selections = areas.map((selected, index) => {
      const clipped = this.clip(sheet, selected), { top, left } = clipped;
      const primary = index < areas.length - 1 ? null : { ...univerRange({ top, left, bottom: top, right: left }), actualRow: top, actualColumn: left, isMerged: false, isMergedMainCell: false };
      return { range: univerRange(clipped), primary, style: null };
    });
    this.operation(sheetsApi.SetSelectionsOperation.id, { subUnitId: sheet, reveal: true, selections });
  }

  merges(sheet: string): readonly AreaData[] {
    return this.sheet(sheet).getMergeData().map(areaOfRange);
  }

  setMerges(sheet: string, remove: readonly AreaData[], add: readonly AreaData[]): void {
    for (const block of add) this.ensure(sheet, block.bottom, block.right);
    if (remove.length > 0) this.mutate(sheetsApi.RemoveWorksheetMergeMutation.id, { subUnitId: sheet, ranges: remove.map(univerRange) });
    if (add.length > 0) this.mutate(sheetsApi.AddWorksheetMergeMutation.id, { subUnitId: sheet, ranges: add.map(univerRange) });
  }

  rowHeight(sheet: string, row: number): number | null {
    const data = this.sheet(sheet).getRowManager().getRow(row);
    return data?.h === undefined ? null : rowPoints(data.h);
  }

  setRowHeight(sheet: string, first: number, last: number, points: number | null): void {
    const end = this.lastLine(sheet, "row", first, last);
    this.ensure(sheet, end, 0);
    const ranges = [univerRange({ top: first, left: 0, bottom: end, right: 0 })];
    if (points === null) {
      const rowData = Object.fromEntries(Array.from({ length: end - first + 1 }, (_, index) => [first + index, { h: undefined, ia: 1 }]));
      this.mutate(sheetsApi.SetRowDataMutation.id, { subUnitId: sheet, rowData });
      return;
    }
    this.mutate(sheetsApi.SetWorksheetRowHeightMutation.id, { subUnitId: sheet, ranges, rowHeight: rowPx(points) });
    this.mutate(sheetsApi.SetWorksheetRowIsAutoHeightMutation.id, { subUnitId: sheet, ranges, autoHeightInfo: 0 });
  }

  columnWidth(sheet: string, column: number): number | null {
    const data = this.sheet(sheet).getColumnManager().getColumn(column);
    return data?.w === undefined ? null : columnCharacters(data.w);
  }

  setColumnWidth(sheet: string, first: number, last: number, characters: number | null): void {
    const end = this.lastLine(sheet, "column", first, last);
    this.ensure(sheet, 0, end);
    if (characters === null) {
      const columnData = Object.fromEntries(Array.from({ length: end - first + 1 }, (_, index) => [first + index, { w: undefined }]));
      this.mutate(sheetsApi.SetColDataMutation.id, { subUnitId: sheet, columnData });
      return;
    }
    this.mutate(sheetsApi.SetWorksheetColWidthMutation.id, { subUnitId: sheet, ranges: [univerRange({ top: 0, left: first, bottom: 0, right: end })], colWidth: columnPx(characters) });
  }

  isHidden(sheet: string, axis: "row" | "column", index: number): boolean {
    const worksheet = this.sheet(sheet);
    return axis === "row" ? worksheet.getRowManager().getRow(index)?.hd === 1 : worksheet.getColumnManager().getColumn(index)?.hd === 1;
  }

  setHidden(sheet: string, axis: "row" | "column", first: number, last: number, hidden: boolean): void {
    const end = this.lastLine(sheet, axis, first, last);
    this.ensure(sheet, axis === "row" ? end : 0, axis === "column" ? end : 0);
    const worksheet = this.sheet(sheet);
    const range = axis === "row"
      ? { startRow: first, endRow: end, startColumn: 0, endColumn: worksheet.getColumnCount() - 1 }
      : { startRow: 0, endRow: worksheet.getRowCount() - 1, startColumn: first, endColumn: end };
    const id = axis === "row"
      ? (hidden ? sheetsApi.SetRowHiddenMutation.id : sheetsApi.SetRowVisibleMutation.id)
      : (hidden ? sheetsApi.SetColHiddenMutation.id : sheetsApi.SetColVisibleMutation.id);
    this.mutate(id, { subUnitId: sheet, ranges: [range] });
  }

  async changeLines(sheet: string, axis: "row" | "column", at: number, count: number): Promise<void> {
    this.tables.forget();
    this.ensure(sheet, axis === "row" ? at : 0, axis === "column" ? at : 0);
    const worksheet = this.sheet(sheet), end = at + Math.abs(count) - 1;
    const range = axis === "row"
      ? { startRow: at, endRow: end, startColumn: 0, endColumn: worksheet.getColumnCount() - 1, rangeType: 1 }
      : { startRow: 0, endRow: worksheet.getRowCount() - 1, startColumn: at, endColumn: end, rangeType: 2 };
    const id = count > 0
      ? (axis === "row" ? sheetsApi.InsertRowByRangeCommand.id : sheetsApi.InsertColByRangeCommand.id)
      : (axis === "row" ? sheetsApi.RemoveRowByRangeCommand.id : sheetsApi.RemoveColByRangeCommand.id);
    // Deleting moves the formulas of the active sheet, whichever sheet it is told.
    const active = this.activeSheet();
    if (active !== sheet) this.activate(sheet);
    await this.command(id, { subUnitId: sheet, range, direction: axis === "row" ? 0 : 3 });
    if (active !== sheet) this.activate(active);
  }

  async shiftCells(sheet: string, block: AreaData, shift: Shift): Promise<void> {
    this.tables.forget();
    this.ensure(sheet, block.bottom, block.right);
    const ids: Record<Shift, string> = {
      down: sheetsApi.InsertRangeMoveDownCommand.id, right: sheetsApi.InsertRangeMoveRightCommand.id,
      up: sheetsApi.DeleteRangeMoveUpCommand.id, left: sheetsApi.DeleteRangeMoveLeftCommand.id,
    };
    // These commands know only the active sheet.
    const active = this.activeSheet();
    if (active !== sheet) this.activate(sheet);
    await this.command(ids[shift], { subUnitId: sheet, range: univerRange(block) });
    if (active !== sheet) this.activate(active);
  }

  names(): readonly EngineName[] {
    return Object.values(this.started.names.getDefinedNameMap(this.unitId) ?? {}).map((name) => ({
      id: name.id, name: name.name, reference: name.formulaOrRefString.replace(/^=/, ""),
      sheet: !name.localSheetId || name.localSheetId === GLOBAL_NAME ? null : name.localSheetId, hidden: name.hidden === true, ...(name.comment ? { comment: name.comment } : {}),
    }));
  }

  setName(name: EngineName): void {
    this.mutate(SetDefinedNameMutation.id, this.definedName(name));
  }

  protected definedName({ id, name, reference, sheet, hidden, comment = "" }: EngineName): IDefinedNamesServiceParam {
    return { id, name, formulaOrRefString: nameFormula(reference), localSheetId: sheet ?? GLOBAL_NAME, hidden, comment };
  }

  deleteName(id: string): void {
    const name = this.started.names.getValueById(this.unitId, id);
    if (name) this.mutate(RemoveDefinedNameMutation.id, { ...name });
  }
}

/** Univer takes a plain reference without "=" and any other formula with it. */
const nameFormula = (reference: string): string => (/^[^()+*&"]*![$A-Z0-9:]+$/i.test(reference) ? reference : `=${reference.replace(/^=/, "")}`);
