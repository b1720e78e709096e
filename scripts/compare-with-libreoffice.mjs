/**
 * Compares every formula cell of our output sheets with what LibreOffice computes from the same file.
 * Usage: node scripts/compare-with-libreoffice.mjs OUT.xlsx [--all] [--places 9]
 * --all takes the person's sheets in too. Needs `soffice` on the path. Exits 1 where a cell differs. A developer's tool, no test.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { unzipSync } from "fflate";

const OWN = /^_ZPZS_/;
/** Tells LibreOffice to recalculate files of other programs on load, always. */
const ALWAYS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>`;
const ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The file as LibreOffice saves it after recalculating. */
function recalculated(file, folder) {
  const user = join(folder, "profile", "user");
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, "registrymodifications.xcu"), ALWAYS);
  copyFileSync(file, join(folder, "book.xlsx"));
  execFileSync("soffice", [
    `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out"), join(folder, "book.xlsx"),
  ], { stdio: "ignore" });
  return join(folder, "out", "book.xlsx");
}

function decode(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, number, name) =>
    (hex ? String.fromCodePoint(parseInt(hex, 16)) : number ? String.fromCodePoint(Number(number)) : ENTITIES[name]));
}

function attribute(tag, name) {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return found ? decode(found[1]) : undefined;
}

/** Text of a string item, its runs joined. */
function words(xml) {
  return [...xml.matchAll(/<t\b[^>]*?(?:\/>|>([\s\S]*?)<\/t>)/g)].map(([, text]) => decode(text ?? "")).join("");
}

/** Result of a cell: number, text, or truth value. */
function resultOf(open, inner, strings) {
  const raw = /<v>([\s\S]*?)<\/v>/.exec(inner)?.[1];
  const type = attribute(` ${open}`, "t");
  if (raw === undefined) return "";
  if (type === "s") return strings[Number(raw)];
  if (type === "b") return raw === "1";
  return type === "str" || type === "e" ? decode(raw) : Number(raw);
}

/** Name of the sheet that a reference points at. */
function sheetOfReference(reference) {
  const quoted = /^'((?:[^']|'')*)'!/.exec(reference);
  return quoted ? quoted[1].replace(/''/g, "'") : reference.replace(/!.*$/, "");
}

/** All cells by sheet and address, and the names of the sheets that carry our markers. */
function bookOf(file) {
  const parts = unzipSync(new Uint8Array(readFileSync(file)));
  const text = (path) => (parts[path] ? new TextDecoder().decode(parts[path]) : "");
  const workbook = text("xl/workbook.xml");
  const targets = new Map([...text("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/g)]
    .map(([tag]) => [attribute(tag, "Id"), attribute(tag, "Target").replace(/^\/?(xl\/)?/, "xl/")]));
  const strings = [...text("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, xml]) => words(xml));
  const cells = new Map();
  for (const [tag] of workbook.matchAll(/<sheet\b[^>]*>/g)) {
    const sheet = attribute(tag, "name");
    for (const [, open, inner = ""] of text(targets.get(attribute(tag, "r:id"))).matchAll(/<c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
      const formula = /<f\b[^>]*>([\s\S]*?)<\/f>/.exec(inner)?.[1] ?? null;
      cells.set(`${sheet}!${attribute(` ${open}`, "r")}`, { sheet, value: resultOf(open, inner, strings), formula });
    }
  }
  const names = [...workbook.matchAll(/<definedName\b([^>]*)>([^<]*)</g)].filter(([, tag]) => OWN.test(attribute(tag, "name") ?? ""));
  return { cells, own: new Set(names.map(([, , target]) => sheetOfReference(decode(target)))) };
}

function same(a, b, tolerance) {
  return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a)) : String(a) === String(b);
}

/** Prints what differs and the counts by sheet; answers the number of differing cells, or 1 where nothing was compared. */
function compare(ours, theirs, all, tolerance) {
  const counts = new Map();
  for (const [place, { sheet, value, formula }] of ours.cells) {
    if (formula === null || !(all || ours.own.has(sheet))) continue;
    const count = counts.get(sheet) ?? { formulas: 0, numbers: 0, differing: 0 };
    counts.set(sheet, count);
    count.formulas += 1;
    if (typeof value === "number") count.numbers += 1;
    const other = theirs.cells.get(place)?.value ?? "";
    if (same(value, other, tolerance)) continue;
    count.differing += 1;
    console.log(`${place}  saved ${JSON.stringify(value)}  LibreOffice ${JSON.stringify(other)}  =${decode(formula)}`);
  }
  for (const [sheet, { formulas, numbers, differing }] of counts) console.log(`${sheet}: ${formulas} formulas (${numbers} numbers), ${differing} differ`);
  return counts.size === 0 ? 1 : [...counts.values()].reduce((sum, { differing }) => sum + differing, 0);
}

const { values, positionals: [file] } = parseArgs({ allowPositionals: true, options: { all: { type: "boolean" }, places: { type: "string", default: "9" } } });
if (!file || !existsSync(file)) {
  console.error("usage: node scripts/compare-with-libreoffice.mjs OUT.xlsx [--all] [--places 9]");
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "compare-"));
try {
  const differing = compare(bookOf(resolve(file)), bookOf(recalculated(resolve(file), folder)), values.all ?? false, 10 ** -Number(values.places));
  process.exitCode = differing > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
