import { NO_INPUTS } from "../model";
import type { DecimalText, Snapshot, UnitInputs } from "../model";
import { HEADINGS } from "./headings";
import { decimalIn } from "./decimalIn";
import { ownTable } from "./ownTable";
import { readChoices, readInfo } from "./readInfo";
import { readOwnChecks } from "./readOwnChecks";
import { readJudgements, readKeptJudgements } from "./readJudgements";
import { readReport } from "./readReport";
import { readTemplate } from "./readTemplate";

/**
 * Everything a person typed into our own sheets. Rows are found by their record ids and columns by their headings, so
 * that inserted, sorted or deleted rows and columns do no harm. A sheet that is missing gives nothing.
 */
export function readInputs(snapshot: Snapshot): UnitInputs {
  const report = readReport(snapshot);
  const template = readTemplate(snapshot);
  const ownChecks = readOwnChecks(snapshot);
  return {
    ...NO_INPUTS,
    choices: { ...readChoices(snapshot), inputs: readTypedInputs(snapshot) },
    info: readInfo(snapshot),
    ...(ownChecks.length > 0 ? { ownChecks } : {}),
    judgements: readJudgements(snapshot),
    ...readKeptJudgements(snapshot),
    remarks: readRemarks(snapshot),
    reportEdits: report?.edits ?? null,
    ...(report ? { reportIds: report.ids } : {}),
    ...(template ? { template } : {}),
  };
}

function readTypedInputs(snapshot: Snapshot): Readonly<Record<string, DecimalText>> {
  const table = ownTable(snapshot, "data");
  const found = (table?.block("inputs") ?? []).flatMap((row): [string, DecimalText][] => {
    const value = row.id.startsWith("input/") ? decimalIn(table!.cell(row, "inputs", HEADINGS.data.typed)) : null;
    return value === null ? [] : [[row.id.slice("input/".length), value]];
  });
  return Object.fromEntries(found);
}

/** 说明 with the figures it was written for: the kept ones while the words are the same, else those shown beside it. */
function readRemarks(snapshot: Snapshot): UnitInputs["remarks"] {
  const table = ownTable(snapshot, "checks");
  const found = (table?.rows ?? []).flatMap((row): [string, { text: string; figures: string }][] => {
    if (row.id === "" || row.id.startsWith("#")) return [];
    const text = table!.cell(row, "findings", HEADINGS.checks.remark);
    const [shown, keptText, keptFigures] = [table!.hidden(row, 2), table!.hidden(row, 3), table!.hidden(row, 4)];
    return text === "" ? [] : [[row.id, { text, figures: text === keptText && keptFigures !== "" ? keptFigures : shown }]];
  });
  return Object.fromEntries(found);
}
