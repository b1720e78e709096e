/**
 * `find`, `findAll` and `replaceAll`. A search looks at what a cell shows, replacing at what is typed in it; `*`, `?` and `~` are Excel's
 * wildcards. Matches come row by row. Public pages do not say what is looked at, or that a cell counts once: chosen here.
 */
import type { AreaData } from "../../bookData";
import { area, bounding, cellsOf, intersect } from "../../engine/address";
import type { CellContent } from "../../engine/engine";
import { HostError } from "../errors";
import type { Host, Obj } from "../objects";
import { replaceCriteria, searchCriteria, worksheetSearchCriteria } from "../optionShapes";
import { options } from "../options";
import { AreasTarget, RangeTarget } from "../targets";
import { wireFormula } from "../values";
import { text, truth } from "./args";
import { rectangles } from "./filled";
import { eachCell } from "./rangeWrites";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The pattern of a search text under `completeMatch` and `matchCase` (both false when left out). */
function patternOf(searched: unknown, criteria: Readonly<Record<string, unknown>>): RegExp {
  const wanted = text(searched);
  if (wanted === "") throw new HostError("InvalidArgument");
  const source = wanted.replace(/~([*?~])|([*?])|[\\^$.+()[\]{}|/-]/g, (found: string, plain: string | undefined, wild: string | undefined) =>
    (plain ? `\\${plain}` : wild === "*" ? "[^]*" : wild === "?" ? "[^]" : `\\${found}`));
  const whole = truth(criteria["completeMatch"], false);
  return new RegExp(whole ? `^(?:${source})$` : source, `g${truth(criteria["matchCase"], false) ? "" : "i"}u`.replace("u", ""));
}

function matches(host: Host, sheet: string, part: AreaData, pattern: RegExp): Cell[] {
  const used = host.engine.used(sheet, true), block = used && intersect(used, part), found: Cell[] = [];
  if (!block) return found;
  const lines = host.engine.read(sheet, block);
  eachCell(block, (row, column) => {
    const content = lines[row - block.top]?.[column - block.left];
    if (content && content.value !== null && new RegExp(pattern.source, pattern.flags.replace("g", "")).test(shown(host, sheet, row, column, content))) found.push({ row, column });
  });
  return found;
}

const shown = (host: Host, sheet: string, row: number, column: number, content: CellContent): string => host.engine.display(content.value, host.engine.numberFormat(sheet, row, column));

/** `findAll` of a sheet or of areas: null when nothing is found. */
export function findAll(host: Host, sheet: string, parts: readonly AreaData[], searched: unknown, criteria: unknown): Obj | null {
  const pattern = patternOf(searched, options(criteria ?? {}, worksheetSearchCriteria));
  const areas = rectangles(parts.flatMap((part) => matches(host, sheet, part, pattern)));
  return areas.length === 0 ? null : host.obj("RangeAreas", new AreasTarget(sheet, areas.map((one) => new RangeTarget(sheet, one))));
}

/** `find`: inside the range; from a single cell on through the whole sheet, its own cell last. */
export function find(host: Host, target: RangeTarget, searched: unknown, criteriaArg: unknown): Obj | null {
  const criteria = options(criteriaArg ?? {}, searchCriteria), backwards = criteria["searchDirection"] === "Backwards";
  const single = cellsOf(target.area) === 1, used = host.engine.used(target.sheet, true);
  const part = single && used ? bounding(used, target.area) : target.area;
  const found = matches(host, target.sheet, part, patternOf(searched, criteria));
  if (backwards) found.reverse();
  const { top, left } = target.area, order = (cell: Cell): number => (cell.row - top || cell.column - left) * (backwards ? -1 : 1);
  const hit = single ? (found.find((cell) => order(cell) > 0) ?? found[0]) : found[0];
  return hit ? host.obj("Range", new RangeTarget(target.sheet, area(hit.row, hit.column))) : null;
}

/** `replaceAll`: answers in how many cells something was replaced. Formulas are changed as text. */
export function replaceAll(host: Host, sheet: string, part: AreaData, searched: unknown, replacement: unknown, criteria: unknown): number {
  const pattern = patternOf(searched, options(criteria ?? {}, replaceCriteria)), by = text(replacement);
  const used = host.engine.used(sheet, true), block = used && intersect(used, part);
  if (!block) return 0;
  const lines = host.engine.read(sheet, block), writes: (Cell & { readonly now: string })[] = [];
  eachCell(block, (row, column) => {
    const content = lines[row - block.top]?.[column - block.left];
    if (!content || (content.value === null && content.formula === null)) return;
    const before = String(wireFormula(content)), now = before.replace(pattern, () => by);
    if (now !== before) writes.push({ row, column, now });
  });
  for (const { row, column } of writes) host.writable(sheet, area(row, column));
  for (const { row, column, now } of writes) host.put(sheet, row, column, now);
  for (const changed of rectangles(writes)) host.happened({ kind: "cells", sheet, area: changed }, "own");
  return writes.length;
}
