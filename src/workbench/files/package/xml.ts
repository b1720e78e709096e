import { atOnce } from "../../slices";
import type { Steps } from "../../slices";

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

/** Shared by all elements that have none: most have no children. */
const NO_CHILDREN: Growing[] = [], NO_ATTRIBUTES: Record<string, string> = {};
/** Tags between two steps. */
const STEP = 2000;

/** Root element of an XML text. Declarations, comments and processing instructions are skipped; a DTD is refused. */
export function parseXml(source: string): XmlElement {
  return atOnce(xmlSteps(source));
}

/** Takes the children of the elements of a name one by one, as they are read; they are not kept in the tree. */
export interface ChildTaker {
  readonly of: string;
  take(element: XmlElement): void;
}

/** The same in steps. */
export function* xmlSteps(source: string, taker?: ChildTaker): Steps<XmlElement> {
  const top = element("", 0, 0);
  const open: Growing[] = [top];
  for (let at = 0, tags = 1; at < source.length; tags++) {
    if (tags % STEP === 0) yield at / source.length;
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
    else at = tagAt(source, next, open, taker);
  }
  const root = top.children[0];
  if (open.length !== 1 || !root) throw new Error("XML ends before its last element is closed");
  return root;
}

function tagAt(source: string, start: number, open: Growing[], taker: ChildTaker | undefined): number {
  const end = tagEnd(source, start);
  const here = open[open.length - 1]!;
  if (source.charCodeAt(start + 1) === SLASH) {
    const tag = source.slice(start + 2, end - 1).trim();
    if (here.tag !== tag || open.length === 1) throw new Error(`XML closes ${tag} where ${here.tag || "nothing"} is open`);
    here.end = end;
    open.pop();
    if (taker && open[open.length - 1]!.name === taker.of) taker.take(here);
    return end;
  }
  const closed = source.charCodeAt(end - 2) === SLASH;
  const inside = source.slice(start + 1, end - (closed ? 2 : 1));
  const tag = /^[^\s/]+/.exec(inside)?.[0] ?? "";
  if (!tag) throw new Error("XML tag without a name");
  const child = element(tag, start, end);
  readAttributes(inside, tag.length, child);
  if (taker && here.name === taker.of) {
    if (closed) taker.take(child);
  } else if (here.children === NO_CHILDREN) here.children = [child];
  else here.children.push(child);
  if (!closed) open.push(child);
  return end;
}

function readAttributes(inside: string, from: number, into: Growing): void {
  if (inside.length === from) return;
  ATTRIBUTE.lastIndex = from;
  for (let found = ATTRIBUTE.exec(inside); found; found = ATTRIBUTE.exec(inside)) {
    if (into.attributes === NO_ATTRIBUTES) into.attributes = {};
    into.attributes[found[1]!] = decodeEntities(found[2] ?? found[3] ?? "");
  }
}

const SLASH = 47, GREATER = 62, DOUBLE = 34, SINGLE = 39;

/** A `>` inside an attribute value does not end the tag. */
function tagEnd(source: string, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < source.length; at++) {
    const letter = source.charCodeAt(at);
    if (quote) {
      if (letter === quote) quote = 0;
    } else if (letter === DOUBLE || letter === SINGLE) quote = letter;
    else if (letter === GREATER) return at + 1;
  }
  throw new Error("XML tag without an end");
}

function element(tag: string, start: number, end: number): Growing {
  return { tag, name: tag.slice(tag.indexOf(":") + 1), attributes: NO_ATTRIBUTES, children: NO_CHILDREN, text: "", start, end, openEnd: end };
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
