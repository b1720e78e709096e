/** Tests that say how Excel behaves name the page of Microsoft's that says so, and the page is one there is. */
import ts from "typescript";
import { filesBelow, textOfFile } from "./sources";

/** Tests of what is the host's own way, which no page of Microsoft's describes: how it opens large files, and that real workbooks come through unharmed. */
const OWN_WAYS = /(workbooks|opening|largeBooks)\.test\.ts$/;

/** Tests of the host through the real Office.js: all conformance tests, and what else opens a workbook for it or runs an add-in in the page. */
const files = [...filesBelow("test/host", /\.test\.ts$/), ...filesBelow("test/browser", /\.test\.ts$/)]
  .filter((path) => path.includes("conformance") || (/openInNode|tinyAddin/.test(textOfFile(path)) && !OWN_WAYS.test(path)));

/** A reference page, a guide, or a help topic by its address or its title. */
const PAGE = /(?:PAGES|GUIDE) \+ "|learn\.microsoft\.com\/|support\.microsoft\.com(?:\/\S|, ")|\bexcel\.[a-z]{4,}\b/;

/** Guides of office/dev/add-ins that are cited. A name that is not here is a slip of the pen, or is looked up and added. */
const GUIDES: ReadonlySet<string> = new Set([
  "concepts/resource-limits-and-performance-optimization", "develop/application-specific-api-model", "develop/specify-office-hosts-and-api-requirements", "excel/excel-add-ins-blank-null-values",
  "excel/excel-add-ins-data-validation", "excel/excel-add-ins-events", "excel/excel-add-ins-multiple-ranges", "excel/excel-add-ins-ranges-set-get-values", "excel/excel-add-ins-ranges-unbounded",
  "excel/excel-add-ins-workbooks", "excel/excel-add-ins-worksheet-functions", "excel/excel-add-ins-worksheets", "testing/application-specific-api-error-handling",
]);

/** The comment that a file opens with. */
const headerOf = (text: string): string => /^\/\*\*[^]*?\*\//.exec(text)?.[0] ?? "";

/** Names of tests and groups that stand in no group, with the comment before each. */
function outermost(path: string): { readonly name: string; readonly text: string }[] {
  const text = textOfFile(path), source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return source.statements.flatMap((statement) => {
    if (!ts.isExpressionStatement(statement) || !/^(describe|test|it)\b/.test(statement.getText(source))) return [];
    const call = statement.expression, title = ts.isCallExpression(call) ? (call.arguments[0]?.getText(source) ?? "") : "";
    return [{ name: title, text: text.slice(statement.getFullStart(), statement.getStart(source)) + title }];
  });
}

it("opens every conformance test with its page, or names one at each test", () => {
  const without = files.flatMap((path) => (PAGE.test(headerOf(textOfFile(path))) ? [] : outermost(path).filter(({ text }) => !PAGE.test(text)).map(({ name }) => `${path}: ${name}`)));
  expect(without).toEqual([]);
});

/** Members by class, all in small letters, as the addresses of reference pages have them. */
const reference = (() => {
  const source = ts.createSourceFile("index.d.ts", textOfFile("node_modules/@types/office-js/index.d.ts"), ts.ScriptTarget.Latest, false), found = new Map<string, Set<string>>();
  const declared = (node: ts.Node): void => {
    if ((ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isEnumDeclaration(node)) && node.name) {
      const members = found.get(node.name.text.toLowerCase()) ?? new Set<string>();
      found.set(node.name.text.toLowerCase(), members);
      for (const member of node.members) if (member.name && "text" in member.name) members.add(String(member.name.text).toLowerCase());
    } else if (ts.isTypeAliasDeclaration(node)) found.set(node.name.text.toLowerCase(), new Set());
  };
  for (const statement of source.statements) {
    if (ts.isModuleDeclaration(statement) && statement.name.text === "Excel" && statement.body && ts.isModuleBlock(statement.body)) statement.body.statements.forEach(declared);
  }
  return found;
})();

it("cites classes and members that the reference has", () => {
  const wrong = files.flatMap((path) => [...textOfFile(path).matchAll(/(?<![\w.])excel\.([a-z]{4,}\d*)(?:#excel-excel-([a-z0-9]+)-([a-z0-9]+)-member(?:\(\d+\))?|#([a-z0-9]+))?/g)].flatMap(([cited, name = "", owner, member, short]) => {
    const members = reference.get(name), wanted = member ?? short;
    const isThere = members !== undefined && (owner === undefined || owner === name) && (wanted === undefined || members.has(wanted));
    return isThere ? [] : [`${path}: ${cited}`];
  }));
  expect(wrong).toEqual([]);
});

it("cites guides that there are", () => {
  const cited = files.flatMap((path) => [...textOfFile(path).matchAll(/\b((?:concepts|develop|excel|testing)\/[a-z0-9-]*-[a-z0-9-]+)/g)].map(([, page = ""]) => ({ path, page })).filter(({ page }) => !page.startsWith("excel/excel.")));
  expect(cited.filter(({ page }) => !GUIDES.has(page)).map(({ path, page }) => `${path}: ${page}`)).toEqual([]);
});

it("looks at all conformance tests", () => {
  expect(files.filter((path) => path.includes("conformance")).length).toBeGreaterThan(25);
});
