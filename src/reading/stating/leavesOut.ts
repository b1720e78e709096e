import type { TableReading } from "../readTables";

const LEAVES_OUT = /^(?:本表)?(?:只|仅)(?:列|含|包括)|(?:不含|不包含|不包括|未含|未包含|未包括|未计入|剔除)[^,，。;；]*(?:支出|经费|资金|补助|单位)/;

/** Whether a note below the table says what it does not take in (未包括基本支出结转): its sum is that of no quantity of the whole. */
export function leavesOut({ table }: TableReading): boolean {
  return table.notes.some(({ text }) => LEAVES_OUT.test(text));
}
