import { cellAddress, quotedSheetName } from "../model";
import type { CellPlace } from "../model";

/** The cell as a hyperlink's reference: `'GK03 支出决算表'!F8`. */
export function linkTo(place: CellPlace): string {
  return `${quotedSheetName(place.sheet)}!${cellAddress(place)}`;
}
