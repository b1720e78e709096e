import type { CellValue } from "../../model";
import { firstFilled, isFilled, isText, type Line } from "./runningNumbers";

/** Codes of 类, 款, 项 and of economic subjects have three, five or seven digits and say what a line is about. Longer ones number units and projects. */
const OF_PROJECTS = /^\d{8,}$/;
const OF_UNITS = /^\d{6}$/;
const LEAST_CODE = 100_000;
const HEAD = /编\s*码|代\s*码|编\s*号/;
/** Words, and no unit or dash. */
const NAME = /[\u4e00-\u9fa5]\s*[\u4e00-\u9fa5]/;
/** What may stand among codes: ** beside 合计, or 合计 itself. */
const BESIDE_CODES = /^(?:[*＊]+|合\s*计|总\s*计)$/;
const FIGURE = /^[-－]?\d[\d,，]*(?:\.\d+)?$/;

/**
 * The same lines without the codes of units and projects in front of their names: 440110010001 | 信息化运维 | 35.2. However a sheet types them, and
 * also where no heading says so, they are no figures. A heading over nothing else goes with them.
 */
export function withoutCodesInFront(lines: readonly Line[]): readonly Line[] {
  const column = firstFilled(lines);
  if (!lines.some((line) => mayBeCode(line[column]))) return lines;
  const gone = new Set<number>();
  const heads = new Set<number>();
  let head: number | null = null;
  let isEmptied = true;
  for (const [row, line] of lines.entries()) {
    const value = line[column];
    if (!isFilled(value)) continue;
    if (isCode(String(value).trim(), head !== null) && namesALine(line, column)) {
      gone.add(row);
      continue;
    }
    if (isText(value) && HEAD.test(String(value))) heads.add((head = row));
    else {
      if (isText(value) && !FIGURE.test(String(value).trim()) && !BESIDE_CODES.test(String(value).trim())) head = null;
      isEmptied = false;
    }
  }
  if (gone.size === 0) return lines;
  return lines.map((line, row) => (gone.has(row) || isEmptied && heads.has(row) ? line.map((value, at) => (at === column ? null : value)) : line));
}

/** A first look, at every line of a large sheet. */
function mayBeCode(value: CellValue | undefined): boolean {
  if (typeof value === "number") return value >= LEAST_CODE && Number.isInteger(value);
  return typeof value === "string" && value.length >= 6 && isCode(value.trim(), false);
}

function isCode(text: string, isHeaded: boolean): boolean {
  return OF_PROJECTS.test(text) || !isHeaded && OF_UNITS.test(text);
}

/** Whether words stand right behind it, and a figure behind these. */
function namesALine(line: Line, column: number): boolean {
  const [name, ...rest] = line.slice(column + 1).filter(isFilled);
  return isText(name) && NAME.test(String(name)) && rest.some((value) => typeof value === "number" || FIGURE.test(String(value).trim()));
}
