import { isMoneyUnit, type SheetFacts } from "../model";
import type { BlockReading } from "./readTables";

/** The blocks of a sheet with the unit and the year that a person gave it. Blocks that count things, and no money, keep their unit. */
export function asSaid(blocks: readonly BlockReading[], { unit, year }: SheetFacts): readonly BlockReading[] {
  return blocks.map((block) => ({
    ...block,
    ...(year === undefined ? {} : { year }),
    ...(unit === undefined || block.unit !== null && !isMoneyUnit(block.unit) ? {} : { unit, lends: block.lends === null ? null : unit, isCarried: false, otherUnit: null }),
  }));
}
