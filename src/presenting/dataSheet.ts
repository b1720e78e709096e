import { columnLetters, Decimal, decimalText, fillFormula, isMoneyUnit, PERIOD_WORDS, quantityText } from "../model";
import type { DecimalText, ExpectedValue, LedgerEntry, PlannedCell, ScoreInput, SheetPlan } from "../model";
import { blank, formula, numberFormatOf, text, typed } from "./cells";
import { entryRows, fromPlace, listedEntries, placeCell, YEAR } from "./entryRows";
import { HEADINGS } from "./headings";
import { buildPlan } from "./planBuilder";
import type { PlanRow } from "./planBuilder";
import type { PresentContext } from "./presentInput";
import { say, words } from "./say";

const WIDTHS = [34, 16, 8, 16, 8, 14, 34, 30, 44];
/** Columns of 数值 and 手工填写. */
const VALUE = 3;
const TYPED = 5;
const INPUTS_START = 4;

/** The data sheet with the addresses that the score sheet's formulas point at. */
export interface DataSheet {
  readonly plan: SheetPlan;
  /** Absolute reference with sheet of an input's cell; `null` when the sheet has no such input. */
  readonly inputCell: (id: string) => string | null;
}

/** 绩效数据表: every scoring input and every ledger quantity with a live formula to its source cell. */
export function dataSheet(context: PresentContext): DataSheet {
  const inputs = inputsOf(context);
  const entries = listedEntries(context);
  const rowOf = new Map(inputs.map((input, index) => [input.id, INPUTS_START + index]));
  const own = (id: string): string => `$${columnLetters(VALUE)}$${(rowOf.get(id) ?? 0) + 1}`;
  const { data } = HEADINGS;
  const head = (id: string): PlanRow => ({ id, cells: Object.values(data).map((word) => text(word, { style: "header" })) });
  const rows: PlanRow[] = [
    { id: "#title", cells: [text(say("present.data.title"), { style: "title" })] },
    { id: "#hint", cells: [text(say("present.data.hint"), { style: "subtitle" })] },
    { id: "#block/inputs", cells: [text(say("present.data.inputs"), { style: "h2" })] },
    head("#head/inputs"),
    ...inputs.map((input) => inputRow(input, context, own)),
    { id: "#block/entries", cells: [text(say("present.data.entries"), { style: "h2" })] },
    head("#head/entries"),
    ...entryRows(entries, context),
  ];
  const plan = buildPlan({
    sheet: "data", name: context.names.data, columnWidths: WIDTHS, frozenRows: INPUTS_START, landscape: true, titleRows: INPUTS_START,
    expected: expectedOf(rows, inputs, entries.kept),
  }, rows);
  const sheetName = `'${context.names.data.replace(/'/g, "''")}'`;
  return { plan, inputCell: (id) => (rowOf.has(id) ? `${sheetName}!${own(id)}` : null) };
}

/** Every input that a row of the scorecard needs, with the parts of derived ones, each once; a known one wins. */
function inputsOf({ scorecard }: PresentContext): readonly ScoreInput[] {
  const found = new Map<string, ScoreInput>();
  const add = (input: ScoreInput): void => {
    const before = found.get(input.id);
    if (!before || (before.value === null && input.value !== null)) found.set(input.id, input);
    input.derived?.parts.forEach(add);
  };
  scorecard.rows.forEach((row) => row.inputs.forEach(add));
  return [...found.values()];
}

function inputRow(input: ScoreInput, context: PresentContext, own: (id: string) => string): PlanRow {
  const choice = Object.hasOwn(context.choices.inputs, input.id) ? context.choices.inputs[input.id]! : null;
  const kept = Object.hasOwn(context.kept.choices.inputs, input.id) ? context.kept.choices.inputs[input.id]! : null;
  const status = input.value === null ? say("present.data.inputMissing") : choice !== null ? say("present.data.inputTyped") : words(input.note);
  const quantity = input.quantity;
  return {
    id: `input/${input.id}`,
    cells: [
      text(input.name), text(quantity ? PERIOD_WORDS[quantity.period] : ""), text(String(quantity?.year ?? ""), YEAR),
      inputValue(input, context, own, choice !== null), text(input.unit),
      typed(choice ?? "", { owner: choice === kept ? "theirs" : "merged" }),
      placeCell(input.place), text(status, { style: input.value === null ? "warn" : "text" }), blank(),
    ],
  };
}

/** The typed figure wins; else the live source; else empty. The cell's own row is found through the row's own address. */
function inputValue(input: ScoreInput, context: PresentContext, own: (id: string) => string, isTyped: boolean): PlannedCell {
  const value = own(input.id);
  const typedCell = value.replace(`$${columnLetters(VALUE)}`, `$${columnLetters(TYPED)}`);
  const live = isTyped ? null : liveFormula(input, context, own);
  const rest = live ?? (input.value === null || isTyped ? '""' : input.value);
  return formula(`IF(ISNUMBER(${typedCell}),${typedCell},${rest})`, { numberFormat: input.value === null ? "General" : numberFormatOf(isMoneyUnit(input.unit) ? Math.max(2, decimalsOf(input.value)) : decimalsOf(input.value)) });
}

function liveFormula(input: ScoreInput, context: PresentContext, own: (id: string) => string): string | null {
  if (input.value === null) return null;
  if (input.derived) {
    const none = "";
    return fillFormula(input.derived.formula, { input: own, rate: none, score: none, tier: none, tick: () => none });
  }
  return input.place ? fromPlace(input.place, new Decimal(input.value), context) : null;
}

function decimalsOf(value: DecimalText): number {
  return Math.min(6, value.split(".")[1]?.length ?? 0);
}

/** What each formula must give: the engine's own figures. */
function expectedOf(rows: readonly PlanRow[], inputs: readonly ScoreInput[], entries: readonly LedgerEntry[]): ExpectedValue[] {
  const values = new Map<string, DecimalText | null>(inputs.map((input) => [`input/${input.id}`, input.value]));
  for (const entry of entries) values.set(`entry/${quantityText(entry.quantity)}`, decimalText(entry.settled.amount.value));
  return rows.flatMap(({ id, cells }, row) => {
    const value = values.get(id) ?? null;
    return value === null || cells[VALUE]?.content.kind !== "formula" ? [] : [{ row, column: VALUE, record: id, value }];
  });
}
