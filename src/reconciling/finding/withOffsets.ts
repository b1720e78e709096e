import { Decimal } from "../../model";
import type { Finding } from "../../model";

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
  return quiet.size === 0 ? findings : findings.map((finding) => (quiet.has(finding) ? { ...finding, severity: "info" as const } : finding));
}

function isOpposite(a: Finding, b: Finding): boolean {
  if (a.difference === null || b.difference === null || a.unit !== b.unit || a.cells[0]?.sheet !== b.cells[0]?.sheet) return false;
  return new Decimal(a.difference).plus(b.difference).eq(0);
}
