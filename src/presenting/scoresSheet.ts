import { columnLetters, fillFormula, groupBy, TICK_NO, TICK_YES } from "../model";
import type { Area, CellStyle, ExpectedValue, Judgement, ListValidation, PlannedCell, ScoreRow, ScoreStatus, SheetPlan } from "../model";
import { blank, figure, formula, text, typed } from "./cells";
import { ANSWERS, HEADINGS, STATUS_WORDS } from "./headings";
import { buildPlan } from "./planBuilder";
import { keptText } from "./readJudgements";
import type { PlanRow } from "./planBuilder";
import { pointsWords } from "./pointsWords";
import type { PresentContext } from "./presentInput";
import { checklistItems, standardWords, tierLabels } from "./ruleWords";
import { say, words } from "./say";
import { scoreSummary } from "./scoreSummary";

/** Together what a landscape A4 page holds at about four fifths of its size. */
const WIDTHS = [8, 9, 15, 5, 31, 9, 22, 10, 7, 7, 28, 13, 9, 8];
const FIRST = 4;
const RATE = 5;
const JUDGEMENT = 7;
const TYPED = 8;
const SCORE = 9;
const STATUS_STYLE: Readonly<Record<ScoreStatus, CellStyle>> = { computed: "good", judged: "good", "not-applicable": "muted", missing: "warn" };

/** A row of the sheet: an indicator, or one item of its checklist below it. */
interface Line {
  readonly row: ScoreRow;
  readonly item: { readonly id: string; readonly text: string; readonly points: number | null } | null;
}

/** 绩效评分表: one row an indicator with live formulas over 绩效数据表, judgements, totals, grade and a chart. */
export function scoresSheet(context: PresentContext, inputCell: (id: string) => string | null): SheetPlan {
  const lines = linesOf(context);
  const at = new Map(lines.map((line, index) => [lineId(line), FIRST + index]));
  const merges = [...runs(lines, 0), ...runs(lines, 1)];
  const body = lines.map((line, index) => withoutCovered(line.item ? itemRow(line, context) : indicatorRow(line.row, at, context, inputCell), FIRST + index, merges));
  const last = FIRST + lines.length - 1;
  const summary = scoreSummary(context.scorecard, { first: FIRST, last, start: last + 2, rowsOf: (part) => spanOf(lines, part) });
  const { scorecard } = context;
  const rows: PlanRow[] = [
    { id: "#title", cells: [text(say("present.scores.title"), { style: "title" })] },
    { id: "#system", cells: [text(say("present.scores.system", { name: scorecard.systemName, status: pointsWords(scorecard.pointsStatus) }), { style: "subtitle" })] },
    { id: "#hint", cells: [text(say("present.scores.hint"), { style: "subtitle" })] },
    { id: "#head/scores", cells: Object.values(HEADINGS.scores).map((word) => text(word, { style: "header" })) },
    ...body,
    ...summary.rows,
  ];
  return buildPlan({
    hiddenWidth: 1, sheet: "scores", name: context.names.scores, columnWidths: WIDTHS, frozenRows: FIRST, landscape: true, titleRows: FIRST,
    merges: [...merges, ...summary.merges], validations: lines.map((line, index) => validationOf(line, FIRST + index)), chart: summary.chart,
    expected: [...lines.flatMap((line, index) => expectedOf(line, FIRST + index)), ...summary.expected],
  }, withKept(rows, context));
}

/** Adds the hidden column: the system's id, then a judgement of another system in each further row. */
function withKept(rows: readonly PlanRow[], { inputs, scorecard }: PresentContext): PlanRow[] {
  const kept = Object.entries(inputs.keptJudgements ?? {}).flatMap(([system, judgements]) =>
    Object.entries(judgements).map(([indicator, judgement]) => keptText({ system, indicator, judgement })));
  const own = { style: "muted", numberFormat: "@" } as const;
  const at = rows.findIndex(({ id }) => id === "#system");
  const length = Math.max(rows.length, kept.length + at + 1);
  return Array.from({ length }, (_, index) => ({
    ...(rows[index] ?? { id: `#kept/${index}`, cells: [] }), hidden: [text(index === at ? scorecard.systemId : kept[index - at - 1] ?? "", own)],
  }));
}

/** Rows by level 1, then level 2, in the order in which the levels first appear. */
function linesOf({ scorecard }: PresentContext): readonly Line[] {
  const grouped = [...groupBy(scorecard.rows, (row) => row.indicator.level1).values()].flatMap((rows) => [...groupBy(rows, (row) => row.indicator.level2).values()].flat());
  return grouped.flatMap((row): Line[] => [{ row, item: null }, ...checklistItems(row.indicator.rule).map((item) => ({ row, item }))]);
}

function lineId({ row, item }: Line): string {
  return item ? tickId(row.indicator.id, item.id) : row.indicator.id;
}

/** Record id of a checklist item's row. */
export function tickId(indicator: string, item: string): string {
  return `${indicator}/tick/${item}`;
}

function indicatorRow(row: ScoreRow, at: ReadonlyMap<string, number>, context: PresentContext, inputCell: (id: string) => string | null): PlanRow {
  const { indicator } = row;
  const own = (id: string, column: number): string => `$${columnLetters(column)}$${(at.get(id) ?? 0) + 1}`;
  const fill = (expression: string): string => fillFormula(expression, {
    input: (id) => inputCell(id) ?? '""', rate: own(indicator.id, RATE), score: own(indicator.id, TYPED), tier: own(indicator.id, JUDGEMENT),
    tick: (item) => own(tickId(indicator.id, item), JUDGEMENT),
  });
  const judgement = Object.hasOwn(context.inputs.judgements, indicator.id) ? context.inputs.judgements[indicator.id]! : null;
  const owner = ownerOf(context);
  const notes = [words(row.deduction), words(row.reason), ...(row.notes ?? []).map(words)].filter((note) => note !== "").join("\n");
  return {
    id: indicator.id,
    cells: [
      text(indicator.level1, { style: "label" }), text(indicator.level2, { style: "label" }), text(indicator.name), figure(String(indicator.points)),
      text(standardWords(indicator)), row.rateFormula ? formula(fill(row.rateFormula), { style: "percent", numberFormat: "0.00" }) : figure(row.rate, { numberFormat: "0.00" }),
      text(words(row.arithmetic)), ...judgementCells(row, judgement, owner),
      row.scoreFormula ? formula(fill(row.scoreFormula), { style: "score", numberFormat: "0.00" }) : figure(row.score, { style: "score", numberFormat: "0.00" }),
      text(notes), typed(judgement?.evidence ?? "", { numberFormat: "@", owner }), typed(judgement?.remark ?? "", { numberFormat: "@", owner }),
      text(STATUS_WORDS[row.status], { style: STATUS_STYLE[row.status] }),
    ],
  };
}

/** With another system the sheet holds other judgements: then the cells are written, unless the person just changed them. */
function ownerOf({ kept, scorecard }: PresentContext): PlannedCell["owner"] {
  return (kept.judgedSystem ?? scorecard.systemId) === scorecard.systemId ? "theirs" : "merged";
}

function judgementCells(row: ScoreRow, judgement: Judgement | null, owner: PlannedCell["owner"]): PlannedCell[] {
  const picked = judgement?.notApplicable ? ANSWERS.notApplicable : judgement?.tier ?? "";
  const asked = row.scoreFormula?.includes("{score}") ?? false;
  return [typed(picked, { numberFormat: "@", owner }), typed(judgement?.score ?? "", { style: asked ? "input" : "text", owner })];
}

function itemRow({ row: { indicator }, item }: Line, context: PresentContext): PlanRow {
  const { inputs } = context;
  if (!item) throw new Error("not an item");
  const judgement = Object.hasOwn(inputs.judgements, indicator.id) ? inputs.judgements[indicator.id]! : null;
  const tick = judgement && Object.hasOwn(judgement.ticks, item.id) ? (judgement.ticks[item.id] ? TICK_YES : TICK_NO) : "";
  const points = item.points === null ? "" : say("present.scores.itemPoints", { points: item.points });
  return {
    id: tickId(indicator.id, item.id),
    cells: [text(indicator.level1, { style: "label" }), text(indicator.level2, { style: "label" }), blank(), blank(), text(`· ${item.text}${points}`), blank(), blank(), typed(tick, { numberFormat: "@", owner: ownerOf(context) })],
  };
}

/** Neighbouring rows with the same words in a level column, as merges. */
function runs(lines: readonly Line[], column: 0 | 1): Area[] {
  const key = (line: Line): string => (column === 0 ? line.row.indicator.level1 : `${line.row.indicator.level1}\u0000${line.row.indicator.level2}`);
  const areas: Area[] = [];
  let start = 0;
  for (let index = 1; index <= lines.length; index += 1) {
    if (index < lines.length && key(lines[index]!) === key(lines[start]!)) continue;
    if (index - start > 1) areas.push({ top: FIRST + start, bottom: FIRST + index - 1, left: column, right: column });
    start = index;
  }
  return areas;
}

/** A merged area holds its words in its first cell only. */
function withoutCovered(row: PlanRow, at: number, merges: readonly Area[]): PlanRow {
  const covered = (column: number): boolean => merges.some(({ top, bottom, left }) => left === column && top < at && at <= bottom);
  return { ...row, cells: row.cells.map((cell, column) => (covered(column) ? blank({ style: cell.style }) : cell)) };
}

/** First and last sheet row of a level's lines; `null` when it has none. */
function spanOf(lines: readonly Line[], part: { level: 1 | 2; name: string }): { first: number; last: number } | null {
  const indexes = lines.flatMap(({ row }, index) => ((part.level === 1 ? row.indicator.level1 : row.indicator.level2) === part.name ? [FIRST + index] : []));
  return indexes.length === 0 ? null : { first: indexes[0]!, last: indexes[indexes.length - 1]! };
}

function validationOf({ row, item }: Line, at: number): ListValidation {
  const values = item ? [TICK_YES, TICK_NO] : [...tierLabels(row.indicator.rule), ANSWERS.notApplicable];
  return { area: { top: at, bottom: at, left: JUDGEMENT, right: JUDGEMENT }, values };
}

function expectedOf({ row, item }: Line, at: number): ExpectedValue[] {
  if (item) return [];
  const { id } = row.indicator;
  return [
    ...(row.rateFormula && row.rate !== null ? [{ row: at, column: RATE, record: id, value: row.rate }] : []),
    ...(row.scoreFormula && row.score !== null ? [{ row: at, column: SCORE, record: id, value: row.score }] : []),
  ];
}
