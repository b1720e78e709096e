import { columnLetters, NOT_APPLICABLE } from "../model";
import type { Area, ChartPlan, ExpectedValue, LevelTotal, Scorecard } from "../model";
import { blank, figure, formula, text } from "./cells";
import type { PlanRow } from "./planBuilder";
import { say } from "./say";

const POINTS = 3;
const JUDGEMENT = 7;
const SCORE = 9;
const NAME = 2;
const RATE = 5;
/** Last column that the total's sentence may run over. */
const TOTAL_END = 11;

/** Where the indicator rows stand (0-based), and where the summary begins. */
export interface SummaryPlace {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly rowsOf: (part: { level: 1 | 2; name: string }) => { first: number; last: number } | null;
}

/** Totals of each level, the whole score and the grade as formulas, and the chart over the level-2 rates. */
export function scoreSummary(card: Scorecard, place: SummaryPlace): { rows: PlanRow[]; chart: ChartPlan | null; expected: ExpectedValue[]; merges: Area[] } {
  const head = (id: string, words: string): PlanRow => ({
    id: `#head/${id}`,
    cells: [blank(), blank(), text(words, { style: "header" }), text(say("present.scores.points"), { style: "header" }), blank(), text(say("present.scores.rate"), { style: "header" }), blank(), blank(), blank(), text(say("present.scores.earned"), { style: "header" })],
  });
  const level2Start = place.start;
  const level1Start = level2Start + card.level2.length + 1;
  const totalRow = level1Start + card.level1.length;
  const rows: PlanRow[] = [
    { id: "#gap/summary", cells: [] },
    head("level2", say("present.scores.level2")),
    ...card.level2.map((total) => levelRow(card, total, 2, place)),
    head("level1", say("present.scores.level1")),
    ...card.level1.map((total) => levelRow(card, total, 1, place)),
    totalLine(card, place), gradeLine(card, totalRow + 1),
  ];
  const chart: ChartPlan | null = card.level2.length === 0 ? null : {
    title: say("present.scores.chart"),
    labels: { top: level2Start + 1, bottom: level2Start + card.level2.length, left: NAME, right: NAME },
    values: { top: level2Start + 1, bottom: level2Start + card.level2.length, left: RATE, right: RATE },
    position: chartPlace(level2Start, totalRow),
  };
  const expected = card.score === null ? [] : [{ row: totalRow + 1, column: SCORE, record: "total", value: card.score }];
  const merges = [totalRow + 1, totalRow + 2].map((row): Area => ({ top: row, bottom: row, left: SCORE, right: TOTAL_END }));
  return { rows, chart, expected, merges };
}

/** Rows that a readable chart needs. */
const CHART_ROWS = 12;

/** Beside the level sums when there are enough of them, else below the grade. */
function chartPlace(first: number, totalRow: number): Area {
  return totalRow - first >= CHART_ROWS ? { top: first, bottom: totalRow - 1, left: SCORE + 1, right: SCORE + 4 } : { top: totalRow + 4, bottom: totalRow + 22, left: 1, right: 6 };
}

/** A level's score, empty while none of its rows has one; its rate is that of the rows scored so far, and the open ones are told. */
function levelRow(card: Scorecard, total: LevelTotal, level: 1 | 2, place: SummaryPlace): PlanRow {
  const span = place.rowsOf({ level, name: total.name });
  const head = [blank(), blank(), text(total.name, { style: "label" }), figure(total.points)];
  if (!span) return { id: `level${level}/${total.name}`, cells: head };
  const scores = range(SCORE, span.first, span.last);
  const available = `SUMIF(${scores},">=0",${range(POINTS, span.first, span.last)})`;
  const rows = card.rows.filter(({ indicator }) => (level === 1 ? indicator.level1 : indicator.level2) === total.name);
  const open = openRows(rows, span, isRescaled(card));
  return {
    id: `level${level}/${total.name}`,
    cells: [...head,
      formula(`IF(${open}>0,"${say("present.scores.levelOpen")}"&(${open})&IF(${available}>0,"${say("present.scores.levelOpenEnd")}"&ROUND(${available},2)&"${say("present.scores.levelAvailableEnd")}","${say("present.scores.levelUnscored")}"),"")`, { style: "warn" }),
      formula(`IF(${available}>0,ROUND(SUM(${scores})/${available}*100,2),"")`, { style: "percent", numberFormat: "0.00" }), blank(), blank(), blank(),
      formula(`IF(COUNT(${scores})=0,"",SUM(${scores}))`, { style: "total", numberFormat: "0.00" })],
  };
}

function isRescaled(card: Scorecard): boolean {
  return card.notApplicablePolicy === "exclude_and_rescale" || card.rows.some((row) => row.status === "not-applicable" && row.score === null);
}

/** How many rows have no score, as a formula. Rows that a person sets aside count live; those that the figures set aside are known when the sheet is written. */
function openRows(rows: Scorecard["rows"], { first, last }: { readonly first: number; readonly last: number }, rescaled: boolean): string {
  const [scores, points, judgements] = [SCORE, POINTS, JUDGEMENT].map((column) => range(column, first, last));
  const byFigures = rows.filter((row) => row.status === "not-applicable" && row.score === null && row.judgement?.notApplicable !== true).length;
  const setAside = rescaled ? `-(COUNTIF(${judgements},"${NOT_APPLICABLE}")-COUNTIFS(${judgements},"${NOT_APPLICABLE}",${scores},">=0"))` : "";
  return `COUNTIF(${points},">0")-COUNT(${scores})${setAside}${byFigures > 0 ? `-${byFigures}` : ""}`;
}

function range(column: number, first: number, last: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${first + 1}:$${letters}$${last + 1}`;
}

/** The whole score; a sentence with the count of open rows while one is missing. */
function totalLine(card: Scorecard, place: SummaryPlace): PlanRow {
  const scores = range(SCORE, place.first, place.last);
  const points = range(POINTS, place.first, place.last);
  const open = openRows(card.rows, place, isRescaled(card));
  const available = `SUMIF(${scores},">=0",${points})`;
  const rescaled = isRescaled(card) ? `ROUND(SUM(${scores})/${available}*${card.full},2)` : `ROUND(SUM(${scores}),2)`;
  const unfinished = `"${say("present.scores.earnedSoFar")}"&TEXT(SUM(${scores}),"0.00")&"${say("present.scores.availableSoFar")}"&ROUND(${available},2)&"${say("present.scores.openRows")}"&(${open})&"${say("present.scores.openRowsEnd")}"`;
  return {
    id: "total",
    cells: [blank(), blank(), text(say("present.scores.total"), { style: "total" }), figure(card.full, { style: "total" }), blank(), blank(), blank(), blank(), blank(),
      formula(`IF(${open}>0,${unfinished},${rescaled})`, { style: "total", numberFormat: "0.00" })],
  };
}

function gradeLine(card: Scorecard, totalRow: number): PlanRow {
  const total = `$${columnLetters(SCORE)}$${totalRow + 1}`;
  const bands = [...card.gradeBands].sort((a, b) => a.ge - b.ge);
  const nested = bands.reduce((rest, band) => `IF(${total}>=${band.ge},"${band.label}",${rest})`, '""');
  return {
    id: "grade",
    cells: [blank(), blank(), text(say("present.scores.grade"), { style: "total" }), blank(), blank(), blank(), blank(), blank(), blank(), formula(`IF(ISNUMBER(${total}),${nested},"")`, { style: "total" })],
  };
}
