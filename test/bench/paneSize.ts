import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Row } from "./measure";

/** gzip size of the official React task-pane template: polyfill 82 + react 48 + pane 40 kB. */
const TEMPLATE_KB = 169;

/** Script of the pane that is loaded at once, and what comes later, in kB gzip. Needs `npm run build`. */
export function paneSizeRow(): { row: Row | null; line: string } {
  if (!existsSync("dist/taskpane.html")) return { row: null, line: "Pane size: run `npm run build` first." };
  const html = readFileSync("dist/taskpane.html", "utf8");
  const size = (name: string): number => gzipSync(readFileSync(join("dist", name))).length / 1000;
  const initial = [...html.matchAll(/src="?([^":\s>]+\.js)/g)].map((match) => match[1]!).filter((name) => existsSync(join("dist", name)));
  const later = readdirSync("dist").filter((name) => name.endsWith(".js") && !initial.includes(name) && !name.startsWith("commands"));
  const sum = (names: readonly string[]): number => names.reduce((total, name) => total + size(name), 0);
  return {
    row: { what: "pane script at start, gzip", ours: sum(initial), peer: TEMPLATE_KB, unit: "kB", note: "official React task-pane template (82 + 48 + 40)" },
    line: `Loaded later, when needed: ${later.map((name) => `${name.replace(/\.[0-9a-f]{8,}\./, ".")} ${size(name).toFixed(0)} kB`).join(", ")} (gzip).`,
  };
}
