/** An element of an XML text. It remembers where it stands, so a patch can leave everything around it alone. */
export interface XmlElement {
  /** Tag as written, with its prefix. */
  readonly tag: string;
  /** Tag without its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Own character data, entities resolved, children's text not included. */
  readonly text: string;
  /** Offsets in the source text: whole element, and end of its opening tag. */
  readonly start: number;
  readonly end: number;
  readonly openEnd: number;
}

interface Growing {
  tag: string;
  name: string;
  attributes: Record<string, string>;
  children: Growing[];
  text: string;
  start: number;
  end: number;
  openEnd: number;
}

const ATTRIBUTE = /([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** Root element of an XML text. Declarations, comments and processing instructions are skipped; a DTD is refused. */
export function parseXml(source: string): XmlElement {
  const top = element("", 0, 0);
  const open: Growing[] = [top];
  let at = 0;
  while (at < source.length) {
    const here = open[open.length - 1]!;
    const next = source.indexOf("<", at);
    if (next < 0) break;
    if (next > at && open.length > 1) here.text += decodeEntities(source.slice(at, next).replace(/\r\n?/g, "\n"));
    if (source.startsWith("<!--", next)) at = skipTo(source, "-->", next);
    else if (source.startsWith("<![CDATA[", next)) {
      at = skipTo(source, "]]>", next);
      here.text += source.slice(next + 9, at - 3);
    } else if (source.startsWith("<?", next)) at = skipTo(source, "?>", next);
    else if (source.startsWith("<!", next)) throw new Error("XML with a document type is not read");
    else at = tagAt(source, next, open);
  }
  const root = top.children[0];
  if (open.length !== 1 || !root) throw new Error("XML ends before its last element is closed");
  return root;
}

function tagAt(source: string, start: number, open: Growing[]): number {
  const end = tagEnd(source, start);
  const here = open[open.length - 1]!;
  if (source[start + 1] === "/") {
    const tag = source.slice(start + 2, end - 1).trim();
    if (here.tag !== tag || open.length === 1) throw new Error(`XML closes ${tag} where ${here.tag || "nothing"} is open`);
    here.end = end;
    open.pop();
    return end;
  }
  const closed = source[end - 2] === "/";
  const inside = source.slice(start + 1, end - (closed ? 2 : 1));
  const tag = /^[^\s/]+/.exec(inside)?.[0] ?? "";
  if (!tag) throw new Error("XML tag without a name");
  const child = element(tag, start, end);
  for (const [, key, double, single] of inside.slice(tag.length).matchAll(ATTRIBUTE)) child.attributes[key!] = decodeEntities(double ?? single ?? "");
  here.children.push(child);
  if (!closed) open.push(child);
  return end;
}

/** A `>` inside an attribute value does not end the tag. */
function tagEnd(source: string, start: number): number {
  let quote = "";
  for (let at = start + 1; at < source.length; at++) {
    const letter = source[at]!;
    if (quote) {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return at + 1;
  }
  throw new Error("XML tag without an end");
}

function element(tag: string, start: number, end: number): Growing {
  return { tag, name: tag.slice(tag.indexOf(":") + 1), attributes: {}, children: [], text: "", start, end, openEnd: end };
}

function skipTo(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw new Error(`XML without ${mark}`);
  return at + mark.length;
}

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#[0-9]+|\w+);/g, (whole, name: string) => {
    if (name.startsWith("#x")) return String.fromCodePoint(parseInt(name.slice(2), 16));
    if (name.startsWith("#")) return String.fromCodePoint(parseInt(name.slice(1), 10));
    return ENTITIES[name] ?? whole;
  });
}

/** First child of a name, prefixes aside. */
export function child(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent?.children.find((each) => each.name === name);
}

/** All children of a name, prefixes aside. */
export function childrenOf(parent: XmlElement | undefined, name: string): readonly XmlElement[] {
  return parent?.children.filter((each) => each.name === name) ?? [];
}

/** Truth of an XML schema boolean; an absent attribute is `fallback`. */
export function truthy(value: string | undefined, fallback = false): boolean {
  return value === undefined ? fallback : value === "1" || value === "true";
}

/** Text as XML character data or attribute value. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/[\n\r\t]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

/** Attributes as ` name="value"`; `undefined` leaves one out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values).map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeXml(String(value))}"`)).join("");
}

/** An element's opening tag with some attributes set, or taken away (`undefined`); the rest stays as written. */
export function openingTag(source: string, of: XmlElement, changes: Readonly<Record<string, string | number | undefined>>): string {
  let tag = source.slice(of.start, of.openEnd).replace(/\s*\/?>$/, "");
  for (const [name, value] of Object.entries(changes)) {
    const written = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    const text = value === undefined ? "" : attributes({ [name]: value });
    tag = written.test(tag) ? tag.replace(written, () => text) : tag + text;
  }
  return tag;
}
