import { Decimal } from "../../model";
import type { Finding } from "../../model";
import { namesPartOfYear } from "../structure/partsOfYear";

/** Rules of which the one is off by as much as the other, the other way round, where money is only shown in the other part. */
const OFFSETS: readonly (readonly [string, string])[] = [["F6-02", "F6-03"]];

/**
 * 人员经费 too large by what 公用经费 is too small: some provinces count hired staff among 人员经费. Nothing is missing, so it is
 * told as 信息 (勾稽规则 §6: 两侧差额一致则降为 info).
 */
export function withOffsets(findings: readonly Finding[]): readonly Finding[] {
  const quiet = new Set<Finding>();
  for (const [one, other] of OFFSETS) {
    for (const a of findings) {
      if (a.rule !== one || a.state !== "broken") continue;
      const b = findings.find((candidate) => candidate.rule === other && candidate.state === "broken" && isOpposite(a, candidate));
      if (b) quiet.add(a).add(b);
    }
  }
  const moved = movedWithinYear(findings);
  if (quiet.size + moved.size === 0) return findings;
  return findings.map((finding) => (quiet.has(finding) ? { ...finding, severity: "info" as const } : moved.has(finding) ? { ...finding, severity: "warn" as const } : finding));
}

/**
 * Sums of the parts of a year that are off in one part by what they are off in another the other way round (1-6月 | 7-12月, each half rounded by itself): of the year
 * nothing is missing.
 */
function movedWithinYear(findings: readonly Finding[]): ReadonlySet<Finding> {
  const parts = findings.filter(({ state, difference, left, right }) => state === "broken" && difference !== null && right !== null && namesPartOfYear(left?.label ?? ""));
  return new Set(parts.filter((one) => parts.some((other) => other !== one && other.rule === one.rule && isOpposite(one, other) && areSameLines(one, other))));
}

/** Whether both add up the same rows. */
function areSameLines(one: Finding, other: Finding): boolean {
  const [own, others] = [one, other].map(({ left, right }) => [...left!.terms, ...right!.terms].map(({ place }) => place?.row));
  return own!.length === others!.length && own!.every((row, index) => row === others![index]);
}

function isOpposite(a: Finding, b: Finding): boolean {
  if (a.difference === null || b.difference === null || a.unit !== b.unit || a.cells[0]?.sheet !== b.cells[0]?.sheet) return false;
  return new Decimal(a.difference).plus(b.difference).eq(0);
}
