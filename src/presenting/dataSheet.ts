import { cellAddress, columnLetters, Decimal, decimalText, placeText, valueAt } from "../model";
import type { CellPlace, DecimalText, ExpectedValue, LedgerEntry, PlannedCell, ScoreInput, SheetPlan, Statement } from "../model";
import { fillFormula, quantityText } from "../model";
import { blank, figure, formula, numberFormatOf, text, typed } from "./cells";
import { HEADINGS, PERIOD_WORDS } from "./headings";
import { linkTo } from "./linkTo";
import { buildPlan } from "./planBuilder";
import type { PlanRow } from "./planBuilder";
import type { PresentContext } from "./presentInput";
import { say, words } from "./say";
import { sourceFormula } from "./sourceFormula";

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
    ...[...context.ledger.entries.values()].map((entry) => entryRow(entry, context)),
    ...context.ledger.missing.map((missing): PlanRow => ({
      id: `missing/${quantityText(missing.quantity)}/${missing.place.kind === "cell" ? placeText(missing.place) : ""}`,
      cells: [text(missing.name), text(PERIOD_WORDS[missing.quantity.period]), text(String(missing.quantity.year ?? ""), YEAR), blank({ style: "number" }), blank(), blank(),
        placeCell(missing.place.kind === "cell" ? missing.place : null), text(say("present.data.missing"), { style: "warn" })],
    })),
  ];
  const plan = buildPlan({
    sheet: "data", name: context.names.data, columnWidths: WIDTHS, frozenRows: INPUTS_START, landscape: true, titleRows: INPUTS_START,
    expected: expectedOf(rows, context),
  }, rows);
  const sheetName = `'${context.names.data.replace(/'/g, "''")}'`;
  return { plan, inputCell: (id) => (rowOf.has(id) ? `${sheetName}!${own(id)}` : null) };
}

const YEAR = { numberFormat: "@" } as const;

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
  return formula(`IF(ISNUMBER(${typedCell}),${typedCell},${rest})`, { numberFormat: input.value === null ? "General" : numberFormatOf(decimalsOf(input.value)) });
}

function liveFormula(input: ScoreInput, context: PresentContext, own: (id: string) => string): string | null {
  if (input.value === null) return null;
  if (input.derived) {
    const none = "";
    return fillFormula(input.derived.formula, { input: own, rate: none, score: none, tier: none, tick: () => none });
  }
  return input.place ? fromPlace(input.place, new Decimal(input.value), context) : null;
}

function fromPlace(place: CellPlace, wanted: Decimal, { ledger }: PresentContext): string | null {
  const sheet = ledger.snapshot.sheets.find(({ name }) => name === place.sheet);
  return sheet ? sourceFormula(place, valueAt(sheet, place.row, place.column), wanted) : null;
}

function entryRow(entry: LedgerEntry, context: PresentContext): PlanRow {
  const { quantity, settled } = entry;
  const others = entry.statements.slice(1);
  const differing = others.filter((other) => !sameAmount(other, settled));
  return {
    id: `entry/${quantityText(quantity)}`,
    cells: [
      text(entry.name), text(PERIOD_WORDS[quantity.period]), text(String(quantity.year ?? ""), YEAR), entryValue(settled, context), text(settled.amount.unit), blank(),
      placeCell(settled.place.kind === "cell" ? settled.place : null),
      text(statusOf(settled, others.length, differing.length), { style: differing.length > 0 ? "warn" : "text" }),
      text(differing.map(otherWords).join("；")),
    ],
  };
}

function sameAmount(a: Statement, b: Statement): boolean {
  return a.amount.unit === b.amount.unit && a.amount.value.eq(b.amount.value);
}

function otherWords({ amount, label, place }: Statement): string {
  return say("present.data.other", { label, value: decimalText(amount.value), unit: amount.unit, place: place.kind === "cell" ? placeText(place) : place.text });
}

function statusOf({ label, figure: source }: Statement, others: number, differing: number): string {
  const remarks = [
    label,
    source?.isText ? say("present.data.textNumber") : "", source?.isHidden ? say("present.data.hidden") : "",
    differing > 0 ? say("present.data.differing", { count: differing }) : others > 0 ? say("present.data.agreeing", { count: others }) : "",
  ];
  return remarks.filter((remark) => remark !== "").join("；");
}

function entryValue(settled: Statement, context: PresentContext): PlannedCell {
  const value = decimalText(settled.amount.value);
  const live = settled.place.kind === "cell" ? fromPlace(settled.place, settled.amount.value, context) : null;
  const format = numberFormatOf(settled.amount.decimals);
  return live ? formula(live, { numberFormat: format }) : figure(value, { numberFormat: format });
}

function placeCell(place: CellPlace | null): PlannedCell {
  return place ? text(`${place.sheet}!${cellAddress(place)}`, { style: "link", link: linkTo(place) }) : blank();
}

function decimalsOf(value: DecimalText): number {
  return Math.min(6, value.split(".")[1]?.length ?? 0);
}

/** What each formula must give: the engine's own figures. */
function expectedOf(rows: readonly PlanRow[], context: PresentContext): ExpectedValue[] {
  const values = new Map<string, DecimalText | null>(inputsOf(context).map((input) => [`input/${input.id}`, input.value]));
  for (const entry of context.ledger.entries.values()) values.set(`entry/${quantityText(entry.quantity)}`, decimalText(entry.settled.amount.value));
  return rows.flatMap(({ id, cells }, row) => {
    const value = values.get(id) ?? null;
    return value === null || cells[VALUE]?.content.kind !== "formula" ? [] : [{ row, column: VALUE, record: id, value }];
  });
}
