import { isMoneyUnit, type Unit } from "../../model";
import type { Block } from "./findBlocks";
import { isWordCell, type Grid } from "../cells/grid";

/** Lines above a block that begin left of it and reach over it: a title over blocks that stand side by side. */
export function linesOver(grid: Grid, { headerRows, bodyRows, left }: Block): readonly string[] {
  const lines: string[] = [];
  for (let row = 0; row < (headerRows[0] ?? bodyRows[0] ?? 0); row += 1) {
    const area = grid.merge(row, left);
    if (!area || area.left >= left || area.right <= left) continue;
    const anchor = grid.spread(row, left);
    if (isWordCell(anchor)) lines.push(anchor.raw);
  }
  return lines;
}

/** What this step needs of a block. */
interface WithUnit {
  readonly block: Block;
  readonly unit: Unit | null;
  readonly lends: Unit | null;
  readonly titles: readonly string[];
}

/** 【采购】（万元）: a title that says in what its own table is. */
const TITLE_WITH_UNIT = /[\u4e00-\u9fa5】][(（](?:单位[:：])?(?:亿元|百万元|万元|千元|元)[)）]$/;
const UNIT_LINE = /单位[:：]|^[(（]?(?:亿元|百万元|万元|千元|元)[)）]?$/;

/** Blocks side by side share the unit in the corner of one of them; the others have none of their own. The unit in the title of one is not that of another with a title. */
export function withUnitsBeside<Reading extends WithUnit>(readings: readonly Reading[]): readonly Reading[] {
  if (!readings.some(({ unit }) => unit === null)) return readings;
  return readings.map((reading) => {
    if (reading.unit !== null) return reading;
    const beside = readings.find((other) => other.lends !== null && isMoneyUnit(other.lends) && other.block.left !== reading.block.left && firstRow(other) === firstRow(reading) && !isOfItsOwn(other, reading));
    return beside ? { ...reading, unit: beside.lends, lends: beside.lends } : reading;
  });
}

function isOfItsOwn(one: WithUnit, other: WithUnit): boolean {
  const isTitled = ({ block, titles }: WithUnit): boolean => block.titleRows.length > 0 && titles.length > 0;
  return isTitled(other) && one.titles.some((line) => TITLE_WITH_UNIT.test(line)) && !one.titles.some((line) => UNIT_LINE.test(line));
}

function firstRow({ block }: WithUnit): number {
  return block.headerRows[0] ?? block.bodyRows[0] ?? -1;
}
