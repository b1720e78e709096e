// Bundles the command line into node_modules/.cache/headless when a source is newer than the last bundle.
import { build } from "esbuild";
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildEngine } from "./build-engine.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(root, "node_modules", ".cache", "headless");
const stamp = join(folder, "stamp");

/** Time of the newest file below a folder, in milliseconds. */
function newest(path) {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), 0);
}

/** Path of the bundled entry, made anew only when needed; the engine beside it as well. */
export async function buildHeadless() {
  const sources = Math.max(newest(join(root, "src")), statSync(join(root, "package-lock.json")).mtimeMs);
  if (existsSync(stamp) && statSync(stamp).mtimeMs > sources) return join(folder, "main.mjs");
  await buildEngine();
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: { main: join(root, "src", "headless", "main.ts") },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    external: ["@microsoft/office-js"],
    // Libraries in CommonJS inside an ES module still ask for these three.
    banner: {
      js: [
        'import { createRequire as bannerRequire } from "node:module";',
        'import { fileURLToPath as bannerPath } from "node:url";',
        "const require = bannerRequire(import.meta.url);",
        'const __filename = bannerPath(import.meta.url); const __dirname = bannerPath(new URL(".", import.meta.url));',
      ].join("\n"),
    },
    logLevel: "error",
  });
  writeFileSync(stamp, "");
  return join(folder, "main.mjs");
}
