import { ZERO, decimalText, isScoredLine, message, roundHalfUp, sumCoverage } from "../../model";
import type { CellPlace, ScoreTable, ScoreTableRow, TableFinding , Decimal} from "../../model";
import { systemById } from "../systems";
import { gradeOf } from "../totals";
import { printedIn } from "./checkedLine";
import type { CheckedLine } from "./checkedLine";
import { plainText, pointsInName } from "./plainText";

/** Sums of scores and points, and the grade, that do not follow from the rows. */
export function sumFindings(table: ScoreTable, lines: readonly CheckedLine[]): readonly TableFinding[] {
  const sums = table.rows.filter(({ kind }) => kind === "subtotal" || kind === "total" || kind === "section");
  return [...sums.flatMap((row) => sumOfScores(table, row)), ...pointsFindings(table), ...recomputedTotal(table, lines), ...gradeFindings(table)];
}

const at = (table: ScoreTable, row: ScoreTableRow, column: "score" | "points" | "level1"): CellPlace | null => {
  const index = table.segments[row.segment]!.columns[column];
  return index === undefined ? null : { kind: "cell", sheet: table.sheet, row: row.row, column: index };
};

/** A printed sum against the printed scores of the rows it covers. */
function sumOfScores(table: ScoreTable, row: ScoreTableRow): TableFinding[] {
  const printed = printedIn(row);
  const covered = sumCoverage(table, row).map(printedIn);
  const blank = covered.filter((score) => score === null).length;
  if (covered.length === 0) return [];
  const sum = covered.reduce<Decimal>((all, score) => all.plus(score?.value ?? ZERO), ZERO);
  const params = { name: row.name, printed: printed?.text ?? "", sum: decimalText(sum), blank };
  if (!printed) return row.kind !== "total" || blank === covered.length ? [] : [{ kind: "blank", severity: "warn", message: message("score.check.totalBlank", params), place: at(table, row, "score") }];
  if (blank > 0) return printed.value.eq(sum) ? [] : [{ kind: "sum", severity: "warn", message: message("score.check.sumWithBlanks", params), place: at(table, row, "score") }];
  if (printed.value.eq(sum)) return [];
  const rounds = roundHalfUp(sum, printed.decimals).eq(printed.value);
  return [{ kind: "sum", severity: rounds ? "info" : "hard", message: message(rounds ? "score.check.sumRounds" : "score.check.sum", params), place: at(table, row, "score") }];
}

/** Points of the rows against those of the total and those written beside a level's name. */
function pointsFindings(table: ScoreTable): TableFinding[] {
  const scored = table.rows.filter(isScoredLine);
  const sum = scored.reduce((all, row) => all.plus(row.points!), ZERO);
  const total = table.rows.find(({ kind }) => kind === "total");
  const wrong: TableFinding[] = total?.points && !sum.eq(total.points)
    ? [{ kind: "points", severity: "hard", message: message("score.check.points", { name: total.name, printed: total.points, sum: decimalText(sum) }), place: at(table, total, "points") }] : [];
  const levels = new Map<string, { points: string; row: ScoreTableRow }>();
  for (const row of scored) {
    const points = pointsInName(row.cells.level1 ?? "");
    if (points !== null && !levels.has(row.level1)) levels.set(row.level1, { points, row });
  }
  return [...wrong, ...[...levels].flatMap(([name, { points, row }]): TableFinding[] => {
    const here = scored.filter(({ level1 }) => level1 === name).reduce((all, one) => all.plus(one.points!), ZERO);
    return here.eq(points) ? [] : [{ kind: "points", severity: "hard", message: message("score.check.points", { name, printed: points, sum: decimalText(here) }), place: at(table, row, "level1") }];
  })];
}

/** The total that the rows give when each is scored by its own figures. */
function recomputedTotal(table: ScoreTable, lines: readonly CheckedLine[]): TableFinding[] {
  const total = table.rows.find(({ kind }) => kind === "total");
  const scored = lines.filter(({ row }) => isScoredLine(row));
  const best = scored.map(({ recomputed, printed }) => recomputed ?? printed?.value ?? null);
  const printed = total ? printedIn(total) : null;
  if (!total || printed === null || best.some((score) => score === null)) return [];
  const sum = best.reduce<Decimal>((all, score) => all.plus(score ?? ZERO), ZERO);
  if (printed.value.eq(sum)) return [];
  return [{ kind: "recomputedTotal", severity: roundHalfUp(sum, printed.decimals).eq(printed.value) ? "info" : "hard",
    message: message("score.check.recomputedTotal", { printed: printed.text, sum: decimalText(sum), difference: decimalText(printed.value.minus(sum).abs()) }), place: at(table, total, "score") }];
}

const GRADES: readonly (readonly [RegExp, string])[] = [[/^优/, "优"], [/^良/, "良"], [/^(中|合格|一般)/, "中"], [/^(差|较差|不合格)/, "差"]];

/** The grade against the printed total, by the Ministry's bands. */
function gradeFindings(table: ScoreTable): TableFinding[] {
  const total = table.rows.find(({ kind }) => kind === "total");
  const score = total ? printedIn(total)?.value ?? null : null;
  const scored = table.rows.filter(isScoredLine).reduce((all, row) => all.plus(row.points!), ZERO);
  const stated = GRADES.find(([pattern]) => pattern.test(plainText(table.grade?.text ?? "")))?.[1];
  if (!table.grade || stated === undefined) return [];
  if (score === null) return [{ kind: "grade", severity: "warn", message: message("score.check.gradeWithoutTotal", { grade: stated }), place: table.grade.place }];
  const right = scored.eq(100) ? gradeOf(score, systemById("mof-2013-53-dept")!.grade_bands) : null;
  return right === null || right === stated ? [] : [{ kind: "grade", severity: "hard", message: message("score.check.grade", { grade: stated, right, total: decimalText(score) }), place: table.grade.place }];
}
