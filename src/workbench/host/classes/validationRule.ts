/** `DataValidation.rule` as it is given and told: bounds are numbers, days, ranges or formulas, and are told as formulas. */
import { absoluteText, quoteSheet } from "../../engine/address";
import { HostError } from "../errors";
import { isWhole } from "../formulaText";
import type { Host } from "../objects";
import { isObj } from "../objects";
import { dataValidationRule } from "../optionShapes";
import { badOption, options } from "../options";
import { RangeTarget } from "../targets";
import { serialOfMoment } from "../typedDates";
import { oneOf } from "./args";

type Criteria = Readonly<Record<string, unknown>>;

/** Keys of a rule and the type that each is told as. */
export const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber", decimal: "Decimal", list: "List", date: "Date", time: "Time", textLength: "TextLength", custom: "Custom",
};

/** Which of the kinds a rule is, or undefined. */
export const kindOf = (rule: Criteria): string | undefined => Object.keys(rule).find((key) => key in KINDS && rule[key] !== undefined && rule[key] !== null);

/** A rule as it is kept, of one kind: bounds as numbers or as formulas that begin with `=`. @param sheet id of the sheet of the cells it is for */
export function ruleGiven(host: Host, sheet: string, value: unknown): Criteria {
  const given = options(value, dataValidationRule), kind = oneOf(kindOf(given), Object.keys(KINDS)), criteria = given[kind] as Criteria;
  if (Object.keys(KINDS).some((other) => other !== kind && (given[other] ?? null) !== null)) throw new HostError("InvalidArgument", "A rule is of one kind.");
  return { [kind]: kind === "list" ? listGiven(host, sheet, criteria) : kind === "custom" ? { formula: formulaGiven(criteria["formula"], "custom.formula") } : limitsGiven(host, sheet, kind, criteria) };
}

function listGiven(host: Host, sheet: string, { inCellDropDown, source }: Criteria): Criteria {
  if (typeof inCellDropDown !== "boolean") throw badOption("list.inCellDropDown");
  return { inCellDropDown, source: isObj(source) ? referenceTo(host, sheet, source.target) : textGiven(source, "list.source") };
}

function limitsGiven(host: Host, sheet: string, kind: string, { formula1, formula2, operator }: Criteria): Criteria {
  if (typeof operator !== "string") throw badOption(`${kind}.operator`);
  const bound = (one: unknown, name: string): unknown => (isObj(one) ? referenceTo(host, sheet, one.target) : typeof one === "number" ? one : boundGiven(kind, textGiven(one, name), name));
  return { formula1: bound(formula1, `${kind}.formula1`), ...(operator.endsWith("etween") ? { formula2: bound(formula2, `${kind}.formula2`) } : {}), operator };
}

/** A stated number, day or time, or a formula. */
function boundGiven(kind: string, text: string, name: string): unknown {
  const plain = text.replace(/^=/, "").trim(), number = Number(plain), moment = kind === "date" || kind === "time" ? serialOfMoment(plain, kind) : null;
  if (moment !== null) return moment;
  return plain !== "" && Number.isFinite(number) ? number : formulaGiven(text, name);
}

function formulaGiven(value: unknown, name: string): string {
  const text = textGiven(value, name);
  if (text.startsWith("=") && !isWhole(text)) throw new HostError("InvalidArgument", `The formula ${text} is not complete`);
  return text.startsWith("=") ? text : `=${text}`;
}

function textGiven(value: unknown, name: string): string {
  if (typeof value !== "string" || value === "") throw badOption(name);
  return value;
}

function referenceTo(host: Host, sheet: string, target: unknown): string {
  if (!(target instanceof RangeTarget)) throw new HostError("InvalidArgument");
  return `=${target.sheet === sheet ? "" : `${quoteSheet(host.sheetById(target.sheet)?.name ?? "")}!`}${absoluteText(target.area)}`;
}

/** "When retrieving the value, it will always be returned as a string formula, for example: =10" (excel.basicdatavalidation). */
export function ruleTold(rule: Criteria): Criteria {
  const kind = kindOf(rule), criteria = kind === undefined ? undefined : (rule[kind] as Criteria);
  if (kind === undefined || criteria === undefined) return {};
  const bounds = Object.entries(criteria).map(([key, value]) => [key, typeof value === "number" ? `=${value}` : value]);
  return { [kind]: Object.fromEntries(bounds) };
}
