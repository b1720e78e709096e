/** Functions that came to Excel with the Analysis ToolPak: they take single cells and arrays, and no range of several cells. */
import type { Functions } from "./lift";
import { Grid, VALUE } from "./values";

/** Which arguments want a single value; the others may be ranges. Seen in results that Excel stored for `{=EDATE(E9:I9,C9:G9)}` and its like. */
const SINGLE: Readonly<Record<string, readonly number[]>> = {
  ...Object.fromEntries(("IMABS IMAGINARY IMARGUMENT IMCONJUGATE IMCOS IMCOSH IMCOT IMCSC IMCSCH IMEXP IMLN IMLOG10 IMLOG2 IMREAL IMSEC IMSECH IMSIN IMSINH IMSQRT IMTAN " +
    "ERF ERF.PRECISE ERFC ERFC.PRECISE").split(" ").map((name) => [name, [0]])),
  ...Object.fromEntries("EDATE EOMONTH COMPLEX CONVERT IMDIV IMPOWER IMSUB MROUND WORKDAY WORKDAY.INTL NETWORKDAYS NETWORKDAYS.INTL".split(" ").map((name) => [name, [0, 1]])),
  YEARFRAC: [0, 1, 2], XNPV: [0], XIRR: [2],
};

/** The functions, with `#VALUE!` where one of these gets several cells for a single value. */
export function onSingleCells(functions: Functions): Functions {
  return { ...functions, ...Object.fromEntries(Object.entries(SINGLE).flatMap(([name, places]) => {
    const own = functions[name];
    return own ? [[name, { ...own, run: (...[args, place]: Parameters<typeof own.run>) => (places.some((at) => isRange(args[at])) ? VALUE : own.run(args, place)) }]] : [];
  })) };
}

const isRange = (argument: unknown): boolean => argument instanceof Grid && argument.place !== null && argument.rows * argument.columns > 1;
