import { attributes, childrenOf, parseXml } from "./xml";
import type { XmlElement } from "./xml";

/** One relationship of a part. `target` is a path in the package, or an address if `external`. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's URI, the same in transitional and strict files: `worksheet`, `styles`, `drawing`… */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Kinds whose type begins otherwise. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  "core-properties": "http://schemas.openxmlformats.org/package/2006/relationships/metadata",
  threadedComment: "http://schemas.microsoft.com/office/2017/10/relationships", person: "http://schemas.microsoft.com/office/2017/10/relationships",
};

/** Path of the part that holds a part's relationships. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Relationships of `part` from the text of its relationships part. */
export function readRelationships(text: string | undefined, part: string): Relationship[] {
  if (text === undefined) return [];
  return childrenOf(parseXml(text), "Relationship").map(({ attributes: of }) => {
    const external = of["TargetMode"] === "External";
    const type = of["Type"] ?? "";
    return { id: of["Id"] ?? "", kind: type.slice(type.lastIndexOf("/") + 1), target: external ? (of["Target"] ?? "") : resolvePath(part, of["Target"] ?? ""), external };
  });
}

/** A relationships text with one more. `target` is a package path (absolute) or an external address. */
export function addRelationship(text: string | undefined, one: Relationship): string {
  const base = text ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;
  const element = `<Relationship${attributes({ Id: one.id, Type: `${ELSEWHERE[one.kind] ?? OFFICE}/${one.kind}`, Target: one.external ? one.target : `/${one.target}`, TargetMode: one.external ? "External" : undefined })}/>`;
  return insertBeforeEnd(base, "Relationships", element);
}

/** Puts text before the closing tag of a root element, also if it was written `<Root/>`. Text without prefix takes the root's. */
export function insertBeforeEnd(xml: string, root: string, inserted: string): string {
  const close = new RegExp(`</((?:\\w+:)?${root})\\s*>\\s*$`), child = (tag: string): string => (tag === root ? inserted : inserted.replace(/^<(?=\w+[\s/>])/, `<${tag.slice(0, -root.length)}`));
  if (close.test(xml)) return xml.replace(close, (_, tag: string) => `${child(tag)}</${tag}>`);
  return xml.replace(new RegExp(`<((?:\\w+:)?${root})([^<>]*)/>\\s*$`), (_, tag: string, rest: string) => `<${tag}${rest}>${child(tag)}</${tag}>`);
}

/** An id that no relationship of the text has. */
export function freeRelationshipId(text: string | undefined): string {
  for (let number = 1; ; number++) if (!text?.includes(`"rIdW${number}"`)) return `rIdW${number}`;
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

/** Relationship id of an element, whatever prefix the file gives its namespace. */
export function relationshipIdOf(element: XmlElement): string {
  return Object.entries(element.attributes).find(([name]) => name.endsWith(":id"))?.[1] ?? "";
}
