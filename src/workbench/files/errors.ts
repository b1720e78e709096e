/** Why a file could not be opened as a workbook. The page and the command line have the words. */
export type BookFileErrorCode = "notXlsx" | "encrypted" | "legacyXls" | "broken" | "tooLarge";

/** Thrown by `openXlsx`; nothing of the file is kept. */
export class BookFileError extends Error {
  override readonly name = "BookFileError";

  constructor(readonly code: BookFileErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
  }
}
