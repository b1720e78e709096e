import { Decimal, ZERO, formulaAt, isMoneyUnit, isRate, numberFormatAt, valueAt, type Amount, type CellPlace, type CellValue, type Figure, type SheetSnapshot, type Unit } from "../../model";
import type { ColumnReading } from "../columns/columns";
import type { Grid, GridCell } from "./grid";
import { formatFacts, numberFigure, type ParsedText } from "./parseFigure";

/**
 * A figure in the cell of a sheet. What the sheet says is left there and its exact amount is worked out when it is first asked for:
 * a large sheet has hundreds of thousands of figures.
 */
class CellFigure implements Figure {
  private known: Amount | null = null;
  constructor(readonly place: CellPlace, private readonly sheet: SheetSnapshot, private readonly unit: Unit, private readonly parsed: ParsedText | null, readonly isHidden: boolean) {}
  get amount(): Amount {
    return (this.known ??= this.parsed ? textAmount(this.parsed, this.unit) : numberAmount(this.raw as number, numberFormatAt(this.sheet, this.place.row, this.place.column), this.unit));
  }
  get raw(): CellValue {
    return valueAt(this.sheet, this.place.row, this.place.column);
  }
  get formula(): string {
    return formulaAt(this.sheet, this.place.row, this.place.column);
  }
  get isText(): boolean {
    return this.parsed !== null;
  }
  get isApproximate(): boolean {
    return this.parsed?.isApproximate ?? false;
  }
  get isDash(): boolean {
    return this.parsed?.isDash ?? false;
  }
}

/** A share said in other words: 花到调整后预算的, 在职占编制, 支付/计划. */
export const SHARE_SAID = /(?:花|用|付|支|完成|执行)[掉去出了到].*(?:预算|指标|计划)数?的$|占(?:了)?(?:年初|调整后|全年|核定)?(?:采购)?(?:(?:预算|计划|指标)数?|编制)的?$|^(?:累计|实际|已)*支[付出][/÷](?:累计|全年)?(?:用款)?(?:计划|预算|指标)$/;

const IMPLIED: readonly (readonly [RegExp, Unit])[] = [
  [/(?:^|\/)(?:采购|资产|计划|实际)?数量(?:\([^()]*年[^()]*\))?$|(?:^|\/)(?:建筑)?面积$/, ""],
  [/(?:^|\/)(?:办[理结]|受理|开展|举办)?(?:[件期场例宗起]数|件次|场次)$/, ""], [/人次/, "人次"], [/批次/, "批次"], [/编制(?:[合小]计|总?数)?$|编制人数|人数|在职|实有|离休|退休|公务员$|工勤$|雇员|劳务工|管理岗|专技岗/, "人"], [/(?<!税)率$|(?<!税率)%$|进度$|占比$|比重$|比例$/, "比率"], [SHARE_SAID, "比率"], [/保有量|购置数/, "辆"], [/团组数/, "个"],
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
  const raw = grid.value(row, column);
  const isNumber = cell.kind === "number" && typeof raw === "number";
  if (isNumber ? !Number.isFinite(raw) : !cell.parsed) return null;
  return new CellFigure(grid.place(row, column), grid.sheet, unit, isNumber ? null : cell.parsed, grid.isHidden(row, column));
}

function textAmount(parsed: ParsedText, unit: Unit): Amount {
  if (parsed.isInTenThousands && isCounted(unit)) return { value: parsed.value.times(TEN_THOUSAND), unit, decimals: Math.max(0, parsed.decimals - 4) };
  const isScaled = unit === "%" && parsed.unit === null;
  return { value: isScaled ? parsed.value.div(HUNDRED) : parsed.value, unit: parsed.unit ?? unit, decimals: isScaled ? parsed.decimals + 2 : parsed.decimals };
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
const TEN_THOUSAND = new Decimal(10_000);

/** 92.36万 beside 人次 are so many people, and no money. */
function isCounted(unit: Unit): boolean {
  return unit !== "" && !isMoneyUnit(unit) && !isRate(unit);
}
