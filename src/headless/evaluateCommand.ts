import { basename } from "node:path";
import { message, type Evaluation } from "../model";
import { textOf } from "../messages";
import { OUTLINES } from "../narrating";
import { reportToDocx } from "../presenting/word";
import { SYSTEMS } from "../scoring";
import { choicesOf, onlyPositional, readArguments, type CommandLine } from "./arguments";
import { evaluateBook } from "./evaluateBook";
import { HeadlessFailure } from "./failure";
import { isSameFile, readBytes, writeTogether, type PendingFile } from "./files";
import { jsonOutput } from "./output";
import { resultOf } from "./result";
import { USAGES } from "./usages";

/** @throws HeadlessFailure when `--system` or `--outline` names nothing that ships */
function checkIds(line: CommandLine): void {
  const wrong = (name: string, code: string, known: readonly { readonly id: string }[]): void => {
    const id = line.text(name);
    if (id === undefined || known.some((entry) => entry.id === id)) return;
    throw new HeadlessFailure(message(code, { id, known: known.map((entry) => entry.id).join("、") }));
  };
  wrong("system", "headless.badSystem", SYSTEMS);
  wrong("outline", "headless.badOutline", OUTLINES);
}

/** Where the workbook is to be saved; `null` for nowhere. @throws HeadlessFailure when that would overwrite BOOK unasked */
function outputPath(line: CommandLine, book: string): string | null {
  const inPlace = line.flag("in-place");
  const out = line.text("out") ?? (inPlace ? book : null);
  if (out !== null && isSameFile(out, book) && !inPlace) throw new HeadlessFailure(message("headless.sameFile", { file: out }));
  return out;
}

/** One line for people: what was recognised, checked and scored. */
export function summaryOf({ ledger, reconciliation, scorecard }: Evaluation, book: string): string {
  const { passed, broken, tail, unchecked } = reconciliation.counts;
  const { score, grade, earned, available, missing } = scorecard;
  const scored = score === null
    ? message("headless.partlyScored", { earned, available, missing })
    : message("headless.scored", { score, grade: grade ?? "" });
  return textOf(message("headless.summary", {
    book, recognised: ledger.sheets.filter(({ form }) => form !== null).length, sheets: ledger.sheets.length,
    total: passed + broken + tail + unchecked, passed, broken, tail, unchecked, score: textOf(scored),
  }));
}

/** `evaluate`: one workbook, with the outputs that were asked for. */
export async function evaluateCommand(args: readonly string[]): Promise<number> {
  const line = readArguments(args, ["system", "outline", "year", "out", "docx", "json"], ["quiet", "strict", "in-place"]);
  const path = onlyPositional(line, USAGES.evaluate);
  checkIds(line);
  const out = outputPath(line, path);
  const docx = line.text("docx");
  const { evaluation, timings, save } = await evaluateBook(path, readBytes(path), choicesOf(line), out !== null);
  const files: PendingFile[] = [
    ...(out === null ? [] : [{ path: out, content: await save() }]),
    ...(docx === undefined ? [] : [{ path: docx, content: await reportToDocx(evaluation.report) }]),
    ...jsonOutput(line.text("json"), resultOf(evaluation, basename(path), timings)),
  ];
  writeTogether(files);
  if (!line.flag("quiet") && line.text("json") !== "-") process.stdout.write(`${summaryOf(evaluation, basename(path))}\n`);
  const hasHard = evaluation.reconciliation.findings.some(({ state, severity }) => state === "broken" && severity === "hard");
  return line.flag("strict") && hasHard ? 1 : 0;
}
