import { formulaReference, inYuan, isRate, columnLetters, decimalText, quotedSheetName } from "../../model";
import type { Amount, Unit } from "../../model";
import type { Operand } from "../ties/tie";

/** Excel refuses formulas beyond 8192 characters. */
const LONGEST_FORMULA = 8000;
/** Lines of one column that stand together and are added from this many on become one SUM. */
const RUN = 4;

/**
 * A side as an Excel formula over the person's cells, without `=`, in the given unit; `null` when no operand has a
 * cell or the formula would be too long. Only functions that Excel 2016 and WPS know.
 */
export function sideFormula(operands: readonly Operand[], unit: Unit): string | null {
  const placed = operands.filter((operand) => operand.place !== null);
  if (placed.length === 0) return null;
  const parts = runsOf(placed).map((run) => (run.length >= RUN ? sumOfRun(run, unit) : run.map((operand) => signed(termFormula(operand, unit), operand.sign)).join("")));
  const formula = parts.join("").replace(/^\+/, "");
  return formula.length <= LONGEST_FORMULA ? formula : null;
}

function signed(text: string, sign: 1 | -1): string {
  return `${sign === 1 ? "+" : "-"}${text}`;
}

/** Neighbouring plain cells of a column with the same sign, so that a long list reads as SUM(C8:C20). */
function runsOf(operands: readonly Operand[]): readonly (readonly Operand[])[] {
  const runs: Operand[][] = [];
  for (const operand of operands) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run && before && isPlain(before) && isPlain(operand) && isBelow(before, operand)) run.push(operand);
    else runs.push([operand]);
  }
  return runs.flatMap((run) => (run.length >= RUN ? [run] : run.map((operand) => [operand])));
}

function isPlain(operand: Operand): boolean {
  return operand.amount === null || (typeof operand.figure?.raw === "number" && !operand.figure.isText);
}

function isBelow(a: Operand, b: Operand): boolean {
  return a.sign === b.sign && a.place!.sheet === b.place!.sheet && a.place!.column === b.place!.column && a.place!.row + 1 === b.place!.row
    && (a.amount === null || b.amount === null || a.amount.unit === b.amount.unit);
}

function sumOfRun(run: readonly Operand[], unit: Unit): string {
  const [first, last] = [run[0]!.place!, run[run.length - 1]!.place!];
  const letters = columnLetters(first.column);
  const sum = `SUM(${quotedSheetName(first.sheet)}!$${letters}$${first.row + 1}:$${letters}$${last.row + 1})`;
  const amount = run.find((operand) => operand.amount !== null)?.amount;
  return signed(amount ? converted(sum, amount, unit) : sum, run[0]!.sign);
}

/** One figure: its reference, wrapped so that Excel reads text as a number, and converted to the unit. */
export function termFormula(operand: Operand, unit: Unit): string {
  const reference = formulaReference(operand.place!);
  if (operand.amount === null) return `N(${reference})`;
  return converted(`${numberFormula(operand, reference)}${rateFactor(operand)}`, operand.amount, unit);
}

/** 95.1 and 95.10% as text stand for 0.951 and its percentage: what the cell's number is divided or multiplied by. */
function rateFactor({ figure, amount }: Operand): string {
  if (!figure || !isRate(amount!.unit) || amount!.value.eq(0)) return "";
  const written = typeof figure.raw === "number" ? figure.raw : Number(halfWidth(String(figure.raw)).replace(/[,%\s]/g, ""));
  const factor = Math.log10(Math.abs(written) / amount!.value.abs().toNumber());
  return Math.abs(factor - 2) < 0.01 ? "/100" : Math.abs(factor + 2) < 0.01 ? "*100" : "";
}

function numberFormula(operand: Operand, reference: string): string {
  const { figure, amount } = operand;
  if (!figure || (typeof figure.raw === "number" && !figure.isText)) return reference;
  if (figure.isDash) return `N(${reference})`;
  const text = String(figure.raw);
  const unit = /(万元|亿元|元|万|亿|人次|人|批|辆|个|台|套|%|％)\s*$/.exec(halfWidth(text))?.[1] ?? "";
  if (!/^[\s,，\d.．。０-９－+-]*$/.test(text.slice(0, text.length - unit.length))) return decimalText(amount!.value);
  const bare = unit === "" ? reference : `SUBSTITUTE(${reference},"${unit}","")`;
  return `VALUE(SUBSTITUTE(ASC(${bare}),",",""))`;
}

function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** Money in another unit is multiplied or divided by the exact factor. */
function converted(text: string, amount: Amount, unit: Unit): string {
  const [from, to] = [inYuan({ ...amount, value: amount.value.times(0).plus(1) }), inYuan({ ...amount, unit, value: amount.value.times(0).plus(1) })];
  if (!from || !to || from.eq(to)) return text;
  return from.gt(to) ? `${text}*${decimalText(from.div(to))}` : `${text}/${decimalText(to.div(from))}`;
}
