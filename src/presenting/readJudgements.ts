import type { Judgement, Snapshot } from "../model";
import { decimalIn } from "./decimalIn";
import { ANSWERS, HEADINGS } from "./headings";
import { ownTable } from "./ownTable";
import type { OwnRow, OwnTable } from "./ownTable";

const YES: ReadonlySet<string> = new Set<string>([ANSWERS.yes, "√", "✓", "✔", "有", "符合", "TRUE", "1"]);
const NO: ReadonlySet<string> = new Set<string>([ANSWERS.no, "×", "✗", "无", "不符合", "FALSE", "0"]);

/** What the person decided, by indicator id. Rows without any entry are absent. */
export function readJudgements(snapshot: Snapshot): Readonly<Record<string, Judgement>> {
  const table = ownTable(snapshot, "scores");
  if (!table) return {};
  const rows = table.block("scores").filter(({ id }) => id !== "");
  const found = rows.filter(({ id }) => !id.includes("/tick/")).flatMap((row): [string, Judgement][] => {
    const judgement = judgementOf(table, row, ticksOf(table, rows, row.id));
    return judgement ? [[row.id, judgement]] : [];
  });
  return Object.fromEntries(found);
}

function ticksOf(table: OwnTable, rows: readonly OwnRow[], indicator: string): Judgement["ticks"] {
  const prefix = `${indicator}/tick/`;
  const answers = rows.filter(({ id }) => id.startsWith(prefix)).flatMap((row): [string, boolean][] => {
    const words = table.cell(row, "scores", HEADINGS.scores.judgement).trim();
    return YES.has(words) ? [[row.id.slice(prefix.length), true]] : NO.has(words) ? [[row.id.slice(prefix.length), false]] : [];
  });
  return Object.fromEntries(answers);
}

function judgementOf(table: OwnTable, row: OwnRow, ticks: Judgement["ticks"]): Judgement | null {
  const cell = (heading: keyof typeof HEADINGS.scores): string => table.cell(row, "scores", HEADINGS.scores[heading]);
  const picked = cell("judgement").trim();
  const notApplicable = picked === ANSWERS.notApplicable;
  const judgement: Judgement = {
    ticks, score: decimalIn(cell("typed")), tier: picked === "" || notApplicable ? null : picked, notApplicable, evidence: cell("evidence"), remark: cell("remark"),
  };
  const isEmpty = Object.keys(ticks).length === 0 && judgement.score === null && picked === "" && judgement.evidence === "" && judgement.remark === "";
  return isEmpty ? null : judgement;
}
