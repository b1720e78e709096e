import { textOf } from "../messages";
import { message, placeText, type Evaluation } from "../model";
import { proofread, type Proofreading } from "../proofreading";
import { onlyPositional, readArguments } from "./arguments";
import { readBytes, writeTogether } from "./files";
import { jsonOutput } from "./output";
import { readReport } from "./readReport";
import { againstBook, residueOf, residueResult, returnedResult } from "./returned";
import { USAGES } from "./usages";

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

/** The evaluation of a workbook; the spreadsheet engine is loaded only when a book is given. */
async function evaluationOf(book: string): Promise<Evaluation> {
  const { evaluateBook } = await import("./evaluateBook");
  return (await evaluateBook(book, readBytes(book), {}, false)).evaluation;
}

/**
 * `check`: a report's text against itself and, with `--book`, against the sheets and today's draft; with `--last` (or a
 * sheet of the book that holds last year's report) what was left standing of last year. Without `--json` the findings are
 * printed for people.
 */
export async function checkCommand(args: readonly string[]): Promise<number> {
  const line = readArguments(args, ["book", "last", "json"], []);
  const path = onlyPositional(line, USAGES.check);
  const text = readReport(path, readBytes(path));
  const [book, lastPath] = [line.text("book"), line.text("last")];
  const last = lastPath === undefined ? null : readReport(lastPath, readBytes(lastPath));
  const evaluation = book === undefined ? null : await evaluationOf(book);
  const read = proofread(text, evaluation?.ledger);
  const returned = evaluation && againstBook(text, evaluation);
  const residue = residueOf(text, last, evaluation, returned);
  writeTogether(jsonOutput(line.text("json"), { ...checkResultOf(read), ...(returned ? { returned: returnedResult(returned) } : {}), residue: residueResult(residue) }));
  if (line.text("json") === "-") return 0;
  const found = read.findings.map(({ rule, severity, title, places, explanations }) =>
    `${rule} ${severity} ${textOf(title)}：${places.map(({ text }) => text).join(" / ")}；${explanations.map((words) => textOf(words)).join("；")}`);
  const figures = (returned?.figures ?? []).filter(({ status }) => status !== "same").map(({ status, name, place, renewed, cell }) =>
    textOf(message(`headless.returned.${status}`, { name, text: place.text, renewed: renewed ?? "", cell: cell ? placeText(cell) : "" })));
  const left = residue.map(({ kind, place }) => textOf(message(`headless.residue.${kind}`, { text: place.text })));
  process.stdout.write([
    ...found, ...figures, ...left, textOf(message("headless.checked", { statements: read.statements.length, findings: found.length })),
    ...(returned ? [textOf(message("headless.returned", { ...returned.counts }))] : []), "",
  ].join("\n"));
  return 0;
}
