import { message } from "../../model";
import type { CellPlace, Finding, Ledger, OwnCheck } from "../../model";
import { findingId } from "../finding/findingId";
import { sourceOf } from "../finding/findingOfTie";
import type { Precision } from "../ties/precision";
import type { Tie } from "../ties/tie";
import { judgeClaim } from "./ownClaim";
import { ownRule, ownTie } from "./ownTie";
import { readOwnCheck } from "./readOwnCheck";
import type { UnreadyCheck } from "./readOwnCheck";

/** What a person's own checks come to: plain sums as ties, everything else judged. Every check is one of them. */
export interface OwnResult {
  readonly ties: readonly Tie[];
  readonly findings: readonly Finding[];
  readonly passed: number;
  readonly checked: readonly CellPlace[];
}

/** Carries out the checks that a person wrote over cells (自定义核对). */
export function ownChecks(ledger: Ledger, precision: Precision, checks: readonly OwnCheck[]): OwnResult {
  const ties: Tie[] = [];
  const findings: Finding[] = [];
  const checked: CellPlace[] = [];
  let passed = 0;
  for (const check of checks) {
    const ready = readOwnCheck(check, ledger, precision);
    if ("reason" in ready) {
      findings.push(unreadFinding(ready));
      continue;
    }
    const tie = ownTie(ready);
    if (tie) {
      ties.push(tie);
      continue;
    }
    const finding = judgeClaim(ready);
    if (finding) findings.push(finding);
    else passed += 1;
    if (finding?.state !== "unchecked") checked.push(...[...ready.operands.values()].flatMap(({ place, amount }) => (place && amount ? [place] : [])));
  }
  return { ties, findings, passed, checked };
}

function unreadFinding({ check, reason, cells }: UnreadyCheck): Finding {
  const rule = ownRule(check.number);
  return {
    id: findingId(rule, cells), rule, state: "unchecked", severity: "explain", title: message("own.title.unchecked", { name: check.name }),
    detail: message("own.detail.unread", { name: check.name, relation: check.relation }), left: null, right: null, difference: null, tolerance: null, unit: "",
    cells, texts: [], explanations: [], reason, rootId: null, remark: null, source: sourceOf(rule),
  };
}
