import type { AreaData, LineMove } from "../../bookData";
import { moveAreaList, moveCells, moveFormula, moveLaid, renameInFormula, sameSheet } from "../../moves";
import type { LaidMove } from "../../moves";

/** What happens to cells and formulas of a workbook: lines moved, sheets renamed, sheets gone. Sheets are named as the file names them. */
export class Rewriter {
  constructor(
    /** Moves with the name of their sheet, in order. */
    private readonly moves: readonly (Omit<LineMove, "sheet"> & { readonly sheet: string })[],
    /** New name by old name; `null` for a sheet that is gone. */
    private readonly names: ReadonlyMap<string, string | null>,
  ) {}

  get idle(): boolean {
    return !this.moves.length && !this.names.size;
  }

  /** Moves of the lines of one sheet. */
  movesOf(sheet: string): readonly Omit<LineMove, "sheet">[] {
    return this.moves.filter((each) => sameSheet(each.sheet, sheet));
  }

  /** A formula that stands on `home`. */
  formula(text: string, home: string): string {
    const moved = this.moves.reduce((now, move) => moveFormula(now, home, move.sheet, move), text);
    return [...this.names].reduce((now, [from, to]) => renameInFormula(now, from, to), moved);
  }

  /** A list of areas on `home`; empty when all of them are gone. */
  areas(list: string, home: string): string {
    return this.movesOf(home).reduce((now, move) => moveAreaList(now, move), list);
  }

  /** Areas on `home` and what is said of them by formulas laid over them. */
  laid(areas: readonly AreaData[], home: string): LaidMove {
    const moved = this.moves.reduce<LaidMove>((now, move) => {
      const { areas: next, formula } = moveLaid(now.areas, home, move.sheet, move);
      return { areas: next, formula: (text) => formula(now.formula(text)) };
    }, { areas, formula: (text) => text });
    return { areas: moved.areas, formula: (text) => [...this.names].reduce((now, [from, to]) => renameInFormula(now, from, to), moved.formula(text)) };
  }

  /** One area on `home`; `null` when it is gone. */
  area(text: string, home: string): string | null {
    return this.movesOf(home).reduce<string | null>((now, move) => now === null ? null : moveCells(now, move), text);
  }

  /** A 0-based line of `home`; `null` when it is gone. */
  line(index: number, axis: LineMove["axis"], home: string): number | null {
    let now: number | null = index;
    for (const { axis: along, at, count } of this.movesOf(home)) {
      if (now === null || along !== axis || now < at) continue;
      now = count < 0 && now < at - count ? null : now + count;
    }
    return now;
  }

  /** Name a sheet has now; `null` if it is gone. */
  nameOf(sheet: string): string | null {
    for (const [from, to] of this.names) if (sameSheet(from, sheet)) return to;
    return sheet;
  }
}
