import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Paths of all files below a folder of the repository whose name ends so. */
export function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path, ending) : ending.test(name) ? [path] : [];
  });
}

/** A file's text. */
export function textOfFile(path: string): string {
  return readFileSync(path, "utf8");
}
