import type { TableRow } from "../../model";

/** 固定资产净值 with the lines it is made of, right above it: 固定资产原值 and 减：固定资产累计折旧. */
export interface NetValue {
  readonly net: TableRow;
  readonly made: readonly TableRow[];
}

const NET = /净[值额]$|账面价值$/;
const GROSS = /原值$|余额$|账面原价$/;

/** The net values of a list: a line of 原值, one or more 减： lines, then what is left. A total of the list takes in the last only. */
export function netValues(rows: readonly TableRow[]): readonly NetValue[] {
  if (!rows.some(({ kind }) => kind === "less")) return [];
  return rows.flatMap((net, index) => {
    if (!NET.test(net.label)) return [];
    let first = index - 1;
    while (first >= 0 && rows[first]!.kind === "less") first -= 1;
    return first >= 0 && first < index - 1 && GROSS.test(rows[first]!.label) ? [{ net, made: rows.slice(first, index) }] : [];
  });
}
