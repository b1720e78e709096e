import type { AreaData, SheetData } from "../../bookData";
import type { RowReader } from "./cells";

/** Rectangles of cells that have a style by name. Runs of a row join with the same run of the row above. */
export function styledReader(names: readonly (string | undefined)[]): RowReader<SheetData["styled"]> {
  if (!names.some((name) => name !== undefined)) return { row: () => undefined, result: () => undefined };
  const found: { area: { -readonly [Side in keyof AreaData]: number }; readonly name: string }[] = [];
  let above: typeof found = [];
  const read = ({ row, cells }: Parameters<RowReader<unknown>["row"]>[0]): void => {
    const runs: typeof found = [];
    for (const { column, element } of cells) {
      const name = names[Number(element.attributes["s"] ?? 0)], last = runs.at(-1);
      if (name === undefined) continue;
      if (last?.name === name && last.area.right === column - 1) last.area.right = column;
      else runs.push({ area: { top: row, left: column, bottom: row, right: column }, name });
    }
    above = runs.map((run) => {
      const same = above.find(({ area, name }) => name === run.name && area.bottom === row - 1 && area.left === run.area.left && area.right === run.area.right);
      if (same) same.area.bottom = row;
      else found.push(run);
      return same ?? run;
    });
  };
  return { row: read, result: () => (found.length ? found : undefined) };
}

/** The style by name of a cell; `undefined` for Normal. */
export const styledAs = (styled: readonly { readonly area: AreaData; readonly name: string }[], row: number, column: number): string | undefined =>
  styled.find(({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)?.name;
