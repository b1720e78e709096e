import { inOneGo } from "../model";
import type { SheetPlan, Steps } from "../model";
import { checksSheet } from "./checksSheet";
import { dataSheet } from "./dataSheet";
import { filledSheet } from "./filledSheet";
import { infoSheet } from "./infoSheet";
import { ownSheetNames } from "./ownSheetNames";
import type { PresentArguments, PresentContext } from "./presentInput";
import { readInputs } from "./readInputs";
import { reportSheet } from "./reportSheet";
import { scoresSheet } from "./scoresSheet";
import { templateSheet } from "./templateSheet";

/**
 * The five output sheets as they should be, and with a template of the unit's own 评分模板 and the filled-in copy of the
 * bureau's table. Pure: the same arguments give equal plans; nothing is written here.
 */
export function presentSheets(given: PresentArguments): SheetPlan[] {
  return inOneGo(sheetSteps(given));
}

/** The same, in steps of a sheet. */
export function* sheetSteps(given: PresentArguments): Steps<SheetPlan[]> {
  const { snapshot } = given.ledger;
  const context: PresentContext = {
    ...given, names: ownSheetNames(snapshot), kept: readInputs(snapshot), exists: (own) => snapshot.sheets.some((sheet) => sheet.own === own),
  };
  const data = dataSheet(context);
  yield;
  const scores = scoresSheet(context, data.inputCell);
  yield;
  const [info, checks] = [infoSheet(context), checksSheet(context)];
  yield;
  const report = reportSheet(context);
  yield;
  const further = [context.template ? templateSheet(context, context.template) : null, context.ownTable ? filledSheet(context, context.ownTable, scores) : null];
  return [info, data.plan, checks, scores, report, ...further.filter((plan) => plan !== null)];
}
