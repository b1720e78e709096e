import type { PendingFile } from "./files";

/**
 * Where `--json` goes: `-` prints to standard output and gives no file.
 * @param path value of the option; `undefined` when it was not given
 */
export function jsonOutput(path: string | undefined, result: object): readonly PendingFile[] {
  if (path === undefined) return [];
  const text = `${JSON.stringify(result, null, 2)}\n`;
  if (path !== "-") return [{ path, content: text }];
  process.stdout.write(text);
  return [];
}
