/** How each command is called, as `help` and the complaint about a missing argument say it. */
export const USAGES = {
  evaluate: "evaluate BOOK.xlsx [--system ID] [--outline ID] [--year YYYY] [--out OUT.xlsx] [--docx REPORT.docx] [--json RESULT.json] [--in-place] [--strict] [--quiet]",
  review: "review FOLDER [--out SUMMARY.xlsx] [--json RESULT.json] [--quiet]",
  check: "check REPORT.(txt|docx) [--book BOOK.xlsx] [--last LAST.(txt|docx)] [--json RESULT.json]",
  score: "score --table FILE.json [--system ID] [--json RESULT.json]",
  systems: "systems",
} as const;

export type CommandName = keyof typeof USAGES;
