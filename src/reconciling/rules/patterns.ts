/** Patterns of the data tables, made once each. */
const PATTERNS = new Map<string, RegExp>();

/** The regular expression that an entry of a data table writes as text. */
export function patternOf(text: string): RegExp {
  const known = PATTERNS.get(text) ?? new RegExp(text);
  PATTERNS.set(text, known);
  return known;
}
