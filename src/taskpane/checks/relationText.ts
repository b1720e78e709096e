/** The relations that the editor offers. */
export const OPERATORS = ["=", "≤", "≥"] as const;

/** A relation that the editor offers. */
export type Operator = (typeof OPERATORS)[number];

/** A relation in the parts that the editor shows. */
export interface RelationParts {
  readonly left: string;
  readonly operator: Operator;
  readonly right: string;
}

const SIGNS: Readonly<Record<string, Operator>> = { "=": "=", "==": "=", "≤": "≤", "<=": "≤", "≥": "≥", ">=": "≥" };

/** One relation of the parts. */
export const relationOf = ({ left, operator, right }: RelationParts): string => `${left.trim()} ${operator} ${right.trim()}`;

/** The parts of a relation; `null` when it is none of those that the editor offers. Signs inside sheet names are no signs. */
export function partsOf(relation: string): RelationParts | null {
  const pieces = relation.normalize("NFKC").replace(/^\s*=/, "").split(/('(?:[^']|'')*')/);
  let left = "";
  for (const [index, piece] of pieces.entries()) {
    const sign = index % 2 === 0 ? /[<>]=|==|<>|!=|[=<>≤≥≠]/.exec(piece) : null;
    if (!sign) {
      left += piece;
      continue;
    }
    const operator = SIGNS[sign[0]];
    const right = piece.slice(sign.index + sign[0].length) + pieces.slice(index + 1).join("");
    return operator ? { left: (left + piece.slice(0, sign.index)).trim(), operator, right: right.trim() } : null;
  }
  return null;
}

/** A side with the selected cells added to it. */
export const withCells = (side: string, cells: string): string => (side.trim() === "" ? cells : `${side.trim()} + ${cells}`);
