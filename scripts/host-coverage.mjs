// Writes src/workbench/host/COVERAGE.md: which members of Excel's JavaScript API the local host answers.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { build } from "esbuild";

const outfile = resolve("node_modules", ".cache", "coverage", "coverage.cjs");
mkdirSync(dirname(outfile), { recursive: true });
await build({ entryPoints: [join("scripts", "build", "hostCoverage.ts")], outfile, bundle: true, platform: "node", format: "cjs", target: "node20", external: ["typescript"], logLevel: "error" });
const { coverageOf, coveragePage } = createRequire(import.meta.url)(outfile);
const definitions = readFileSync(join("node_modules", "@types", "office-js", "index.d.ts"), "utf8");
writeFileSync(join("src", "workbench", "host", "COVERAGE.md"), coveragePage(coverageOf(definitions)));
