import { decimalText } from "../../model";
import type { CellPlace, Decimal, Explanation, Finding, Ledger, Message, Severity, Side, Unit } from "../../model";
import { findingId } from "../finding/findingId";
import { sourceOf } from "../finding/findingOfTie";
import { ruleById } from "../rules/catalogue";
import type { Figures } from "../ties/figures";
import type { Precision } from "../ties/precision";
import type { IsBorneOut } from "./borneOut";

/** What a check has to look at. */
export interface CheckInput {
  readonly ledger: Ledger;
  readonly figures: Figures;
  readonly precision: Precision;
  readonly isBorneOut: IsBorneOut;
}

/** What a check that is no tie found, how many of its questions were answered well, and the cells it looked at. */
export interface SoloResult {
  readonly findings: readonly Finding[];
  readonly passed: number;
  readonly checked: readonly CellPlace[];
}

/** A check that is no tie between two sides: a threshold, a look at one cell, at words, at codes. */
export type SoloCheck = (input: CheckInput) => SoloResult;

/** What a finding without a tie needs to say. */
export interface SoloFinding {
  readonly rule: string;
  readonly title: Message;
  readonly detail: Message;
  readonly cells: readonly CellPlace[];
  readonly severity?: Severity;
  readonly left?: Side;
  readonly right?: Side;
  readonly difference?: Decimal;
  readonly unit?: Unit;
  readonly explanations?: readonly Explanation[];
  readonly areas?: readonly string[];
  /** Tells findings of one rule about the same cells apart. */
  readonly mark?: string;
}

/** Makes a broken finding of a check. */
export function soloFinding(said: SoloFinding): Finding {
  return {
    id: findingId(said.rule, said.cells, said.mark),
    rule: said.rule, state: "broken", severity: said.severity ?? ruleById(said.rule).severity,
    title: said.title, detail: said.detail, left: said.left ?? null, right: said.right ?? null,
    difference: said.difference ? decimalText(said.difference) : null, tolerance: null, unit: said.unit ?? "",
    cells: said.cells, texts: [], ...(said.areas && said.areas.length > 0 ? { areas: said.areas } : {}), explanations: said.explanations ?? [], reason: null, rootId: null, remark: null,
    source: sourceOf(said.rule),
  };
}

/** The result of a check that only finds. */
export function found(findings: readonly Finding[]): SoloResult {
  return { findings, passed: 0, checked: findings.flatMap((finding) => finding.cells) };
}
