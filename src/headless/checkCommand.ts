import { textOf } from "../messages";
import { message, NO_CHOICES, type Ledger } from "../model";
import { proofread, type Proofreading } from "../proofreading";
import { onlyPositional, readArguments } from "./arguments";
import { readBytes, writeTogether } from "./files";
import { jsonOutput } from "./output";
import { readReport } from "./readReport";

const USAGE = "check REPORT.(txt|docx) [--book BOOK.xlsx] [--json RESULT.json]";

/** What `check` writes: schema version 1, spans in UTF-16 offsets into the text as read. */
export function checkResultOf({ statements, findings }: Proofreading): object {
  return {
    schema: 1,
    statements: statements.map(({ name, value, unit, place }) => ({ name, value, unit, span: [place.start, place.end], text: place.text })),
    findings: findings.map(({ rule, severity, title, places, explanations }) => ({
      rule, severity, title: textOf(title), spans: places.map(({ start, end }) => [start, end]), texts: places.map(({ text }) => text), explanations: explanations.map((words) => textOf(words)),
    })),
  };
}

/** The ledger of a workbook; the spreadsheet engine is loaded only when a book is given. */
async function ledgerOf(book: string): Promise<Ledger> {
  const { evaluateBook } = await import("./evaluateBook");
  return (await evaluateBook(book, readBytes(book), NO_CHOICES, false)).evaluation.ledger;
}

/** `check`: a report's text against itself and, with `--book`, against the sheets. Without `--json` the findings are printed for people. */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const line = readArguments(args, ["book", "json"], []);
  const path = onlyPositional(line, USAGE);
  const text = readReport(path, readBytes(path));
  const book = line.text("book");
  const read = proofread(text, book === undefined ? undefined : await ledgerOf(book));
  writeTogether(jsonOutput(line.text("json"), checkResultOf(read)));
  if (line.text("json") === "-") return 0;
  const found = read.findings.map(({ rule, severity, title, places, explanations }) =>
    `${rule} ${severity} ${textOf(title)}：${places.map(({ text }) => text).join(" / ")}；${explanations.map((words) => textOf(words)).join("；")}`);
  process.stdout.write([...found, textOf(message("headless.checked", { statements: read.statements.length, findings: found.length })), ""].join("\n"));
  return 0;
}
