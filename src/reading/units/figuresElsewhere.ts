import type { Unit } from "../../model";
import { isFigureCell } from "../cells/grid";
import type { BlockReading } from "../readTables";

/** Units that tables are kept in side by side, each with what one of it is in 万元. */
const IN_WAN: readonly (readonly [unit: Unit, wan: number])[] = [["元", 1 / 10_000], ["万元", 1]];
/** In 万元, with two decimals: figures of five digits and more are not alike by chance. */
const LEAST_WAN = 100;
/** So many different figures that stand elsewhere 10,000 times as large, or as small, are no chance. */
const ENOUGH = 3;

/**
 * Whether the figures of a table would be in another unit than the one it is about to be lent: three and more of them stand in tables with a
 * unit of their own, but 10,000 times as large or as small. Asked for blocks without a unit only.
 */
export class FiguresElsewhere {
  private known: ReadonlySet<number> | undefined;

  constructor(private readonly blocks: readonly BlockReading[]) {}

  speakAgainst(block: BlockReading, unit: Unit): boolean {
    if (!IN_WAN.some(([one]) => one === unit)) return false;
    const known = (this.known ??= this.amountsInWan());
    const figures = plainFigures(block);
    const [meant = 0, otherwise = 0] = [...IN_WAN].sort(([one]) => (one === unit ? -1 : 1)).map(([, wan]) => countKnown(figures, wan, known));
    return otherwise >= ENOUGH && otherwise > meant;
  }

  private amountsInWan(): ReadonlySet<number> {
    const amounts = new Set<number>();
    for (const block of this.blocks) {
      const wan = block.unit === null || block.isCarried ? undefined : IN_WAN.find(([unit]) => unit === block.unit)?.[1];
      if (wan === undefined) continue;
      for (const figure of plainFigures(block)) amounts.add(toHundredths(figure * wan));
    }
    return amounts;
  }
}

function countKnown(figures: ReadonlySet<number>, wan: number, known: ReadonlySet<number>): number {
  let count = 0;
  for (const figure of figures) if (figure * wan >= LEAST_WAN && known.has(toHundredths(figure * wan))) count += 1;
  return count;
}

/** Binary fractions will do: these numbers are compared, never shown. */
function toHundredths(wan: number): number {
  return Math.round(wan * 100);
}

/** The different numbers in columns of figures whose headings name no unit. */
function plainFigures({ grid, block, bands }: BlockReading): ReadonlySet<number> {
  const figures = new Set<number>();
  for (const { columns } of bands) {
    for (const { column, role, facts } of columns) {
      if (role !== "figure" || facts.unit !== null || facts.isDerived) continue;
      for (const row of block.bodyRows) {
        const raw = grid.value(row, column);
        if (typeof raw === "number" && isFigureCell(grid.cell(row, column))) figures.add(raw);
      }
    }
  }
  return figures;
}
