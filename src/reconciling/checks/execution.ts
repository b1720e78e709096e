import { ZERO, message } from "../../model";
import type { Finding } from "../../model";
import { figureText, placeWords } from "../finding/figureText";
import { sideOf } from "../finding/findingOfTie";
import type { Figures } from "../ties/figures";
import { inUnit } from "../ties/judge";
import type { CheckInput, SoloResult } from "./solo";
import { found, soloFinding } from "./solo";

/** “三公” lines, total first. */
const LINES = ["sangong_total", "sangong_abroad", "sangong_vehicle", "sangong_vehicle_purchase", "sangong_vehicle_run", "sangong_reception"] as const;

/** F7-03 有预算零执行, T-10 无预算有支出: the total and its lines; where the total says it, its lines need not. */
export function zeroExecutionCheck({ figures }: CheckInput): SoloResult {
  return found(figures.years.flatMap((year) => {
    const findings: Finding[] = [];
    for (const line of LINES) {
      const finding = zeroOf(line, year, figures);
      if (finding && !findings.some((other) => other.rule === finding.rule)) findings.push(finding);
    }
    return findings;
  }));
}

function zeroOf(line: string, year: number | null, figures: Figures): Finding | null {
  const moment = { year, period: "final", each: null } as const;
  const budget = figures.operand(`GK07.budget_in_final.${line}`, moment);
  const final = figures.operand(`GK07.${line}`, moment);
  if (!budget || !final || (budget.amount === null && final.amount === null)) return null;
  const [planned, spent] = [budget.amount?.value ?? ZERO, final.amount?.value ?? ZERO];
  const isIdle = planned.gt(ZERO) && spent.eq(ZERO);
  const isUnplanned = planned.eq(ZERO) && spent.gt(ZERO);
  if (!isIdle && !isUnplanned) return null;
  const unit = (budget.amount ?? final.amount)!.unit;
  const params = { label: budget.label || final.label, budget: figureText(planned, unit), final: figureText(spent, unit), unit, budgetPlace: placeWords(budget.place), finalPlace: placeWords(final.place) };
  const cells = [budget.place, final.place].filter((place) => place !== null);
  const difference = budget.amount && final.amount ? inUnit(final.amount, unit).value.minus(planned) : spent.minus(planned);
  const sides = { left: sideOf(final.label, [final], unit), right: sideOf(budget.label, [budget], unit), unit, difference, cells };
  return isIdle
    ? soloFinding({ rule: "F7-03", ...sides, title: message("check.idle.title", params), detail: message("check.idle.detail", params) })
    : soloFinding({ rule: "T-10", ...sides, title: message("check.unplanned.title", params), detail: message("check.unplanned.detail", params) });
}
