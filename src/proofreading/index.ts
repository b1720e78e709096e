export { proofread, readStatements, type Proofreading } from "./proofread";
export type { TextFinding, TextSeverity, TextStatement } from "./types";
