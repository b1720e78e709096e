// Measures the product beside bare peers in one run and prints ratios: `npm run bench [-- --write]`.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { buildEngine } from "./build-engine.mjs";

const outfile = join("node_modules", ".cache", "bench", "main.cjs");
await buildEngine();
// The size of the pane is that of the add-in as it ships.
if (!existsSync(join("dist", "taskpane.html"))) spawnSync(process.execPath, [join("node_modules", "webpack", "bin", "webpack.js"), "--mode", "production"], { stdio: "inherit" });
await build({ entryPoints: [join("test", "bench", "main.ts")], outfile, bundle: true, platform: "node", format: "cjs", target: "node20", external: ["@microsoft/office-js", "playwright-core"], logLevel: "error" });
process.exit(spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1);
