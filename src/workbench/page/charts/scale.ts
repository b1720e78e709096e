/** A value axis: its ends and the marks between, in round steps. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly marks: readonly number[];
}

const STEPS = [1, 2, 5, 10];
/** Below this a tenth of a span can no longer be told from nothing: such values are drawn as the 0 they look like. */
const LEAST_SPAN = 1e-300;

/**
 * A scale around values that contains 0, with about `count` marks.
 * @param least @param most ends that were set on the axis
 */
export function scaleFor(values: readonly number[], count: number, least: number | null = null, most: number | null = null): Scale {
  const [low, high] = [least ?? Math.min(0, ...values), most ?? Math.max(0, ...values)];
  const span = high - low > LEAST_SPAN ? high - low : 1;
  const rough = span / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find((each) => each * power >= rough * 0.999) ?? 10) * power;
  const [first, last] = [least ?? Math.floor(low / step) * step, most ?? Math.ceil((low + span) / step - 1e-9) * step];
  const marks: number[] = [];
  for (let index = Math.ceil(first / step - 1e-9); index * step <= last + step * 1e-9; index++) marks.push(Number((index * step).toPrecision(12)));
  return { least: first, most: last > first ? last : first + step, marks };
}

/** Where a value lies between the ends: 0 to 1, held inside. */
export function share({ least, most }: Scale, value: number): number {
  return Math.min(1, Math.max(0, (value - least) / (most - least)));
}
