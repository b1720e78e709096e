/**
 * Lets LibreOffice open what we save of workbooks: each is opened, changed and saved by src/workbench/files, then converted by LibreOffice.
 * Usage: node scripts/open-in-libreoffice.mjs [--everything] FOLDER-OR-FILE …
 * A cell is typed into each; --everything adds a comment, a note, a filter, conditional formats, headers, breaks, groups, a protected sheet and properties.
 * Names each file that LibreOffice refuses, or whose sheets it does not find again. Exits 1 where there is one. A developer's tool, no test.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);
/** Files a LibreOffice process converts before the next one starts, and how long it may take for each. */
const BATCH = 40, SECONDS_A_FILE = 30;

async function filesRoom(folder) {
  const outfile = path.join(folder, "files.cjs");
  await build({ entryPoints: [path.join(root, "src", "workbench", "files", "index.ts")], outfile, bundle: true, platform: "node", format: "cjs", logLevel: "error" });
  return require(outfile);
}

function workbooksIn(place) {
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(place, entry.name);
    return entry.isDirectory() ? workbooksIn(full) : /\.xls[xm]$/i.test(entry.name) && !entry.name.startsWith("~$") ? [full] : [];
  });
}

const typed = (sheet) => ({ ...sheet, cells: { ...sheet.cells, "89,25": { value: "typed" } } });

/** Has LibreOffice convert files into a folder; a batch that ends early leaves some out. */
function converted(folder, files, out) {
  try {
    execFileSync("soffice", [`-env:UserInstallation=${pathToFileURL(path.join(folder, "profile"))}`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", path.join(folder, out), ...files], { stdio: "ignore", timeout: BATCH * SECONDS_A_FILE * 1000 });
  } catch (error) {
    console.error(`a batch ended early: ${error.code ?? error.message}`);
  }
}

/** Names of a workbook's sheets as LibreOffice gives them back; null when it does not open it. */
async function sheetsBack({ openXlsx }, file) {
  return existsSync(file) ? (await openXlsx(new Uint8Array(readFileSync(file)))).book.sheets.map((sheet) => sheet.name) : null;
}

/** Everything that files carry of a sheet, somewhere it is out of the way. */
function withEverything(sheet) {
  const area = { top: 89, left: 25, bottom: 92, right: 26 };
  const format = (id, type, parts) => ({ id, type, area, parts });
  return {
    ...typed(sheet),
    comments: [...(sheet.comments ?? []), { id: "new", row: 89, column: 25, authorName: "A", authorEmail: "a@example.com", created: "2026-11-01T00:00:00Z", content: "comment", resolved: true, replies: [{ id: "reply", authorName: "B", authorEmail: "", created: "2026-11-02T00:00:00Z", content: "reply" }] }],
    notes: [...(sheet.notes ?? []), { row: 90, column: 25, author: "A", content: "note" }],
    autoFilter: sheet.autoFilter ?? { area, criteria: { 0: { filterOn: "Values", values: ["typed", ""] }, 1: { filterOn: "CellColor", color: "#FFC000" } } },
    conditionalFormats: [
      format("n1", "CellValue", { "cellValue.rule": { formula1: "=1", operator: "GreaterThan" }, "cellValue.format.fill.color": "#FFC7CE" }), format("n2", "DataBar", { "dataBar.barDirection": "LeftToRight" }),
      format("n3", "IconSet", { "iconSet.style": "ThreeStars" }), format("n4", "ColorScale", {}), format("n5", "PresetCriteria", { "preset.rule": { criterion: "LastWeek" } }), ...(sheet.conditionalFormats ?? []),
    ],
    print: { ...sheet.print, scale: 80, area, margins: { left: 36 }, headersFooters: { ...sheet.print.headersFooters, "defaultForAllPages.centerHeader": "&A" } },
    outline: { rows: { ...sheet.outline?.rows, 89: 1, 90: 2, 91: 2 }, columns: { ...sheet.outline?.columns, 25: 1 } }, rows: { ...sheet.rows, 90: { hidden: true }, 91: { hidden: true } },
    breaks: { rows: [89], columns: [25] }, protected: true, protectionOptions: { allowSort: true }, protectionPassword: { algorithm: "SHA-512", hash: "AAAA", salt: "AAAA", spins: 1 },
  };
}

async function saved({ openXlsx, saveXlsx }, file, everything) {
  const { book, source } = await openXlsx(new Uint8Array(readFileSync(file)));
  const [first, ...rest] = book.sheets;
  const more = everything ? { properties: { ...book.properties, title: "T", company: "C" }, customProperties: { ...book.customProperties, n: 1 }, structure: {} } : {};
  return { bytes: await saveXlsx({ ...book, ...more, sheets: [everything ? withEverything(first) : typed(first), ...rest] }, source), sheets: book.sheets.map(({ name }) => name) };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { everything: { type: "boolean" } } });
if (positionals.length === 0) {
  console.error("usage: node scripts/open-in-libreoffice.mjs [--everything] FOLDER-OR-FILE …");
  process.exit(2);
}
const folder = mkdtempSync(path.join(tmpdir(), "opened-"));
const failures = [];
try {
  const room = await filesRoom(folder), books = positionals.flatMap(workbooksIn), waiting = [];
  mkdirSync(path.join(folder, "in"));
  for (const [index, file] of books.entries()) {
    const name = `${String(index).padStart(4, "0")}.xlsx`;
    try {
      const { bytes, sheets } = await saved(room, file, values.everything ?? false);
      writeFileSync(path.join(folder, "in", name), bytes);
      waiting.push({ file, name, sheets });
    } catch (error) {
      failures.push(`${file}: we do not save it: ${error.message}`);
    }
  }
  for (let at = 0; at < waiting.length; at += BATCH) {
    const batch = waiting.slice(at, at + BATCH);
    converted(folder, batch.map(({ name }) => path.join(folder, "in", name)), "out");
    for (const { file, name, sheets } of batch) {
      const found = await sheetsBack(room, path.join(folder, "out", name));
      if (found === null) failures.push(`${file}: LibreOffice does not open it`);
      else if (sheets.some((sheet) => !found.includes(sheet))) {
        // LibreOffice has rules of its own for names: what counts is that it reads ours as it reads the original.
        converted(folder, [file], "original");
        const original = await sheetsBack(room, path.join(folder, "original", `${path.basename(file, path.extname(file))}.xlsx`));
        if (JSON.stringify(original) !== JSON.stringify(found)) failures.push(`${file}: sheets ${sheets.join(", ")} are ${found.join(", ")}`);
      }
    }
    console.log(`${Math.min(at + BATCH, waiting.length)} of ${waiting.length}`);
  }
  console.log(`${books.length} workbooks, ${books.length - failures.length} opened`);
  for (const failure of failures) console.log(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
