// Writes src/workbench/host/since.json: the ExcelApi set that brought each member, from the type definitions.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";

const outfile = resolve("node_modules", ".cache", "coverage", "since.cjs");
mkdirSync(dirname(outfile), { recursive: true });
await build({ entryPoints: [join("scripts", "build", "hostSince.ts")], outfile, bundle: true, platform: "node", format: "cjs", target: "node20", external: ["typescript"], logLevel: "error" });
const { sinceFile } = createRequire(import.meta.url)(outfile);
writeFileSync(join("src", "workbench", "host", "since.json"), sinceFile(readFileSync(join("node_modules", "@types", "office-js", "index.d.ts"), "utf8")));
