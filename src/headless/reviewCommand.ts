import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { message } from "../model";
import { textOf } from "../messages";
import { saveXlsx } from "../workbench/files";
import { onlyPositional, readArguments } from "./arguments";
import { evaluateBook } from "./evaluateBook";
import { summaryOf } from "./evaluateCommand";
import { HeadlessFailure } from "./failure";
import { readBytes, writeTogether } from "./files";
import { jsonOutput } from "./output";
import { resultOf } from "./result";
import { reviewSummary, type ReviewedBook } from "./reviewSummary";
import { USAGES } from "./usages";

/** Workbooks of a folder by name; Excel's own lock files left out. @throws HeadlessFailure when there are none */
function booksIn(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new HeadlessFailure(message("headless.notFound", { file: folder }));
  const names = readdirSync(folder).filter((name) => /\.xlsx$/i.test(name) && !name.startsWith("~$")).sort();
  if (names.length === 0) throw new HeadlessFailure(message("headless.noBooks", { folder }));
  return names;
}

/** A workbook of the folder with its RESULT.json. */
interface Reviewed {
  readonly summary: ReviewedBook;
  readonly result: object;
}

/** One workbook, or why there is no result: whatever goes wrong with it, the next ones are still reviewed. */
async function reviewBook(folder: string, book: string): Promise<Reviewed> {
  try {
    const path = join(folder, book);
    const { evaluation, timings, close } = await evaluateBook(path, readBytes(path), {}, false);
    close();
    return { summary: { book, evaluation }, result: resultOf(evaluation, book, timings) };
  } catch (failure) {
    const failed = failure instanceof HeadlessFailure ? textOf(failure.words) : textOf(message("headless.crashed", { file: book, reason: String(failure) }));
    return { summary: { book, failed }, result: { schema: 1, book, failed } };
  }
}

/** `review`: every workbook of a folder, with progress; one bad file stops nothing. */
export async function reviewCommand(args: readonly string[]): Promise<number> {
  const line = readArguments(args, ["out", "json"], ["quiet"]);
  const folder = onlyPositional(line, USAGES.review);
  const names = booksIn(folder);
  const isQuiet = line.flag("quiet") || line.text("json") === "-";
  const report = (text: string): void => void (isQuiet || process.stdout.write(`${text}\n`));
  const reviewed: Reviewed[] = [];
  for (const [index, book] of names.entries()) {
    report(textOf(message("headless.reviewing", { book, index: index + 1, count: names.length })));
    const one = await reviewBook(folder, book);
    report("failed" in one.summary ? one.summary.failed : summaryOf(one.summary.evaluation, book));
    reviewed.push(one);
  }
  const out = line.text("out");
  writeTogether([
    ...(out === undefined ? [] : [{ path: out, content: await saveXlsx(reviewSummary(reviewed.map(({ summary }) => summary)), null) }]),
    ...jsonOutput(line.text("json"), { schema: 1, books: reviewed.map(({ result }) => result) }),
  ]);
  return 0;
}
