import type { AreaData } from "../../bookData";
import { area, contains } from "../../engine/address";
import type { Host } from "../../host";
import { typingRule } from "../../validation";

/** What somebody has written about a cell, or what a link or a rule says of it: shown beside the cell. */
export interface Fact {
  readonly kind: "note" | "comment" | "link" | "prompt";
  readonly title: string;
  readonly text: string;
}

export interface Link {
  /** Cells or a name in this workbook, as `决算!A1`. */
  readonly inside: string | null;
  readonly outside: string | null;
  readonly tip: string;
}

/** The link of a cell; null for none. */
export function linkAt(host: Host, sheet: string, row: number, column: number): Link | null {
  const link = host.records.sheets.get(sheet)?.hyperlinks.get(`${row},${column}`);
  if (!link) return null;
  const { url = "", reference = "", tip = "" } = link;
  // Files say a place in the workbook itself as an address that begins with #.
  const inside = reference || (url.startsWith("#") ? url.slice(1) : "");
  return { inside: inside || null, outside: inside ? null : url, tip };
}

/** Everything to be shown beside a cell, in the order of its importance; a prompt only where the cell is selected. */
export function factsAt(host: Host, sheet: string, row: number, column: number, isSelected: boolean): readonly Fact[] {
  const record = host.records.sheets.get(sheet);
  if (!record) return [];
  const here = <T extends { readonly row: number; readonly column: number }>(list: readonly T[]): readonly T[] => list.filter((each) => each.row === row && each.column === column);
  const link = linkAt(host, sheet, row, column), rule = isSelected ? record.validations.filter((each) => contains(each.area, area(row, column))).at(-1) : undefined;
  const prompt = rule && typingRule(rule).prompt;
  return [
    ...here(record.comments).map((comment): Fact => ({ kind: "comment", title: comment.authorName, text: [comment.content, ...comment.replies.map(({ authorName, content }) => `${authorName}：${content}`)].join("\n") })),
    ...here(record.notes).map(({ author, content }): Fact => ({ kind: "note", title: author, text: content })),
    ...(link ? [{ kind: "link" as const, title: link.tip, text: link.inside ?? link.outside ?? "" }] : []),
    ...(prompt?.shown && (prompt.title || prompt.message) ? [{ kind: "prompt" as const, title: prompt.title, text: prompt.message }] : []),
  ];
}

/** The merge a cell belongs to, or the cell. */
export const wholeCell = (host: Host, sheet: string, row: number, column: number): AreaData => host.engine.merges(sheet).find((each) => contains(each, area(row, column))) ?? area(row, column);
