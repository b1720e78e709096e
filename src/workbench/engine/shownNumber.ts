import { numfmt } from "@univerjs/core";
import { chineseFigures } from "./chineseFigures";
import { shownFormat } from "./shownFormat";

/** A value as a number format shows it; for `range.text` and the grid alike. */
export function shownNumber(format: string, value: number | string): string {
  const shown = shownFormat(format), plain = (pattern: string, number: number | string): string => numfmt.format(pattern, number, { locale: "zh-CN", throws: false });
  return (typeof value === "number" ? chineseFigures(shown, value, plain) : null) ?? plain(shown, value);
}
