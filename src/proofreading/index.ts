export { proofread, readStatements, type Proofreading } from "./proofread";
export type { TextFinding, TextSeverity, TextStatement } from "./types";
export { checkReturned } from "./returned/checkReturned";
export type { ReturnedFigure, ReturnedStatus, ReturnedText } from "./returned/types";
export { textOfFile, type Decode } from "./document/readDocument";
export { findResidue, type ResidueOptions } from "./residue/findResidue";
export { fixedWords } from "./residue/fixedWords";
export { reportSheetsOf, type ReportSheet } from "./residue/lastReports";
export type { Residue, ResidueKind } from "./residue/types";
