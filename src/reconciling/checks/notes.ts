import { ZERO, message } from "../../model";
import type { Finding, Table } from "../../model";
import { placeWords } from "../finding/figureText";
import type { CheckInput, SoloResult } from "./solo";
import { found, soloFinding } from "./solo";

/** Forms that may be empty and then must say so, and the fund each is about. */
const FUND_OF: Readonly<Record<string, string>> = { GK08: "政府性基金", GK09: "国有资本经营", B08: "政府性基金", B09: "国有资本经营" };
const FUNDS = ["政府性基金", "国有资本经营"] as const;
const SAYS_EMPTY = /空表|无数据|故本表|本(单位|部门).*无/;

/** S-04 空表须有说明, S-05 空表说明与表矛盾, S-06 说明对象与表一致. */
export function noteCheck({ ledger }: CheckInput): SoloResult {
  return found(ledger.tables.flatMap((table) => {
    const fund = table.form === null ? undefined : FUND_OF[table.form];
    return fund ? checkedNotes(table, fund) : [];
  }));
}

function checkedNotes(table: Table, fund: string): readonly Finding[] {
  const filled = [...table.figures.values()].find((figure) => !figure.amount.value.eq(ZERO));
  const empty = table.notes.find((note) => SAYS_EMPTY.test(note.text));
  const title = table.title || table.sheet;
  if (empty && filled) {
    return [soloFinding({ rule: "S-05", cells: [filled.place, empty.place], title: message("check.noteContradicts.title", { table: title }), detail: message("check.noteContradicts.detail", { table: title, place: placeWords(filled.place), note: placeWords(empty.place) }) })];
  }
  if (filled) return [];
  const other = empty && !empty.text.includes(fund) ? FUNDS.find((name) => name !== fund && empty.text.includes(name)) : undefined;
  if (empty && other) {
    return [soloFinding({ rule: "S-06", cells: [empty.place], title: message("check.noteWrongFund.title", { table: title }), detail: message("check.noteWrongFund.detail", { table: title, place: placeWords(empty.place), said: other, fund }) })];
  }
  const place = table.rows[0]?.labelPlace ?? { kind: "cell" as const, sheet: table.sheet, row: table.area.top, column: table.area.left };
  return empty ? [] : [soloFinding({ rule: "S-04", cells: [place], title: message("check.noteMissing.title", { table: title }), detail: message("check.noteMissing.detail", { table: title, fund }) })];
}
