import { message } from "../model";
import type { CellPlace, Result } from "../model";
import { cellText, referencesIn } from "./cellReferences";
import type { CellReference } from "./cellReferences";
import { namesIn, operandsOf } from "./expression";
import type { Expression } from "./expression";
import { parse } from "./parse";

/** A relation over cells: an expression of the one language whose names stand for cells. */
export interface CellRelation {
  readonly expression: Expression;
  /** The cell of each name. */
  readonly places: ReadonlyMap<string, CellPlace>;
  /** Names that come from an area: an empty cell or words among them count as nothing, as in Excel's SUM. */
  readonly fromAreas: ReadonlySet<string>;
}

/** No more cells than a person can look through. */
const MOST_CELLS = 500;

/**
 * Reads a relation that a person wrote or pointed at: `'表1'!D17 = SUM('表1'!D18:D25) - '表2'!C3`. A leading `=`, `$`, full-width
 * signs and Excel's own spelling (`<>`, SUM, 5%) are understood. Fails with `own.*` in words that help to mend it.
 */
export function parseCells(text: string): Result<CellRelation> {
  const fail = (code: string, params: Readonly<Record<string, string | number>> = {}): Result<CellRelation> => ({ ok: false, failure: message(code, params) });
  const references = referencesIn(text);
  const gone = references.filter(({ area }) => area === null);
  if (gone.length > 0) return fail("own.gone", { cells: gone.map(({ start, end }) => text.slice(start, end)).join("、") });
  const named = withNames(text, references);
  if (named.places.size > MOST_CELLS) return fail("own.tooMany", { most: MOST_CELLS });
  const bare = /(?<![\p{L}\p{N}_$])\$?[A-Za-z]{1,3}\$?[1-9]\d*(?![\p{L}\p{N}_(])/u.exec(named.text)?.[0];
  if (bare) return fail("own.noSheet", { cell: bare });
  const read = parse(withSums(plain(named.text)));
  if (!read.ok) return fail("own.syntax", { reason: String(read.failure.params["reason"] ?? "") });
  if (!isClaim(read.value)) return fail("own.noComparison");
  const word = namesIn(read.value).find((name) => !named.places.has(name));
  if (word !== undefined) return fail("own.noSuchCell", { word });
  if (named.places.size === 0) return fail("own.noCell");
  return { ok: true, value: { expression: read.value, places: named.places, fromAreas: named.fromAreas } };
}

interface Named {
  readonly text: string;
  readonly places: ReadonlyMap<string, CellPlace>;
  readonly fromAreas: ReadonlySet<string>;
}

/** The text with a name of the language for each cell; an area becomes the list of its cells. */
function withNames(text: string, references: readonly CellReference[]): Named {
  const names = new Map<string, string>();
  const places = new Map<string, CellPlace>();
  const fromAreas = new Set<string>();
  let named = "";
  let at = 0;
  for (const reference of references) {
    const cells = cellsOf(reference);
    const list = cells.map((place) => {
      const key = cellText(place);
      const name = names.get(key) ?? `cell_${names.size}`;
      names.set(key, name);
      places.set(name, place);
      if (cells.length > 1) fromAreas.add(name);
      return name;
    });
    named += `${text.slice(at, reference.start)}${list.join(",")}`;
    at = reference.end;
  }
  return { text: named + text.slice(at), places, fromAreas };
}

function cellsOf({ sheet, area }: CellReference): CellPlace[] {
  const cells: CellPlace[] = [];
  for (let row = area!.top; row <= area!.bottom && cells.length <= MOST_CELLS; row += 1) {
    for (let column = area!.left; column <= area!.right && cells.length <= MOST_CELLS; column += 1) cells.push({ kind: "cell", sheet, row, column });
  }
  return cells;
}

/** Excel's and a Chinese keyboard's signs as the language's own. */
function plain(text: string): string {
  return text.normalize("NFKC").replace(/^\s*=/, "").replace(/<>/g, "!=")
    .replace(/(\d+(?:\.\d+)?)\s*%/g, "($1/100)")
    .replace(/\b(?:SUM|MIN|MAX|ABS|ROUND|IF|AND|OR|NOT)\b/gi, (word) => word.toLowerCase());
}

/** `sum(a, b)` as `(a+b)`: the language has no sum, an addition says the same. */
function withSums(text: string): string {
  const at = text.lastIndexOf("sum(");
  if (at < 0) return text;
  let depth = 0;
  let inside = "";
  for (let index = at + 3; index < text.length; index += 1) {
    const sign = text[index]!;
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth === 0) return withSums(`${text.slice(0, at)}${inside})${text.slice(index + 1)}`);
    inside += sign === "," && depth === 1 ? "+" : sign;
  }
  return text;
}

/** Whether the expression says something that can be true or false; chains such as a = b = c do not. */
function isClaim(expression: Expression): boolean {
  switch (expression.kind) {
    case "compare":
      return operandsOf(expression).every((operand) => operand.kind !== "compare");
    case "logic":
    case "not":
      return operandsOf(expression).every(isClaim);
    default:
      return false;
  }
}
