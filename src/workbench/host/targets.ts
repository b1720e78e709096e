/** What range objects stand for: a rectangle on a sheet that follows inserted and deleted lines. */
import type { AreaData } from "../bookData";
import { intersect } from "../engine/address";
import { HostError } from "./errors";

export class RangeTarget {
  constructor(readonly sheet: string, private current: AreaData | null) {}

  /** The rectangle now; `InvalidReference` when its cells were deleted. */
  get area(): AreaData {
    if (this.current === null) throw new HostError("InvalidReference");
    return this.current;
  }

  /** Whether any of its cells, if it still has some, lie in a rectangle. */
  touches(other: AreaData): boolean {
    return this.current !== null && intersect(this.current, other) !== null;
  }

  /** Moves with the sheet; `to` answers null when all of it is gone. */
  move(to: (area: AreaData) => AreaData | null): void {
    if (this.current) this.current = to(this.current);
  }

  drop(): void {
    this.current = null;
  }
}

/** Several rectangles of one sheet. */
export class AreasTarget {
  constructor(readonly sheet: string, readonly parts: readonly RangeTarget[]) {}
}

/** A cell style by name, where formats of cells can stand too. */
export class StyleTarget {
  constructor(readonly name: string) {}
}

/** The ranges an object stands for, if any. */
export function rangesOf(target: unknown): readonly RangeTarget[] {
  return target instanceof RangeTarget ? [target] : target instanceof AreasTarget ? target.parts : [];
}
