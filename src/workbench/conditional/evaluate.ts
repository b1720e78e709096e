/** All conditional formats of a sheet over its cells: which hold, in their order, and what they make a cell look like together. */
import type { AreaData, ConditionalFormatData } from "../bookData";
import { cellsOf, intersect } from "../engine/address";
import type { Scalar } from "../engine/engine";
import { holds } from "./conditions";
import { readFormat } from "./rules";
import type { ConditionalFormat, Look } from "./rules";
import { barOf, iconOf, scaleColor } from "./scales";
import type { Bar, Icon } from "./scales";
import { Statistics } from "./statistics";

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells that formats are evaluated over. */
export interface Cells {
  /** Values of a rectangle, row by row. */
  read(area: AreaData): readonly (readonly Scalar[])[];
  /** The rectangle around what is used; values beyond it are blank. */
  readonly used: AreaData | null;
  /** Today as Excel's serial number. */
  readonly today: number;
  /** The result that a formula, written for the cell `from`, has in the cell `at`; undefined while it is not known. */
  answer(formula: string, from: Place, at: Place): Scalar | undefined;
}

/** What the formats of a cell give it. */
export interface Verdict {
  readonly look: Look;
  readonly bar: Bar | null;
  readonly icon: Icon | null;
}

interface Prepared extends ConditionalFormat {
  readonly statistics: Statistics;
}

const NOWHERE: AreaData = { top: 0, left: 0, bottom: -1, right: -1 };

/** The formats of a sheet, the first in the list before the others, for one state of its cells. */
export class SheetFormats {
  private readonly formats: readonly Prepared[];
  /** Used cells of the largest area. */
  readonly size: number;

  constructor(formats: readonly ConditionalFormatData[], private readonly cells: Cells) {
    this.formats = formats.flatMap((each): Prepared[] => {
      const format = readFormat(each);
      return format ? [{ ...format, statistics: new Statistics(() => format.areas.flatMap((area) => this.valuesOf(area))) }] : [];
    });
    this.size = Math.max(0, ...this.formats.map(({ areas }) => areas.reduce((sum, each) => sum + cellsOf((cells.used && intersect(each, cells.used)) ?? NOWHERE), 0)));
  }

  private valuesOf(area: AreaData): readonly (readonly Scalar[])[] {
    const part = this.cells.used && intersect(area, this.cells.used);
    return part ? this.cells.read(part) : [];
  }

  /** What a cell looks like; null where no format says anything. Of two that say the same thing the first is heard. */
  at(row: number, column: number, value: Scalar): Verdict | null {
    let look: Look = {}, bar: Bar | null = null, icon: Icon | null = null, said = false;
    for (const format of this.formats) {
      const { areas, from, rule, statistics } = format;
      if (!areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)) continue;
      const answer = (formula: string): Scalar | undefined => this.cells.answer(formula, from, { row, column });
      if (rule.kind === "colors" || rule.kind === "bar" || rule.kind === "icons") {
        if (typeof value !== "number") continue;
        const asked = { value, statistics, answer };
        const fill = rule.kind === "colors" ? scaleColor(rule, asked) : null;
        if (rule.kind === "bar") bar ??= barOf(rule, asked);
        if (rule.kind === "icons") icon ??= iconOf(rule, asked);
        look = { ...(fill === null ? {} : { fill }), ...look };
        said = true;
        continue;
      }
      if (!holds(rule, { value, statistics, answer, today: this.cells.today })) continue;
      look = { ...format.look, ...look, ...(look.border || format.look.border ? { border: { ...format.look.border, ...look.border } } : {}) };
      said = true;
      if (format.stops) break;
    }
    return said ? { look, bar, icon } : null;
  }
}
