import { ZERO, convertMoney, decimalOfNumber, isMoneyUnit, type Decimal, type Unit } from "../../model";
import { impliedUnit } from "../cells/figures";
import type { FiguresElsewhere } from "./figuresElsewhere";
import type { BlockReading } from "../readTables";

/** A part may exceed what the rest of the workbook states, but not by so much. */
const FAR_MORE = 3;
/** A table of another sheet whose largest figure is below is in 元 only where it could not be in 万元. */
const LEAST_YUAN = 100_000;
/** A table whose largest figure is below, in a workbook of amounts this many times greater, is not kept in 元. */
const SMALLEST_YUAN = 1000;
const FAR_LESS = 10_000;
/** 三公 is less than this part of all that is spent. */
const SANGONG_OF_ALL = 4;

/** The largest amount, in 元, that blocks with a unit of their own state; 0 without. */
export function largestYuan(blocks: readonly BlockReading[]): Decimal {
  return blocks.reduce((most, block) => {
    if (block.unit === null || block.isCarried || !isMoneyUnit(block.unit) || countsMostly(block)) return most;
    const amount = inYuanOf(largestFigure(block), block.unit);
    return amount.gt(most) ? amount : most;
  }, ZERO);
}

/** Whether most columns count people or things: 单位：万元、人 over 编制人数 | 年末在职人数 | 离休人员 | 劳务派遣 tells of tables below it. */
function countsMostly({ bands }: BlockReading): boolean {
  const figures = bands.flatMap(({ columns }) => columns.filter(({ role }) => role === "figure"));
  return figures.filter(({ path }) => impliedUnit(path.join("/")) !== null).length * 2 > figures.length;
}

/** What a title, a sheet's name or a form says of a table of 三公: as often as not it is kept in another unit than the others. */
const OF_SANGONG = /三公|公务接待|公务用车|因公出国/;

function isOfSangong({ grid, titles, recognition: { form } }: BlockReading): boolean {
  return [form?.zh ?? "", grid.sheet.name, ...titles].some((words) => OF_SANGONG.test(words));
}

/** The unit that a table which names none takes over from the workbook. */
export class LentUnit {
  /** What is said of all tables, else the one money unit that unit lines of tables name; `null` when they name none or several. */
  readonly ofAll: Unit | null;
  /** Only tables of 三公 name one. */
  private readonly isOfSangong: boolean;

  /**
   * @param told what words say of all tables; `null` without
   * @param ofSome what they say of tables about something, by a word for it
   */
  constructor(private readonly told: Unit | null, private readonly ofSome: ReadonlyMap<string, Unit>, blocks: readonly BlockReading[]) {
    const lending = told === null ? blocks.filter(({ lends }) => lends !== null && isMoneyUnit(lends)) : [];
    const units = new Set(lending.map(({ lends }) => lends!));
    this.ofAll = told ?? (units.size === 1 ? [...units][0]! : null);
    this.isOfSangong = lending.every(isOfSangong) && told === null;
  }

  /** Whether words say that all is in it: then nothing is assumed. */
  get isTold(): boolean {
    return this.told !== null;
  }

  /** `null` where there is none, or the block's figures could not be in it. */
  to(block: BlockReading, rest: RestOfBook): Unit | null {
    const { told, ofAll, ofSome } = this;
    for (const [about, unit] of ofSome) if ([block.grid.sheet.name, ...block.titles].some((words) => words.includes(about))) return unit;
    if (told !== null) return told === "元" && isTooSmall(block) ? null : told;
    if (ofAll === null) return null;
    return this.isOfSangong && !isOfSangong(block) || !isPlausible(block, ofAll, rest) ? null : ofAll;
  }
}

/** Whether nothing in the block comes to what anything costs in 元. */
function isTooSmall(block: BlockReading): boolean {
  const figure = largestFigure(block);
  return figure.lt(SMALLEST_YUAN) && figure.gt(ZERO);
}

/** What the rest of the workbook tells of units, asked where that of a block is not plain. */
export interface RestOfBook {
  /** The largest amount elsewhere, in 元. */
  largest(): Decimal;
  readonly elsewhere: FiguresElsewhere;
  readonly blocks: readonly BlockReading[];
}

/** The unit a block is read in: its own, or that of a block above where the figures could be in it. */
export function ownUnit(block: BlockReading, rest: RestOfBook): Unit | null {
  if (block.unit === null || !block.isCarried) return block.unit;
  return [block.unit, block.otherUnit].find((unit) => unit !== null && isPlausible(block, unit, rest)) ?? null;
}

/** Not those of a figure: 10万元以上采购. */
const GREATER_UNIT = /(?<!\d)(?:百万|[亿万千])元/;
const BARE_YUAN = /[为以按:](?:人民币)?元|^元|[(]元/;

/** Whether the block or another of its sheet speaks of money in another unit. */
function isContradicted({ grid }: BlockReading, unit: Unit, blocks: readonly BlockReading[]): boolean {
  return blocks.some((other) => other.grid.sheet === grid.sheet && saysOtherwise(other, unit));
}

/** Whether lines above a block speak of money in another unit, however they put it: they name none that could be read, but this one it is not. */
function saysOtherwise({ titles }: BlockReading, unit: Unit): boolean {
  return titles.some((line) => {
    const greater = GREATER_UNIT.exec(line)?.[0];
    return greater === undefined ? unit !== "元" && BARE_YUAN.test(line) : greater !== unit;
  });
}

/**
 * Whether a block without a unit can be in the workbook's only one: neither its own lines nor the same figures elsewhere tell another, in 万元 it must not come to far more than everything
 * else, in 元 not to next to nothing. Where it cannot, its money stays unread: rather no figure than one wrong by 10 000.
 */
export function isPlausible(block: BlockReading, unit: Unit, { largest, elsewhere, blocks }: RestOfBook): boolean {
  if (!isMoneyUnit(unit)) return true;
  if ((block.isCarried ? saysOtherwise(block, unit) : isContradicted(block, unit, blocks)) || elsewhere.speakAgainst(block, unit)) return false;
  const figure = largestFigure(block);
  if (figure.eq(ZERO)) return true;
  const most = largest();
  if (unit === "元" && block.isCarried) return figure.gte(SMALLEST_YUAN) || most.lt(figure.times(FAR_LESS));
  if (unit === "元") return figure.gte(LEAST_YUAN) || figure.gte(most) || figure.gte(SMALLEST_YUAN) && inYuanOf(figure, "万元").gt(most.times(FAR_MORE));
  const isPartOfMore = isOfSangong(block) && blocks.some((other) => other.unit !== null && isMoneyUnit(other.unit) && !isOfSangong(other));
  return most.eq(ZERO) || inYuanOf(figure, unit).lte(isPartOfMore ? most.div(SANGONG_OF_ALL) : most.times(FAR_MORE));
}

function inYuanOf(value: Decimal, unit: Unit): Decimal {
  return isMoneyUnit(unit) ? convertMoney({ value, unit, decimals: 2 }, "元").value : value;
}

/** The largest figure in a column of figures whose headings and cells name no unit of their own. */
function largestFigure({ grid, block, bands }: BlockReading): Decimal {
  let most = ZERO;
  let largest = 0;
  for (const band of bands) {
    for (const { column, role, facts, path } of band.columns) {
      if (role !== "figure" || facts.unit !== null || facts.isDerived || impliedUnit(path.join("/")) !== null) continue;
      for (const row of block.bodyRows) {
        const cell = grid.cell(row, column);
        const raw = grid.value(row, column);
        if (cell.kind === "number" && typeof raw === "number") {
          if (Math.abs(raw) > largest && Number.isFinite(raw)) largest = Math.abs(raw);
        } else if (cell.parsed && cell.parsed.unit === null && cell.parsed.value.abs().gt(most)) most = cell.parsed.value.abs();
      }
    }
  }
  const number = decimalOfNumber(largest);
  return number?.gt(most) ? number : most;
}
