/** Rules on what may be typed. They are kept and shown; as in Excel they bind a person, not the add-in. */
import type { AreaData, ValidationData } from "../../bookData";
import { contains, intersect } from "../../engine/address";
import { HostError } from "../errors";
import type { Host } from "../objects";
import { defineClass } from "../objects";
import { alike, outside } from "../rulesOfCells";
import { dataValidationErrorAlert, dataValidationPrompt } from "../optionShapes";
import { options } from "../options";
import type { AreasTarget, RangeTarget } from "../targets";
import { rangesOf } from "../targets";
import { ruleOver as ruleAt } from "../validationFormulas";
import { record, text, truth } from "./args";
import { KINDS, kindOf, ruleGiven, ruleTold } from "./validationRule";
import { invalidAreas, valid } from "./validity";

const NO_PROMPT = { title: "", message: "", showPrompt: true };
const NO_ALERT = { title: "", message: "", showAlert: true, style: "Stop" };

/** One range, or several of one sheet. */
export type Cells = RangeTarget | AreasTarget;

/** The rule over all of the cells, or null; undefined when parts of them differ. */
function ruleOver(host: Host, cells: Cells): ValidationData | null | undefined {
  const [first, ...rest] = rangesOf(cells).map((range) => ruleOverOne(host, range));
  return rest.every((one) => same(one, first)) ? first : undefined;
}

const same = (a: ValidationData | null | undefined, b: ValidationData | null | undefined): boolean => (a && b ? alike(a, b) : a === b);

function ruleOverOne(host: Host, range: RangeTarget): ValidationData | null | undefined {
  const touching = host.records.sheet(range.sheet).validations.filter((one) => intersect(one.area, range.area));
  if (touching.length === 0) return null;
  const whole = touching.filter((one) => contains(one.area, range.area)).at(-1);
  if (whole) return whole;
  const bare = touching.reduce<readonly AreaData[]>((left, one) => left.flatMap((each) => outside(each, one.area)), [range.area]);
  const [first, ...rest] = touching;
  return first && bare.length === 0 && rest.every((one) => alike(one, first)) ? first : undefined;
}

/** Refuses before anything is changed. */
function allWritable(host: Host, cells: Cells): void {
  for (const { sheet, area } of rangesOf(cells)) host.writable(sheet, area);
}

/** A rule that is set is meant from the first of all cells; what stays of the old one, from its own first cell. */
function change(host: Host, cells: Cells, patch: Partial<ValidationData>): void {
  const old = ruleOver(host, cells), [first] = rangesOf(cells);
  if (!first) return;
  const next: ValidationData = { ...(old ?? { list: null }), ...patch, area: "rule" in patch || !old ? first.area : old.area };
  allWritable(host, cells);
  for (const { sheet, area } of rangesOf(cells)) {
    const record = host.records.sheet(sheet), rest = record.validations.flatMap((one) => without(one, area));
    record.validations = [...rest, ruleAt(next, area)];
  }
}

/** What is left of a rule outside a rectangle. */
const without = (rule: ValidationData, cut: AreaData): ValidationData[] => outside(rule.area, cut).map((piece) => ruleAt(rule, piece));

function setRule(host: Host, range: Cells, value: unknown): void {
  const rule = ruleGiven(host, range.sheet, value), { list } = rule;
  change(host, range, { rule, list: list === undefined ? null : choices(record(list)["source"]) });
}

/** Choices given as text; a source that is a range or a formula is kept in the rule alone. */
function choices(source: unknown): readonly string[] | null {
  return typeof source === "string" && !source.startsWith("=") ? source.split(",").map((one) => one.trim()) : null;
}

function ruleOf(found: ValidationData | null | undefined): Readonly<Record<string, unknown>> | null {
  if (!found) return found === null ? {} : null;
  if (found.rule) return ruleTold(record(found.rule));
  return found.list ? { list: { inCellDropDown: true, source: found.list.join(",") } } : {};
}

function typeOf(found: ValidationData | null | undefined): string {
  if (!found) return found === null ? "None" : "Inconsistent";
  return KINDS[kindOf(ruleOf(found) ?? {}) ?? ""] ?? "None";
}

export const dataValidation = defineClass<Cells>({
  name: "DataValidation",
  scalars: {
    valid: { fresh: true, get: valid },
    type: { get: (host, range) => typeOf(ruleOver(host, range)) },
    rule: { get: (host, range) => ruleOf(ruleOver(host, range)), set: setRule },
    ignoreBlanks: { get: (host, range) => ruleOver(host, range)?.ignoreBlanks ?? true, set: (host, range, value) => change(host, range, { ignoreBlanks: truth(value) }) },
    prompt: {
      get: (host, range) => {
        const prompt = ruleOver(host, range)?.prompt;
        return prompt ? { title: prompt.title, message: prompt.message, showPrompt: prompt.show } : NO_PROMPT;
      },
      set: (host, range, value) => {
        const given = { ...NO_PROMPT, ...options(value, dataValidationPrompt) };
        change(host, range, { prompt: { title: text(given.title), message: text(given.message), show: given.showPrompt !== false } });
      },
    },
    errorAlert: {
      get: (host, range) => {
        const alert = ruleOver(host, range)?.errorAlert;
        return alert ? { title: alert.title, message: alert.message, showAlert: alert.show, style: alert.style } : NO_ALERT;
      },
      set: (host, range, value) => {
        const given = { ...NO_ALERT, ...options(value, dataValidationErrorAlert) }, style = given.style as "Stop" | "Warning" | "Information";
        change(host, range, { errorAlert: { title: text(given.title), message: text(given.message), show: given.showAlert !== false, style } });
      },
    },
  },
  freshMethods: ["getInvalidCells", "getInvalidCellsOrNullObject"],
  methods: {
    getInvalidCells: async ({ host, target }) => {
      const found = await host.results.settled(() => invalidAreas(host, target));
      if (!found) throw new HostError("ItemNotFound");
      return found;
    },
    getInvalidCellsOrNullObject: ({ host, target }) => host.results.settled(() => invalidAreas(host, target)),
    clear: ({ host, target }) => {
      allWritable(host, target);
      for (const { sheet, area } of rangesOf(target)) {
        const record = host.records.sheet(sheet);
        record.validations = record.validations.flatMap((one) => without(one, area));
      }
      return null;
    },
  },
});
