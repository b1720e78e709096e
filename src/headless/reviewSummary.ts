import type { Evaluation, Finding } from "../model";
import { message, placeText, SEVERITY_WORDS } from "../model";
import { textOf } from "../messages";
import type { BookData, CellData, SheetData } from "../workbench/bookData";

/** What a review learned of one workbook of the folder. */
export type ReviewedBook =
  | { readonly book: string; readonly evaluation: Evaluation }
  | { readonly book: string; readonly failed: string };

type Cell = string | number | null;

const say = (code: string): string => textOf(message(code));
/** A figure as a number, so that the reviewer can sort and add; anything else stays as it is written. */
const figure = (text: string | null): Cell => (text !== null && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

const BOOK_COLUMNS = ["book", "unit", "year", "recognised", "passed", "broken", "hard", "tail", "unchecked", "score", "earned", "available", "missing", "grade", "open", "failed"] as const;
const BOOK_WIDTHS = [34, 30, 8, 10, 8, 8, 8, 8, 10, 10, 10, 10, 8, 8, 12, 50];
const FINDING_COLUMNS = ["book", "rule", "severity", "title", "left", "right", "difference", "unit", "cells", "cause"] as const;
const FINDING_WIDTHS = [34, 12, 10, 36, 14, 14, 12, 8, 44, 60];

function bookRow(reviewed: ReviewedBook): readonly Cell[] {
  if ("failed" in reviewed) return [reviewed.book, ...BOOK_COLUMNS.slice(1, -1).map(() => null), reviewed.failed];
  const { ledger, reconciliation, scorecard, report } = reviewed.evaluation;
  const { passed, broken, tail, unchecked } = reconciliation.counts;
  const hard = reconciliation.findings.filter(({ state, severity }) => state === "broken" && severity === "hard").length;
  return [
    reviewed.book, ledger.unitName, ledger.year, ledger.sheets.filter(({ form }) => form !== null).length, passed, broken, hard, tail, unchecked,
    figure(scorecard.score), figure(scorecard.earned), figure(scorecard.available), scorecard.missing, scorecard.grade, report.openPoints.length, null,
  ];
}

function findingRow(book: string, finding: Finding): readonly Cell[] {
  return [
    book, finding.rule, SEVERITY_WORDS[finding.severity], textOf(finding.title), figure(finding.left?.value ?? null), figure(finding.right?.value ?? null),
    figure(finding.difference), finding.unit, finding.cells.map(placeText).join("、"), finding.explanations[0] ? textOf(finding.explanations[0].message) : null,
  ];
}

const HEAD = 0;
const BODY = 1;

function sheetOf(id: string, columns: readonly string[], widths: readonly number[], rows: readonly (readonly Cell[])[]): SheetData {
  const cells: Record<string, CellData> = {};
  columns.forEach((column, index) => { cells[`0,${index}`] = { value: say(`headless.${id}.${column}`), style: HEAD }; });
  rows.forEach((row, r) => row.forEach((value, c) => {
    if (value !== null && value !== "") cells[`${r + 1},${c}`] = { value, style: BODY };
  }));
  return {
    id, name: say(`headless.${id}`), visibility: "visible", cells, merges: [], rows: {}, columns: Object.fromEntries(widths.map((width, index) => [index, { width }])),
    frozen: { rows: 1, columns: 1 }, tabColor: null, protected: false, showGridlines: true, validations: [], hyperlinks: {}, charts: [],
    print: { landscape: true, paper: 9, titleRows: [0, 0], fitToWidth: true },
  };
}

/**
 * A review as a workbook for the bureau's desk: a line for every workbook of the folder, and beside it every break by itself. Texts
 * that came from the workbooks are stored as text, never as formulas.
 */
export function reviewSummary(reviewed: readonly ReviewedBook[]): BookData {
  const broken = reviewed.flatMap((one) => ("failed" in one ? [] : one.evaluation.reconciliation.findings
    .filter(({ state }) => state === "broken").map((finding) => findingRow(one.book, finding))));
  return {
    sheets: [sheetOf("books", BOOK_COLUMNS, BOOK_WIDTHS, reviewed.map(bookRow)), sheetOf("breaks", FINDING_COLUMNS, FINDING_WIDTHS, broken)],
    styles: [
      { font: { bold: true }, fill: "#DDEBF7", align: { horizontal: "center", vertical: "center", wrap: true } },
      { align: { vertical: "top", wrap: true } },
    ],
    names: [], settings: {}, customXmlParts: [], activeSheet: 0, date1904: false,
  };
}
