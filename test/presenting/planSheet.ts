import type { CellContent, CellValue, SheetPlan, SheetSnapshot, Snapshot } from "../../src/model";

/** What Excel would give back for a planned cell; formulas stand for nothing a person typed. */
function valueOf(content: CellContent): CellValue {
  switch (content.kind) {
    case "empty": return null;
    case "text": return content.text;
    case "number": return content.value;
    case "formula": return 0;
  }
}

/** The plan as a sheet that was written and read again. `order` gives the plan rows in sheet order; −1 is an empty row. */
export function sheetOfPlan(plan: SheetPlan, order: readonly number[] = plan.rows.map((_, index) => index)): SheetSnapshot {
  const width = Math.max(...plan.rows.map((row) => row.length));
  const cells = order.map((index) => Array.from({ length: width }, (_, column) => plan.rows[index]?.[column]?.content ?? ({ kind: "empty" } as const)));
  return {
    name: plan.name, visibility: "visible", top: 0, left: 0, hiddenRows: [], hiddenColumns: [], merges: [], isProtected: false, own: plan.sheet,
    values: cells.map((row) => row.map(valueOf)),
    formulas: cells.map((row) => row.map((content) => (content.kind === "formula" ? content.formula : ""))),
    numberFormats: cells.map((row) => row.map(() => "General")),
  };
}

/** The workbook with these plans written into it. */
export function withPlans(snapshot: Snapshot, plans: readonly SheetPlan[], orderOf: (plan: SheetPlan) => readonly number[] = (plan) => plan.rows.map((_, index) => index)): Snapshot {
  return { ...snapshot, sheets: [...snapshot.sheets.filter(({ own }) => own === null), ...plans.map((plan) => sheetOfPlan(plan, orderOf(plan)))] };
}
