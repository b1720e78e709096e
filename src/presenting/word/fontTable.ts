/**
 * `word/fontTable.xml` with the second choice of each font as `w:altName`: Word takes it where the first is not
 * installed. Names only; no font is embedded.
 * @param fonts lists of font names, first choice first
 */
export function fontTableXml(fonts: readonly (readonly string[])[]): string {
  const seen = new Map<string, string | undefined>();
  for (const [first, second] of fonts) if (first !== undefined && !seen.has(first)) seen.set(first, second);
  const entries = [...seen].map(([name, alternative]) =>
    `<w:font w:name="${name}">${alternative === undefined ? "" : `<w:altName w:val="${alternative}"/>`}<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${entries.join("")}</w:fonts>`;
}
