import { decodeText } from "./zip";
import type { BookData } from "../../bookData";
import type { Parts } from "./zip";

/** The package a book was opened from: what `saveXlsx` copies from and compares with. */
export interface SourcePackage {
  /** The file as it was. */
  readonly bytes: Uint8Array;
  readonly parts: Parts;
  /** The book as read; a sheet equal to its part of it is copied, not written. */
  readonly opened: BookData;
  readonly workbookPath: string;
  readonly stylesPath: string | null;
  /** Part path by sheet id. */
  readonly sheetPaths: ReadonlyMap<string, string>;
  /** Relationship id (in the workbook) by sheet id. */
  readonly sheetRelationships: ReadonlyMap<string, string>;
  /** Part path by custom XML part id; the part with document settings under the id `SETTINGS_PART`. */
  readonly customXmlPaths: ReadonlyMap<string, string>;
}

/** Key of our own settings part in `customXmlPaths`. */
export const SETTINGS_PART = "settings";

/** Namespace of our own settings part. */
export const SETTINGS_NAMESPACE = "urn:office-workbench:document-settings";

/** Whether the file says that it holds macros: its main part is of the kind that only .xlsm may have. */
export function hasMacros({ parts }: Pick<SourcePackage, "parts">): boolean {
  const types = parts.get("[Content_Types].xml");
  return types !== undefined && decodeText(types).includes("macroEnabled");
}
