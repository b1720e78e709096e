import { decimalText, isRate, message, placeKey } from "../../model";
import type { CellPlace, Explanation, Finding, Message, Severity, Side, Unit } from "../../model";
import { AUTO_SUM } from "../rules/besideCatalogue";
import { isOwnRule, ruleById } from "../rules/catalogue";
import { inUnit, sideValue } from "../ties/judge";
import type { Operand, Tie, Verdict } from "../ties/tie";
import { operandsOfTie } from "../ties/tie";
import { figureText, placeWords } from "./figureText";
import { findingId } from "./findingId";
import { sideFormula } from "./sideFormula";

/** Longest sum that a sentence spells out. */
const SPELLED_OUT = 8;
const EXPERIENCE = "经验规则：勾稽核对规则库";
const OWN = "本单位自定义核对（自评基本信息）";

/** The finding of a tie that does not simply hold; explanations, root and remark are added later. */
export function findingOfTie(tie: Tie, verdict: Exclude<Verdict, { state: "passed" }>, explanations: readonly Explanation[]): Finding {
  const cells = cellsOf(tie, verdict);
  return {
    id: findingId(tie.rule, cells),
    rule: tie.rule,
    state: verdict.state,
    severity: severityOf(tie, verdict),
    title: titleOf(tie, verdict),
    detail: detailOf(tie, verdict),
    left: sideOf(tie.leftLabel, tie.left, tie.unit),
    right: sideOf(tie.rightLabel, tie.right, tie.unit),
    difference: verdict.difference === null ? null : decimalText(verdict.difference),
    tolerance: verdict.state === "unchecked" ? null : decimalText(verdict.tolerance),
    unit: isRate(tie.unit) ? "" : tie.unit,
    cells,
    texts: [],
    ...(tie.areas ? { areas: tie.areas } : {}),
    explanations,
    reason: verdict.state === "unchecked" ? verdict.reason : null,
    rootId: null,
    remark: null,
    source: sourceOf(tie.rule),
  };
}

/** Where a rule comes from: its entry in the catalogue. */
export function sourceOf(rule: string): string {
  const { id, name } = ruleById(rule);
  if (isOwnRule(rule)) return `${OWN} ${id}`;
  return `${EXPERIENCE} ${id} ${name}`;
}

function severityOf(tie: Tie, verdict: Verdict): Severity {
  if (verdict.state === "tail") return "info";
  if (verdict.state === "unchecked") return tie.rule === AUTO_SUM.id || tie.severity === "warn" ? "info" : "explain";
  return tie.severity ?? ruleById(tie.rule).severity;
}

/** Cells with figures, for a question to the unit also where the same figures stand elsewhere, and for what cannot be judged the empty ones too; every cell once. */
function cellsOf(tie: Tie, verdict: Verdict): readonly CellPlace[] {
  const isSaid = (operand: Operand): boolean => operand.amount !== null || operand.required || (verdict.state === "unchecked" && tie.left.includes(operand));
  const seen = new Map<string, CellPlace>();
  for (const operand of operandsOfTie(tie)) if (operand.place && isSaid(operand)) seen.set(placeKey(operand.place), operand.place);
  if (verdict.state === "broken" && tie.severity === null && ruleById(tie.rule).severity === "warn") {
    for (const place of operandsOfTie(tie).flatMap(({ also = [] }) => also)) seen.set(placeKey(place), place);
  }
  return [...seen.values()];
}

function titleOf(tie: Tie, verdict: Verdict): Message {
  const params = { left: tie.leftLabel, right: tie.rightLabel };
  if (tie.title === "own") return message(verdict.state === "unchecked" ? "own.title.unchecked" : "own.title", { name: tie.name ?? "" });
  if (verdict.state === "unchecked") return message("finding.title.unchecked", params);
  switch (tie.title) {
    case "sum":
      return message("finding.title.sum", params);
    case "equal":
      return message("finding.title.equal", params);
    case "atMost":
      return message("finding.title.atMost", params);
    case "rollForward":
      return message("finding.title.rollForward", params);
  }
}

function detailOf(tie: Tie, verdict: Exclude<Verdict, { state: "passed" }>): Message {
  const [left, right] = [sideWords(tie.left, tie.unit), sideWords(tie.right, tie.unit)];
  const params = { left, right, leftLabel: tie.leftLabel, rightLabel: tie.rightLabel, unit: isRate(tie.unit) ? "个百分点" : tie.unit };
  if (verdict.state === "unchecked") {
    return verdict.difference === null
      ? message("finding.detail.unchecked", params)
      : message("finding.detail.uncheckedDifference", { ...params, difference: figureText(verdict.difference, tie.unit) });
  }
  const more = { ...params, difference: figureText(verdict.difference, tie.unit), tolerance: figureText(verdict.tolerance, tie.unit) };
  if (verdict.isTruncated) return message("finding.detail.truncated", more);
  if (verdict.state === "tail" && tie.allowance?.gt(0)) return message("own.detail.allowed", more);
  if (verdict.state === "tail") return message("finding.detail.tail", more);
  const rounds = !verdict.tolerance.eq(0);
  if (tie.comparison === "atMost") return message(rounds ? "finding.detail.atMost" : "finding.detail.atMostCounted", more);
  return message(rounds ? "finding.detail.broken" : "finding.detail.brokenCounted", more);
}

/** 344.53 + 74.88 = 419.41, with the place of the first figure. */
function sideWords(operands: readonly Operand[], unit: Unit): string {
  const known = operands.filter((operand) => operand.amount !== null);
  const value = sideValue(operands, unit);
  if (value === null) return "—";
  const place = placeWords(known[0]!.place);
  const rate = isRate(unit) ? "%" : "";
  if (known.length === 1) return `${figureText(value, unit)}${rate}${bracketed(place)}`;
  const nonzero = known.filter((operand) => !operand.amount!.value.eq(0));
  if (nonzero.length === 0) return `${figureText(value, unit)}${rate}`;
  if (nonzero.length === 1 && nonzero[0]!.sign === 1) return `${figureText(value, unit)}${rate}${bracketed(placeWords(nonzero[0]!.place))}`;
  const terms = nonzero.slice(0, SPELLED_OUT).map((operand, index) => {
    const shown = inUnit(operand.amount!, unit).value;
    const text = figureText(shown, unit);
    if (operand.sign === -1) return `−${shown.lt(0) ? `(${text})` : text}`;
    return index === 0 || shown.lt(0) ? text : `+${text}`;
  });
  return `${terms.join("")}${nonzero.length > SPELLED_OUT ? `+…（共${nonzero.length}项）` : ""}=${figureText(value, unit)}${rate}`;
}

function bracketed(place: string): string {
  return place === "" ? "" : `（${place}）`;
}

/** A side for people and for 核对结果. */
export function sideOf(label: string, operands: readonly Operand[], unit: Unit): Side {
  const value = sideValue(operands, unit);
  return {
    label,
    terms: operands.map((operand) => ({
      sign: operand.sign,
      label: operand.label,
      value: operand.amount === null ? null : decimalText(inUnit(operand.amount, unit).value),
      place: operand.place,
    })),
    value: value === null ? null : decimalText(value),
    formula: sideFormula(operands, unit),
  };
}
