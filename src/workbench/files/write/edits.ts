import type { XmlElement } from "../package/xml";

/** A replacement in a text: what stood between two offsets becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with its edits done; edits must not overlap. Edits at one place keep their order. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  const ordered = edits.map((edit, index) => ({ ...edit, index })).sort((a, b) => a.start - b.start || a.end - b.end || a.index - b.index);
  let at = 0;
  let out = "";
  for (const { start, end, text } of ordered) {
    out += source.slice(at, start) + text;
    at = end;
  }
  return out + source.slice(at);
}

/** Offset of an element's closing tag. */
export function closeStart(source: string, element: XmlElement): number {
  return source.lastIndexOf("</", element.end - 1);
}

/** An element as it is written. */
export function written(source: string, element: XmlElement): string {
  return source.slice(element.start, element.end);
}

/** A fragment under the prefix the part's root uses: its tags without a prefix get that one. */
export function withPrefix(fragment: string, rootTag: string): string {
  const colon = rootTag.indexOf(":");
  return colon < 0 ? fragment : fragment.replace(/<(\/?)(?=[A-Za-z][\w.]*(?:[\s/>]|$))/g, `<$1${rootTag.slice(0, colon + 1)}`);
}
