export { BookFileError } from "./errors";
export type { BookFileErrorCode } from "./errors";
export { openXlsx } from "./openXlsx";
export type { OpenedBook } from "./openXlsx";
export { changesSinceOpened, saveXlsx } from "./saveXlsx";
export { hasMacros } from "./package/sourcePackage";
export type { SourcePackage } from "./package/sourcePackage";
