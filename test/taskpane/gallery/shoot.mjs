// Pictures of the pane on its fixture: node test/taskpane/gallery/shoot.mjs OUT_DIR [state=…,view=…,width=…,theme=… …]
// Builds the gallery with esbuild into OUT_DIR, opens it in Chromium at the asked widths, and keeps a picture of each.
import { build } from "esbuild";
import { createServer } from "node:http";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const [out, ...shots] = process.argv.slice(2);
if (!out || shots.length === 0) {
  console.error("usage: shoot.mjs OUT_DIR state=ready,view=checks,width=350,theme=host[,full=1][,click=NAME] …");
  process.exit(2);
}
mkdirSync(out, { recursive: true });
await build({
  entryPoints: ["test/taskpane/gallery/gallery.tsx"], bundle: true, outfile: join(out, "gallery.js"), jsx: "automatic", format: "iife",
  define: { "process.env.NODE_ENV": '"production"' }, logLevel: "error",
});
const page = '<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>html,body{margin:0}body{overflow-x:hidden;overflow-y:scroll}</style><div id="root"></div><script src="/gallery.js"></script>';
const server = createServer((request, response) => {
  const isScript = request.url?.startsWith("/gallery.js");
  response.setHeader("content-type", isScript ? "text/javascript" : "text/html; charset=utf-8");
  response.end(isScript ? readFileSync(join(out, "gallery.js")) : page);
});
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const { port } = server.address();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const shot of shots) {
  const { width = "350", height = "900", full, click, ...query } = Object.fromEntries(shot.split(",").map((pair) => pair.split("=")));
  const tab = await browser.newPage({ viewport: { width: Number(width), height: Number(height) } });
  tab.on("pageerror", (error) => console.error(shot, error.message));
  await tab.goto(`http://127.0.0.1:${port}/?${new URLSearchParams(query)}`);
  await tab.waitForTimeout(700);
  for (const name of click ? click.split("+") : []) await tab.getByRole("button", { name }).first().click();
  await tab.waitForTimeout(300);
  const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (overflow > 0) console.error(`${shot}: ${overflow} px wider than the pane`);
  writeFileSync(join(out, `${shot.replace(/[^\w.=-]+/g, "_")}.png`), await tab.screenshot({ fullPage: full === "1" }));
  await tab.close();
}
await browser.close();
server.close();
