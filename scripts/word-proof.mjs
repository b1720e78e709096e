/**
 * Shows the report as Word users get it, and proves that nothing is lost on the way: the .docx and the clipboard's HTML of a workbook
 * go through LibreOffice Writer and back, and every heading, paragraph and table cell is compared.
 * Usage: node scripts/word-proof.mjs BOOK.xlsx [--pictures FOLDER]
 * With --pictures pages are saved as PNG. Needs `soffice` (Writer) and, for pictures, `pdftoppm`. Exits 1 where something differs.
 * A developer's tool, no test.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { strFromU8, unzipSync } from "fflate";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Fonts of the standard are on few machines that draw pictures; these stand in for them there. */
const STAND_INS = { 方正小标宋简体: "Noto Serif CJK SC", 黑体: "Noto Sans CJK SC", 楷体_GB2312: "AR PL UKai CN", 仿宋_GB2312: "AR PL UMing CN", 仿宋: "AR PL UMing CN", 宋体: "AR PL UMing CN", "Times New Roman": "Liberation Serif" };
const ENTITIES = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The product's own functions, bundled for this run. */
async function product(folder) {
  const source = `export { evaluate } from "./src/evaluate"; export { snapshotOfXlsx } from "./test/helpers/snapshotOfXlsx";
    export { reportToClipboard, reportToDocx } from "./src/presenting/word"; export { blocksOf } from "./src/presenting/word/blocks"; export { titleLines } from "./src/presenting/word/layout";`;
  const outfile = join(folder, "product.cjs");
  await build({ stdin: { contents: source, resolveDir: root, loader: "ts" }, outfile, bundle: true, format: "cjs", platform: "node", target: "node20", logLevel: "error" });
  return import(pathToFileURL(outfile).href);
}

/** Lets the stand-ins answer to the names of the standard's fonts, for this run only. */
function fontsFile(folder) {
  const also = ([name, standIn]) => `<match target="scan"><test name="family"><string>${standIn}</string></test><edit name="family" mode="append_last"><string>${name}</string></edit></match>`;
  const path = join(folder, "fonts.conf");
  writeFileSync(path, `<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts</dir><cachedir>${join(folder, "fontcache")}</cachedir>${Object.entries(STAND_INS).map(also).join("")}</fontconfig>`);
  return path;
}

function convert(folder, file, target, filter = "") {
  const out = join(folder, "out");
  mkdirSync(out, { recursive: true });
  execFileSync("soffice", [`-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`, "--headless", ...(file.endsWith(".html") ? ["--infilter=HTML (StarWriter)"] : []),
    "--convert-to", filter === "" ? target : `${target}:${filter}`, "--outdir", out, file], { stdio: "ignore", env: { ...process.env, FONTCONFIG_FILE: fontsFile(folder) } });
  return join(out, file.split("/").pop().replace(/\.\w+$/, `.${target}`));
}

const decode = (text) => text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (_, hex, number, name) => (hex ? String.fromCodePoint(parseInt(hex, 16)) : number ? String.fromCodePoint(Number(number)) : ENTITIES[name]));
/** Blanks of every kind count as one, also a title's break: HTML and Writer keep them in their own ways. */
const plain = (text) => text.replace(/[\s\u00a0]+/g, " ").trim();

/** What a .docx says, in order: headings with their level, paragraphs, table rows. */
function readDocx(path) {
  const files = unzipSync(new Uint8Array(readFileSync(path)));
  const styles = strFromU8(files["word/styles.xml"]);
  const levels = new Map([...styles.matchAll(/<w:style [^>]*w:styleId="([^"]*)".*?<\/w:style>/gs)].map(([xml, id]) => [id, /<w:name w:val="heading (\d)"/i.exec(xml)?.[1] ?? (/<w:name w:val="Title"/i.test(xml) ? "0" : undefined)]));
  const body = strFromU8(files["word/document.xml"]);
  const text = (xml) => plain([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab)\/>/g)].map((found) => (found[1] === undefined ? " " : decode(found[1]))).join(""));
  return [...body.matchAll(/<w:tbl>.*?<\/w:tbl>|<w:p[ >].*?<\/w:p>/gs)].flatMap(([xml]) => {
    if (xml.startsWith("<w:tbl")) {
      return [...xml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) => `| ${[...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => text(cell)).join(" | ")}`);
    }
    const level = levels.get(/<w:pStyle w:val="([^"]*)"/.exec(xml)?.[1] ?? "");
    const words = text(xml);
    return words === "" ? [] : [`${level === undefined ? "" : `h${level} `}${words}`];
  });
}

/** The same of the report itself. */
function linesOf(blocks, titleLines) {
  return blocks.flatMap((block) => {
    if (block.kind === "heading") return [`h${block.level} ${plain(block.level === 0 ? titleLines(block.text).join(" ") : block.text)}`];
    if (block.kind === "text") return [plain(block.text)];
    return [plain(block.caption), plain(block.table.unitLine), ...block.table.cells.map((cells) => `| ${cells.map(plain).join(" | ")}`)];
  }).filter((line) => line !== "");
}

function compare(name, expected, found) {
  const wrong = expected.flatMap((line, index) => (line === found[index] ? [] : [[line, found[index] ?? "(missing)"]]));
  console.log(`${name}: ${expected.length} lines, ${wrong.length + Math.max(0, found.length - expected.length)} differ`);
  for (const [line, other] of wrong.slice(0, 5)) console.log(`  should be: ${line}\n  is:        ${other}`);
  return wrong.length === 0 && found.length === expected.length;
}

/** Saves the first page that holds these words. */
function picture(folder, pdf, words, path) {
  const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
  const page = String(1 + Math.max(0, pages.findIndex((text) => text.replace(/\s/g, "").includes(words))));
  execFileSync("pdftoppm", ["-r", "72", "-gray", "-png", "-singlefile", "-f", page, "-l", page, pdf, join(folder, "page")]);
  copyFileSync(join(folder, "page.png"), path);
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { pictures: { type: "string" } } });
const [book] = positionals;
if (book === undefined) { console.error("node scripts/word-proof.mjs BOOK.xlsx [--pictures FOLDER]"); process.exit(2); }
const folder = mkdtempSync(join(tmpdir(), "word-proof-"));
try {
  const { evaluate, snapshotOfXlsx, reportToClipboard, reportToDocx, blocksOf, titleLines } = await product(folder);
  const { report } = evaluate(snapshotOfXlsx(resolve(book)));
  const [docx, html] = [join(folder, "report.docx"), join(folder, "paste.html")];
  writeFileSync(docx, await reportToDocx(report));
  writeFileSync(html, reportToClipboard(report).html);
  const lines = linesOf(blocksOf(report), titleLines);
  const sound = [
    compare(".docx as written", lines, readDocx(docx)),
    compare(".docx through Writer", lines, readDocx(convert(folder, docx, "docx", "MS Word 2007 XML"))),
    compare("clipboard HTML through Writer", lines.map((line) => line.replace(/^h0 /, "")), readDocx(convert(folder, html, "docx", "MS Word 2007 XML")).map((line) => line.replace(/^h0 /, ""))),
  ].every(Boolean);
  if (values.pictures !== undefined) {
    mkdirSync(values.pictures, { recursive: true });
    const [file, paste] = [convert(folder, docx, "pdf"), convert(folder, html, "pdf")];
    const table = report.sections.flatMap(({ paragraphs }) => paragraphs).find((paragraph) => paragraph.table)?.table;
    picture(folder, file, "", join(values.pictures, "word-docx.png"));
    if (table) picture(folder, file, table.caption, join(values.pictures, "word-docx-table.png"));
    picture(folder, paste, "", join(values.pictures, "word-paste.png"));
  }
  process.exitCode = sound ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
