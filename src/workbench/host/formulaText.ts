/** Formula text: is it whole? */
import { piecesOf } from "./references";

/** False when brackets or quotes are left open, or a semicolon parts arguments as in other countries: Excel refuses such text. */
export function isWhole(formula: string): boolean {
  let depth = 0, inside = 0;
  for (const piece of piecesOf(formula)) {
    if (piece === "\"" || piece === "'") return false;
    if (piece.startsWith("\"") || piece.startsWith("'")) continue;
    for (const letter of piece) {
      if (letter === "(") depth++;
      else if (letter === ")" && --depth < 0) return false;
      else if (letter === "{" || letter === "[") inside++;
      else if (letter === "}" || letter === "]") inside--;
      else if (letter === ";" && inside <= 0) return false;
    }
  }
  return depth === 0 && !/[+\-*/^&=<>,(]\s*$/.test(formula);
}
