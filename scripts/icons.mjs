// Draws assets/icon-*.png from our own SVGs with Chromium: node scripts/icons.mjs
// 16 px has a drawing of its own, since the large one's details vanish at that size.
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";

const DRAWINGS = { 16: "assets/icon-small.svg", 32: "assets/icon.svg", 64: "assets/icon.svg", 80: "assets/icon.svg" };

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [size, drawing] of Object.entries(DRAWINGS)) {
  const page = await browser.newPage({ viewport: { width: Number(size), height: Number(size) } });
  const svg = Buffer.from(readFileSync(drawing)).toString("base64");
  await page.setContent(`<style>body{margin:0}img{display:block;width:100vw;height:100vh}</style><img src="data:image/svg+xml;base64,${svg}">`);
  await page.waitForFunction(() => document.images[0]?.complete);
  writeFileSync(`assets/icon-${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
