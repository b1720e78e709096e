import { NO_CHOICES, NO_INPUTS, cellAddress } from "../../src/model";
import type { CellPlace, ExplanationKind, Finding } from "../../src/model";
import { readLedger } from "../../src/reading";
import { reconcile } from "../../src/reconciling";
import { auditedBook, auditedFigure } from "../helpers/auditedBook";
import { randomOf } from "../helpers/random";
import type { Random } from "../helpers/random";

/** Rounds through all cells; FORM_ROUNDS=5 for a thorough run. By default each kind of fault looks at a third of the cells. */
const ROUNDS = Number(process.env["FORM_ROUNDS"] ?? 0);

/** Lines of the forms and ledgers of a whole year's book: coded, indented, two-sided, across and down. */
const CELLS = ("B01!D6 B01!D7 B02!D5 B03!C7 B03!D7 B04!D5 B05!C8 B06!C6 B06!C7 B06!C10 B10!B5 B10!B6 GK01!C6 GK01!F7 GK01!F8 GK01!C13 GK02!D8 GK02!C9 "
  + "GK03!C8 GK03!D8 GK03!E9 GK03!C10 GK04!C6 GK04!G6 GK04!F7 GK04!G12 GK05!C7 GK05!C9 GK06!C7 GK06!F7 GK06!F9 GK06!C11 GK07!L7 GK07!K7 GK08!F6 "
  + "执行!B6 执行!E7 执行!H6 资产!B5 资产!E5 结转!E5 结转!F6 非税!B4 采购!D4").split(" ");

const KINDS: readonly (readonly [ExplanationKind, (text: string, random: Random) => string | null])[] = [
  ["transposed_digits", (text, random) => changed(text, random, (at) => (/\d\d/.test(text.slice(at, at + 2)) && text[at] !== text[at + 1] ? `${text.slice(0, at)}${text[at + 1]!}${text[at]!}${text.slice(at + 2)}` : null))],
  ["digit_dropped", (text, random) => changed(text, random, (at) => (at < text.indexOf(".") ? text.slice(0, at) + text.slice(at + 1) : null))],
  ["decimal_slip", (text) => (Number(text) * 10).toFixed(2)],
  ["unit_slip", (text) => (Number(text) * 10_000).toFixed(2)],
  ["sign_turned", (text) => `-${text}`],
];

function changed(text: string, random: Random, change: (at: number) => string | null): string | null {
  for (let tries = 0; tries < 20; tries += 1) {
    const result = change(random.int(0, text.length - 2));
    // A dropped last digit before the point is a tenth, another kind of fault.
    if (result !== null && !/^0\d|^\./.test(result) && Math.abs(Number(result) * 10 - Number(text)) > 10) return result;
  }
  return null;
}

interface Place {
  readonly where: string;
  /** 1 for the first cause named, 0 when it is not among the causes. */
  readonly cause: number;
}

function placeOf(kind: ExplanationKind, cell: string, text: string, scale: number): Place {
  const { findings } = reconcile(readLedger(auditedBook({ [cell]: text }, { scale }), NO_CHOICES), NO_INPUTS);
  const isCell = (place: CellPlace): boolean => `${place.sheet}!${cellAddress(place)}` === cell;
  const here = findings.filter((finding) => finding.state === "broken" && ["hard", "logic"].includes(finding.severity) && finding.cells.some(isCell));
  const root: Finding | undefined = here.find(({ rootId }) => rootId === null) ?? here[0];
  const namesItself = root?.rule === "S-03" && kind === "unit_slip" && isCell(root.cells[0]!);
  const index = root?.explanations.findIndex((explanation) => explanation.kind === kind && explanation.cells.some(isCell)) ?? -1;
  return { where: `${kind} ${cell} ${text}`, cause: namesItself ? 1 : index + 1 };
}

function placesOf(kind: ExplanationKind, change: (text: string, random: Random) => string | null, turn: number): readonly Place[] {
  return Array.from({ length: Math.max(1, ROUNDS) }, (_, round) => round).flatMap((round) => CELLS.flatMap((cell, index) => {
    if (ROUNDS === 0 && index % 3 !== turn % 3) return [];
    const random = randomOf(index * 7919 + round * 104_729 + turn * 31 + 7);
    const scale = random.int(101, 997);
    const [sheet = "", address = ""] = cell.split("!");
    const figure = auditedFigure(sheet, address, scale);
    const text = figure === 0 ? null : change(figure.toFixed(2), random);
    return text === null || Math.abs(Number(text) - figure) < 0.2 ? [] : [placeOf(kind, cell, text, scale)];
  }));
}

/** Totals of forms and ledgers with their lines. */
const TOTALS: readonly (readonly [total: string, lines: string])[] = [
  ["GK01!F14", "F7 F8 F9 F10 F11"], ["GK05!C12", "C5 C9 C10 C11"], ["GK03!C5", "C6 C10 C11 C12 C13"], ["GK02!D5", "D6 D10 D11 D12 D13"], ["GK06!C6", "C7 C8 C9"], ["GK06!F6", "F7 F8 F9 F10"],
  ["B10!B4", "B5 B6 B7"], ["B06!C5", "C6 C7 C8"], ["B06!C9", "C10 C11 C12 C13"], ["B04!D10", "D5 D6 D7 D8 D9"], ["执行!B5", "B6 B7 B8"], ["资产!B7", "B4 B5 B6"], ["结转!D8", "D4 D5 D6 D7"],
];

/** Faults of a total: what is planted, which lines a good explanation names, and by which kinds it may. */
const TOTAL_KINDS: readonly (readonly [name: string, lines: number, turn: 1 | -1, kind: ExplanationKind, hides?: true])[] = [
  ["an item is missing", 1, -1, "missing_row"], ["an item is counted twice", 1, 1, "counted_twice"], ["two items are missing", 2, -1, "subset"], ["a hidden item is not counted", 1, -1, "hidden_row", true],
];

function totalPlaces([, count, turn, kind, hides]: (typeof TOTAL_KINDS)[number]): readonly Place[] {
  return Array.from({ length: Math.max(1, ROUNDS) }, (_, round) => round).flatMap((round) => TOTALS.flatMap(([total, lines], index): readonly Place[] => {
    const random = randomOf(index * 6007 + round * 99_991 + count * 17 + turn + 3);
    const scale = random.int(101, 997);
    const [sheet = "", address = ""] = total.split("!");
    const all = lines.split(" ").map((line) => ({ line, figure: auditedFigure(sheet, line, scale) }));
    const from = random.int(0, all.length - 1);
    const chosen = Array.from({ length: count }, (_line, step) => all[(from + step) % all.length]!);
    if (chosen.some(({ figure }) => figure === 0) || all.length <= count + 1) return [];
    const text = (auditedFigure(sheet, address, scale) + turn * chosen.reduce((sum, { figure }) => sum + figure, 0)).toFixed(2);
    const rows = chosen.map(({ line }) => Number(/\d+$/.exec(line)![0]) - 1);
    const { findings } = reconcile(readLedger(auditedBook({ [total]: text }, { scale, ...(hides ? { hiddenRows: { [sheet]: rows } } : {}) }), NO_CHOICES), NO_INPUTS);
    const at = (place: CellPlace, cell: string): boolean => `${place.sheet}!${cellAddress(place)}` === `${sheet}!${cell}`;
    const here = findings.filter((finding) => finding.state === "broken" && ["hard", "logic"].includes(finding.severity) && finding.cells.some((place) => at(place, address)));
    const root = here.find(({ rootId }) => rootId === null) ?? here[0];
    // 政府性基金 20 beside 城乡社区 20: a cell of the very amount is as good an answer, nothing tells them apart.
    const isMeant = (place: CellPlace): boolean => chosen.some(({ line, figure }) => at(place, line) || (place.sheet === sheet && auditedFigure(sheet, cellAddress(place), scale) === figure));
    const cause = (root?.explanations.findIndex((one) => one.kind === kind && one.cells.some(isMeant)) ?? -1) + 1;
    return [{ where: `${kind} ${total} ${text} ${chosen.map(({ line }) => line).join("+")}: ${root?.rule ?? "nothing"} ${root?.explanations.map((one) => `${one.kind}@${one.cells.map((place) => cellAddress(place)).join("+")} ${one.confidence.toFixed(2)}`).join(", ") ?? ""}`, cause }];
  }));
}

describe("one wrong total in the forms of a whole year", () => {
  const measured = TOTAL_KINDS.map((kind) => ({ name: kind[0], places: totalPlaces(kind) }));

  it.each(measured)("because $name: the cause is first in nine of ten, among three in 98 of 100", ({ places }) => {
    expect(places.length).toBeGreaterThan(5);
    const missed = places.filter(({ cause }) => cause !== 1);
    if (process.env["FORM_TABLE"] === "1") process.stdout.write(`${missed.map(({ where, cause }) => `${cause} ${where}`).join("\n")}\n${places.length} places, ${missed.length} not first\n`);
    expect(missed.length / places.length).toBeLessThanOrEqual(0.1);
    expect(missed.filter(({ cause }) => cause === 0 || cause > 3).length / places.length).toBeLessThanOrEqual(0.02);
  });
});

describe("one wrong figure in the forms of a whole year", () => {
  const measured = KINDS.map(([kind, change], turn) => ({ kind, places: placesOf(kind, change, turn) }));

  it.each(measured)("$kind is the first cause named in nine of ten, among three in 98 of 100", ({ places }) => {
    expect(places.length).toBeGreaterThan(10);
    const missed = places.filter(({ cause }) => cause !== 1);
    if (process.env["FORM_TABLE"] === "1") process.stdout.write(`${missed.map(({ where, cause }) => `${cause} ${where}`).join("\n")}\n${places.length} places, ${missed.length} not first, ${missed.filter(({ cause }) => cause === 0 || cause > 3).length} not in three\n`);
    expect(missed.length / places.length).toBeLessThanOrEqual(0.1);
    expect(missed.filter(({ cause }) => cause === 0 || cause > 3).map(({ where }) => where).length / places.length).toBeLessThanOrEqual(0.02);
  });
});
