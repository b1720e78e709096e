/**
 * Bundles the workbench's engine (Univer is ESM inside and large) into one CommonJS file for Node and Jest.
 * Built again only when an input changed. `node scripts/build-engine.mjs [--force]`; also `import { buildEngine }`.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const folder = path.join(root, "node_modules", ".cache", "workbench");
const source = path.join(root, "src", "workbench", "engine");
export const ENGINE = path.join(folder, "engine.cjs");
const STAMP = path.join(folder, "engine.stamp");

function stamp() {
  const hash = createHash("sha256");
  const names = readdirSync(source, { recursive: true, withFileTypes: true }).filter((each) => each.isFile()).map((each) => path.relative(source, path.join(each.parentPath ?? each.path, each.name)));
  for (const name of names.sort()) hash.update(name).update(readFileSync(path.join(source, name)));
  hash.update(readFileSync(fileURLToPath(import.meta.url)));
  for (const name of ["core", "preset-sheets-node-core", "sheets-numfmt"]) hash.update(readFileSync(path.join(root, "node_modules", "@univerjs", name, "package.json")));
  return hash.digest("hex");
}

/** Resolves to the path of the bundle, building it when it is missing or stale. */
export async function buildEngine(force = false) {
  const wanted = stamp();
  if (!force && existsSync(ENGINE) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return ENGINE;
  const { build } = await import("esbuild");
  mkdirSync(folder, { recursive: true });
  const fresh = `${ENGINE}.${process.pid}`;
  await build({
    entryPoints: [path.join(source, "index.ts")], outfile: fresh, bundle: true, platform: "node", format: "cjs", target: "node20", minifyWhitespace: true, minifySyntax: true,
    conditions: ["import"], mainFields: ["module", "main"], logLevel: "error", legalComments: "none",
  });
  renameSync(fresh, ENGINE);
  writeFileSync(STAMP, wanted);
  return ENGINE;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildEngine(process.argv.includes("--force"));
