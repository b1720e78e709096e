import ts from "typescript";

/** A member of a class of Excel's JavaScript API. */
export interface ApiMember {
  readonly name: string;
  readonly kind: "property" | "method" | "event";
  /** The class a property leads to; `null` for plain values and methods. */
  readonly type: string | null;
  /** Minor number of its requirement set: 9 for ExcelApi 1.9. */
  readonly since: number;
  /** A property's type, or what a method gives, as the definitions have it. */
  readonly declared: string;
  /** Whether a property may be set. */
  readonly settable: boolean;
  /** Parameters of a method, as its first declaration has them. */
  readonly parameters: readonly ApiParameter[];
}

/** One parameter of a method. */
export interface ApiParameter {
  readonly name: string;
  readonly declared: string;
  readonly optional: boolean;
}

/** A class with its members. */
export interface ApiClass {
  readonly name: string;
  readonly members: readonly ApiMember[];
}

/** Members that belong to the client library, not to Excel. */
const OF_CLIENT: ReadonlySet<string> = new Set(["context", "isNullObject", "load", "set", "toJSON", "track", "untrack", "retrieve", "constructor"]);

/**
 * The classes of `namespace Excel` with their members up to a requirement set.
 * @param text of `@types/office-js/index.d.ts`
 * @param ceiling minor number of the highest set: 15 for ExcelApi 1.15
 */
export function membersOfExcel(text: string, ceiling: number): readonly ApiClass[] {
  const source = ts.createSourceFile("index.d.ts", text, ts.ScriptTarget.Latest, false);
  return source.statements.flatMap((node) => (ts.isModuleDeclaration(node) && node.name.text === "Excel" && node.body && ts.isModuleBlock(node.body) ? [...node.body.statements] : []))
    .flatMap((node) => {
      if (!ts.isClassDeclaration(node) || !node.heritageClauses?.some((clause) => clause.getText(source).includes("OfficeExtension.ClientObject"))) return [];
      const members = membersOf(node, source, ceiling);
      return members.some(({ name }) => name !== "items") ? [{ name: node.name?.text ?? "", members }] : [];
    });
}

function membersOf(declaration: ts.ClassDeclaration, source: ts.SourceFile, ceiling: number): readonly ApiMember[] {
  const members = new Map<string, ApiMember>();
  for (const node of declaration.members) {
    const name = node.name?.getText(source) ?? "";
    if (!(ts.isMethodDeclaration(node) || ts.isPropertyDeclaration(node)) || OF_CLIENT.has(name) || members.has(name)) continue;
    const set = apiSet(node, source);
    if (name === "items" || (set !== null && set <= ceiling)) members.set(name, memberOf(name, set ?? 1, node, source));
  }
  return [...members.values()];
}

function memberOf(name: string, since: number, node: ts.MethodDeclaration | ts.PropertyDeclaration, source: ts.SourceFile): ApiMember {
  const declared = node.type?.getText(source) ?? "";
  if (ts.isMethodDeclaration(node)) return { name, kind: "method", type: null, since, declared, settable: false, parameters: node.parameters.map((one) => parameterOf(one, source)) };
  const kind = declared.includes("OfficeExtension.EventHandlers") ? "event" : "property", type = kind === "event" ? null : (/^Excel\.(\w+)$/.exec(declared)?.[1] ?? null);
  const settable = kind === "property" && !node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ReadonlyKeyword);
  return { name, kind, type, since, declared, settable, parameters: [] };
}

function parameterOf(node: ts.ParameterDeclaration, source: ts.SourceFile): ApiParameter {
  return { name: node.name.getText(source), declared: node.type?.getText(source) ?? "", optional: node.questionToken !== undefined };
}

/** Minor number of the requirement set in a node's documentation: `[Api set: ExcelApi 1.9]` → 9; `null` for previews and other sets. */
function apiSet(node: ts.Node, source: ts.SourceFile): number | null {
  const match = /\[Api set: ExcelApi 1\.(\d+)/.exec(source.text.slice(node.getFullStart(), node.getStart(source)));
  return match ? Number(match[1]) : null;
}
