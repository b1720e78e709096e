import { NO_INPUTS } from "../../src/model";
import type { Finding } from "../../src/model";
import { reconcile } from "../../src/reconciling";
import { ledgerOf } from "../helpers/ledger";
import type { Drawn } from "../helpers/ledger";

/** What a rule must say of a drawn workbook: nothing, or a finding in this state. */
export type Said = "nothing" | Finding["state"];

/** One case of a rule. Every rule has one that passes, one that breaks, and one at the edge. */
export interface RuleCase {
  readonly rule: string;
  readonly which: "passes" | "breaks" | "edge";
  readonly why: string;
  readonly drawn: readonly Drawn[];
  readonly said: Said;
  readonly year?: number;
}

/** N-06 is the diagnosis that findings of other rules carry: a likely cause with its arithmetic. */
const isOf = (rule: string, finding: Finding): boolean =>
  (rule === "N-06" ? finding.explanations.some(({ kind }) => kind !== "unexplained" && kind !== "missing_cell") : finding.rule === rule);

/** States of the rule's findings in a drawn workbook, gravest first. */
export function saidBy(rule: string, drawn: readonly Drawn[], year = 2020): Said {
  return saidIn(rule, reconcile(ledgerOf(drawn, year), NO_INPUTS).findings);
}

/** The gravest state that the rule's findings have. */
export function saidIn(rule: string, findings: readonly Finding[]): Said {
  const states = findings.filter((finding) => isOf(rule, finding)).map(({ state }) => state);
  return (["broken", "unchecked", "tail"] as const).find((state) => states.includes(state)) ?? "nothing";
}
