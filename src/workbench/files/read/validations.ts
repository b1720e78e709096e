import type { ValidationData } from "../../bookData";
import { firstCellOf } from "../../conditionalAreas";
import { shiftReferences } from "../../moves";
import { areasOfList } from "../package/address";
import { formulaFromFile } from "../package/formulas";
import { child, childrenOf, truthy } from "../package/xml";
import type { XmlElement } from "../package/xml";

/** What a validation that is no plain list keeps: its attributes and formulas as the file has them. */
export interface RawValidation {
  readonly attributes: Readonly<Record<string, string>>;
  readonly formula1?: string;
  readonly formula2?: string;
}

/** What Office.js tells of a validation. */
export type ToldValidation = Omit<ValidationData, "area" | "raw">;

/** Kinds of a rule as Office.js names them → as the file does. */
export const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "whole", decimal: "decimal", list: "list", date: "date", time: "time", textLength: "textLength", custom: "custom",
};

/** Comparisons likewise; `Between` is what a file means that names none. */
export const OPERATORS: Readonly<Record<string, string>> = {
  NotBetween: "notBetween", EqualTo: "equal", NotEqualTo: "notEqual", GreaterThan: "greaterThan", LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual", LessThanOrEqualTo: "lessThanOrEqual",
};

/** Validations of a sheet in the order of its part; those of the sheet's extensions stay in the file alone. */
export function readValidations(root: XmlElement): ValidationData[] {
  return childrenOf(child(root, "dataValidations"), "dataValidation").flatMap(validationsOf);
}

/** One validation a rectangle. Formulas are written for the corner around all of them, and each rectangle has them from its own. */
export function validationsOf(element: XmlElement): ValidationData[] {
  const { sqref = "", ...attributes } = element.attributes, areas = areasOfList(sqref), [area, ...others] = areas;
  if (!area) return [];
  const corner = firstCellOf({ area, others }), [formula1, formula2] = ["formula1", "formula2"].map((name) => child(element, name)?.text);
  return areas.map((each): ValidationData => {
    const at = (formula: string | undefined, name: string): Record<string, string> => (formula === undefined ? {} : { [name]: shiftReferences(formula, each.top - corner.row, each.left - corner.column) });
    const raw: RawValidation = { attributes, ...at(formula1, "formula1"), ...at(formula2, "formula2") }, told = toldOf(raw);
    return told.list && plainList(attributes) ? { area: each, list: told.list } : { area: each, raw, ...told };
  });
}

/** What a file's validation says in the words of Office.js; what it says as usual is left out. */
export function toldOf({ attributes: of, formula1, formula2 }: RawValidation): ToldValidation {
  const kind = Object.keys(KINDS).find((name) => KINDS[name] === of["type"]);
  const isWords = kind === "list" && formula1 !== undefined && /^".*"$/s.test(formula1), words = isWords ? formula1.slice(1, -1).replace(/""/g, '"') : null;
  const prompt = { title: of["promptTitle"] ?? "", message: of["prompt"] ?? "", show: truthy(of["showInputMessage"]) };
  const style = of["errorStyle"] === "warning" ? "Warning" as const : of["errorStyle"] === "information" ? "Information" as const : "Stop" as const;
  const errorAlert = { title: of["errorTitle"] ?? "", message: of["error"] ?? "", show: truthy(of["showErrorMessage"]), style };
  return {
    list: words === null ? null : words.split(","), ...(kind === undefined ? {} : { rule: ruleOf(kind, of, formula1, formula2, words) }),
    ...(prompt.title || prompt.message || !prompt.show ? { prompt } : {}), ...(errorAlert.title || errorAlert.message || !errorAlert.show || style !== "Stop" ? { errorAlert } : {}),
    ...(truthy(of["allowBlank"]) ? {} : { ignoreBlanks: false }),
  };
}

function ruleOf(kind: string, of: Readonly<Record<string, string>>, formula1 = "", formula2: string | undefined, words: string | null): object {
  const value = (formula: string): string | number => (formula.trim() !== "" && Number.isFinite(Number(formula)) ? Number(formula) : formulaFromFile(formula));
  if (kind === "list") return { list: { inCellDropDown: !truthy(of["showDropDown"]), source: words ?? formulaFromFile(formula1) } };
  if (kind === "custom") return { custom: { formula: formulaFromFile(formula1) } };
  const operator = Object.keys(OPERATORS).find((name) => OPERATORS[name] === of["operator"]) ?? "Between";
  return { [kind]: { formula1: value(formula1), ...(operator.endsWith("etween") && formula2 !== undefined ? { formula2: value(formula2) } : {}), operator } };
}

/** A list that says neither more nor less than our own writing of bare words would say. */
function plainList(of: Readonly<Record<string, string>>): boolean {
  const shown = ["allowBlank", "showErrorMessage", "showInputMessage"];
  const known = ["type", "showDropDown", "xr:uid", "uid", ...shown];
  return shown.every((name) => truthy(of[name])) && !truthy(of["showDropDown"]) && Object.keys(of).every((name) => known.includes(name));
}

