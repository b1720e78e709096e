import type { CellPlace, Ledger } from "../../model";

/** What is written beside people without a post who were not counted among those in post: 未含在上面在职数内, 不占编, 另行统计. */
const APART = /[未不](?:包?含|计入?|列入|纳入|在|占)|^另[行外]?/;

/** Whether the words in the row of a figure say that it is told apart from the others. */
export function isSaidApart({ snapshot }: Ledger, place: CellPlace | null): boolean {
  const sheet = place && snapshot.sheets.find(({ name }) => name === place.sheet);
  return sheet?.values[place!.row - sheet.top]?.some((value) => typeof value === "string" && APART.test(value.trim())) ?? false;
}
