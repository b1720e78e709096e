import { isScoredLine, message } from "../../model";
import type { CellPlace, ScoreColumn, ScoreInput, ScoreTable } from "../../model";
import type { RowFiguresStated } from "../inputs/goalFigures";
import { inputName } from "../inputs/inputSource";
import { actualText, statedValue } from "./target";

/** Figures that the score table itself states for its rows: 实际完成值, and a funding block's own budget and execution. */
export function statedFigures(table: ScoreTable): RowFiguresStated {
  const inputs = table.rows.filter(isScoredLine).flatMap((row): ScoreInput[] => {
    const { columns } = table.segments[row.segment]!;
    const stated = (id: string, column: ScoreColumn): ScoreInput[] => {
      const value = statedValue(column === "actual" ? actualText(row.cells) : row.cells[column] ?? "");
      const at = columns[column];
      if (!value || at === undefined) return [];
      const place: CellPlace = { kind: "cell", sheet: table.sheet, row: row.row, column: at };
      return [{ id: `${row.id}.${id}`, name: inputName(id), value: value.value, unit: "", quantity: null, place, note: message("score.note.statedInTable") }];
    };
    if (columns.executed === undefined) return stated("actual_value", "actual");
    return [...stated("actual_value", "executed"), ...stated("target_value", columns.adjusted !== undefined ? "adjusted" : "initial")];
  });
  return { inputs, words: {} };
}
