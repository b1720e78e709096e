import { isMoneyUnit, type Unit } from "../model";
import { squash } from "./text";

/** The unit that a text says and nothing else; `null` for other texts. */
export function plainUnit(text: string): Unit | null {
  return /^(?:亿元|百万元|万元|千元|元|人次|人|批次|批|个|辆|台|套|项|件|条|份|次|户|场|家|平方米|名|分|%)$/.test(text) ? (text as Unit) : null;
}

/** The money unit of a text that says nothing else, as a corner of the title does: 元, （万元）. `null` for other texts. */
export function moneyAlone(line: string): Unit | null {
  const alone = plainUnit(squash(line).replace(/^\((.*)\)$/, "$1"));
  return alone !== null && isMoneyUnit(alone) ? alone : null;
}
