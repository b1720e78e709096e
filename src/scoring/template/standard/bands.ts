import { Decimal, decimalText, message } from "../../../model";
import type { Message } from "../../../model";
import type { End, Range } from "./tokens";

/** A band as data: the shape that the rule type `bands` has in a system's file. */
export interface BandData {
  readonly ge?: number;
  readonly gt?: number;
  readonly le?: number;
  readonly lt?: number;
  readonly points: number;
}

/** A range with the points it gives. */
export interface Paid {
  readonly range: Range;
  readonly points: Decimal;
}

/** Bands in the order written, or why they cannot be taken as they stand. */
export type BandsRead = { readonly bands: readonly BandData[] } | { readonly reason: Message };

/**
 * Ranges as bands without a doubt left: each edge belongs to exactly one of the two bands that meet there. An end written
 * without a mark takes what its neighbour leaves; two such ends are refused, and so are overlaps and gaps.
 * @param otherwise points of everything else, when the text says them
 */
export function bandsOf(paid: readonly Paid[], otherwise: Decimal | null): BandsRead {
  const order = [...paid].sort((a, b) => floorOf(a.range).cmp(floorOf(b.range)) || ceilingOf(a.range).cmp(ceilingOf(b.range)));
  const settled = order.map(({ range, points }) => ({ low: range.low && { ...range.low }, high: range.high && { ...range.high }, points, range }));
  for (const [index, band] of settled.entries()) {
    const next = settled[index + 1];
    if (!next) break;
    if (!band.high || !next.low) return { reason: message("score.template.refused.overlap", {}) };
    const [here, there] = [new Decimal(band.high.at), new Decimal(next.low.at)];
    if (here.gt(there)) return { reason: message("score.template.refused.overlapAt", { from: decimalText(there), to: decimalText(here) }) };
    if (here.lt(there)) {
      if (otherwise) continue;
      return { reason: message("score.template.refused.gap", { from: decimalText(here), to: decimalText(there) }) };
    }
    const sides = edge(band.high, next.low, band.low !== null && band.low.at === band.high.at, next.high !== null && next.high.at === next.low.at);
    if (sides === null) return { reason: message("score.template.refused.edge", { at: decimalText(here) }) };
    if (sides === "both") return { reason: message("score.template.refused.overlapAt", { from: decimalText(there), to: decimalText(here) }) };
    [band.high, next.low] = [{ at: band.high.at, mark: sides === "lower" ? "in" : "out" }, { at: next.low.at, mark: sides === "upper" ? "in" : "out" }];
  }
  const bands = paid.map(({ range, points }) => {
    const band = settled.find((one) => one.range === range)!;
    return { ...boundOf(band.low, "ge", "gt"), ...boundOf(band.high, "le", "lt"), points: points.toNumber() };
  });
  return { bands: otherwise ? [...bands, { points: otherwise.toNumber() }] : bands };
}

const FAR = new Decimal("1e9");
const floorOf = ({ low }: Range): Decimal => (low ? new Decimal(low.at) : FAR.neg());
const ceilingOf = ({ high }: Range): Decimal => (high ? new Decimal(high.at) : FAR);

/** Which of the two bands that meet has the edge; `null` when the text does not tell, `"both"` when both claim it. */
function edge(below: End, above: End, belowIsPoint: boolean, aboveIsPoint: boolean): "lower" | "upper" | "both" | null {
  if (belowIsPoint || aboveIsPoint) return belowIsPoint && aboveIsPoint ? "both" : belowIsPoint ? (above.mark === "in" ? "both" : "lower") : below.mark === "in" ? "both" : "upper";
  const claims = (end: End): boolean => end.mark === "in";
  if (claims(below) && claims(above)) return "both";
  if (claims(below)) return "lower";
  if (claims(above)) return "upper";
  if (below.mark === "out") return above.mark === "out" ? null : "upper";
  if (above.mark === "out") return "lower";
  if (above.mark === "law" && below.mark === "open") return "upper";
  return below.mark === "law" && above.mark === "open" ? "lower" : null;
}

function boundOf(end: End | null, included: "ge" | "le", excluded: "gt" | "lt"): Partial<BandData> {
  return end ? { [end.mark === "out" ? excluded : included]: Number(end.at) } : {};
}

/** `≥80%，<90% → 4；…`: what was understood, in signs. */
export function bandsInSigns(bands: readonly BandData[], rest: string): string {
  return bands.map(({ ge, gt, le, lt, points }) => {
    const one = ge !== undefined && ge === le ? [`=${ge}%`] : [
      ...(ge === undefined ? [] : [`≥${ge}%`]), ...(gt === undefined ? [] : [`>${gt}%`]), ...(le === undefined ? [] : [`≤${le}%`]), ...(lt === undefined ? [] : [`<${lt}%`])];
    return `${one.join("，") || rest} → ${points}`;
  }).join("；");
}
