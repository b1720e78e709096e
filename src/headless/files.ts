import { mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { message } from "../model";
import { HeadlessFailure } from "./failure";

/** The file's bytes. @throws HeadlessFailure when it cannot be read */
export function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code;
    const reason = code === "ENOENT" ? "headless.notFound" : code === "EISDIR" ? "headless.isFolder" : "headless.unreadable";
    throw new HeadlessFailure(message(reason, { file: path }), { cause });
  }
}

/** A file that is to be written. */
export interface PendingFile {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Folder that a file is to stand in. @throws HeadlessFailure when there is none */
function folderOf(path: string): string {
  const folder = dirname(resolve(path));
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new HeadlessFailure(message("headless.noFolder", { file: path, folder }));
  }
  return folder;
}

/**
 * Writes all files or none: each goes to a temporary name beside its place first, and is renamed when all are written.
 * @throws HeadlessFailure when a folder is missing or a file cannot be written
 */
export function writeTogether(files: readonly PendingFile[]): void {
  const staged: { temporary: string; folder: string; path: string }[] = [];
  try {
    for (const { path, content } of files) {
      const folder = mkdtempSync(join(folderOf(path), ".zpzs-"));
      const temporary = join(folder, basename(path));
      staged.push({ temporary, folder, path });
      writeFileSync(temporary, content);
    }
    for (const { temporary, path } of staged) renameSync(temporary, path);
  } catch (cause) {
    if (cause instanceof HeadlessFailure) throw cause;
    throw new HeadlessFailure(message("headless.unwritable", { file: files.map(({ path }) => path).join("、") }), { cause });
  } finally {
    for (const { folder } of staged) rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether two paths are the same file. */
export function isSameFile(a: string, b: string): boolean {
  return resolve(a) === resolve(b);
}
