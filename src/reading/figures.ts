import { Decimal, ZERO, isMoneyUnit, type Amount, type CellPlace, type CellValue, type Figure, type Unit } from "../model";
import type { ColumnReading } from "./columns";
import type { Grid, GridCell } from "./grid";
import { formatFacts, numberFigure } from "./parseFigure";

/** A figure whose exact amount is worked out when it is first asked for: most cells of a large sheet never are. */
class CellFigure implements Figure {
  private known: Amount | null = null;
  constructor(
    readonly place: CellPlace, readonly raw: CellValue, readonly formula: string, readonly isText: boolean, readonly isHidden: boolean,
    readonly isApproximate: boolean, readonly isDash: boolean, private readonly unit: Unit, private readonly format: string, private readonly stated: Amount | null,
  ) {}
  get amount(): Amount {
    this.known ??= this.stated ?? numberAmount(this.raw as number, this.format, this.unit);
    return this.known;
  }
}

const IMPLIED: readonly (readonly [RegExp, Unit])[] = [
  [/(?:^|\/)(?:采购|资产|计划|实际)?数量$|(?:^|\/)(?:建筑)?面积$/, ""],
  [/人次/, "人次"], [/批次/, "批次"], [/编制数?$|编制人数|人数|在职|实有|离休|退休|公务员$|工勤$|雇员|劳务工|管理岗|专技岗/, "人"], [/(?<!税)率%?$|进度$|占比$|比重$|比例$/, "比率"], [/保有量|购置数/, "辆"], [/团组数/, "个"],
];

/** The unit that headings or a label imply without naming one: 编制数 → 人; `null` without. */
export function impliedUnit(text: string): Unit | null {
  for (const [pattern, unit] of IMPLIED) if (pattern.test(text)) return unit;
  return null;
}

/** Unit of a column's figures: what its headings name, else what they imply, else the table's; `""` when none is known. */
export function unitOf(column: ColumnReading, tableUnit: Unit | null): Unit {
  return column.facts.unit ?? impliedUnit(column.path.join("/")) ?? tableUnit ?? "";
}

/** The figure in a cell, or `null` when it holds none. `unit` is that of its place; a unit written in the cell wins. */
export function figureOf(grid: Grid, row: number, column: number, cell: GridCell, unit: Unit): Figure | null {
  const formula = grid.sheet.formulas[row]?.[column] ?? "";
  const raw = grid.sheet.values[row]?.[column] ?? null;
  const place = grid.place(row, column);
  const hidden = grid.isHidden(row, column);
  if (cell.kind === "number" && typeof raw === "number") {
    if (!Number.isFinite(raw)) return null;
    const format = grid.sheet.numberFormats[row]?.[column] ?? "General";
    return new CellFigure(place, raw, formula, false, hidden, false, false, unit, format, null);
  }
  const parsed = cell.parsed;
  if (!parsed) return null;
  const own = parsed.unit ?? unit;
  const scaled = unit === "%" && parsed.unit === null;
  const amount: Amount = { value: scaled ? parsed.value.div(100) : parsed.value, unit: own, decimals: scaled ? parsed.decimals + 2 : parsed.decimals };
  return new CellFigure(place, raw, formula, true, hidden, parsed.isApproximate, parsed.isDash, unit, "", amount);
}

function numberAmount(raw: number, format: string, unit: Unit): Amount {
  const { value, decimals } = numberFigure(raw, format) ?? NOTHING;
  const { isPercent } = formatFacts(format);
  if (isPercent && !isMoneyUnit(unit)) return { value, decimals, unit: "%" };
  if (unit === "%" && !isPercent) return { value: value.div(HUNDRED), decimals: decimals + 2, unit };
  return { value, decimals, unit };
}

const NOTHING = { value: ZERO, decimals: 0 };
const HUNDRED = new Decimal(100);
