import { existsSync } from "node:fs";
import path from "node:path";

/** The first folder at or above this file, or the working directory, that holds `relative`. */
export function findUpwards(relative: string): string {
  for (const start of [__dirname, process.cwd()]) {
    for (let folder = start; ; folder = path.dirname(folder)) {
      const candidate = path.join(folder, relative);
      if (existsSync(candidate)) return candidate;
      if (path.dirname(folder) === folder) break;
    }
  }
  throw new Error(`${relative} was not found; run: node scripts/build-engine.mjs`);
}
