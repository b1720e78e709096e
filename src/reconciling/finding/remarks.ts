import { isEmptyWaiver, waiverReason } from "../../model";
import type { Finding, UnitInputs } from "../../model";

/** The figures a 说明 was written for: `left|right`, as it is kept in 核对结果. */
export function figuresOfFinding(finding: Pick<Finding, "left" | "right">): string {
  return `${finding.left?.value ?? ""}|${finding.right?.value ?? ""}`;
}

/**
 * Findings with the person's 说明; one that was written for other figures is not taken over, so the finding re-opens.
 * A 说明 that begins with 豁免： waives the finding, if it gives a reason.
 */
export function withRemarks(findings: readonly Finding[], inputs: UnitInputs): readonly Finding[] {
  return findings.map((finding) => {
    const remark = Object.hasOwn(inputs.remarks, finding.id) ? inputs.remarks[finding.id] : undefined;
    if (!remark || remark.text.trim() === "" || isEmptyWaiver(remark.text) || remark.figures !== figuresOfFinding(finding)) return finding;
    const reason = waiverReason(remark.text);
    return reason === null ? { ...finding, remark: remark.text } : { ...finding, remark: reason, isWaived: true };
  });
}
