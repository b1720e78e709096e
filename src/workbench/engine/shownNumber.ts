import { numfmt } from "@univerjs/core";
import { carriedMoment } from "./carriedMoment";
import { chineseFigures } from "./chineseFigures";
import { localFormat, shownFormat } from "./shownFormat";

/** A value as a number format shows it; for `range.text` and the grid alike. */
export function shownNumber(format: string, value: number | string): string {
  const shown = shownFormat(localFormat(format)), plain = (pattern: string, number: number | string): string => numfmt.format(pattern, number, { locale: "zh-CN", throws: false });
  const number = typeof value === "number" ? carriedMoment(shown, value) : value;
  return (typeof number === "number" ? chineseFigures(shown, number, plain) : null) ?? plain(shown, number);
}
