import { WHOLE_PLACES, ZERO, groupBy, inYuan, message, placeKey } from "../../model";
import type { CellPlace, Decimal, Figure, Finding, LedgerEntry, Table, TableColumn, TableRow } from "../../model";
import { columnsOf } from "./columns";
import { figureText, placeWords } from "../finding/figureText";
import { sideOf } from "../finding/findingOfTie";
import { COLUMN_RELATIONS } from "../rules/columnRelations";
import type { ColumnRelation } from "../rules/columnRelations";
import { isTotalRow } from "../structure/rowSums";
import { isSummable } from "../structure/headings";
import type { Operand } from "../ties/tie";
import type { CheckInput, SoloResult } from "./solo";
import { found, soloFinding } from "./solo";

/** A figure this many times the largest of its peers stands out. */
const STANDS_OUT = 1000;
/** Figures beside the one that stands out: in a column of unlike lines more are asked for than in a row of months or quarters. */
const FEWEST_PEERS = 4;
const FEWEST_PERIODS = 3;
/** In a column of one quantity over several years. */
const FEWEST_YEARS = 2;
const YEAR = /^(?:19|20)\d{2}年?度?$/;
const SLIP = 10000;

/** A figure that is 10,000 times too large or too small, and one that says so. */
interface Slip {
  readonly figure: Figure;
  readonly peer: Figure;
  /** The quantity that both state; `""` where they only stand beside each other. */
  readonly name: string;
  readonly isTooSmall: boolean;
}

/**
 * S-03: a figure among its row's or column's peers, or one of two statements of one quantity, that is 10 000 times too large or small. A figure that others bear out
 * only has small peers. What its peers and another statement both say of a cell is one finding.
 */
export function unitSlipCheck({ ledger, isBorneOut }: CheckInput): SoloResult {
  const outstanding = ledger.tables.flatMap((table) => [...slipsAcross(table), ...slipsDown(table), ...slipsAmongAlike(table)]).filter(({ figure }) => !isBorneOut(figure.place));
  const accused = new Set(outstanding.map(({ figure }) => placeKey(figure.place)));
  const slips = [...outstanding, ...ledger.tables.flatMap(slipsBetweenColumns).filter(({ peer }) => !accused.has(placeKey(peer.place)))]; // what is held to a figure that slipped did not slip itself
  for (const entry of ledger.entries.several()) for (const slip of slipsBetweenStatements(entry)) slips.push(slip);
  return found([...groupBy(withoutMisled(slips), ({ figure, isTooSmall }) => `${placeKey(figure.place)}|${isTooSmall}`).values()].map(findingOf));
}

/** Without those of which the only witness is a figure that others accuse: 58 paid on a contract of 580000 beside a budget of 60. */
function withoutMisled(slips: readonly Slip[]): readonly Slip[] {
  const byFigure = groupBy(slips, ({ figure }) => placeKey(figure.place));
  const witnesses = (key: string): ReadonlySet<string> => new Set(byFigure.get(key)?.map(({ peer }) => placeKey(peer.place)));
  return slips.filter(({ figure, peer }) => {
    const [own, other] = [placeKey(figure.place), placeKey(peer.place)];
    return witnesses(own).size > 1 || ![...witnesses(other)].some((witness) => witness !== own);
  });
}

/** Of two statements 10 000 times apart the one that the others contradict is accused, and where there are no others the larger. */
function slipsBetweenStatements({ name, statements }: LedgerEntry): readonly Slip[] {
  const sizes = statements.map((statement) => (statement.form === "WK-NOTES" || !statement.figure ? null : inYuan(statement.amount)));
  const base = sizes.findIndex((size) => size !== null);
  const first = sizes[base];
  if (!first) return [];
  const alike = (size: Decimal): number => sizes.filter((other) => other && other.gt(ZERO) && !isSlip(size, other)).length;
  const found = new Map<Figure, Slip>();
  sizes.forEach((size, index) => {
    if (index === base || !size || !isSlip(first, size)) return;
    const [own, ownAlike, firstAlike] = [statements[index]!.figure!, alike(size), alike(first)];
    const isOwn = ownAlike === firstAlike ? size.gt(first) : ownAlike < firstAlike;
    const [figure, peer] = isOwn ? [own, statements[base]!.figure!] : [statements[base]!.figure!, own];
    if (!found.has(figure)) found.set(figure, { figure, peer, name, isTooSmall: isOwn ? size.lt(first) : first.lt(size) });
  });
  return [...found.values()];
}

/** Ratio within a half of 10 000 either way (勾稽规则 S-03: 5000 … 20000). */
function isSlip(a: Decimal, b: Decimal): boolean {
  if (a.eq(ZERO) || b.eq(ZERO)) return false;
  const ratio = a.gt(b) ? a.div(b) : b.div(a);
  return ratio.gte(SLIP / 2) && ratio.lte(SLIP * 2);
}

function slipsAcross(table: Table): readonly Slip[] {
  const columns = table.columns.filter((column) => isSummable(column) && !/合计|累计|小计|总计/.test(column.path.join("")));
  if (columns.length <= FEWEST_PERIODS) return [];
  const slips: Slip[] = [];
  const one: TableRow[] = []; // the same list for every row: nearly none has anything to tell
  for (const row of table.rows) {
    one[0] = row;
    if (mayStandOut(table, one, columns)) slips.push(...slipsIn(table, [row], columns, FEWEST_PERIODS));
  }
  return slips.filter(({ figure }) => !isOfItsColumn(figure.place, slips));
}

/** So many figures of one column that stand out are the column's unit, which nobody wrote: none of them slipped. */
const OF_ITS_COLUMN = 3;

function isOfItsColumn({ column }: CellPlace, slips: readonly Slip[]): boolean {
  return slips.filter(({ figure: { place } }) => place.column === column).length >= OF_ITS_COLUMN;
}

function slipsDown(table: Table): readonly Slip[] {
  const rows = table.rows.filter((row) => !isTotalRow(row) && row.kind !== "note");
  const fewest = rows.every(({ label }) => YEAR.test(label)) ? FEWEST_YEARS : FEWEST_PEERS;
  return table.columns.filter(isSummable).flatMap((column) => slipsIn(table, rows, [column], fewest));
}

/** Lines of a longer table are not held to each other. */
const MOST_LINES = 300;
/** What anything costs in 元, and a figure that can only be of 万元: less than this, and with decimals. */
const LEAST_PEER = 50_000;
const MOST_OF_SLIP = 1000;

/** A figure in 元 that was filled in in 万元: beside the other stages or years of its own line, or in lines of the same name, which all are 10 000 times as large. */
function slipsAmongAlike(table: Table): readonly Slip[] {
  if (table.rows.length > MOST_LINES) return [];
  const columns = aloneInTheirStage(table.columns.filter((column) => isSummable(column) && column.unit === "元"));
  const figuresIn = (rows: readonly TableRow[], of: readonly TableColumn[]): readonly Figure[] =>
    rows.flatMap(({ row }) => of.flatMap(({ column }) => table.figures.at(row, column) ?? [])).filter(({ amount }) => amount.unit === "元" && amount.value.gt(ZERO));
  const lines = table.rows.filter((row) => row.kind !== "note" && row.label !== "");
  const across = columns.length < FEWEST_ALIKE ? [] : lines.map((row) => figuresIn([row], columns));
  const money = table.columns.filter(isSummable);
  const down = [...groupBy(lines, ({ label }) => label).values()].filter((same) => same.length >= FEWEST_ALIKE).flatMap((same) => money.map((column) => figuresIn(same, [column])));
  return [...across, ...down].flatMap(slipOfSmallest);
}

/** The columns that no other shares its stage and year with: 年初预算, 调整预算, 决算, and not 合计, 人员经费, 公用经费, of which one may be next to nothing. */
function aloneInTheirStage(columns: readonly TableColumn[]): readonly TableColumn[] {
  return [...groupBy(columns, ({ period, year }) => `${period}|${year}`).values()].flatMap((same) => (same.length === 1 ? same : []));
}

/** Fewest figures that are held to each other. */
const FEWEST_ALIKE = 3;
/** How far the others may be apart. */
const NEAR = 5;

function slipOfSmallest(figures: readonly Figure[]): readonly Slip[] {
  if (figures.length < FEWEST_ALIKE) return [];
  const least = figures.reduce((lowest, figure) => (figure.amount.value.lt(lowest.amount.value) ? figure : lowest));
  const others = figures.filter((figure) => figure !== least);
  const [value, most] = [least.amount.value, greatest(others)];
  const isSmall = value.lt(MOST_OF_SLIP) && !value.eq(value.round(0)) && others.every(({ amount }) => amount.value.gte(LEAST_PEER) && amount.value.times(NEAR).gte(most.amount.value));
  return isSmall && isSlip(value, most.amount.value) ? [{ figure: least, peer: most, name: "", isTooSmall: true }] : [];
}

/** A contract or a payment that is 10 000 times the figure it must not exceed, or a ten-thousandth of it (L-08's columns). */
function slipsBetweenColumns(table: Table): readonly Slip[] {
  const found = new Map<string, Slip>();
  for (const relation of (COLUMN_RELATIONS as readonly ColumnRelation[]).filter(({ rule }) => rule === "L-08")) {
    const columns = columnsOf(table, relation);
    if (!columns) continue;
    for (const row of table.rows.filter((candidate) => !isTotalRow(candidate))) {
      const [own, limit] = [columns.left, columns.plus[0]!].map((column) => table.figures.at(row.row, column.column));
      const [a, b] = [own && inYuan(own.amount), limit && inYuan(limit.amount)];
      if (!own || !limit || !a || !b || !isSlip(a, b) || found.has(placeKey(limit.place))) continue;
      found.set(placeKey(own.place), { figure: own, peer: limit, name: "", isTooSmall: a.lt(b) });
    }
  }
  return [...found.values()];
}

/** The figure as a machine number: near enough to see that nothing stands out. */
function roughly({ figures }: Table, row: number, column: number): number {
  const whole = figures.wholeAt(row, column);
  if (!Number.isNaN(whole)) return whole / 10 ** WHOLE_PLACES;
  const { raw, amount } = figures.at(row, column)!;
  return typeof raw === "number" ? raw : amount.value.toNumber();
}

/** Whether the largest figure of the line may stand out: a quick look before the exact one. */
function mayStandOut(table: Table, rows: readonly TableRow[], columns: readonly TableColumn[]): boolean {
  let largest = 0;
  let next = 0;
  for (const { row } of rows) {
    for (const { column } of columns) {
      const size = roughly(table, row, column);
      if (size > largest) {
        next = largest;
        largest = size;
      } else if (size > next) next = size;
    }
  }
  return largest > next * STANDS_OUT * 0.99;
}

/** The figure that stands out among those where the rows and columns meet: one row's, or one column's. */
function slipsIn(table: Table, rows: readonly TableRow[], columns: readonly TableColumn[], fewest: number): readonly Slip[] {
  if (!mayStandOut(table, rows, columns)) return [];
  const line = rows.flatMap(({ row }) => columns.flatMap(({ column }) => table.figures.at(row, column) ?? []));
  if (line.length <= fewest) return [];
  const figures = line.filter((figure) => figure.amount.value.gt(ZERO) && ["万元", "亿元"].includes(figure.amount.unit));
  if (figures.length <= fewest) return [];
  const largest = greatest(figures);
  const next = greatest(figures.filter((figure) => figure !== largest));
  const least = figures.reduce((lowest, figure) => (figure.amount.value.lt(lowest.amount.value) ? figure : lowest));
  if (largest.amount.value.lt(next.amount.value.times(STANDS_OUT))) return [];
  const scaled = largest.amount.value.div(SLIP);
  const fits = scaled.gte(least.amount.value.div(3)) && scaled.lte(next.amount.value.times(3));
  return fits ? [{ figure: largest, peer: next, name: "", isTooSmall: false }] : [];
}

/** The last of the largest. */
function greatest(figures: readonly Figure[]): Figure {
  return figures.reduce((most, figure) => (figure.amount.value.gte(most.amount.value) ? figure : most));
}

/** One finding of all that speaks against a figure: another statement of its quantity first, and one more peer. */
function findingOf(slips: readonly Slip[]): Finding {
  const { figure, peer, name, isTooSmall } = slips.find((slip) => slip.name !== "") ?? slips[0]!;
  const other = slips.find((slip) => placeKey(slip.peer.place) !== placeKey(peer.place))?.peer;
  const { unit, value } = figure.amount;
  const wanted = isTooSmall ? value.times(SLIP) : value.div(SLIP);
  const params = {
    place: placeWords(figure.place), value: figureText(value, unit), unit, name, peer: placeWords(peer.place), peerValue: figureText(peer.amount.value, peer.amount.unit),
    peerUnit: peer.amount.unit, wanted: figureText(wanted, unit),
  };
  const detail = other
    ? message("check.unitSlip.detailOfTwo", { ...params, other: placeWords(other.place), otherValue: figureText(other.amount.value, other.amount.unit), otherUnit: other.amount.unit })
    : message("check.unitSlip.detail", params);
  const operand: Operand = { sign: 1, label: name || placeWords(figure.place), amount: figure.amount, place: figure.place, figure, required: false };
  return soloFinding({
    rule: "S-03", cells: name === "" ? [figure.place] : [figure.place, peer.place], unit, difference: value.minus(wanted), left: sideOf(operand.label, [operand], unit),
    title: message("check.unitSlip.title"), detail,
    explanations: [{ kind: "unit_slip", message: message(isTooSmall ? "check.unitSlip.tooSmall" : "check.unitSlip.cause", params), cells: [figure.place], confidence: 0.9 }],
  });
}
