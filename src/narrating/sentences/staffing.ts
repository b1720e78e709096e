import type { Run } from "../../model";
import type { Fact } from "../facts";
import { bound, figure, rateFigure } from "../facts";
import { percentOf } from "../format";
import type { Part } from "../say";
import { list, say } from "../say";

/** Staff of one unit. Parts are listed as the sheet has them. */
export interface Staff {
  /** Named only when several units are listed. */
  readonly unit: string;
  readonly quota: Fact | null;
  readonly quotaParts: readonly Fact[];
  readonly onDuty: Fact | null;
  readonly onDutyParts: readonly Fact[];
  /** 编外人员: never added to 在职. */
  readonly outside: Fact | null;
}

/** Quota and staff of one unit (narrative guide 2.1); more staff than quota is said plainly and asks for the reason. */
export function staffing(staff: Staff, overQuota: Part): Run[] {
  const { quota, onDuty, outside } = staff;
  const name = staff.unit === "" ? "" : `${staff.unit}`;
  const planned = quota ? say`核定编制${bound(`${quota.value.toFixed()}名`, quota)}${ofWhich(quota, staff.quotaParts, "名")}` : [];
  const present = onDuty ? say`年末在职${figure(onDuty)}${ofWhich(onDuty, staff.onDutyParts, "人")}` : [];
  const extra = outside && outside.value.gt(0) ? say`编外人员${figure(outside)}` : [];
  const rate = quota && onDuty ? percentOf(onDuty.value, quota.value) : null;
  const control = rate && onDuty ? say`，财政供养人员控制率${rateFigure(rate, onDuty)}` : [];
  const over = quota && onDuty ? onDuty.value.minus(quota.value) : null;
  const excess = over?.gt(0) === true ? say`在职人数超过核定编制${bound(`${over.toFixed()}名`, onDuty)}，${overQuota}` : [];
  return say`${name}${list([planned, say`${present}${control}`, excess, extra], "；")}。`;
}

/** Retired staff: never added to those on duty, never compared with the quota. */
export function retired(honoured: Fact | null, pensioned: Fact | null, parts: readonly Fact[]): Run[] {
  const first = honoured ? say`离休${figure(honoured)}` : [];
  const second = pensioned ? say`退休${figure(pensioned)}${ofWhich(pensioned, parts, "人")}` : [];
  const both = list([first, second], "、");
  return both.length === 0 ? [] : say`${both}。`;
}

/** 其中… is written only when the parts add up; otherwise the parts are left to the finding that names the gap. */
function ofWhich(total: Fact, parts: readonly Fact[], classifier: string): Run[] {
  const known = parts.filter(({ value }) => value.gt(0));
  const adds = known.reduce((sum, { value }) => sum.plus(value), total.value.minus(total.value)).eq(total.value);
  if (known.length < 2 || !adds) return [];
  return say`（其中${list(known.map((part) => say`${kind(part.name)}${bound(`${part.value.toFixed()}${classifier}`, part)}`), "、")}）`;
}

/** 在职公务员 → 公务员, 公务员（行政）编制 → 公务员. */
function kind(name: string): string {
  return name.replace(/^在职/, "").replace(/编制$/, "").replace(/（.*?）/g, "");
}
