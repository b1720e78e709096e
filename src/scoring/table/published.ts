import { decimalPlacesOf, message, roundHalfUp } from "../../model";
import type { Message } from "../../model";
import { decimalOf } from "../rules/reader";
import type { ScoredRow } from "../scoreRow";

/**
 * Compares the scores a table prints with those its own figures give, at the precision printed: equal, equal after
 * rounding (8.62 printed as 9), or different. Equal rows need no words.
 */
export function comparePublished(rows: readonly ScoredRow[], publishedOf: (row: ScoredRow) => string | null): readonly Message[] {
  return rows.flatMap((scored) => {
    const { row, score } = scored;
    const printed = decimalOf(publishedOf(scored)?.replace(/分$/, ""));
    if (!printed) return [];
    const params = { name: row.indicator.name, printed: printed.toFixed(), score: score?.toFixed() ?? "", difference: score ? printed.minus(score).toFixed() : "" };
    if (!score) return [message("score.published.noScore", params)];
    if (printed.eq(score)) return [];
    const rounds = roundHalfUp(score, decimalPlacesOf(printed)).eq(printed);
    return [message(rounds ? "score.published.rounds" : "score.published.differs", params)];
  });
}
