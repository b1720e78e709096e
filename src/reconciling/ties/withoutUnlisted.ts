import { Decimal, isMoneyUnit } from "../../model";
import type { CellPlace, Ledger, MoneyUnit } from "../../model";
import { inUnit } from "./judge";
import type { Tie, Verdict } from "./tie";

/** A tie with what became of it. */
interface Judged {
  readonly tie: Tie;
  readonly verdict: Verdict;
}

/** A remark of a total that it takes in what has no line: 含限额以下零星采购21笔（预算38.64万元），未逐笔列示. */
const TAKES_IN = /[含包]/;
const NOT_LISTED = /(?:未|没有?|不)(?:单独?|另|逐[笔项条]|一一)?列(?!支)/;
const AMOUNT = /(\d[\d,，]*(?:\.\d+)?)\s*(万元|元)/g;

/** Without sums down a column that fall short of their total by what the remark in the total's row says that it takes in besides: by the amount it names, where it names any. */
export function withoutUnlisted<T extends Judged>(judged: readonly T[], ledger: Ledger): readonly T[] {
  return judged.filter(({ tie, verdict }) => {
    if (verdict.state !== "broken" || tie.comparison !== "equal" || tie.title !== "sum" || !verdict.difference.gt(0)) return true;
    const total = tie.left.length === 1 ? tie.left[0]!.place : null;
    if (!total || !tie.right.every(({ place }) => place !== null && place.sheet === total.sheet && place.column === total.column)) return true;
    const remark = remarkOf(total, ledger);
    return remark === null || !explains(remark, tie, verdict.difference, verdict.tolerance);
  });
}

/** What stands in the row of a total about lines that it takes in and that nobody listed; `null` without. */
function remarkOf({ sheet: name, row }: CellPlace, { snapshot }: Ledger): string | null {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  const words = sheet?.values[row - sheet.top]?.filter((value) => typeof value === "string") ?? [];
  return words.find((text) => TAKES_IN.test(text) && NOT_LISTED.test(text)) ?? null;
}

function explains(remark: string, { unit }: Tie, difference: Decimal, tolerance: Decimal): boolean {
  const amounts = [...remark.matchAll(AMOUNT)].map((match) => ({ value: new Decimal(match[1]!.replace(/[,，]/g, "")), unit: match[2] as MoneyUnit, decimals: 0 }));
  return !isMoneyUnit(unit) || amounts.length === 0 || amounts.some((amount) => inUnit(amount, unit).value.minus(difference).abs().lte(tolerance));
}
