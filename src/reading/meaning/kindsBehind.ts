import { ZERO } from "../../model";
import { isFigureCell, type Grid } from "../cells/grid";
import type { ColumnReading } from "../columns/columns";
import { valueIn } from "../columns/columnSums";
import { leafOf } from "../columns/toldByOthers";
import type { RowReading } from "../rows/rowReading";
import { KINDS_OF_POSTS, type Concept } from "./lexicon";
import { conceptsOf, meansNoMore, meansOnly } from "./segment";

/** The table that knows where its figures stand. */
interface TableOfPeople {
  readonly grid: Grid;
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly RowReading[];
}

/** Fewest kinds, and fewest lines on which they make up the whole, that are no chance. */
const FEWEST = 2;

/** 编制 | 在编 | 公务员 | 事业 | 工勤: kinds of posts right behind those in post, who they make up in every line, are in post as well. */
export function withThoseInPost(heading: ReadonlySet<Concept> | null, column: ColumnReading, { grid, columns, rows }: TableOfPeople): ReadonlySet<Concept> | null {
  if (heading === null || !isKind(heading)) return heading;
  const figures = columns.filter(({ role }) => role === "figure");
  const meaningOf = (other: ColumnReading): ReadonlySet<Concept> => conceptsOf(leafOf(other)) ?? NOTHING;
  const inPost = figures.findIndex((other) => meansOnly(meaningOf(other), "onDuty"));
  const behind = inPost < 0 ? [] : figures.slice(inPost + 1);
  const end = behind.findIndex((other) => !isKind(meaningOf(other)));
  const kinds = end < 0 ? behind : behind.slice(0, end);
  if (kinds.length < FEWEST || !kinds.some((kind) => kind.column === column.column)) return heading;
  const whole = figures[inPost]!;
  const lines = rows.filter(({ row }) => isFigureCell(grid.cell(row, whole.column)));
  const isMadeUp = ({ row }: RowReading): boolean => kinds.reduce((sum, kind) => sum.plus(valueIn(grid, row, kind.column)), ZERO).eq(valueIn(grid, row, whole.column));
  return lines.length >= FEWEST && lines.every(isMadeUp) ? new Set<Concept>([...heading, "onDuty"]) : heading;
}

function isKind(means: ReadonlySet<Concept>): boolean {
  return means.size > 0 && meansNoMore(means, KINDS_OF_POSTS);
}

const NOTHING: ReadonlySet<Concept> = new Set();
