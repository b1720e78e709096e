import { Decimal, ZERO, cellAddress, eachValue, isMoneyUnit, message } from "../../model";
import type { CellPlace, Finding, SheetSnapshot, Table, TableRow, Unit } from "../../model";
import { placeWords } from "../finding/figureText";
import type { CheckInput, SoloResult } from "./solo";
import { soloFinding } from "./solo";

/** Rows this close belong to one subject of a list. */
const NEAR = 6;
const COUNT = /(\d[\d,，]*(?:\.\d+)?)\s*(批次|批|人次|人|个|次|辆|台|件|条|户|场次|场|期|项|家|名|份|册|篇|班|处)/g;
const RANK = /第\s*([0-9０-９]+|[一二三四五六七八九十百]+)\s*(名|位|批|次)/g;

/** Lists of work done, where one fact is written by several hands. */
const OUTPUT_FORMS: ReadonlySet<string> = new Set(["WK-OUTPUT", "WK-BASE"]);

/** A count stated in a cell, with its unit. */
interface Count {
  readonly value: Decimal;
  readonly unit: string;
}

/** W-06 复合数拆分一致, W-07 同一事实多处一致: counts of work done, as lists of basic data state them. */
export function factCheck({ ledger }: CheckInput): SoloResult {
  const parts = ledger.tables.flatMap(partsOf);
  const broken = parts.filter(({ differs }) => differs).map(({ finding }) => finding);
  const twice = ledger.tables.flatMap(statedTwice);
  const ranks = ledger.snapshot.sheets.filter((sheet) => sheet.own === null).flatMap(rankedTwice);
  const findings = [...broken, ...twice, ...ranks];
  return { findings, passed: parts.length - broken.length, checked: [...parts.flatMap(({ finding }) => finding.cells), ...findings.flatMap(({ cells }) => cells)] };
}

/** What a cell counts: 149批328人次 gives two, 298 with unit 人次 one. */
interface CountedCell {
  readonly place: CellPlace;
  readonly counts: readonly Count[];
}

/** The first counts of a row. */
function countsOf(table: Table, row: TableRow): CountedCell | null {
  for (const { column, role } of table.columns) {
    const counted = role === "figure" ? countsAt(table, row, column) : null;
    if (counted !== null) return counted;
  }
  return null;
}

function countsAt(table: Table, { row }: TableRow, column: number): CountedCell | null {
  const figure = table.figures.at(row, column);
  if (!figure || figure.isApproximate) return null;
  const text = String(figure.raw);
  const counts = figure.amount.unit === "复合"
    ? [...text.matchAll(COUNT)].map((match) => ({ value: new Decimal(match[1]!.replace(/[,，]/g, "")), unit: match[2]! }))
    : [{ value: figure.amount.value, unit: figure.amount.unit as string }];
  return { place: figure.place, counts };
}

/** Composite counts with their 其中 lines. */
function partsOf(table: Table): readonly { readonly finding: Finding; readonly differs: boolean }[] {
  if (!hasComposite(table)) return [];
  const columns = table.columns.filter(({ role }) => role === "figure");
  return table.rows.flatMap((row, index) => columns.flatMap(({ column }) => {
    const whole = countsAt(table, row, column);
    if (!whole || whole.counts.length < 2) return [];
    const following = table.rows.slice(index + 1);
    const end = following.findIndex((other) => other.kind !== "ofWhich" && other.level <= row.level);
    const inside = (end < 0 ? following : following.slice(0, end)).flatMap((other) => countsAt(table, other, column) ?? []);
    if (inside.length < 2) return [];
    return whole.counts.flatMap(({ value, unit }) => {
      const sum = inside.reduce((total, part) => total.plus(part.counts.find((count) => count.unit === unit)?.value ?? ZERO), ZERO);
      const params = { label: row.label, place: placeWords(whole.place), value: value.toFixed(), sum: sum.toFixed(), unit };
      const finding = soloFinding({ rule: "W-06", mark: unit, cells: [whole.place, ...inside.map((part) => part.place)], title: message("check.parts.title", params), detail: message("check.parts.detail", params) });
      return [{ finding, differs: !sum.eq(value) }];
    });
  }));
}

function hasComposite(table: Table): boolean {
  if (!table.figures.traits.hasText) return false;
  for (const { amount } of table.figures.values()) if (amount.unit === "复合") return true;
  return false;
}

/** Two rows of one subject that name the same fact and state it differently. */
function statedTwice(table: Table): readonly Finding[] {
  if (!OUTPUT_FORMS.has(table.form ?? "")) return [];
  return table.rows.flatMap((row, index) => table.rows.slice(index + 1, index + 1 + NEAR).flatMap((other) => {
    if (row.kind === "ofWhich" || other.kind === "ofWhich" || !isSameFact(row.label, other.label)) return [];
    const [a, b] = [countsOf(table, row), countsOf(table, other)];
    if (!a || !b) return [];
    return a.counts.flatMap((count) => {
      const twin = b.counts.find(({ unit }) => unit === count.unit && unit !== "" && unit !== "复合" && unit !== "%" && !isMoneyUnit(unit as Unit));
      if (!twin || twin.value.eq(count.value)) return [];
      const difference = count.value.minus(twin.value).abs();
      const params = { a: row.label, b: other.label, aPlace: placeWords(a.place), bPlace: placeWords(b.place), aValue: count.value.toFixed(), bValue: twin.value.toFixed(), unit: count.unit, difference: difference.toFixed() };
      return [soloFinding({ rule: "W-07", mark: count.unit, cells: [a.place, b.place], difference, title: message("check.twice.title", params), detail: message("check.twice.detail", params) })];
    });
  }));
}

/** 劝返人次（绩效表填报） and 疏导劝返来访群众: the core of one name stands in the other. */
function isSameFact(a: string, b: string): boolean {
  const [inA, inB] = [/[（(](.*?)[）)]/.exec(a)?.[1], /[（(](.*?)[）)]/.exec(b)?.[1]];
  if (inA !== undefined && inB !== undefined && inA !== inB) return false;
  const [x, y] = [coreOf(a), coreOf(b)];
  if (x === y) return x.length >= 2;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 2 && long.includes(short);
}

function coreOf(label: string): string {
  return label.replace(/[（(][^）)]*[）)]/g, "").replace(/(人次|批次|次数|人数|数量|总数|批|数)$/g, "").replace(/\s/g, "");
}

/** One cell that gives two ranks for one thing: 第16名 / 第四名. */
function rankedTwice(sheet: SheetSnapshot): readonly Finding[] {
  const findings: Finding[] = [];
  eachValue(sheet, (value, row, column) => {
    if (typeof value === "string" && value.length <= 60 && value.indexOf("第") !== value.lastIndexOf("第")) findings.push(...ranksIn(sheet, value, row, column));
  });
  return findings;
}

function ranksIn(sheet: SheetSnapshot, value: string, row: number, column: number): readonly Finding[] {
  const ranks = [...value.matchAll(RANK)].map((match) => ({ text: match[0], rank: rankOf(match[1]!), unit: match[2]! }));
  const [first, second] = ranks;
  if (!first || !second || first.unit !== second.unit || first.rank === second.rank || !/[/／、，,;；]|不一致/.test(value)) return [];
  const place: CellPlace = { kind: "cell", sheet: sheet.name, row: row + sheet.top, column: column + sheet.left };
  const params = { place: `${sheet.name} ${cellAddress(place)}`, first: first.text, second: second.text };
  return [soloFinding({ rule: "W-07", cells: [place], title: message("check.ranks.title"), detail: message("check.ranks.detail", params) })];
}

const DIGITS = "零一二三四五六七八九";

function rankOf(text: string): number {
  const arabic = text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  if (/^\d+$/.test(arabic)) return Number(arabic);
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const tensValue = text.includes("十") ? (tens ? DIGITS.indexOf(tens) : 1) * 10 : 0;
  return tensValue + (ones ? DIGITS.indexOf(ones) : 0);
}
