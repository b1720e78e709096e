/** Excel's wildcards: `?` one character, `*` any number, `~` takes the next character as it is. Letter case does not matter. */

const ESCAPE = /[.+^${}()|[\]\\/-]/g;
const escaped = (text: string): string => text.replace(ESCAPE, "\\$&");

/** The text as the source of a regular expression. @param one what `?` stands for there */
export function wildcardSource(text: string, one = "[\\s\\S]"): string {
  return text.replace(/~([\s\S]?)|([*?])|([^*?~]+)/g, (_, literal?: string, sign?: string, plain?: string) => {
    if (literal !== undefined) return escaped(literal).replace(/^[*?]$/, "\\$&");
    if (sign !== undefined) return sign === "*" ? "[\\s\\S]*" : one;
    return escaped(plain ?? "");
  });
}

const known = new Map<string, (value: string) => boolean>();

/** Whether a whole text is what the wildcards say. */
export function wildcard(text: string): (value: string) => boolean {
  const before = known.get(text);
  if (before) return before;
  const lower = text.toLowerCase(), pattern = /[*?~]/.test(text) ? new RegExp(`^${wildcardSource(lower)}$`) : null;
  const matches = pattern ? (value: string) => pattern.test(value.toLowerCase()) : (value: string) => value.toLowerCase() === lower;
  if (known.size > 1000) known.clear();
  known.set(text, matches);
  return matches;
}

export const hasWildcards = (text: string): boolean => /[*?~]/.test(text);
