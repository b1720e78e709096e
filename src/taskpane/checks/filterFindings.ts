import type { Finding, Message, Severity } from "../../model";
import { placeText, SEVERITIES } from "../../model";

/** The four ends of a check. */
export type FindingState = "passed" | Finding["state"];

/** What the list is narrowed to. */
export interface FindingFilter {
  readonly state: FindingState | null;
  readonly severity: Severity | null;
  readonly search: string;
}

/** Everything. */
export const NO_FILTER: FindingFilter = { state: null, severity: null, search: "" };

/** Everything a person might look for in a finding, in one text. */
function wordsOf(finding: Finding, tell: (message: Message) => string): string {
  const sides = [finding.left, finding.right].flatMap((side) => (side ? [side.label, side.value ?? "", ...side.terms.flatMap((term) => [term.label, term.value ?? ""])] : []));
  return [tell(finding.title), tell(finding.detail), finding.rule, finding.difference ?? "", ...finding.cells.map(placeText), ...sides].join("\n").toLowerCase();
}

/** The findings that fit the filter, gravest first; the order of the rules is kept among equals. */
export function filterFindings(findings: readonly Finding[], filter: FindingFilter, tell: (message: Message) => string): readonly Finding[] {
  const wanted = filter.search.trim().toLowerCase();
  return findings
    .filter((finding) => (filter.state === null || finding.state === filter.state)
      && (filter.severity === null || finding.severity === filter.severity)
      && (wanted === "" || wordsOf(finding, tell).includes(wanted)))
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** A finding with those that follow from it. */
export interface FindingFamily {
  readonly root: Finding;
  readonly consequences: readonly Finding[];
}

/** Folds consequences under their root. One whose root is not in the list stands by itself. */
export function familiesOf(findings: readonly Finding[]): readonly FindingFamily[] {
  const ids = new Set(findings.map((finding) => finding.id));
  const isRoot = (finding: Finding): boolean => finding.rootId === null || finding.rootId === finding.id || !ids.has(finding.rootId);
  return findings.filter(isRoot).map((root) => ({ root, consequences: findings.filter((finding) => finding.rootId === root.id && finding.id !== root.id) }));
}
