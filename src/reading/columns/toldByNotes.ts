import type { Block } from "../blocks/findBlocks";
import { isWordCell, type Grid } from "../cells/grid";
import { YEARS } from "../cells/text";
import { stageWordOf, type StageWord } from "../meaning/stageWord";
import { leafOf, withStage, type PlacedHead } from "./toldByOthers";

/** What a note says a heading is: 控制数即批复的2025年预算. */
const GLOSS = /(?<![\u4e00-\u9fa5])[“"]?([\u4e00-\u9fa5]{2,8}?)[”"]?(?:就是|即为|系指|是指|指的是|等于|即|指|系|为|=)([^,，。;；:：()（）]{2,16})/g;
/** Words between those of a stage: 财政批复的预算. */
const BETWEEN = /的|财政局?|主管部门|本年度?|经/g;

/** Columns whose heading a note below the table explains, where it tells no stage itself. */
export function toldByNotes<Column extends PlacedHead>(columns: readonly Column[], grid: Grid, block: Block): readonly Column[] {
  if (block.noteRows.length === 0 || !columns.some(isOpen)) return columns;
  const glosses = glossesIn(grid, block);
  if (glosses.size === 0) return columns;
  return columns.map((column) => {
    const stage = isOpen(column) ? glosses.get(nameOf(column)) : undefined;
    return stage === undefined ? column : withStage(column, stage, column.facts.concept.slice(0, -1));
  });
}

function isOpen({ role, facts }: PlacedHead): boolean {
  return role === "figure" && facts.stageWord === null && facts.period === null && !facts.isDerived;
}

/** The heading without its year: 2025年控制数. */
function nameOf(column: PlacedHead): string {
  return leafOf(column).replace(YEARS, "");
}

function glossesIn(grid: Grid, { noteRows, left, right }: Block): ReadonlyMap<string, StageWord> {
  const found = new Map<string, StageWord>();
  for (const row of noteRows) {
    for (let column = left; column <= right; column += 1) {
      const cell = grid.cell(row, column);
      if (!isWordCell(cell)) continue;
      for (const [, name, means] of cell.text.matchAll(GLOSS)) {
        const stage = stageWordOf(means!.replace(YEARS, "").replace(BETWEEN, ""));
        if (stage !== null) found.set(name!, stage);
      }
    }
  }
  return found;
}
