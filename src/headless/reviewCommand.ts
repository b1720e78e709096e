import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { message, NO_CHOICES } from "../model";
import { textOf } from "../messages";
import { onlyPositional, readArguments } from "./arguments";
import { evaluateBook } from "./evaluateBook";
import { summaryOf } from "./evaluateCommand";
import { HeadlessFailure } from "./failure";
import { readBytes, writeTogether } from "./files";
import { jsonOutput } from "./output";
import { resultOf } from "./result";

const USAGE = "review FOLDER [--json RESULT.json] [--quiet]";

/** Workbooks of a folder by name; Excel's own lock files left out. @throws HeadlessFailure when there are none */
function booksIn(folder: string): readonly string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new HeadlessFailure(message("headless.notFound", { file: folder }));
  const names = readdirSync(folder).filter((name) => /\.xlsx$/i.test(name) && !name.startsWith("~$")).sort();
  if (names.length === 0) throw new HeadlessFailure(message("headless.noBooks", { folder }));
  return names;
}

/** Result of one workbook, or why there is none. */
async function reviewBook(folder: string, name: string, report: (line: string) => void): Promise<object> {
  try {
    const path = join(folder, name);
    const { evaluation, timings } = await evaluateBook(path, readBytes(path), NO_CHOICES, false);
    report(summaryOf(evaluation, name));
    return resultOf(evaluation, name, timings);
  } catch (failure) {
    if (!(failure instanceof HeadlessFailure)) throw failure;
    report(textOf(failure.words));
    return { schema: 1, book: name, failed: textOf(failure.words) };
  }
}

/** `review`: every workbook of a folder, with progress; one bad file stops nothing. */
export async function reviewCommand(args: readonly string[]): Promise<number> {
  const line = readArguments(args, ["json"], ["quiet"]);
  const folder = onlyPositional(line, USAGE);
  const names = booksIn(folder);
  const isQuiet = line.flag("quiet") || line.text("json") === "-";
  const report = (text: string): void => void (isQuiet || process.stdout.write(`${text}\n`));
  const books: object[] = [];
  for (const [index, book] of names.entries()) {
    report(textOf(message("headless.reviewing", { book, index: index + 1, count: names.length })));
    books.push(await reviewBook(folder, book, report));
  }
  writeTogether(jsonOutput(line.text("json"), { schema: 1, books }));
  return 0;
}
