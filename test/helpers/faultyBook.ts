import type { CellValue, ExplanationKind, SheetSnapshot, Snapshot } from "../../src/model";
import { drawBook, drawSheet } from "./drawSheet";
import { randomOf } from "./random";
import type { Random } from "./random";

/** A fault that people make, the explanation that names it, and how it is planted. */
export interface Fault {
  readonly name: string;
  readonly kind: ExplanationKind;
}

export const FAULTS: readonly Fault[] = [
  { name: "missing item", kind: "missing_row" }, { name: "counted twice", kind: "counted_twice" }, { name: "item elsewhere", kind: "equals_elsewhere" },
  { name: "subset of two", kind: "subset" }, { name: "subset of three", kind: "subset" }, { name: "sign turned", kind: "sign_turned" },
  { name: "times 10", kind: "decimal_slip" }, { name: "times 100", kind: "decimal_slip" }, { name: "a tenth", kind: "decimal_slip" }, { name: "times 10000", kind: "unit_slip" },
  { name: "digits transposed in a line", kind: "transposed_digits" }, { name: "digits transposed in the total", kind: "transposed_digits" },
  { name: "digit dropped", kind: "digit_dropped" }, { name: "digit doubled", kind: "digit_dropped" }, { name: "last year's figure", kind: "last_year_left" },
  { name: "stale typed total", kind: "stale_total" }, { name: "hidden row", kind: "hidden_row" }, { name: "filtered rows", kind: "hidden_row" },
  { name: "exchanged with the column beside", kind: "exchanged" },
];

/** A consistent workbook with one fault in it, and the cells that a good explanation names (one of them is enough). */
export interface FaultyBook {
  readonly snapshot: Snapshot;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
  /** The total that no longer is the sum of its lines. */
  readonly total: { readonly row: number; readonly column: number };
}

const NAMES = ["办公设备更新", "业务培训", "信息系统运维", "专项检查", "课题研究", "宣传活动", "房屋修缮", "法律服务", "档案整理", "车辆维护", "会议组织", "物业管理", "安全保障", "对口帮扶", "绿化养护", "印刷出版"];
const SHEET = "项目支出明细";
const [FIRST, YEARS] = [3, 3];

/** An amount in fen between some hundred and some ten million 元, spread over its orders of size. */
function amount(random: Random): number {
  return Math.round(10 ** (6 + random.next() * 4)) * random.pick([1, 1, 1, 100]);
}

/** A line's three amounts. Most lines are planned and spent much as the year before; one in five is not. */
function lineOf(random: Random): readonly number[] {
  const usual = amount(random);
  const isUsual = random.next() < 0.8;
  return Array.from({ length: YEARS }, () => (isUsual ? Math.round(usual * (0.7 + random.next() * 0.6)) : amount(random)));
}

/** How a workbook writes its money: figures in 元 to the fen, or in 万元 with two decimals, each rounded by itself. */
interface Writing {
  readonly unit: "元" | "万元";
  written(fen: number): number;
}

const WRITINGS: readonly Writing[] = [
  { unit: "元", written: (fen) => fen / 100 },
  { unit: "万元", written: (fen) => Math.round(fen / 10_000) / 100 },
];

function lineFigure(figure: number, random: Random, change: (digits: string, at: number) => string | null): number | null {
  const text = figure.toFixed(2);
  const spots = Array.from({ length: text.length }, (_, index) => index);
  for (let tries = 0; tries < 20; tries += 1) {
    const changed = change(text, random.pick(spots));
    if (changed !== null && Number(changed) !== figure && Number(changed) !== 0 && !/^0\d/.test(changed)) return Number(changed);
  }
  return null;
}

const CHANGES: Readonly<Record<string, (text: string, at: number) => string | null>> = {
  transposed: (text, at) => (/\d/.test(text[at]!) && /\d/.test(text[at + 1] ?? "") && text[at] !== text[at + 1] ? text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2) : null),
  dropped: (text, at) => (at < text.indexOf(".") && text.indexOf(".") > 1 ? text.slice(0, at) + text.slice(at + 1) : null),
  doubled: (text, at) => (at < text.indexOf(".") ? text.slice(0, at + 1) + text.slice(at) : null),
};

/**
 * A workbook of a detail sheet (two years and a budget, a total below) and another sheet, with the fault planted in one
 * column. `null` when the drawn figures cannot bear the fault (no two digits to swap, a difference that rounding hides).
 */
export function faultyBook(fault: Fault, seed: number): FaultyBook | null {
  const random = randomOf(seed);
  const writing = random.pick(WRITINGS);
  const count = random.int(4, 14);
  const fen = Array.from({ length: count }, () => lineOf(random));
  const elsewhere = Array.from({ length: 6 }, () => amount(random));
  const cells: CellValue[][] = fen.map((line, index) => [NAMES[index]!, ...line.map((value) => writing.written(value))]);
  const totals = Array.from({ length: YEARS }, (_, column) => writing.written(fen.reduce((sum, line) => sum + line[column]!, 0)));
  const column = fault.name === "last year's figure" ? 3 : random.int(1, YEARS);
  const at = random.int(0, count - 1);
  const others = Array.from({ length: count }, (_, index) => (at + index) % count);
  const sumOf = (lines: readonly number[]): number => lines.reduce((sum, line) => sum + fen[line]![column - 1]!, 0);
  const isTyped = fault.name === "stale typed total";
  const hidden: number[] = [];
  let named: { row: number; column: number }[] = [{ row: FIRST + at, column }];
  const total = { row: FIRST + count, column };
  const setLine = (value: number | null): boolean => {
    if (value !== null) cells[at]![column] = value;
    return value !== null;
  };
  const setTotal = (fenTotal: number): boolean => {
    totals[column - 1] = writing.written(fenTotal);
    return true;
  };
  const figure = cells[at]![column] as number;
  const whole = sumOf(others);
  const plant = (): boolean => {
    switch (fault.name) {
      case "missing item": return setTotal(sumOf(others.slice(1)));
      case "counted twice": return setTotal(whole + sumOf([at]));
      case "item elsewhere":
        named = [{ row: 2, column: 1 }];
        return setTotal(whole + elsewhere[0]!);
      case "subset of two": case "subset of three": {
        const size = fault.name === "subset of two" ? 2 : 3;
        named = others.slice(0, size).map((line) => ({ row: FIRST + line, column }));
        return count > size + 1 && setTotal(sumOf(others.slice(size)));
      }
      case "sign turned": return setLine(-figure);
      case "times 10": return setLine(Number((figure * 10).toFixed(2)));
      case "times 100": return setLine(Number((figure * 100).toFixed(2)));
      case "a tenth": return setLine(Number((figure / 10).toFixed(2)) * 10 === figure ? Number((figure / 10).toFixed(2)) : null);
      case "times 10000": return setLine(Number((figure * 10_000).toFixed(2)));
      case "digits transposed in a line": return setLine(lineFigure(figure, random, CHANGES["transposed"]!));
      case "digits transposed in the total": {
        const swapped = lineFigure(totals[column - 1]!, random, CHANGES["transposed"]!);
        named = [total];
        if (swapped !== null) totals[column - 1] = swapped;
        return swapped !== null;
      }
      case "digit dropped": return setLine(lineFigure(figure, random, CHANGES["dropped"]!));
      case "digit doubled": return setLine(lineFigure(figure, random, CHANGES["doubled"]!));
      case "last year's figure": return setLine(cells[at]![1] as number);
      case "stale typed total":
        named = [total];
        return setTotal(whole - amount(random));
      case "exchanged with the column beside": {
        const beside = column === YEARS ? column - 1 : column + 1;
        cells[at]![column] = cells[at]![beside] as number;
        cells[at]![beside] = figure;
        named = [{ row: FIRST + at, column }, { row: FIRST + at, column: beside }];
        return cells[at]![column] !== figure;
      }
      case "hidden row":
        hidden.push(FIRST + at);
        return setTotal(sumOf(others.slice(1)));
      case "filtered rows":
        hidden.push(...others.slice(0, 2).map((line) => FIRST + line));
        named = others.slice(0, 2).map((line) => ({ row: FIRST + line, column }));
        return count > 4 && setTotal(sumOf(others.slice(2)));
      default: throw new Error(`no such fault: ${fault.name}`);
    }
  };
  if (!plant()) return null;
  const shown = cells.reduce((sum, line) => sum + (line[column] as number), 0) - totals[column - 1]!;
  if (Math.abs(shown) < 0.06 + count * 0.01) return null;
  const rows: CellValue[][] = [
    ["某单位2020年项目支出明细表", null, null, null], ["", null, null, `单位：${writing.unit}`], ["项目", "2019年决算数", "2020年预算数", "2020年决算数"],
    ...cells, ["合计", ...totals],
  ];
  const detail = drawSheet(SHEET, rows, { formats: { "*": "0.00" }, hiddenRows: hidden });
  const other = drawSheet("其他资金", [["其他资金情况", null], ["项目", `金额（${writing.unit}）`], ...elsewhere.map((value, index): CellValue[] => [`资金${"甲乙丙丁戊己"[index]!}`, writing.written(value)])], { formats: { "*": "0.00" } });
  return { snapshot: drawBook(isTyped ? withFormulas(detail, column, count) : detail, other), cells: named, total };
}

/** The totals beside the faulty one as formulas. */
function withFormulas(sheet: SheetSnapshot, typed: number, count: number): SheetSnapshot {
  const formulas = sheet.formulas.map((line, row) => line.map((formula, column) => {
    const letter = "ABCD"[column]!;
    return row === FIRST + count && column >= 1 && column !== typed ? `=SUM(${letter}${FIRST + 1}:${letter}${FIRST + count})` : formula;
  }));
  return { ...sheet, formulas };
}
