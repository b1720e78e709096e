/** Rules on what may be typed. They are kept and shown; as in Excel they bind a person, not the add-in. */
import type { AreaData, ValidationData } from "../../bookData";
import { contains, intersect, sameArea } from "../../engine/address";
import { HostError } from "../errors";
import type { Host } from "../objects";
import { defineClass } from "../objects";
import type { RangeTarget } from "../targets";
import { record, text } from "./args";
import { invalidAreas, valid } from "./validity";

const KINDS: Readonly<Record<string, string>> = {
  wholeNumber: "WholeNumber", decimal: "Decimal", list: "List", date: "Date", time: "Time", textLength: "TextLength", custom: "Custom",
};
const NO_PROMPT = { title: "", message: "", showPrompt: true };
const NO_ALERT = { title: "", message: "", showAlert: true, style: "Stop" };

/** The rule over all of the range, or null; undefined when parts of it differ. */
function ruleOver(host: Host, range: RangeTarget): ValidationData | null | undefined {
  const touching = host.records.sheet(range.sheet).validations.filter((one) => intersect(one.area, range.area));
  if (touching.length === 0) return null;
  const whole = touching.filter((one) => contains(one.area, range.area)).at(-1);
  return whole ?? undefined;
}

function change(host: Host, range: RangeTarget, patch: Partial<ValidationData>): void {
  host.writable(range.sheet, range.area);
  const sheet = host.records.sheet(range.sheet), old = ruleOver(host, range) ?? { area: range.area, list: null };
  const rest = sheet.validations.flatMap((one) => without(one, range.area));
  sheet.validations = [...rest, { ...old, ...patch, area: range.area }];
}

/** What is left of a rule outside a rectangle. */
const without = (rule: ValidationData, cut: AreaData): ValidationData[] => outside(rule.area, cut).map((piece) => ({ ...rule, area: piece }));

/** What is left of a rectangle outside another: up to four pieces. */
export function outside(a: AreaData, cut: AreaData): AreaData[] {
  const both = intersect(a, cut);
  if (!both) return [a];
  if (sameArea(both, a)) return [];
  const pieces: AreaData[] = [
    { ...a, bottom: both.top - 1 }, { ...a, top: both.bottom + 1 },
    { top: both.top, bottom: both.bottom, left: a.left, right: both.left - 1 }, { top: both.top, bottom: both.bottom, left: both.right + 1, right: a.right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

function setRule(host: Host, range: RangeTarget, value: unknown): void {
  const rule = record(value), kind = Object.keys(rule).find((key) => key in KINDS && rule[key] !== undefined && rule[key] !== null);
  if (!kind) throw new HostError("InvalidArgument");
  change(host, range, { rule, list: kind === "list" ? choices(record(rule["list"])["source"]) : null });
}

/** Choices given as text; a source that is a range or a formula is kept in the rule alone. */
function choices(source: unknown): readonly string[] | null {
  return typeof source === "string" && !source.startsWith("=") ? source.split(",").map((one) => one.trim()) : null;
}

function ruleOf(found: ValidationData | null | undefined): unknown {
  if (!found) return found === null ? {} : null;
  return found.rule ?? (found.list ? { list: { inCellDropDown: true, source: found.list.join(",") } } : {});
}

function typeOf(found: ValidationData | null | undefined): string {
  if (!found) return found === null ? "None" : "Inconsistent";
  const kind = Object.keys(ruleOf(found) as object).find((key) => key in KINDS);
  return kind ? (KINDS[kind] ?? "None") : "None";
}

export const dataValidation = defineClass<RangeTarget>({
  name: "DataValidation",
  scalars: {
    valid: { fresh: true, get: valid },
    type: { get: (host, range) => typeOf(ruleOver(host, range)) },
    rule: { get: (host, range) => ruleOf(ruleOver(host, range)), set: setRule },
    ignoreBlanks: { get: (host, range) => ruleOver(host, range)?.ignoreBlanks ?? true, set: (host, range, value) => change(host, range, { ignoreBlanks: value === true }) },
    prompt: {
      get: (host, range) => {
        const prompt = ruleOver(host, range)?.prompt;
        return prompt ? { title: prompt.title, message: prompt.message, showPrompt: prompt.show } : NO_PROMPT;
      },
      set: (host, range, value) => {
        const given = { ...NO_PROMPT, ...record(value) };
        change(host, range, { prompt: { title: text(given.title), message: text(given.message), show: given.showPrompt !== false } });
      },
    },
    errorAlert: {
      get: (host, range) => {
        const alert = ruleOver(host, range)?.errorAlert;
        return alert ? { title: alert.title, message: alert.message, showAlert: alert.show, style: alert.style } : NO_ALERT;
      },
      set: (host, range, value) => {
        const given = { ...NO_ALERT, ...record(value) }, style = (["Stop", "Warning", "Information"] as const).find((one) => one === given.style) ?? "Stop";
        change(host, range, { errorAlert: { title: text(given.title), message: text(given.message), show: given.showAlert !== false, style } });
      },
    },
  },
  freshMethods: ["getInvalidCells", "getInvalidCellsOrNullObject"],
  methods: {
    getInvalidCells: ({ host, target }) => {
      const found = invalidAreas(host, target);
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getInvalidCellsOrNullObject: ({ host, target }) => invalidAreas(host, target),
    clear: ({ host, target }) => {
      host.writable(target.sheet, target.area);
      const sheet = host.records.sheet(target.sheet);
      sheet.validations = sheet.validations.flatMap((one) => without(one, target.area));
      return null;
    },
  },
});
