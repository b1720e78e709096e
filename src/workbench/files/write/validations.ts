import type { SheetData, ValidationData } from "../../bookData";
import { areaAddress } from "../package/address";
import { attributes, escapeXml } from "../package/xml";
import type { RawValidation } from "../read/sheetParts";

/** Kinds of a rule as Office.js names them → as the file does. */
const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "whole", decimal: "decimal", list: "list", date: "date", time: "time", textLength: "textLength", custom: "custom",
};

/** Comparisons likewise; `Between` is what a file means that names none. */
const OPERATORS: Readonly<Record<string, string>> = {
  NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan", LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual", LessThanOrEqualTo: "lessThanOrEqual",
};

export function validationsXml({ validations }: SheetData): string {
  if (!validations.length) return "";
  const inner = validations.map((validation) => {
    const { attributes: given, formula1, formula2 } = rawOf(validation);
    const formulas = (formula1 === undefined ? "" : `<formula1>${escapeXml(formula1)}</formula1>`) + (formula2 === undefined ? "" : `<formula2>${escapeXml(formula2)}</formula2>`);
    const plain = Object.fromEntries(Object.entries(given).filter(([name]) => !name.includes(":")));
    return `<dataValidation${attributes({ ...plain, sqref: areaAddress(validation.area) })}>${formulas}</dataValidation>`;
  });
  return `<dataValidations count="${inner.length}">${inner.join("")}</dataValidations>`;
}

/** What was set through Office.js wins over what the file said; a bare list is one of words. */
function rawOf(validation: ValidationData): RawValidation {
  if (validation.rule === undefined && isRaw(validation.raw)) return validation.raw;
  const rule = isRecord(validation.rule) ? validation.rule : {};
  const kind = Object.keys(rule).find((key) => key in KINDS && isRecord(rule[key])) ?? "list";
  const settings = isRecord(rule[kind]) ? rule[kind] : {};
  const [formula1, formula2] = kind === "list" ? [listFormula(validation, settings)] : [settings["formula1"] ?? settings["formula"], settings["formula2"]].map(formulaText);
  return {
    attributes: { ...kindOf(kind, settings), ...wordsOf(validation) },
    ...(formula1 === undefined ? {} : { formula1 }), ...(formula2 === undefined ? {} : { formula2 }),
  };
}

/** Attributes of kind and comparison. Excel's `showDropDown` hides the drop-down. */
function kindOf(kind: string, { operator, inCellDropDown }: Readonly<Record<string, unknown>>): Record<string, string> {
  const compared = OPERATORS[String(operator)];
  return {
    type: KINDS[kind] ?? "list", ...(compared === undefined ? {} : { operator: compared }),
    ...(kind === "list" && inCellDropDown === false ? { showDropDown: "1" } : {}),
  };
}

/** Attributes of blanks, prompt and alert. */
function wordsOf({ ignoreBlanks, prompt, errorAlert }: ValidationData): Record<string, string> {
  const words = (title: string, name: string, given: { readonly title: string; readonly message: string } | undefined): Record<string, string> =>
    ({ ...(given?.title ? { [title]: given.title } : {}), ...(given?.message ? { [name]: given.message } : {}) });
  return {
    ...(ignoreBlanks === false ? {} : { allowBlank: "1" }),
    ...(prompt?.show === false ? {} : { showInputMessage: "1" }),
    ...(errorAlert?.show === false ? {} : { showErrorMessage: "1" }),
    ...(errorAlert && errorAlert.style !== "Stop" ? { errorStyle: errorAlert.style.toLowerCase() } : {}),
    ...words("promptTitle", "prompt", prompt), ...words("errorTitle", "error", errorAlert),
  };
}

/** Cells or a formula as they are; words in quotes. */
function listFormula({ list }: ValidationData, { source }: Readonly<Record<string, unknown>>): string {
  if (typeof source === "string" && source.startsWith("=")) return source.slice(1);
  return `"${(list ?? []).join(",").replace(/"/g, '""')}"`;
}

function formulaText(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value.replace(/^=/, "") : undefined;
}

function isRaw(raw: unknown): raw is RawValidation {
  return isRecord(raw) && "attributes" in raw;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
