import type { Grid } from "../cells/grid";

/** The digits of a code cell; `""` without. */
export function codeText(grid: Grid, row: number, column: number): string {
  const cell = grid.cell(row, column);
  if (cell.kind === "number") return String(grid.value(row, column) ?? "");
  return cell.kind === "text" && /^\[?\d{1,7}\]?$/.test(cell.text) ? cell.text.replace(/[[\]]/g, "") : "";
}

/**
 * Joins code cells to digits. 类|款|项 in three cells are padded (2 → 02); a first cell that is no class code (7|11|02)
 * takes the class of the rows above when 款 agrees. Where each line has only its own step (201, then 03 below 款, then 01 below
 * 项) the steps above it are those of the lines before.
 */
export function makeCodeReader(): (cells: readonly string[], inLabel: string | null) => { code: string | null; repaired: boolean } {
  let lastClass = "";
  let lastKind = "";
  return (cells, inLabel) => {
    const filled = cells.filter((text) => text !== "");
    if (filled.length === 0) return { code: inLabel, repaired: false };
    if (filled.length === 1 && (filled[0]!.length === 3 || filled[0]!.length >= 5 || cells.length === 1)) {
      lastClass = filled[0]!.slice(0, 3);
      return { code: filled[0]!, repaired: false };
    }
    let head = cells[0]!;
    let repaired = false;
    if (head.length !== 3) {
      if (lastClass === "") return { code: inLabel, repaired: false };
      repaired = head !== "";
      head = lastClass;
    } else lastClass = head;
    const isStaggered = cells.length === 3 && cells[0] === "" && cells[1] === "" && lastKind !== "";
    lastKind = isStaggered ? lastKind : cells[1] ?? "";
    const rest = (isStaggered ? [lastKind, cells[2]!] : cells.slice(1)).filter((text) => text !== "").map((text) => (text.length > 2 && text.startsWith(head) ? text.slice(head.length) : text.padStart(2, "0")));
    return { code: head + rest.join(""), repaired };
  };
}
