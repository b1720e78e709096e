import type { DecimalText, EvaluationView, Finding, Paragraph } from "../../model";
import { paragraphText } from "../../model";

/** A row whose score is another one now. */
export interface ScoreChange {
  readonly indicatorId: string;
  readonly name: string;
  readonly before: DecimalText | null;
  readonly after: DecimalText | null;
}

/** What differs between two evaluations, as far as a person cares. */
export interface Changes {
  readonly appeared: readonly Finding[];
  readonly resolved: readonly Finding[];
  /** Broken before and after, by another amount. */
  readonly shifted: readonly { readonly before: Finding; readonly after: Finding }[];
  readonly scores: readonly ScoreChange[];
  readonly earned: { readonly before: DecimalText; readonly after: DecimalText } | null;
  /** Ids of paragraphs that read differently, are new or are gone. */
  readonly paragraphs: readonly string[];
}

const brokenById = (evaluation: EvaluationView): Map<string, Finding> =>
  new Map(evaluation.reconciliation.findings.filter((finding) => finding.state === "broken").map((finding) => [finding.id, finding]));

const wordsOf = (paragraph: Paragraph): string =>
  `${paragraphText(paragraph)}\n${paragraph.table ? JSON.stringify(paragraph.table.cells) : ""}`;

const wordsById = (evaluation: EvaluationView): Map<string, string> =>
  new Map(evaluation.report.sections.flatMap((section) => section.paragraphs).map((paragraph) => [paragraph.id, wordsOf(paragraph)]));

function scoreChanges(before: EvaluationView, after: EvaluationView): ScoreChange[] {
  const old = new Map(before.scorecard.rows.map((row) => [row.indicator.id, row]));
  return after.scorecard.rows.flatMap((row) => {
    const was = old.get(row.indicator.id);
    if (!was || was.score === row.score) return [];
    return [{ indicatorId: row.indicator.id, name: row.indicator.name, before: was.score, after: row.score }];
  });
}

function paragraphChanges(before: EvaluationView, after: EvaluationView): string[] {
  const was = wordsById(before);
  const now = wordsById(after);
  return [...new Set([...was.keys(), ...now.keys()])].filter((id) => was.get(id) !== now.get(id));
}

/** What an edit did: findings that came, went or moved, scores and paragraphs that changed. */
export function changesBetween(before: EvaluationView, after: EvaluationView): Changes {
  const was = brokenById(before);
  const now = brokenById(after);
  const sum = { before: before.scorecard.earned, after: after.scorecard.earned };
  return {
    appeared: [...now.values()].filter((finding) => !was.has(finding.id)),
    resolved: [...was.values()].filter((finding) => !now.has(finding.id)),
    shifted: [...now.values()].flatMap((finding) => {
      const old = was.get(finding.id);
      return old && old.difference !== finding.difference ? [{ before: old, after: finding }] : [];
    }),
    scores: scoreChanges(before, after),
    earned: sum.before === sum.after ? null : sum,
    paragraphs: paragraphChanges(before, after),
  };
}

/** Whether there is nothing to tell. */
export function isNoChange(changes: Changes): boolean {
  return changes.appeared.length + changes.resolved.length + changes.shifted.length
    + changes.scores.length + changes.paragraphs.length === 0 && changes.earned === null;
}
