import type { Judgement, Snapshot, UnitInputs } from "../model";
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

/** Offset of the hidden column, behind the record id, that keeps the system's id and the judgements of other systems. */
const KEPT = 2;

/** The system that the sheet was written for, and the judgements it keeps for others. */
export function readKeptJudgements(snapshot: Snapshot): Pick<UnitInputs, "judgedSystem" | "keptJudgements"> {
  const table = ownTable(snapshot, "scores");
  const system = table?.rows.find(({ id }) => id === "#system");
  const judgedSystem = system ? table!.hidden(system, KEPT) : "";
  const kept: Record<string, Record<string, Judgement>> = {};
  for (const row of table?.rows ?? []) {
    const found = row.id === "#system" ? null : keptIn(table!.hidden(row, KEPT));
    if (found) (kept[found.system] ??= {})[found.indicator] = found.judgement;
  }
  return { ...(judgedSystem === "" ? {} : { judgedSystem }), ...(Object.keys(kept).length === 0 ? {} : { keptJudgements: kept }) };
}

/** A judgement of another system as one cell. */
export interface KeptJudgement {
  readonly system: string;
  readonly indicator: string;
  readonly judgement: Judgement;
}

/** As text for a cell. */
export function keptText(kept: KeptJudgement): string {
  return JSON.stringify(kept);
}

function keptIn(text: string): KeptJudgement | null {
  if (!text.startsWith("{")) return null;
  try {
    const { system, indicator, judgement } = JSON.parse(text) as Partial<KeptJudgement>;
    if (typeof system !== "string" || typeof indicator !== "string" || typeof judgement !== "object" || judgement === null) return null;
    const { ticks, score, tier, notApplicable, evidence, remark } = judgement as Partial<Judgement>;
    return { system, indicator, judgement: {
      ticks: Object.fromEntries(Object.entries(ticks ?? {}).filter(([, met]) => typeof met === "boolean")), score: typeof score === "string" ? score : null, tier: typeof tier === "string" ? tier : null,
      notApplicable: notApplicable === true, evidence: typeof evidence === "string" ? evidence : "", remark: typeof remark === "string" ? remark : "",
    } };
  } catch {
    return null; // a spoilt cell keeps nothing
  }
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
