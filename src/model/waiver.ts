import type { Finding } from "./finding";

const WAIVER = /^\s*豁免\s*[：:，,\s]/;

/** The reason of a 说明 that waives its finding (豁免：上级已批复); `null` when the text waives nothing or gives no reason. */
export function waiverReason(text: string): string | null {
  const reason = WAIVER.test(text) ? text.replace(WAIVER, "").trim() : "";
  return reason === "" ? null : reason;
}

/** Whether a 说明 asks to waive but gives no reason: it explains nothing. */
export function isEmptyWaiver(text: string): boolean {
  return /^\s*豁免\s*[：:，,\s]*$/.test(text);
}

/** The 说明 that waives a finding for this reason. */
export function waiverText(reason: string): string {
  return `豁免：${reason.trim()}`;
}

/** How many of the broken findings are waived. They stay among 不符: waiving changes no figure. */
export function waivedCount(findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.state === "broken" && finding.isWaived === true).length;
}
