import { unzipSync, zipSync } from "fflate";
import { BookFileError } from "../errors";
import { PartMap } from "./partMap";

/** Bounds of what is unpacked: a file that says it is larger is refused before anything is inflated. */
export const LIMITS = { fileBytes: 100_000_000, partBytes: 250_000_000, totalBytes: 500_000_000, parts: 20_000 } as const;

/** Parts of a package by path, without leading slash. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Unpacks a zip. @throws BookFileError `notXlsx`, `encrypted`, `legacyXls`, `tooLarge` or `broken`. */
export function unpack(bytes: Uint8Array): PartMap {
  if (bytes.length > LIMITS.fileBytes) throw new BookFileError("tooLarge", `file of ${bytes.length} bytes`);
  refuseOtherKinds(bytes);
  let total = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter: (entry) => {
        total += entry.originalSize;
        count += 1;
        if (entry.originalSize > LIMITS.partBytes || total > LIMITS.totalBytes || count > LIMITS.parts) {
          throw new BookFileError("tooLarge", `unpacks to more than ${LIMITS.totalBytes} bytes`);
        }
        return !entry.name.endsWith("/");
      },
    });
    return new PartMap(Object.entries(files).map(([name, part]) => [name.replace(/\\/g, "/").replace(/^\//, ""), part] as const));
  } catch (cause) {
    if (cause instanceof BookFileError) throw cause;
    throw new BookFileError("broken", "the zip cannot be unpacked", { cause });
  }
}

/** Packs parts; content types first, as readers that stream expect. One fixed date, so equal parts give equal files. */
export function pack(parts: Parts): Uint8Array {
  const names = [...parts.keys()].sort((a, b) => Number(b === "[Content_Types].xml") - Number(a === "[Content_Types].xml"));
  const files: Record<string, Uint8Array> = {};
  for (const name of names) files[name] = parts.get(name)!;
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1, 12) });
}

function refuseOtherKinds(bytes: Uint8Array): void {
  const starts = (...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    const encrypted = contains(bytes, "EncryptedPackage");
    throw new BookFileError(encrypted ? "encrypted" : "legacyXls", encrypted ? "the workbook has a password" : "an Excel 97-2003 file");
  }
  if (!starts(0x50, 0x4b, 0x03, 0x04)) throw new BookFileError("notXlsx", "no zip signature");
}

/** Directory names of a compound file are UTF-16 and may lie anywhere in it. */
function contains(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  outer: for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    for (let next = 1; next < wanted.length; next++) if (bytes[at + next] !== wanted[next]) continue outer;
    return true;
  }
  return false;
}

/** Text of a part: UTF-8, or UTF-16 with its byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(utf16).decode(bytes);
}

/** Bytes of a part's text, UTF-8. */
export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
