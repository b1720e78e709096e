import type { SheetData, ValidationData } from "../../bookData";
import { areaAddress } from "../package/address";
import { formulaForFile } from "../package/formulas";
import { attributes, child, childrenOf, escapeXml, openingTag } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { KINDS, OPERATORS, toldOf, validationsOf } from "../read/validations";
import type { RawValidation } from "../read/validations";
import { canonical } from "./canonical";
import { written } from "./edits";

/** Validations of a sheet: elements whose every rectangle is still told the same stay as written, the others are written one a rectangle. */
export function validationsXml(source: string, root: XmlElement, { validations }: SheetData): string {
  const list = child(root, "dataValidations"), left = new Map<string, ValidationData[]>();
  for (const each of validations) left.set(keyOf(each), [...(left.get(keyOf(each)) ?? []), each]);
  const kept = childrenOf(list, "dataValidation").flatMap((element) => {
    const keys = validationsOf(element).map(keyOf);
    if (!keys.length || !keys.every((key) => left.get(key)?.length)) return [];
    for (const key of keys) left.get(key)?.pop();
    return [written(source, element)];
  });
  const made = [...left.values()].flat().map((validation) => {
    const { attributes: given, formula1, formula2 } = rawOf(validation);
    const formulas = (formula1 === undefined ? "" : `<formula1>${escapeXml(formula1)}</formula1>`) + (formula2 === undefined ? "" : `<formula2>${escapeXml(formula2)}</formula2>`);
    const plain = Object.fromEntries(Object.entries(given).filter(([name]) => !name.includes(":")));
    return `<dataValidation${attributes({ ...plain, sqref: areaAddress(validation.area) })}>${formulas}</dataValidation>`;
  });
  const inner = [...kept, ...made];
  if (!inner.length) return "";
  return `${list ? openingTag(source, list, { count: inner.length }) : `<dataValidations${attributes({ count: inner.length })}`}>${inner.join("")}</${list?.tag ?? "dataValidations"}>`;
}

/** What is compared of a validation: all that it tells. */
export const keyOf = ({ raw: _, ...told }: ValidationData): string => canonical(told);

/** What a file said is said again where Office.js tells no different; else all is written anew. A bare list is one of words. */
function rawOf(validation: ValidationData): RawValidation {
  const { area: _, raw, ...told } = validation;
  if (isRaw(raw) && (canonical(toldOf(raw)) === canonical(told) || validation.rule === undefined)) return { ...raw, attributes: validation.rule === undefined ? { ...raw.attributes, ...wordsOf(validation) } : raw.attributes };
  const rule = isRecord(validation.rule) ? validation.rule : {};
  const kind = Object.keys(rule).find((key) => key in KINDS && isRecord(rule[key])) ?? "list";
  const settings = isRecord(rule[kind]) ? rule[kind] : {};
  const [formula1, formula2] = kind === "list" ? [listFormula(validation, settings)] : [settings["formula1"] ?? settings["formula"], settings["formula2"]].map(formulaText);
  const imeMode = isRaw(raw) ? raw.attributes["imeMode"] : undefined;
  return {
    attributes: { ...kindOf(kind, settings), ...wordsOf(validation), ...(imeMode === undefined ? {} : { imeMode }) },
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
  if (typeof source === "string" && source.startsWith("=")) return formulaForFile(source);
  return `"${(list ?? []).join(",").replace(/"/g, '""')}"`;
}

function formulaText(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? formulaForFile(value) : undefined;
}

function isRaw(raw: unknown): raw is RawValidation {
  return isRecord(raw) && "attributes" in raw;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
