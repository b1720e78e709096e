import { createHash } from "node:crypto";
import { readFile, readdir, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";

/** A file to be answered. */
export interface ServedFile {
  readonly body: Uint8Array;
  readonly type: string;
  readonly tag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".mjs": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png", ".ico": "image/x-icon", ".gif": "image/gif", ".woff2": "font/woff2", ".woff": "font/woff", ".ttf": "font/ttf",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xml": "application/xml; charset=utf-8", ".map": "application/json; charset=utf-8",
};

/** A file below a folder; `null` if there is none, or if the path leads out of the folder. */
export async function fileBelow(folder: string, path: string): Promise<ServedFile | null> {
  const full = resolve(folder, `.${sep}${path}`);
  if (full !== resolve(folder) && !full.startsWith(resolve(folder) + sep)) return null;
  try {
    if (!(await stat(full)).isFile()) return null;
    const body = await readFile(full);
    return { body, type: TYPES[extname(full).toLowerCase()] ?? "application/octet-stream", tag: `"${createHash("sha1").update(body).digest("base64url")}"` };
  } catch {
    return null;
  }
}

/** Names of the .xlsx files directly in a folder, `first` before the others. */
export async function sampleNames(folder: string, first: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith(".xlsx") && !name.startsWith("~$")).sort((a, b) => Number(b === first) - Number(a === first) || a.localeCompare(b));
}

/** Sample paths of several folders by name; an earlier folder wins. */
export async function samplePaths(folders: readonly string[], first: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const folder of folders) for (const name of await sampleNames(folder, first)) if (!found.has(name)) found.set(name, join(folder, name));
  return found;
}
