/** By what kinds something is told: 采购预算按品目, 项目支出按科室分. */
const BY_KINDS = /(?<=[\u4e00-\u9fa5]{2})按[\u4e00-\u9fa5]{2,4}$/;

/** A heading of labels without the kinds by which it is told: 采购预算按品目 → 采购预算. */
export function withoutKinds(heading: string): string {
  return heading.replace(BY_KINDS, "");
}
