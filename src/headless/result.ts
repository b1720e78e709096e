import type {
  CellPlace, Evaluation, Explanation, Finding, FigureRun, Message, Paragraph, ScoreRow, Scorecard, Statement,
} from "../model";
import { cellAddress, decimalText, formulaReference, inYuan, OWN_SHEET_NAMES, paragraphText, placeText } from "../model";
import { textOf } from "../messages";
import { statedQuantities, type StatedQuantity } from "../reading";
import { underBothNames } from "./lastYear";

/** Milliseconds of each stretch of a run and the number of round trips to the host. */
export interface Timings {
  readonly open: number;
  readonly read: number;
  readonly evaluate: number;
  readonly write: number;
  readonly syncs: { readonly read: number; readonly write: number };
}

const words = (message: Message | null): string | null => (message ? textOf(message) : null);

function sourceOf(statement: Statement): object {
  const { place, amount } = statement;
  return {
    sheet: place.kind === "cell" ? place.sheet : null,
    cell: place.kind === "cell" ? cellAddress(place) : null,
    value: decimalText(amount.value),
    unit: amount.unit,
  };
}

function quantityOf({ quantity, name, amount, sources, isSettled }: StatedQuantity): object {
  const yuan = inYuan(amount);
  return {
    ...quantity,
    name,
    value: decimalText(amount.value),
    unit: amount.unit,
    yuan: yuan ? decimalText(yuan) : null,
    settled: isSettled,
    sources: sources.map(sourceOf),
  };
}

const cellTexts = (cells: readonly CellPlace[]): string[] => cells.map(placeText);

function explanationOf({ kind, message, cells, confidence }: Explanation): object {
  return { kind, text: textOf(message), cells: cellTexts(cells), confidence };
}

function findingOf(finding: Finding): object {
  return {
    id: finding.id,
    rule: finding.rule,
    state: finding.state,
    severity: finding.severity,
    title: textOf(finding.title),
    detail: textOf(finding.detail),
    left: finding.left?.value ?? null,
    right: finding.right?.value ?? null,
    difference: finding.difference,
    tolerance: finding.tolerance,
    unit: finding.unit,
    cells: [...cellTexts(finding.cells), ...(finding.areas ?? [])],
    explanations: finding.explanations.map(explanationOf),
    reason: words(finding.reason),
    root: finding.rootId,
    remark: finding.remark,
    ...(finding.isWaived ? { waived: true } : {}),
    source: finding.source,
  };
}

function indicatorOf(row: ScoreRow, cell: string | null): object {
  return {
    id: row.indicator.id,
    level1: row.indicator.level1,
    level2: row.indicator.level2,
    name: row.indicator.name,
    points: String(row.indicator.points),
    score: row.score,
    status: row.status,
    value: row.rate,
    inputs: Object.fromEntries(row.inputs.map((input) => [input.id, input.value])),
    arithmetic: words(row.arithmetic),
    deduction: words(row.deduction),
    reason: words(row.reason),
    cell,
  };
}

/**
 * The scorecard in the form of RESULT.json.
 * @param cellOf address of an indicator's score cell, `null` where no sheet was written
 */
export function scorecardResult(card: Scorecard, cellOf: (indicatorId: string) => string | null): object {
  return {
    system: card.systemId,
    pointsStatus: card.pointsStatus,
    full: Number(card.full),
    score: card.score,
    earned: card.earned,
    available: card.available,
    missing: card.missing,
    grade: card.grade,
    indicators: card.rows.map((row) => indicatorOf(row, cellOf(row.indicator.id))),
    warnings: card.warnings.map((warning) => textOf(warning)),
  };
}

function figureOf(run: FigureRun): object {
  return {
    text: run.text,
    account: run.quantity?.account ?? null,
    sub: run.quantity?.sub ?? null,
    period: run.quantity?.period ?? null,
    year: run.quantity?.year ?? null,
    cell: run.place ? placeText(run.place) : null,
  };
}

function paragraphOf(paragraph: Paragraph): object {
  return {
    id: paragraph.id,
    text: paragraphText(paragraph),
    origin: paragraph.origin,
    figures: paragraph.runs.filter((run): run is FigureRun => run.kind === "figure").map(figureOf),
    ...(paragraph.table ? { table: paragraph.table.cells } : {}),
  };
}

/** Address of each indicator's score cell in the written score sheet. */
function scoreCells(evaluation: Evaluation): (id: string) => string | null {
  const plan = evaluation.plans.find(({ sheet }) => sheet === "scores");
  return (id) => {
    const row = plan?.rowIds[id];
    const column = row === undefined ? -1 : (plan?.rows[row] ?? []).findIndex(({ style }) => style === "score");
    return row === undefined || column < 0 ? null : `${OWN_SHEET_NAMES.scores}!${cellAddress({ row, column })}`;
  };
}

/** RESULT.json of `evaluate`, schema version 1 (`docs/headless.md`). */
export function resultOf(evaluation: Evaluation, book: string, timings: Timings): object {
  const { ledger, reconciliation, coverage, scorecard, report } = evaluation;
  return {
    schema: 1,
    book,
    year: ledger.year,
    unit: ledger.unitName,
    sheets: ledger.sheets.map(({ name, form, confidence, unit, year }) => ({ name, form, confidence, unit, year })),
    quantities: underBothNames(statedQuantities(ledger), ledger.year).map(quantityOf),
    checks: reconciliation.counts,
    findings: reconciliation.findings.map(findingOf),
    coverage,
    scorecard: scorecardResult(scorecard, scoreCells(evaluation)),
    report: {
      outline: report.outlineId,
      sections: report.sections.map(({ heading, level, paragraphs }) => ({ heading, level, paragraphs: paragraphs.map(paragraphOf) })),
      openPoints: report.openPoints,
    },
    remarks: ledger.remarks.map(({ message, place }) => ({
      text: textOf(message), cell: place?.kind === "cell" ? formulaReference(place) : null,
    })),
    timings,
  };
}
