import { isMoneyUnit, wholeOfNumber, WHOLE_PLACES, type Figure, type FigureTraits, type TableFigures, type Unit } from "../../model";
import { figureOf } from "./figures";
import type { Grid, GridCell } from "./grid";
import { formatFacts } from "./parseFigure";

/** Place of a cell that holds no figure. */
const NONE = 0;
const DECIMALS_OF_MONEY = 2;

/**
 * The figures of a table, kept by place: for each cell its unit and its whole number. What is known of a figure beside these is left
 * in the sheet, and an object is made for it when somebody first asks: a large workbook has hundreds of thousands of figures, and
 * of most nobody wants to know more than that their sums agree.
 */
export class FigureTable implements TableFigures {
  /** Position of each figure's unit in `unitList`, plus one. */
  private readonly units: Uint8Array;
  private readonly wholes: Float64Array;
  private readonly unitList: Unit[] = [];
  /** Those that somebody asked for, by slot. */
  private readonly figures = new Map<number, Figure>();
  /** Place of each column of the grid in a row of ours; −1 where it holds no figures. */
  private readonly places: Int32Array;
  private readonly width: number;
  private readonly own = { hasText: false, hasHidden: false, hasOther: false, hasNegative: false, decimals: 0 };
  private count = 0;

  /** @param columns those with figures; rows and columns here are relative to the grid */
  constructor(private readonly grid: Grid, private readonly first: number, last: number, private readonly columns: readonly number[]) {
    this.width = columns.length;
    this.units = new Uint8Array(Math.max(0, last - first + 1) * this.width);
    this.wholes = new Float64Array(this.units.length);
    this.places = new Int32Array(grid.columns).fill(-1);
    columns.forEach((column, place) => { this.places[column] = place; });
  }

  /** Takes the cell's figure in, when it holds one. `unit` is that of its place. */
  add(row: number, column: number, cell: GridCell, unit: Unit): void {
    const slot = (row - this.first) * this.width + this.places[column]!;
    const raw = this.grid.value(row, column);
    const isNumber = cell.kind === "number" && typeof raw === "number";
    if (isNumber ? !Number.isFinite(raw) : !cell.parsed) return;
    const whole = isNumber && isMoneyUnit(unit) ? wholeOfNumber(raw) : Number.NaN;
    if (this.units[slot] === NONE) this.count += 1;
    this.units[slot] = this.positionOf(unit);
    this.wholes[slot] = whole;
    const { own } = this;
    own.hasText ||= !isNumber;
    own.hasHidden ||= this.grid.isHidden(row, column);
    if (Number.isNaN(whole)) own.hasOther = true;
    else {
      own.hasNegative ||= whole < 0;
      own.decimals = Math.max(own.decimals, this.decimalsOf(whole, row, column));
    }
  }

  at(row: number, column: number): Figure | undefined {
    const slot = this.slotOf(row, column);
    return slot < 0 || this.units[slot] === NONE ? undefined : this.figureAt(slot);
  }

  hasAt(row: number, column: number): boolean {
    return this.unitAt(row, column) !== NONE;
  }

  wholeAt(row: number, column: number): number {
    const slot = this.slotOf(row, column);
    return slot < 0 ? 0 : this.wholes[slot]!;
  }

  unitAt(row: number, column: number): number {
    const slot = this.slotOf(row, column);
    return slot < 0 ? NONE : this.units[slot]!;
  }

  get size(): number {
    return this.count;
  }

  get traits(): FigureTraits {
    return this.own;
  }

  * values(): Iterable<Figure> {
    for (let slot = 0; slot < this.units.length; slot += 1) if (this.units[slot] !== NONE) yield this.figureAt(slot);
  }

  /** −1 outside the table. */
  private slotOf(row: number, column: number): number {
    const place = this.places[this.grid.columnFrom(column)] ?? -1;
    const slot = (this.grid.rowFrom(row) - this.first) * this.width + place;
    return place < 0 || slot < 0 || slot >= this.units.length ? -1 : slot;
  }

  private positionOf(unit: Unit): number {
    const known = this.unitList.indexOf(unit);
    return (known < 0 ? this.unitList.push(unit) - 1 : known) + 1;
  }

  private figureAt(slot: number): Figure {
    const known = this.figures.get(slot);
    if (known) return known;
    const figure = this.make(slot);
    this.figures.set(slot, figure);
    return figure;
  }

  private make(slot: number): Figure {
    const row = this.first + Math.floor(slot / this.width);
    const column = this.columns[slot % this.width]!;
    return figureOf(this.grid, row, column, this.grid.cell(row, column), this.unitList[this.units[slot]! - 1]!)!;
  }

  /** Decimal places a whole number is stated with: those it has, or those its format shows when these are more. */
  private decimalsOf(whole: number, row: number, column: number): number {
    const stored = whole % 100 === 0 ? DECIMALS_OF_MONEY : whole % 10 === 0 ? WHOLE_PLACES - 1 : WHOLE_PLACES;
    const { decimals, isPercent } = formatFacts(this.grid.format(row, column));
    return Math.max(stored, decimals === null ? 0 : decimals + (isPercent ? 2 : 0));
  }
}
