/** Cell writes and looks waiting to be sent together: a Univer command costs about a millisecond, whatever its size. */
import type { ICellData, IStyleData } from "@univerjs/core";

type Matrix<T> = Record<number, Record<number, T>>;

export class PendingSheet {
  /** Cells with new content (and perhaps a look). */
  readonly content: Matrix<ICellData> = {};
  /** Cells with a look alone: sent apart, for a look sent as content would erase the formula. */
  readonly looks: Matrix<ICellData> = {};
  hasContent = false;
  hasLooks = false;

  write(row: number, column: number, cell: ICellData): void {
    const line = (this.content[row] ??= {});
    const look = line[column] ?? this.looks[row]?.[column];
    if (look) delete this.looks[row]?.[column];
    line[column] = { ...cell, ...(look?.s ? { s: look.s } : {}), ...(look && "custom" in look ? { custom: look.custom ?? null } : {}) };
    this.hasContent = true;
  }

  /** @param beside what stands beside the cell from now on; undefined leaves it */
  look(row: number, column: number, style: IStyleData, beside: ICellData["custom"] | undefined): void {
    const written = this.content[row]?.[column];
    const cell = written ?? ((this.looks[row] ??= {})[column] ??= {});
    if (Object.keys(style).length > 0) cell.s = merged(cell.s as IStyleData | undefined, style);
    if (beside !== undefined) cell.custom = beside;
    if (!written) this.hasLooks = true;
  }

  /** What stands beside a cell when this is sent; undefined when nothing about it waits. */
  beside(row: number, column: number): ICellData["custom"] | undefined {
    const cell = this.content[row]?.[column] ?? this.looks[row]?.[column];
    return cell && "custom" in cell ? cell.custom : undefined;
  }

  /** The lines waiting for a cell, those to be taken away as null; undefined when none is. */
  lines(row: number, column: number): IStyleData["bd"] | undefined {
    return this.styleOf(row, column)?.bd ?? undefined;
  }

  private styleOf(row: number, column: number): IStyleData | undefined {
    return (this.content[row]?.[column] ?? this.looks[row]?.[column])?.s as IStyleData | undefined;
  }

  /** The number format waiting for a cell: undefined when none is. */
  pattern(row: number, column: number): string | null | undefined {
    const style = this.styleOf(row, column);
    return style && "n" in style ? (style.n?.pattern ?? null) : undefined;
  }
}

/** The lines of a style once others are set over it. */
export function withLines(style: IStyleData | null | undefined, waiting: IStyleData["bd"]): IStyleData {
  return { bd: { ...style?.bd, ...waiting } };
}

function merged(old: IStyleData | undefined, style: IStyleData): IStyleData {
  if (!old) return { ...style };
  return { ...old, ...style, ...(old.bd && style.bd ? { bd: { ...old.bd, ...style.bd } } : {}) };
}
