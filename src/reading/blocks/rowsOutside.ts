/** Rows of a grid of so many that stand in none of the lists, from the top down: of a tall sheet a few. */
export function rowsOutside(rows: number, lists: readonly (readonly number[])[]): number[] {
  const inside = new Uint8Array(rows);
  for (const list of lists) for (const row of list) inside[row] = 1;
  const outside: number[] = [];
  for (let row = 0; row < rows; row += 1) if (inside[row] === 0) outside.push(row);
  return outside;
}
