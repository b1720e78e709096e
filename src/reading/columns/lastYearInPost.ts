import { conceptsOf } from "../meaning/segment";
import { headingFacts } from "./headingWords";
import { leafOf, type Headed } from "./toldByOthers";

/** Says no more than when: 上年, 去年底, 上年末人数. */
const LAST_YEAR = /^(?:上年|去年|上年度|上一年)[末底]?(?:数|人数)?$/;

/** 上年末 beside 编制 and 在职 is who was in post then, and no posts: what those are now they were mostly then, but nobody says so. */
export function lastYearInPost<Column extends Headed>(columns: readonly Column[]): readonly Column[] {
  const isLastYear = (column: Column): boolean => column.role === "figure" && LAST_YEAR.test(leafOf(column));
  if (!columns.some(isLastYear)) return columns;
  const figures = columns.filter(({ role }) => role === "figure");
  const inPost = figures.filter((column) => conceptsOf(leafOf(column))?.has("onDuty") === true);
  if (inPost.length !== 1 || !figures.some((column) => conceptsOf(leafOf(column))?.has("posts") === true)) return columns;
  return columns.map((column) => {
    if (!isLastYear(column)) return column;
    const path = [...column.path, leafOf(inPost[0]!)];
    return { ...column, path, facts: headingFacts(path) };
  });
}
