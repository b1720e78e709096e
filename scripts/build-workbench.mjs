// Bundles the workbench: its page into dist/workbench/page, its server into node_modules/.cache/workbench. Only what is out of date is built.
import { build } from "esbuild";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const at = (...steps) => join(root, ...steps);
const require = createRequire(import.meta.url);

export const folders = { addin: at("dist", "workbench"), page: at("dist", "workbench", "page"), server: at("node_modules", ".cache", "workbench") };

/** Time of the newest file below some paths, in milliseconds; 0 if there is none. */
function newest(...paths) {
  return Math.max(0, ...paths.filter((path) => existsSync(path)).map((path) => {
    const entry = statSync(path);
    return entry.isDirectory() ? newest(...readdirSync(path).map((name) => join(path, name))) : entry.mtimeMs;
  }));
}

/** Whether `made` is there and newer than all its sources. */
const isFresh = (made, ...sources) => existsSync(made) && statSync(made).mtimeMs >= newest(...sources, at("package-lock.json"));

async function buildPage() {
  const stamp = join(folders.page, "built");
  if (isFresh(stamp, at("src", "workbench"), fileURLToPath(import.meta.url))) return false;
  rmSync(folders.page, { recursive: true, force: true });
  mkdirSync(folders.page, { recursive: true });
  const started = Date.now();
  const bundled = { outdir: folders.page, bundle: true, minify: true, platform: "browser", target: "es2022", define: { "process.env.NODE_ENV": '"production"' }, logLevel: "error" };
  await build({
    ...bundled,
    entryPoints: { main: at("src", "workbench", "page", "main.ts") },
    format: "esm",
    splitting: true, // what the grid asks for late or never, such as rules for hyphens in other languages, stays in files of its own
    loader: { ".woff2": "dataurl", ".woff": "dataurl", ".ttf": "dataurl", ".svg": "dataurl", ".png": "dataurl" },
  });
  await build({ ...bundled, entryPoints: { trust: at("src", "workbench", "page", "trust.ts") }, format: "iife" });
  cpSync(at("src", "workbench", "page", "static"), folders.page, { recursive: true });
  writeFileSync(stamp, `${started}\n`);
  return true;
}

async function buildServer() {
  const made = join(folders.server, "server.mjs");
  if (isFresh(made, at("src", "workbench", "server"))) return false;
  await build({ entryPoints: [at("src", "workbench", "server", "index.ts")], outfile: made, bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "error" });
  return true;
}

/** The add-in's own build, as it ships but for the address of office.js. */
function buildAddin() {
  const page = join(folders.addin, "taskpane.html");
  const sources = readdirSync(at("src")).filter((name) => name !== "workbench").map((name) => at("src", name));
  if (isFresh(page, ...sources, at("webpack.config.js"), at("scripts", "build"), at("assets"))) return false;
  const webpack = join(dirname(require.resolve("webpack-cli/package.json")), "bin", "cli.js");
  const run = spawnSync(process.execPath, [webpack, "--mode", "production", "--env", "profile=workbench"], { cwd: root, stdio: ["ignore", "pipe", "pipe"], encoding: "utf8" });
  if (run.status !== 0) throw new Error(`The add-in does not build:\n${run.stdout}\n${run.stderr}`);
  return true;
}

/** Builds what is out of date; gives the names of what was built. The add-in first: its build sweeps its folder. */
export async function buildWorkbench({ addin = true } = {}) {
  const built = [];
  if (addin && buildAddin()) built.push("add-in");
  if (await buildPage()) built.push("page");
  if (await buildServer()) built.push("server");
  return built;
}

/** The server's door, from its bundle. */
export async function loadServer() {
  return import(pathToFileURL(join(folders.server, "server.mjs")).href);
}

/** Where the server finds things. */
export function serverOptions() {
  return {
    page: folders.page,
    addin: folders.addin,
    officeJs: dirname(require.resolve("@microsoft/office-js/dist/office.js")),
    samples: [at("assets", "samples"), at("test", "workbooks")],
    firstSample: "zhanjiang-gz-office-2020.xlsx",
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = Date.now();
  const built = await buildWorkbench({ addin: !process.argv.includes("--page-only") });
  console.log(built.length ? `Built ${built.join(", ")} in ${((Date.now() - started) / 1000).toFixed(1)} s` : "Everything is up to date");
}
