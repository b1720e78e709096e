import { tableCard } from "../helpers";
import { textOf } from "../../../src/messages";


/** Rows of a table as `id score`, or `id status reason-code` where there is no score: easy to write by hand. */
export function outcomes(json: object): readonly string[] {
  return tableCard(json).rows.map((row) => `${row.indicator.id} ${row.score ?? `${row.status} ${row.reason?.code.replace("score.", "") ?? ""}`}`);
}

/** The reason of the row of that id in words. */
export function reasonOf(json: object, id: string): string {
  const reason = tableCard(json).rows.find(({ indicator }) => indicator.id === id)!.reason;
  return reason ? textOf(reason) : "";
}
