import type { ScoreColumn } from "../../model";
import data from "./headings.json";
import { bareName } from "./plainText";
import type { SheetGrid } from "./sheetGrid";

/** What a heading names. */
export type Role = ScoreColumn | "level3" | "level4";
type Columns = Readonly<Partial<Record<ScoreColumn, number>>>;

const ROLE_OF: ReadonlyMap<string, Role> = new Map(Object.entries(data.columns).flatMap(([role, names]) => names.map((name): [string, Role] => [name, role as Role])));
const INDICATORS: readonly Role[] = ["level1", "level2", "level3", "level4", "name"];
/** A heading row names the points or the scores, the indicators, and something about them. */
const LEAST = 3;

/** The heading of a score table: its last row and what each column holds. */
export interface Heading {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: Columns;
  /** Last column of what a heading merged over several covers: the name below it, or a standard in several columns. */
  readonly spans: Columns;
}

/** What a heading cell names: as it is written, or without remarks in brackets and letters behind. */
export function roleOf(text: string): Role | null {
  const name = bareName(text).replace(/[()（）]/g, "");
  return ROLE_OF.get(name) ?? ROLE_OF.get(name.replace(/[A-Z=÷/*%]+$/, "")) ?? (/^自?评?得分|自评分/.test(name) ? "score" : null);
}

function rolesIn(grid: SheetGrid, row: number): Map<number, Role> {
  const roles = new Map<number, Role>();
  for (let column = grid.left; column <= grid.right; column += 1) {
    const area = grid.area(row, column);
    const role = roleOf(grid.text(row, column));
    if (role && !(area.left !== column && roles.get(area.left) === role)) roles.set(column, role);
  }
  return roles;
}

/** The heading whose rows begin at `row`; `null` when none does. A heading of two rows is read as one. */
export function headingAt(grid: SheetGrid, row: number): Heading | null {
  const first = rolesIn(grid, row);
  const second = row < grid.bottom ? new Map([...rolesIn(grid, row + 1)].filter(([column]) => !isDividedText(grid, row, column, first))) : new Map<number, Role>();
  const levels = (roles: Map<number, Role>): number => [...roles.values()].filter((role) => INDICATORS.includes(role)).length;
  const two = new Map([...first, ...second]);
  const isTwo = second.size > 0 && isHeading(two) && !isFigures(grid, row + 1) && (levels(second) > levels(first) || second.size >= LEAST || !isHeading(first));
  const roles = isTwo ? two : first;
  if (!isHeading(roles)) return null;
  const divided = [...first].some(([column, role]) => WORDED.includes(role) && isWide(grid, row, column));
  const lastRow = isTwo || (divided && row < grid.bottom && continues(grid, row)) ? row + 1 : row;
  const columns = columnsOf(roles);
  return { firstRow: row, lastRow, columns, spans: spansOf(grid, row, lastRow, columns) };
}

/** Columns whose words may stand in several columns below one heading. */
const WORDED: readonly Role[] = ["standard", "definition"];
const isWide = (grid: SheetGrid, row: number, column: number): boolean => grid.area(row, column).right > grid.area(row, column).left;

/** 得分、扣分、不得分 below a wide 评分标准 divide its words; they are no columns of their own. */
function isDividedText(grid: SheetGrid, row: number, column: number, first: ReadonlyMap<number, Role>): boolean {
  const role = first.get(grid.area(row, column).left);
  return role !== undefined && WORDED.includes(role) && isWide(grid, row, column) && grid.area(row + 1, column).top > row;
}

/** Whether the heading's other cells reach into the next row. */
function continues(grid: SheetGrid, row: number): boolean {
  for (let column = grid.left; column <= grid.right; column += 1) if (grid.text(row, column) !== "" && grid.area(row, column).bottom > row) return true;
  return false;
}

function spansOf(grid: SheetGrid, firstRow: number, lastRow: number, columns: Columns): Columns {
  const spans: Partial<Record<ScoreColumn, number>> = {};
  for (const role of ["name", "standard", "definition"] as const) {
    const column = columns[role];
    if (column === undefined) continue;
    const right = Math.max(...[firstRow, lastRow].map((row) => (grid.area(row, column).left === column ? grid.area(row, column).right : column)));
    const taken = Object.values(columns).filter((other) => other > column);
    spans[role] = Math.min(right, ...taken.map((other) => other - 1));
  }
  return spans;
}

function isHeading(roles: ReadonlyMap<number, Role>): boolean {
  const found = new Set(roles.values());
  const has = (...any: readonly Role[]): boolean => any.some((role) => found.has(role));
  const isFunding = has("executed") && has("initial", "adjusted") && has("points", "rate");
  return isFunding || (found.size >= LEAST && has("points", "score") && has(...INDICATORS) && has("standard", "definition", "target", "score", "deduction"));
}

/** A row of a table's body has figures, a heading has none. */
function isFigures(grid: SheetGrid, row: number): boolean {
  for (let column = grid.left; column <= grid.right; column += 1) if (/^-?\d+(\.\d+)?%?$/.test(grid.text(row, column))) return true;
  return false;
}

/** The deepest level names the indicator; a `name` column beside levels is deeper than they are. */
function columnsOf(roles: ReadonlyMap<number, Role>): Columns {
  const at = (role: Role): number | undefined => [...roles].find(([, one]) => one === role)?.[0];
  const levels = (["level1", "level2", "level3", "level4"] as const).flatMap((role) => at(role) ?? []);
  const named = at("name");
  const deep = named !== undefined && levels.every((column) => column < named) ? [...levels, named] : levels.length > 0 ? levels : named === undefined ? [] : [named];
  const columns: Partial<Record<ScoreColumn, number>> = {};
  for (const [column, role] of roles) if (!INDICATORS.includes(role) && columns[role as ScoreColumn] === undefined) columns[role as ScoreColumn] = column;
  const name = deep[deep.length - 1] ?? Math.min(...roles.keys()) - 1;
  if (name >= 0) columns.name = name;
  const [level1, level2] = deep.slice(0, -1);
  if (level1 !== undefined) columns.level1 = level1;
  if (level2 !== undefined) columns.level2 = level2;
  return columns;
}
