/** A node in what is kept of a chart, a conditional format or a page: values by path. */
import type { Host } from "../objects";

/** `path` is empty for the object itself, "title." for its title. */
export interface RecordedTarget {
  readonly parts: Record<string, unknown>;
  readonly path: string;
  /** The first cell of what it belongs to, where formulas are meant from it. */
  readonly cell?: { readonly row: number; readonly column: number };
  /** How many entries a legend has. */
  readonly count?: () => number;
  /** The value of a point. */
  readonly value?: () => unknown;
  /** Gives an axis other names of categories. */
  readonly setCategories?: (host: Host, source: unknown) => void;
  /** Whether writing is allowed now. */
  readonly check?: () => void;
}
