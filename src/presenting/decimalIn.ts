import { Decimal, decimalText } from "../model";
import type { DecimalText } from "../model";

/** The number a person typed, with thousands separators, full-width digits or blanks allowed; `null` when it is none. */
export function decimalIn(words: string): DecimalText | null {
  const plain = words.replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[,\s]/g, "");
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) ? decimalText(new Decimal(plain.replace(/^\+/, ""))) : null;
}
