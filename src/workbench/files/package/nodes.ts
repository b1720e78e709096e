/** A part as a tree that can be changed and written again, for parts where places of elements matter less than what they say. */
import { attributes, escapeXml, parseXml } from "./xml";
import type { XmlElement } from "./xml";

export interface Node {
  readonly tag: string;
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: Node[];
  text: string;
}

/** The root of a text, and what stands before it. */
export function treeOf(source: string): { readonly root: Node; readonly head: string } {
  const root = parseXml(source);
  return { root: nodeOf(root), head: source.slice(0, root.start) };
}

const nodeOf = ({ tag, name, attributes: of, children, text }: XmlElement): Node => ({ tag, name, attributes: { ...of }, children: children.map(nodeOf), text: children.length ? "" : text });

export function xmlOf({ tag, attributes: of, children, text }: Node): string {
  const inner = children.length ? children.map(xmlOf).join("") : escapeXml(text);
  return inner ? `<${tag}${attributes(of)}>${inner}</${tag}>` : `<${tag}${attributes(of)}/>`;
}

export const below = (of: Node | undefined, name: string): Node | undefined => of?.children.find((each) => each.name === name);

/** The node at a path of names. */
export const at = (of: Node | undefined, path: readonly string[]): Node | undefined => path.reduce(below, of);

export function remove(of: Node | undefined, ...names: readonly string[]): void {
  if (of) of.children = of.children.filter(({ name }) => !names.includes(name));
}

/** Every node of a name at any depth. */
export const every = (of: Node | undefined, name: string): Node[] => (of?.children ?? []).flatMap((each) => [...(each.name === name ? [each] : []), ...every(each, name)]);
