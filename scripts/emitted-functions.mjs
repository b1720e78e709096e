/**
 * Writes a workbook with every function that our formulas use, calculated by our engine, for `compare-with-libreoffice.mjs --all`.
 * Usage: node scripts/emitted-functions.mjs OUT.xlsx [EVALUATED.xlsx …]
 * Formulas of our sheets in the evaluated workbooks must use no function beyond those in `emitted-functions.json`: exits 1 and names it.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildEngine } from "./build-engine.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);
const { cells, formulas } = JSON.parse(readFileSync(path.join(root, "scripts", "emitted-functions.json"), "utf8"));

async function xlsxFiles(folder) {
  const outfile = path.join(folder, "files.cjs");
  await build({ entryPoints: [path.join(root, "src", "workbench", "files", "index.ts")], outfile, bundle: true, platform: "node", format: "cjs", logLevel: "error" });
  return require(outfile);
}

const functionsOf = (formula) => [...formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "").matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name);

/** A sheet as the workbench has it, from A1 → content. */
function sheetOf(id, name, contents) {
  const entries = Object.entries(contents).map(([a1, content]) => {
    const [, column, row] = /^([A-Z])(\d+)$/.exec(a1);
    return [`${row - 1},${column.charCodeAt(0) - 65}`, typeof content === "string" && content.startsWith("=") ? { formula: content } : { value: content }];
  });
  return {
    id, name, visibility: "visible", cells: Object.fromEntries(entries), merges: [], rows: {}, columns: {}, frozen: { rows: 0, columns: 0 }, tabColor: null, protected: false, showGridlines: true,
    validations: [], hyperlinks: {}, charts: [], print: {},
  };
}

async function calculated(book) {
  const engine = require(await buildEngine()).createHeadlessEngine();
  await engine.load(book);
  await engine.calculate(true);
  const { sheets } = engine.exportBook();
  engine.dispose();
  return { ...book, sheets: book.sheets.map((sheet, index) => ({ ...sheet, cells: sheets[index].cells })) };
}

/** Functions in the evaluated workbooks' formulas that the list lacks. */
async function missing(openXlsx, workbooks) {
  const known = new Set(formulas.flatMap(functionsOf)), lacking = new Set();
  for (const each of workbooks) {
    const { book } = await openXlsx(readFileSync(each));
    const own = new Set(book.names.filter(({ name }) => name.startsWith("_ZPZS_")).map(({ reference }) => reference.replace(/!.*$/, "").replace(/^'|'$/g, "")));
    for (const sheet of book.sheets.filter(({ name }) => own.has(name))) {
      for (const { formula } of Object.values(sheet.cells)) for (const name of functionsOf(formula ?? "")) if (!known.has(name)) lacking.add(name);
    }
  }
  return [...lacking];
}

const [out, ...workbooks] = process.argv.slice(2);
if (!out) {
  console.error("usage: node scripts/emitted-functions.mjs OUT.xlsx [EVALUATED.xlsx …]");
  process.exit(2);
}
const folder = mkdtempSync(path.join(tmpdir(), "functions-"));
try {
  const { openXlsx, saveXlsx } = await xlsxFiles(folder);
  const results = Object.fromEntries(formulas.map((formula, index) => [`A${index + 1}`, `=${formula.replace(/\b([A-D]\d+(?::[A-D]\d+)?)\b(?=(?:[^"]*"[^"]*")*[^"]*$)/g, "数据!$1")}`]));
  const book = { sheets: [sheetOf("data", "数据", cells), sheetOf("results", "结果", results)], styles: [{}], names: [], settings: {}, customXmlParts: [], activeSheet: 1, date1904: false };
  writeFileSync(out, await saveXlsx(await calculated(book), null));
  const used = new Set(formulas.flatMap(functionsOf));
  console.log(`${formulas.length} formulas with ${used.size} functions: ${[...used].sort().join(" ")}`);
  const lacking = await missing(openXlsx, workbooks);
  if (lacking.length > 0) console.error(`not in the list: ${lacking.join(" ")}`);
  process.exitCode = lacking.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
