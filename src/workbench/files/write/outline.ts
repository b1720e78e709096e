/** Outline groups in a sheet's part: levels stand with rows and columns, the deepest with the sheet's format, and a mark with the line that sums up folded ones. */
import type { SheetData } from "../../bookData";
import { attributes, child, openingTag, truthy } from "../package/xml";
import type { XmlElement } from "../package/xml";

type Lines = Readonly<Record<number, { readonly hidden?: boolean }>>;
type Levels = Readonly<Record<number, number>>;

/** Lines that became (true), or are no longer (false), the summary of folded ones; what the file says of all others stays. */
export interface Folded {
  readonly rows: ReadonlyMap<number, boolean>;
  readonly columns: ReadonlyMap<number, boolean>;
}

/** Summaries stand below and to the right of their details unless `<outlinePr>` says otherwise. */
export function foldedLines(root: XmlElement, before: SheetData, after: SheetData): Folded {
  const of = child(child(root, "sheetPr"), "outlinePr")?.attributes ?? {};
  const changed = (axis: "rows" | "columns", step: 1 | -1): Map<number, boolean> => {
    const [was, is] = [before, after].map((sheet) => summaries(sheet.outline?.[axis] ?? {}, sheet[axis], step)) as [Set<number>, Set<number>];
    const isTold = (line: number): boolean => !after[axis][line]?.hidden && (was.has(line) || Boolean(before[axis][line]?.hidden));
    return new Map([...[...is].filter((line) => !was.has(line)).map((line) => [line, true] as const), ...[...was, ...grouped(before, axis, step)].filter((line) => !is.has(line) && isTold(line)).map((line) => [line, false] as const)]);
  };
  return { rows: changed("rows", truthy(of["summaryBelow"], true) ? 1 : -1), columns: changed("columns", truthy(of["summaryRight"], true) ? 1 : -1) };
}

/** Lines next to grouped ones, where a mark may stand. */
const grouped = ({ outline }: SheetData, axis: "rows" | "columns", step: 1 | -1): number[] => Object.keys(outline?.[axis] ?? {}).map((line) => Number(line) + step);

/** Lines that are seen themselves, next to deeper ones of which none is. Of a line that is not seen nobody can say. */
function summaries(levels: Levels, lines: Lines, step: 1 | -1): Set<number> {
  const found = new Set<number>();
  for (const line of Object.keys(levels).map(Number)) {
    const summary = line + step, level = levels[summary] ?? 0;
    if (summary < 0 || level >= levels[line]! || lines[summary]?.hidden) continue;
    let detail = line;
    while ((levels[detail] ?? 0) > level && lines[detail]?.hidden) detail -= step;
    if ((levels[detail] ?? 0) <= level) found.add(summary);
  }
  return found;
}

/** The attribute of a line whose mark changed. */
export const foldedMark = (folded: ReadonlyMap<number, boolean>, line: number): { collapsed?: 1 | undefined } => (folded.has(line) ? { collapsed: folded.get(line) ? 1 : undefined } : {});

/** `<sheetFormatPr>` with the deepest levels, by which Excel makes room for the outline's buttons. */
export function formatXml(source: string, root: XmlElement, { outline }: SheetData): string {
  const deepest = (levels: Levels = {}): number | undefined => Object.values(levels).reduce((most, level) => Math.max(most, level), 0) || undefined;
  const values = { outlineLevelRow: deepest(outline?.rows), outlineLevelCol: deepest(outline?.columns) }, element = child(root, "sheetFormatPr");
  return element ? `${openingTag(source, element, values)}/>` : `<sheetFormatPr${attributes({ defaultRowHeight: 15, ...values })}/>`;
}
