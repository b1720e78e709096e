/**
 * Lets LibreOffice calculate drawn rows of every rule type and compares each score and rate with ours.
 * Usage: node scripts/score-formulas-in-libreoffice.mjs [rows of each type, 100] [seed]
 * Needs `soffice` on the path. Exits 1 where a cell differs. A developer's tool, no test.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { buildEngine } from "./build-engine.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const bundle = join(here, "..", "node_modules", ".cache", "scoreFormulaBook.cjs");
const [count = "100", seed = "1"] = process.argv.slice(2);
await buildEngine();
await build({ entryPoints: [join(here, "build", "scoreFormulaBook.ts")], outfile: bundle, bundle: true, platform: "node", format: "cjs", target: "node20", external: ["@microsoft/office-js"], logLevel: "error" });
const { scoreFormulaBook } = createRequire(import.meta.url)(bundle);
const folder = mkdtempSync(join(tmpdir(), "score-formulas-"));
try {
  const file = join(folder, "formulas.xlsx");
  writeFileSync(file, await scoreFormulaBook(Number(count), Number(seed)));
  execFileSync(process.execPath, [join(here, "compare-with-libreoffice.mjs"), file, "--all"], { stdio: "inherit" });
} catch (error) {
  if (error.status === undefined) console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
