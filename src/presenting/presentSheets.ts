import type { SheetPlan } from "../model";
import { checksSheet } from "./checksSheet";
import { dataSheet } from "./dataSheet";
import { infoSheet } from "./infoSheet";
import { ownSheetNames } from "./ownSheetNames";
import type { PresentArguments, PresentContext } from "./presentInput";
import { readInputs } from "./readInputs";
import { reportSheet } from "./reportSheet";
import { scoresSheet } from "./scoresSheet";

/** The five output sheets as they should be. Pure: the same arguments give equal plans; nothing is written here. */
export function presentSheets(given: PresentArguments): SheetPlan[] {
  const { snapshot } = given.ledger;
  const context: PresentContext = {
    ...given, names: ownSheetNames(snapshot), kept: readInputs(snapshot), exists: (own) => snapshot.sheets.some((sheet) => sheet.own === own),
  };
  const data = dataSheet(context);
  return [infoSheet(context), data.plan, checksSheet(context), scoresSheet(context, data.inputCell), reportSheet(context)];
}
