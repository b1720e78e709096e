/** What range objects stand for: a rectangle on a sheet that follows inserted and deleted lines. */
import type { AreaData } from "../bookData";
import { HostError } from "./errors";

export class RangeTarget {
  constructor(readonly sheet: string, private current: AreaData | null) {}

  /** The rectangle now; `InvalidReference` when its cells were deleted. */
  get area(): AreaData {
    if (this.current === null) throw new HostError("InvalidReference");
    return this.current;
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

/** The ranges an object stands for, if any. */
export function rangesOf(target: unknown): readonly RangeTarget[] {
  return target instanceof RangeTarget ? [target] : target instanceof AreasTarget ? target.parts : [];
}
