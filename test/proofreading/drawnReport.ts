import type { Paragraph, ParagraphOrigin, Report } from "../../src/model";

/** A report of one section whose paragraphs are plain words. A pair names the origin of its paragraph. */
export function drawnReport(...paragraphs: readonly (readonly [string] | readonly [ParagraphOrigin, string])[]): Report {
  const made = paragraphs.map((given, index): Paragraph => {
    const [origin, text] = given.length === 2 ? given : (["computed", given[0]] as const);
    return { id: `p${index}`, origin, runs: [{ kind: "text", text }], table: null, generated: text };
  });
  return { outlineId: "drawn", sections: [{ id: "s", heading: "一、甲", level: 1, paragraphs: made }], openPoints: [], conflicts: [], warnings: [] };
}
