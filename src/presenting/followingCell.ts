import { followingFormula, referencesIn } from "../expression";
import type { PlannedCell } from "../model";
import { blank, formula } from "./cells";
import type { PresentContext } from "./presentInput";

/** A formula over the cells that a text names, which moves along with them; none while a sheet is not there: Excel would ask for a file. */
export function following(words: string, { ledger, names }: PresentContext): PlannedCell {
  const formulaText = followingFormula(words);
  const sheets = new Set(ledger.snapshot.sheets.map(({ name }) => name));
  const isThere = referencesIn(words).every(({ sheet }) => sheets.has(sheet) && sheet !== names.info);
  return formulaText !== null && isThere ? formula(formulaText, { style: "muted" }) : blank();
}
