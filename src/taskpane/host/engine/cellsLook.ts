import { areaText } from "../../../expression";
import { accountName, cellAddress, PERIOD_WORDS, type CellPlace, type Ledger, type QuantityKey } from "../../../model";
import { cellWords, isFigureAt } from "../../../reading";
import type { CellsLook, Selection } from "../../session";

/** Cells that are shown one by one. */
const SHOWN = 6;
/** More cells than this are not looked at one by one. */
const MOST_CELLS = 2_000;

/** The first area of a selection: its figures with the words around them, what they are taken for, and what they most likely are. */
export function lookAt({ sheet, areas }: Selection, ledger: Ledger | null): CellsLook {
  const [area] = areas;
  if (!area) return { cells: "", count: 0, first: [], likely: [], period: null, year: null };
  const cells = areaText(sheet, area);
  if (!ledger) return { cells, count: 0, first: [], likely: [], period: null, year: null };
  const figures = placesIn(sheet, area).filter((place) => isFigureAt(ledger, place));
  const first = figures.slice(0, SHOWN).map((place) => cellWords(ledger, place));
  const taken = takenFor(ledger, first.map(({ place }) => place));
  return {
    cells, count: figures.length, likely: first[0]?.likely ?? [], period: first[0]?.period ?? null, year: first[0]?.year ?? ledger.year,
    first: first.map(({ place, path, shown }) => ({ address: cellAddress(place), path, shown, now: taken.get(cellAddress(place)) ?? [] })),
  };
}

function placesIn(sheet: string, { top, left, bottom, right }: Selection["areas"][number]): readonly CellPlace[] {
  const places: CellPlace[] = [];
  for (let row = top; row <= bottom && places.length < MOST_CELLS; row += 1) for (let column = left; column <= right; column += 1) places.push({ kind: "cell", sheet, row, column });
  return places;
}

/** Names of what is stated at each of the cells of one sheet, by address. */
function takenFor(ledger: Ledger, places: readonly CellPlace[]): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>(places.map((place) => [cellAddress(place), []]));
  const sheet = places[0]?.sheet;
  for (const { statements } of ledger.entries.values()) {
    for (const { place, quantity } of statements) if (place.kind === "cell" && place.sheet === sheet) names.get(cellAddress(place))?.push(nameOf(quantity));
  }
  return names;
}

function nameOf({ account, sub, period, year }: QuantityKey): string {
  return [accountName(account), ...(sub === null ? [] : [sub]), PERIOD_WORDS[period], ...(year === null ? [] : [String(year)])].join(" · ");
}
