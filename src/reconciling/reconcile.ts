import { CellSet, groupBy, inOneGo, SEVERITIES } from "../model";
import type { CellPlace, Finding, Ledger, Reconciliation, Steps, UnitInputs } from "../model";
import { balanceTies } from "./checks/balance";
import { borneOutBy } from "./checks/borneOut";
import { columnTies } from "./checks/columns";
import { halfTies } from "./checks/fundTies";
import { openingTies } from "./checks/openings";
import { monthSheetTies } from "./checks/monthSheets";
import { sumsSoFarTies } from "./checks/sumsSoFar";
import { notesSumTies } from "./checks/notesSums";
import { runningTies } from "./checks/progress";
import { relationTies } from "./checks/relations";
import { rowFormulaTies } from "./checks/rowFormulaTies";
import { scoreTies } from "./checks/scores";
import { soloSteps } from "./checks/soloChecks";
import { statedTies } from "./checks/stated";
import { explain } from "./explain/explain";
import { explainingLedger } from "./explain/context";
import { ownChecks } from "./own/ownChecks";
import { findingOfTie } from "./finding/findingOfTie";
import { withRemarks } from "./finding/remarks";
import { withRoots } from "./finding/roots";
import { withOffsets } from "./finding/withOffsets";
import { structureTies } from "./structure/sums";
import { figuresOf } from "./ties/figures";
import type { Figures } from "./ties/figures";
import { HeldTie } from "./ties/heldTie";
import { judge } from "./ties/judge";
import { precisionOf } from "./ties/precision";
import type { Precision } from "./ties/precision";
import type { Tie, Verdict } from "./ties/tie";
import { withoutDoubles } from "./ties/withoutDoubles";
import { withoutMisunderstood } from "./ties/withoutMisunderstood";
import { withoutPartReadings } from "./ties/withoutPartReadings";
import { withoutUnlisted } from "./ties/withoutUnlisted";

/** A tie with what became of it. */
interface Judged {
  readonly tie: Tie;
  readonly verdict: Verdict;
}

/** Ties that are told from the tables by themselves, in the order in which they win. */
const TIES_OF_A_LEDGER: readonly ((ledger: Ledger, precision: Precision) => readonly Tie[])[] = [statedTies, notesSumTies, columnTies, runningTies, monthSheetTies, sumsSoFarTies, openingTies, halfTies, rowFormulaTies, balanceTies, scoreTies];

/** Beyond so many breaks a workbook has another trouble than single figures; the rest is listed without causes. */
const MOST_EXPLAINED = 1000;

/**
 * Checks every tie that the ledger's figures and tables should keep. Named rules come first and win where a sum found
 * in a table's structure covers the same cells. The four counters add up to the number of ties that were expected.
 */
export function reconcile(ledger: Ledger, inputs: UnitInputs): Reconciliation {
  return inOneGo(reconciliationSteps(ledger, inputs));
}

/** The same, in steps of a kind of check, a table or a finding. */
export function* reconciliationSteps(ledger: Ledger, inputs: UnitInputs): Steps<Reconciliation> {
  const precision = precisionOf(ledger);
  const figures = figuresOf(ledger, precision);
  const own = ownChecks(ledger, precision, inputs.ownChecks ?? []);
  yield;
  const ties = [...withoutDoubles(yield* expectedTies(ledger, figures, precision)), ...own.ties];
  yield;
  const { held, open } = judgedTies(ties);
  yield;
  const judged = withoutUnlisted(withoutPartReadings(open, held), ledger);
  const context = explainingLedger(ledger, () => confirmedCells(held, judged), judged);
  let explained = 0;
  const found: Finding[] = [];
  for (const { tie, verdict } of judged) {
    if (verdict.state === "passed") continue;
    const isWorthIt = verdict.state !== "broken" || (explained += 1) <= MOST_EXPLAINED;
    found.push(findingOfTie(tie, verdict, isWorthIt ? explain(tie, verdict, context) : []));
    yield;
  }
  const solo = yield* soloSteps({ ledger, figures, precision, isBorneOut: borneOutBy(held, judged, (place) => context.formulaAt(place)) });
  const alone = { findings: [...solo.findings, ...own.findings], passed: solo.passed + own.passed };
  const findings = withRemarks(withOffsets(withRoots([...found, ...alone.findings], context)), inputs);
  return {
    findings: sorted(findings),
    counts: countsOf(held.length, judged, alone),
    checkedCells: checkedCells(held, judged, [...solo.checked, ...own.checked]),
  };
}

/** Ties of which it is known that they hold, and what became of the others. */
function judgedTies(ties: readonly Tie[]): { readonly held: readonly HeldTie[]; readonly open: readonly Judged[] } {
  const held: HeldTie[] = [];
  const open: Judged[] = [];
  for (const tie of ties) {
    if (tie instanceof HeldTie) {
      held.push(tie);
      continue;
    }
    const verdict = judge(tie);
    if (verdict) open.push({ tie, verdict });
  }
  return { held, open };
}

/** Every tie that may be expected, named rules first. */
function* expectedTies(ledger: Ledger, figures: Figures, precision: Precision): Steps<readonly Tie[]> {
  const ties: (readonly Tie[])[] = [withoutMisunderstood(relationTies(figures), ledger)];
  yield;
  for (const tiesOf of TIES_OF_A_LEDGER) {
    ties.push(tiesOf(ledger, precision));
    yield;
  }
  const onSheet = groupBy(ledger.tables, ({ sheet }) => sheet);
  for (const [index, table] of ledger.tables.entries()) {
    ties.push(structureTies(table, precision, ledger.tables[index + 1], onSheet.get(table.sheet)!.length === 1));
    yield;
  }
  return ties.flat();
}

/** Cells of sums and comparisons that hold exactly or by rounding. */
function confirmedCells(held: readonly HeldTie[], judged: readonly Judged[]): CellSet {
  const confirmed = new CellSet();
  for (const tie of held) if (tie.comparison === "equal") tie.eachCell(confirmed.adderOn(tie.table.sheet));
  for (const { tie, verdict } of judged) {
    if ((verdict.state === "passed" || verdict.state === "tail") && tie.comparison === "equal") addCells(confirmed, tie);
  }
  return confirmed;
}

function addCells(cells: CellSet, tie: Tie): void {
  for (const side of [tie.left, tie.right]) for (const { place, amount } of side) if (place && amount) cells.add(place);
}

function checkedCells(held: readonly HeldTie[], judged: readonly Judged[], others: readonly CellPlace[]): CellSet {
  const checked = new CellSet();
  for (const tie of held) tie.eachCell(checked.adderOn(tie.table.sheet));
  for (const { tie, verdict } of judged) if (verdict.state !== "unchecked") addCells(checked, tie);
  for (const place of others) checked.add(place);
  return checked;
}

function countsOf(held: number, judged: readonly Judged[], solo: { readonly passed: number; readonly findings: readonly Finding[] }): Reconciliation["counts"] {
  const counts = { passed: held + solo.passed, broken: 0, tail: 0, unchecked: 0 };
  for (const { verdict: { state } } of judged) counts[state] += 1;
  for (const { state } of solo.findings) counts[state] += 1;
  return counts;
}

const STATES: readonly Finding["state"][] = ["broken", "unchecked", "tail"];

/** Gravest first; roots before what follows from them; the order of reading otherwise. */
function sorted(findings: readonly Finding[]): readonly Finding[] {
  const rank = (finding: Finding): number => SEVERITIES.indexOf(finding.severity) * 10 + STATES.indexOf(finding.state) * 2 + (finding.rootId === null ? 0 : 1);
  return findings.map((finding, index) => ({ finding, index })).sort((a, b) => rank(a.finding) - rank(b.finding) || a.index - b.index).map(({ finding }) => finding);
}
