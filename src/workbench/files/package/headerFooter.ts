/** Headers and footers: a file has one text a header with marks of its three sections, Office.js has the sections by name. */

const SECTIONS = ["left", "center", "right"] as const;
type Section = (typeof SECTIONS)[number];
type Sections = Readonly<Partial<Record<Section, string>>>;
const MARKS: Readonly<Record<string, Section>> = { L: "left", C: "center", R: "right" };

/** Sections of a header's text. `&L`, `&C` and `&R` begin one; what stands before the first belongs to the middle. Names of fonts (`&"…"`) may hold any letter. */
export function sectionsOf(text: string): Sections {
  const found: Partial<Record<Section, string>> = {};
  let section: Section = "center";
  for (const [token, mark] of text.matchAll(/&([LCR])|&"[^"]*"|&[\s\S]|[^&]+|&/g)) {
    if (mark !== undefined) section = MARKS[mark] ?? section;
    else found[section] = (found[section] ?? "") + token;
  }
  return found;
}

/** The text of a header from its sections. */
export function textOfSections(sections: Sections): string {
  return SECTIONS.map((section) => (sections[section] ? `&${section.charAt(0).toUpperCase()}${sections[section]}` : "")).join("");
}

/** Names of Office.js by element of the file, for each state: the first page, even pages, and the others. */
export const PAGE_ELEMENTS = [["odd", "oddPages"], ["even", "evenPages"], ["first", "firstPage"]] as const;
export const KINDS = ["Header", "Footer"] as const;

/** Name of `state` in Office.js. */
export function stateOf(first: boolean, oddAndEven: boolean): string {
  return oddAndEven ? (first ? "FirstOddAndEven" : "OddAndEven") : first ? "FirstAndDefault" : "Default";
}

/** What odd pages are called in a state: all pages, where even ones are no different. */
export function pageName(name: string, state: unknown): string {
  return name === "oddPages" && state !== "OddAndEven" && state !== "FirstOddAndEven" ? "defaultForAllPages" : name;
}

/** Path of a section: "evenPages.leftHeader". */
export const sectionPath = (page: string, section: Section, kind: (typeof KINDS)[number]): string => `${page}.${section}${kind}`;

export { SECTIONS };
