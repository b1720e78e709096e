import { ZERO, intervalsMeet, message, valueAt } from "../../model";
import type { CellPlace, Finding, Ledger, Statement } from "../../model";
import { percentText, placeWords } from "../finding/figureText";
import type { Operand } from "../ties/tie";
import { asShare } from "../ties/precision";
import { inUnit } from "../ties/judge";
import { measured, quotientInterval, statedIntervals } from "./rates";
import type { Measured } from "./rates";
import type { CheckInput, SoloResult } from "./solo";
import { soloFinding } from "./solo";

/** Words of a remark that say over which budget the rate was taken: 执行数/全年预算. */
const OVER_ADJUSTED = /[/÷].*(?:全年|调整后)/;
const OVER_INITIAL = /[/÷].*年初/;
/** Cells right of a rate in which its remark may stand. */
const REMARK_WITHIN = 3;

/**
 * L-03 of a rate that a list states on its own (预算完成率 | 97.15%): what was spent over the budget that the remark beside it names, or that stands in its row with what was spent
 * (调整后预算 | 22608 | 执行数 | 22105 | 预算完成率 | 97.77%). Without either both budgets may be meant, or another scope: a rate that follows from neither is no proof.
 */
export function statedRateCheck(input: CheckInput): SoloResult {
  const results = input.figures.years.flatMap((year) => {
    const rates = input.ledger.entries.of({ account: "budget_completion_rate", sub: null, period: "final", year });
    return (rates?.statements ?? []).flatMap((rate) => recalculated(rate, rates!.name, year, input) ?? []);
  });
  return { findings: results.flatMap(({ finding }) => finding ?? []), passed: results.filter(({ finding }) => finding === null).length, checked: results.flatMap(({ cells }) => cells) };
}

interface Recalculated {
  readonly finding: Finding | null;
  readonly cells: readonly CellPlace[];
}

function recalculated({ figure, place }: Statement, label: string, year: number | null, { ledger, figures }: CheckInput): Recalculated | null {
  const spent = figures.operand("final.expenditure_actual", { year, period: "final", each: null });
  if (figure === null || place.kind !== "cell" || !spent?.amount || !spent.place) return null;
  const budgetOf = (name: string): Operand | null => figures.operand(name, { year, period: "final", each: null });
  const budgets = besideSpent(place, spent.place, budgetOf) ?? budgetsMeant(ledger, place);
  const divisions = budgets.flatMap((name) => divisionOf(spent, budgetOf(name)));
  const [first] = divisions;
  if (!first) return null;
  const meant = statedIntervals(figure);
  const cells = [place, spent.place, first.place];
  if (divisions.some((one) => meant.some((interval) => intervalsMeet(interval, quotientInterval(one))))) return { finding: null, cells };
  if (budgets.length > 1) return null;
  const params = {
    label, place: placeWords(place), stated: percentText(asShare(figure.amount).value), right: percentText(first.top.value.div(first.bottom.value)), top: placeWords(spent.place), bottom: placeWords(first.place),
  };
  return { cells, finding: soloFinding({ rule: "L-03", cells, title: message("check.rate.title", params), detail: message("check.rate.detail", params) }) };
}

const ADJUSTED = "adjusted.budget_adjusted";
const INITIAL = "budget.budget_initial";

/** The budgets that the rate may be taken over. */
function budgetsMeant(ledger: Ledger, { sheet, row, column }: CellPlace): readonly string[] {
  const remark = remarkBeside(ledger, sheet, row, column);
  return OVER_ADJUSTED.test(remark) ? [ADJUSTED] : OVER_INITIAL.test(remark) ? [INITIAL] : [ADJUSTED, INITIAL];
}

/** The only budget that stands in the row of the rate, in front of it as what was spent does; `null` where none or both do. */
function besideSpent(rate: CellPlace, spent: CellPlace, budgetOf: (name: string) => Operand | null): readonly string[] | null {
  const isInFront = (place: CellPlace | null | undefined): boolean => place != null && place.sheet === rate.sheet && place.row === rate.row && place.column < rate.column;
  const beside = isInFront(spent) ? [ADJUSTED, INITIAL].filter((name) => isInFront(budgetOf(name)?.place)) : [];
  return beside.length === 1 ? beside : null;
}

function remarkBeside({ snapshot }: Ledger, name: string, row: number, column: number): string {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) return "";
  return Array.from({ length: REMARK_WITHIN }, (_, index) => valueAt(sheet, row, column + 1 + index)).filter((value) => typeof value === "string").join(" ");
}

/** What was spent over one budget. */
interface OverBudget {
  readonly top: Measured;
  readonly bottom: Measured;
  /** Cell of the budget. */
  readonly place: CellPlace;
}

function divisionOf(spent: Operand, budget: Operand | null): readonly OverBudget[] {
  if (!budget?.amount || !budget.place || budget.amount.value.eq(ZERO)) return [];
  return [{ top: measured(inUnit(spent.amount!, budget.amount.unit)), bottom: measured(budget.amount), place: budget.place }];
}
