import { message, type Ledger, type TextPlace } from "../model";
import { contextOf, type Context } from "./context";
import { normalise, type NormalText } from "./normalise";
import { keptBudget, gradeOfScore, missedTargets, sameValue } from "./rules/claims";
import { allDone, allSpent, lowExecution } from "./rules/boasts";
import { addedInTheYear, againstBudget, lastYearBehind, staffRates, targetRates } from "./rules/budgets";
import { dates, periods } from "./rules/dates";
import { numbering, style } from "./rules/form";
import { namedCounts, sharesToHundred } from "./rules/lists";
import { growth, roleRates, shares } from "./rules/ratios";
import { namesAndRanks, repeatedCounts } from "./rules/repeats";
import { restatedFigures } from "./rules/restated";
import { downwardSums, upwardSums } from "./rules/sums";
import { againstSheets } from "./rules/sheets";
import { balance, followedBudget } from "./rules/whole";
import { sangongParts, scoreOfParts, sharesOfParts, totalsOfItems, totalsOverSentences } from "./rules/wholes";
import type { Draft, TextFinding, TextStatement } from "./types";

/** The rules in the order their findings are shown within one severity. */
const RULES: readonly ((context: Context) => readonly Draft[])[] = [
  downwardSums, upwardSums, totalsOverSentences, totalsOfItems, sangongParts, namedCounts, roleRates, targetRates, staffRates, shares, sharesOfParts, sharesToHundred, growth, lastYearBehind, againstBudget, addedInTheYear, repeatedCounts, restatedFigures,
  namesAndRanks, keptBudget, allDone, allSpent, missedTargets, gradeOfScore, scoreOfParts, balance, followedBudget, sameValue, dates, periods, lowExecution, numbering, style,
];
const WEIGHT = { error: 0, warning: 1, info: 2 } as const;

/** What a report's text says and where it contradicts itself. */
export interface Proofreading {
  readonly statements: readonly TextStatement[];
  readonly findings: readonly TextFinding[];
}

/** A span of the normalised text as a place in the original, with the original words. */
function placeOf(original: string, { origin }: NormalText, start: number, end: number): TextPlace {
  const from = origin[start] ?? original.length;
  const to = (origin[end - 1] ?? original.length - 1) + 1;
  return { kind: "text", start: from, end: to, text: original.slice(from, to) };
}

function statementsOf(original: string, normal: NormalText, context: Context): readonly TextStatement[] {
  return context.figures.map(({ lead, value, unit, start, end }) => ({ name: lead, value: value.toFixed(), unit, place: placeOf(original, normal, start, end) }));
}

/** The quantities that a text states. Offsets are UTF-16 units of the text as given. */
export function readStatements(text: string): readonly TextStatement[] {
  const normal = normalise(text);
  return statementsOf(text, normal, contextOf(normal.text));
}

/** One cause, one finding: the same rule at the same place is said once, and a total whose list is told needs no word on its paragraph. */
function oneCauseOnce(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>();
  const told = new Set(drafts.filter(({ rule }) => rule === "T01" || rule === "T20").map(({ spans }) => spans[0]?.[0]));
  return drafts.filter(({ rule, spans }) => {
    if (rule === "T02" && told.has(spans[0]?.[0])) return false;
    const key = `${rule}|${spans[spans.length - 1]?.join("-") ?? ""}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Checks a report's text against itself and, when a ledger is given, against the sheets. Offsets are UTF-16 units of the text as given; the gravest findings come first. */
export function proofread(text: string, ledger?: Ledger): Proofreading {
  const normal = normalise(text);
  const context = contextOf(normal.text);
  const found = [...RULES.flatMap((rule) => rule(context)), ...(ledger ? againstSheets(context, ledger) : [])];
  const drafts = oneCauseOnce(found).sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity]);
  const findings = drafts.map(({ rule, severity, spans, explanations }) => ({
    rule, severity, title: message(`proofread.title.${rule}`), explanations,
    places: spans.map(([start, end]) => placeOf(text, normal, start, end)),
  }));
  return { statements: statementsOf(text, normal, context), findings };
}
