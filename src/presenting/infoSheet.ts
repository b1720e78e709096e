import { MONEY_UNITS, NAMEABLE, NAMEABLE_UNITS, PERIOD_WORDS, SEVERITY_WORDS } from "../model";
import type { Choices, GoalRow, ListValidation, NamedChoice, PlannedCell, SheetPlan, SheetReading } from "../model";
import { blank, text, typed } from "./cells";
import { ANSWERS, HEADINGS, POLICY_WORDS, UNIT_OTHERWISE } from "./headings";
import { linkTo } from "./linkTo";
import { namedRows } from "./namedRows";
import { ownCheckRows } from "./ownCheckRows";
import { buildPlan } from "./planBuilder";
import type { PlanRow } from "./planBuilder";
import type { PresentContext } from "./presentInput";
import { say } from "./say";

const WIDTHS = [26, 46, 14, 14, 12, 44];
const GOAL_ROWS = 12;
const DIRECTIONS: readonly GoalRow["direction"][] = ["≥", "≤", "=", "定性"];
const OWN_SEVERITIES = [SEVERITY_WORDS.hard, SEVERITY_WORDS.logic, SEVERITY_WORDS.warn, SEVERITY_WORDS.info];
/** Hidden columns behind id and looks: labels and ids of systems, outlines and forms, then what rows keep of their own, then names of figures and stages. */
const LISTS = { systems: 8, outlines: 10, forms: 12, figures: 16, periods: 17, units: 18 } as const;
/** Cells that a row keeps of its own between the lists. */
const KEPT_OF_ROW = 2;

/** 自评基本信息: what only the unit knows. Made once; rows stay where the person has them. */
export function infoSheet(context: PresentContext): SheetPlan {
  const rows = withLists([...choiceRows(context), ...fieldRows(context), ...goalRows(context), ...ownCheckRows(context), ...namedRows(context), ...formRows(context)], context);
  return buildPlan({
    sheet: "info", name: context.names.info, columnWidths: WIDTHS, frozenRows: 0, landscape: false, titleRows: 0, keepRows: true,
    hiddenWidth: 12, validations: validationsOf(rows, context),
  }, rows);
}

function head(id: string, words: readonly string[]): PlanRow {
  return { id: `#head/${id}`, cells: words.map((word) => text(word, { style: "header" })) };
}

function block(id: string, words: string): PlanRow {
  return { id: `#block/${id}`, cells: [text(words, { style: "h2" })] };
}

function choiceRows(context: PresentContext): PlanRow[] {
  const { choices, kept, catalogue, ledger } = context;
  const { info } = HEADINGS;
  const nameOf = (list: readonly NamedChoice[], id: string | null): string => choiceLabels(list).get(id ?? "") ?? "";
  const policy = (value: typeof choices.notApplicablePolicy): string => (value ? POLICY_WORDS[value] : "");
  const row = (id: string, label: string, chosen: string, own: boolean, now: string, help: string): PlanRow => ({
    id: `choice/${id}`,
    cells: [text(label, { style: "label" }), typed(chosen, { owner: own ? "theirs" : "merged", numberFormat: "@" }), text(now, { style: "muted" }), blank(), blank(), text(help, { style: "muted" })],
  });
  const chosenSystem = choices.system !== kept.choices.system;
  return [
    { id: "#title", cells: [text(say("present.info.title"), { style: "title" })] },
    { id: "#hint", cells: [text(say("present.info.hint"), { style: "subtitle" })] },
    block("choices", say("present.info.choices")),
    head("choices", [info.label, info.value, info.now, "", "", info.help]),
    row("year", say("present.info.year"), String(choices.year ?? ""), choices.year === kept.choices.year, String(choices.year ?? ledger.year ?? ""), say("present.info.yearHelp")),
    row("system", say("present.info.system"), nameOf(catalogue.systems, choices.system), !chosenSystem, "", say("present.info.systemHelp")),
    row("outline", say("present.info.outline"), nameOf(catalogue.outlines, choices.outline), choices.outline === kept.choices.outline, "", say("present.info.outlineHelp")),
    row("policy", say("present.info.policy"), policy(choices.notApplicablePolicy), choices.notApplicablePolicy === kept.choices.notApplicablePolicy,
      POLICY_WORDS[context.scorecard.notApplicablePolicy], say("present.info.policyHelp")),
  ];
}

/** Label of each choice by id; choices that share a name are told apart by their id. */
export function choiceLabels(list: readonly NamedChoice[]): ReadonlyMap<string, string> {
  const count = (name: string): number => list.filter((choice) => choice.name === name).length;
  return new Map(list.map(({ id, name }) => [id, count(name) > 1 ? `${name}（${id}）` : name]));
}

function fieldRows(context: PresentContext): PlanRow[] {
  const { info } = HEADINGS;
  const rows: PlanRow[] = [];
  let group = "";
  for (const field of context.catalogue.infoFields) {
    if (field.group !== group) {
      group = field.group;
      rows.push(block(`fields/${group}`, group), head(`fields/${group}`, [info.label, info.value, "", "", "", info.help]));
    }
    const value = context.inputs.info.fields[field.id] ?? (context.exists("info") ? "" : knownField(field.id, context));
    const label = field.required ? `${field.label} *` : field.label;
    const answer = field.kind === "number" ? typed(value) : typed(value, { numberFormat: "@" });
    rows.push({ id: field.id, cells: [text(label, { style: "label" }), answer, blank(), blank(), blank(), text(field.help, { style: "muted" })] });
  }
  return rows;
}

/** What the workbook itself tells: prefilled when the sheet is made. Never a guess. */
function knownField(id: string, { ledger }: PresentContext): string {
  return id === "unit_name" ? (ledger.unitName ?? "").replace(/\(/g, "（").replace(/\)/g, "）") : "";
}

function goalRows(context: PresentContext): PlanRow[] {
  const { goals } = HEADINGS;
  const count = Math.max(GOAL_ROWS, context.inputs.info.goals.length + 3);
  const words = { numberFormat: "@" } as const;
  const rows = Array.from({ length: count }, (_, index): PlanRow => {
    const goal = context.inputs.info.goals[index];
    return {
      id: `goal/${index + 1}`,
      cells: [typed(goal?.name ?? "", words), typed(goal?.note ?? "", words), typed(goal?.direction ?? "", words), typed(goal?.target ?? "", words),
        typed(goal?.actual ?? "", words), typed(goal?.unit ?? "", words)],
    };
  });
  return [block("goals", say("present.info.goals")), head("goals", [goals.name, goals.note, goals.direction, goals.target, goals.actual, goals.unit]), ...rows];
}

function formRows(context: PresentContext): PlanRow[] {
  const { forms } = HEADINGS;
  const rows = context.ledger.sheets.map((sheet) => formRow(sheet, context));
  return [block("forms", say("present.info.forms")), head("forms", [forms.sheet, forms.form, forms.confidence, forms.year, forms.unit, forms.correction]), ...rows];
}

function formRow(sheet: SheetReading, context: PresentContext): PlanRow {
  const labels = formLabels(context);
  const [chosen, kept] = [correctionsOf(sheet, context.choices), correctionsOf(sheet, context.kept.choices)];
  const words = chosen.form === "-" ? ANSWERS.unused : labels.get(chosen.form) ?? chosen.form;
  const answer = (part: keyof Corrections, shown: string): PlannedCell => typed(shown, { numberFormat: "@", owner: chosen[part] === kept[part] ? "theirs" : "merged" });
  return {
    id: `form/${sheet.name}`,
    cells: [
      text(sheet.name, { style: "link", link: linkTo({ kind: "cell", sheet: sheet.name, row: 0, column: 0 }) }),
      text(sheet.form ? labels.get(sheet.form) ?? sheet.form : say("present.info.notRecognised")),
      text(sheet.form ? `${Math.round(sheet.confidence * 100)}%` : "", { style: "muted", numberFormat: "@" }),
      answer("year", chosen.year), answer("unit", chosen.unit), answer("form", words),
    ],
  };
}

/** What a person said of a sheet; `""` for what they did not. */
interface Corrections {
  readonly form: string;
  readonly unit: string;
  readonly year: string;
}

function correctionsOf({ name }: SheetReading, { forms, sheets = {} }: Choices): Corrections {
  const { unit, unitOtherwise, year = "" } = Object.hasOwn(sheets, name) ? sheets[name]! : {};
  return { form: Object.hasOwn(forms, name) ? forms[name]! : "", unit: unit ?? (unitOtherwise === undefined ? "" : `${UNIT_OTHERWISE}${unitOtherwise}`), year: String(year) };
}

function formLabels(context: PresentContext): ReadonlyMap<string, string> {
  return new Map(context.catalogue.forms.map(({ id, name }) => [id, name.startsWith(id) ? name : `${id} ${name}`]));
}

/** Adds the hidden lists of choices, row by row, and rows below when a list is longer than the sheet. */
function withLists(rows: readonly PlanRow[], context: PresentContext): PlanRow[] {
  const lists = [choiceLabels(context.catalogue.systems), choiceLabels(context.catalogue.outlines), new Map([...formLabels(context), ["-", ANSWERS.unused]])]
    .map((labels) => [...labels].map(([id, label]) => ({ id, label })));
  const length = Math.max(rows.length, ...lists.map((list) => list.length), ...NAMING_LISTS.map((list) => list.length));
  return Array.from({ length }, (_, index) => {
    const hidden: PlannedCell[] = lists.flatMap((list) => [text(list[index]?.label ?? "", LIST_CELL), text(list[index]?.id ?? "", LIST_CELL)]);
    const row = rows[index] ?? { id: `#list/${index}`, cells: [] };
    const kept = Array.from({ length: KEPT_OF_ROW }, (_unused, at) => row.hidden?.[at] ?? blank());
    return { ...row, hidden: [...hidden, ...kept, ...NAMING_LISTS.map((list) => text(list[index] ?? "", LIST_CELL))] };
  });
}

/** What a figure can be said to be, at which stage, in which unit. */
const NAMING_LISTS: readonly (readonly string[])[] = [[ANSWERS.unused, ...NAMEABLE.map(({ zh }) => zh)], Object.values(PERIOD_WORDS), NAMEABLE_UNITS];

const LIST_CELL = { style: "muted", numberFormat: "@" } as const;

function validationsOf(rows: readonly PlanRow[], context: PresentContext): ListValidation[] {
  const at = (id: string): number => rows.findIndex((row) => row.id === id);
  const range = (id: string, column: number, source: number, size: number): ListValidation[] => {
    const row = at(id);
    const area = { top: row, bottom: row, left: column, right: column };
    return row < 0 || size === 0 ? [] : [{ area, values: [], source: { top: 0, bottom: size - 1, left: source, right: source } }];
  };
  const { systems, outlines, forms } = context.catalogue;
  const [firstGoal, policy] = [at("goal/1"), at("choice/policy")];
  const [firstNamed, namedCount] = [at("named/1"), rows.filter((row) => row.id.startsWith("named/")).length];
  const named = (column: number, source: number, list: number): ListValidation => ({
    area: { top: firstNamed, bottom: firstNamed + namedCount - 1, left: column, right: column }, values: [], source: { top: 0, bottom: NAMING_LISTS[list]!.length - 1, left: source, right: source },
  });
  const [firstOwn, ownCount] = [at("own/1"), rows.filter((row) => row.id.startsWith("own/")).length];
  const lastGoal = rows.filter((row) => row.id.startsWith("goal/")).length + firstGoal - 1;
  return [
    ...range("choice/system", 1, LISTS.systems, systems.length),
    ...range("choice/outline", 1, LISTS.outlines, outlines.length),
    { area: { top: policy, bottom: policy, left: 1, right: 1 }, values: Object.values(POLICY_WORDS) },
    { area: { top: firstGoal, bottom: lastGoal, left: 2, right: 2 }, values: DIRECTIONS },
    { area: { top: firstOwn, bottom: firstOwn + ownCount - 1, left: 2, right: 2 }, values: OWN_SEVERITIES },
    named(1, LISTS.figures, 0), named(2, LISTS.periods, 1), named(4, LISTS.units, 2),
    ...context.ledger.sheets.flatMap((sheet) => [...range(`form/${sheet.name}`, 5, LISTS.forms, forms.length + 1), ...unitsFor(at(`form/${sheet.name}`))]),
  ];
}

/** The units that a sheet's money can be in: all of it, or that of tables which name none. */
function unitsFor(row: number): ListValidation[] {
  return row < 0 ? [] : [{ area: { top: row, bottom: row, left: 4, right: 4 }, values: [...MONEY_UNITS, ...MONEY_UNITS.map((unit) => `${UNIT_OTHERWISE}${unit}`)] }];
}
