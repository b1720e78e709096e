/** Option objects of Excel's API as the type definitions have them: plain interfaces with their keys, up to a requirement set. */
import ts from "typescript";

/** What a key may hold, as far as a test needs to tell right from wrong. */
export type Holds = "boolean" | "number" | "string" | "words" | "other";

export interface OptionKey {
  /** `format.font.bold`; the entries of a list have no step of their own. */
  readonly path: string;
  readonly holds: Holds;
}

/** The plain interfaces of `namespace Excel`, by name. */
export interface OptionTypes {
  readonly names: ReadonlySet<string>;
  /** Every key of an interface and of what it holds, at any depth. */
  keysOf(name: string): readonly OptionKey[];
}

export function optionTypes(text: string, ceiling: number): OptionTypes {
  const source = ts.createSourceFile("index.d.ts", text, ts.ScriptTarget.Latest, false), found = new Map<string, ts.InterfaceDeclaration>();
  for (const node of source.statements) {
    if (!ts.isModuleDeclaration(node) || node.name.text !== "Excel" || !node.body || !ts.isModuleBlock(node.body)) continue;
    for (const one of node.body.statements) if (ts.isInterfaceDeclaration(one) && !/EventArgs$/.test(one.name.text)) found.set(one.name.text, one);
  }
  const isNewer = (node: ts.Node): boolean => Number(/\[Api set: ExcelApi 1\.(\d+)/.exec(source.text.slice(node.getFullStart(), node.getStart(source)))?.[1] ?? 1) > ceiling;
  const keys = (members: ts.NodeArray<ts.TypeElement>, prefix: string): OptionKey[] => members.flatMap((member) => {
    if (!ts.isPropertySignature(member) || !member.type || isNewer(member)) return [];
    const path = prefix + member.name.getText(source), declared = member.type.getText(source), below = partsOf(member.type).flatMap((part) => keys(part, `${path}.`));
    return below.length > 0 ? below : [{ path, holds: holdsOf(declared) }];
  });
  /** The member lists that a type is made of: of interfaces, of types written in place, of the entries of a list. */
  const partsOf = (type: ts.TypeNode): ts.NodeArray<ts.TypeElement>[] => {
    if (ts.isTypeLiteralNode(type)) return [type.members];
    if (ts.isIntersectionTypeNode(type) || ts.isUnionTypeNode(type)) return type.types.flatMap(partsOf);
    if (ts.isArrayTypeNode(type)) return partsOf(type.elementType);
    if (!ts.isTypeReferenceNode(type)) return [];
    if (type.typeName.getText(source) === "Array") return (type.typeArguments ?? []).flatMap(partsOf);
    return membersOf(type.typeName.getText(source).replace(/^Excel\./, ""));
  };
  const membersOf = (name: string): ts.NodeArray<ts.TypeElement>[] => {
    const declaration = found.get(name);
    const above = (declaration?.heritageClauses ?? []).flatMap(({ types }) => types.flatMap(({ expression }) => membersOf(expression.getText(source))));
    return declaration ? [...above, declaration.members] : [];
  };
  return {
    names: new Set(found.keys()),
    keysOf: (name) => [...new Map(membersOf(name).flatMap((members) => keys(members, "")).map((key) => [key.path, key])).values()],
  };
}

function holdsOf(declared: string): Holds {
  if (declared === "boolean" || declared === "number" || declared === "string") return declared;
  return /^Excel\.\w+ \|/.test(declared) && declared.includes('"') ? "words" : "other";
}
