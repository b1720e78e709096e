import { yearOfText } from "../columns/headingWords";
import { stageWordOf } from "../meaning/stageWord";
import type { RowReading } from "../rows/rowReading";

/**
 * Names of lines that a table tells more than once: 维修 of two offices is called by both words, and payments of a ledger that all are for 专线费 have no name of their own. Lines of other
 * years, stages or aspects are told apart by these, and the details of a line that bear its name are none.
 */
export function namesOfLines(rows: readonly RowReading[]): ReadonlyMap<RowReading, string> {
  const lines = rows.filter(({ kind, key, path }) => kind !== "total" && kind !== "note" && key !== "" && path[path.length - 1] !== key);
  const alike = countsOf(lines, sameLine);
  const called = countsOf(lines, (row) => `${sameLine(row)}\n${fullName(row)}`);
  return new Map(lines.flatMap((row) => {
    if (alike.get(sameLine(row)) === 1) return [[row, row.key] as const];
    return called.get(`${sameLine(row)}\n${fullName(row)}`) === 1 ? [[row, fullName(row)] as const] : [];
  }));
}

/** Words beside the label that say when or at what stage. */
function saysWhen(text: string): boolean {
  return yearOfText(text) !== null || stageWordOf(text) !== null;
}

function sameLine({ key, aspect, context }: RowReading): string {
  return [key, aspect ?? "", ...context.filter(saysWhen)].join("\n");
}

function fullName({ key, path, context }: RowReading): string {
  return [...path, ...context.filter((text) => !saysWhen(text)), key].join("");
}

/** How many rows have each of the words that tell them. */
export function countsOf(rows: readonly RowReading[], wordsOf: (row: RowReading) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const words = wordsOf(row);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return counts;
}
