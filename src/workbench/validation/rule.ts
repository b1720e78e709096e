/** Rules on what may be typed, in one shape: as Office.js sets them, and as files have them. */
import type { AreaData, ValidationData } from "../bookData";

export type RuleKind = "any" | "wholeNumber" | "decimal" | "list" | "date" | "time" | "textLength" | "custom";
export type Operator = "Between" | "NotBetween" | "EqualTo" | "NotEqualTo" | "GreaterThan" | "LessThan" | "GreaterThanOrEqualTo" | "LessThanOrEqualTo";

export interface TypingRule {
  readonly area: AreaData;
  readonly kind: RuleKind;
  readonly operator: Operator;
  /** Bounds, the formula of one's own or the list's cells, with `=` when they are formulas. */
  readonly first: string;
  readonly second: string;
  /** Entries of a list that are written in the rule. */
  readonly entries: readonly string[] | null;
  readonly ignoreBlanks: boolean;
  readonly alert: { readonly shown: boolean; readonly style: "Stop" | "Warning" | "Information"; readonly title: string; readonly message: string };
  readonly prompt: { readonly shown: boolean; readonly title: string; readonly message: string };
}

const KINDS: Readonly<Record<string, RuleKind>> = { whole: "wholeNumber", decimal: "decimal", list: "list", date: "date", time: "time", textLength: "textLength", custom: "custom" };
const OPERATORS: Readonly<Record<string, Operator>> = {
  between: "Between", notBetween: "NotBetween", equal: "EqualTo", notEqual: "NotEqualTo", greaterThan: "GreaterThan", lessThan: "LessThan", greaterThanOrEqual: "GreaterThanOrEqualTo", lessThanOrEqual: "LessThanOrEqualTo",
};
const STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

interface Raw {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly formula1?: string;
  readonly formula2?: string;
}

/** A kept rule, read. */
export function typingRule(data: ValidationData): TypingRule {
  const { area, errorAlert, prompt } = data, of = (data.raw as Raw | undefined)?.attributes ?? {};
  return {
    area, ...(data.rule === undefined ? fromFile(data) : fromOffice(data)),
    ignoreBlanks: data.ignoreBlanks ?? (data.raw === undefined || isTrue(of["allowBlank"])),
    alert: {
      shown: errorAlert?.show ?? (data.raw === undefined || isTrue(of["showErrorMessage"])), style: errorAlert?.style ?? STYLES[of["errorStyle"] as keyof typeof STYLES] ?? "Stop",
      title: errorAlert?.title ?? of["errorTitle"] ?? "", message: errorAlert?.message ?? of["error"] ?? "",
    },
    prompt: { shown: prompt?.show ?? isTrue(of["showInputMessage"]), title: prompt?.title ?? of["promptTitle"] ?? "", message: prompt?.message ?? of["prompt"] ?? "" },
  };
}

type Asks = Pick<TypingRule, "kind" | "operator" | "first" | "second" | "entries">;

function fromFile({ list, raw }: ValidationData): Asks {
  const { attributes = {}, formula1 = "", formula2 = "" } = (raw ?? {}) as Raw;
  const kind = list ? "list" : (KINDS[attributes["type"] ?? ""] ?? "any");
  return { kind, operator: OPERATORS[attributes["operator"] ?? ""] ?? "Between", first: formulaOf(formula1), second: formulaOf(formula2), entries: list };
}

/** Files leave the `=` out. */
const formulaOf = (text: string): string => (text === "" || Number.isFinite(Number(text)) ? text : `=${text}`);

function fromOffice({ rule, list }: ValidationData): Asks {
  const given = Object.entries((rule ?? {}) as Record<string, Readonly<Record<string, unknown>> | null | undefined>).find(([, value]) => value !== undefined && value !== null);
  const name = given?.[0], of = given?.[1], kind = Object.values(KINDS).find((each) => each === name) ?? "any";
  const source = of?.["source"], first = kind === "list" ? source : kind === "custom" ? of?.["formula"] : of?.["formula1"];
  return {
    kind, operator: Object.values(OPERATORS).find((each) => each === of?.["operator"]) ?? "Between", first: word(first), second: word(of?.["formula2"]),
    entries: kind === "list" && !word(source).startsWith("=") ? (list ?? word(source).split(",").map((each) => each.trim())) : null,
  };
}

const word = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");
const isTrue = (text: string | undefined): boolean => text === "1" || text === "true";
