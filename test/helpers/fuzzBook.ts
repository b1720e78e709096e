import { ALL_OWN_SHEETS, NO_CHOICES, type Area, type CellValue, type Choices, type SheetSnapshot, type Snapshot } from "../../src/model";
import { FORMS } from "../../src/reading";
import { SYSTEMS } from "../../src/scoring";
import { randomOf, type Random } from "./random";
import { UNSEEN } from "./unseen";
import { snapshotOf } from "./unseen/page";

/** Sheets that a careful reader understands: what is cut up, mixed and spoilt. */
const PAGES: readonly SheetSnapshot[] = UNSEEN.flatMap((book) => snapshotOf(book).sheets);

const WORDS: readonly string[] = [
  "项目", "合计", "小计", "总计", "单位：万元", "单位：元", "栏次", "行次", "类", "款", "项", "科目编码", "科目名称", "一、基本支出", "（一）人员经费", "其中：", "其中：公用经费", "减：结余", "　　办公费",
  "2020年预算数", "2021年决算数", "预算数", "决算数", "调整后预算", "年初预算", "追加", "调减", "执行率", "增减额", "备注", "上年结转", "年末结转和结余", "“三公”经费", "公务接待费", "收入", "支出", "本年收入合计",
  "本年支出合计", "[301]工资福利支出", "30101", "2010601 行政运行", "注：本表为空表", "编制单位：某单位", "评价年度", "2020年", "1月", "截至6月累计", "在职人数", "编制数", "149批328人次", "约3.5万元", "95.10%",
  "１,２３４.５６", "(1,200.00)", "—", "/", "无", "0", "-", ".5", "1.2.3", "１２３", "\u200b", "\ufeff合计", "____", "<b>", "=A1", "'引号'", "constructor", "__proto__", "toString", "𠮷野", "\ud800", "🙂", "a".repeat(300), "\n\t", "得分", "分值", "一级指标", "三级指标", "评分标准",
];
const NUMBERS: readonly number[] = [
  0, -0, 1, 2, 3, 12, -5, 0.1 + 0.2, 99.995, 2020, 2021, 43_831, 1e15, 123_456_789_012_345_680, 1e21, 1e308, -1e308, 5e-324, 1e-7, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 2, 30_101, 2_010_601,
];
const FORMULAS: readonly string[] = ["=SUM(A1:A9)", "=B4+C4-D4", "=SUM(XFD1048576:A1)", "='没有 的表'!A1", "=", "=SUM(", "=A1:B2:C3", "={1,2}", "=#REF!+1", "=SUM(B:B)", "=IF(1=1,\"合计\",B2)"];
const FORMATS: readonly string[] = ["General", "0.00", "#,##0.00_ ", "0.00%", "yyyy/m/d", "@", "", ";;;", "[Red]-0.0", "0.0000000000000000000000000000000", "\"万元\"0", "aaaa", "# ?/?"];
const ERRORS: readonly string[] = ["#REF!", "#DIV/0!", "#N/A", "", "#溢出"];

function cell(random: Random): CellValue {
  switch (random.int(0, 9)) {
    case 0: case 1: return null;
    case 2: case 3: case 4: return random.pick(WORDS);
    case 5: return random.pick(NUMBERS);
    case 6: case 7: return Math.round(random.next() * 10 ** random.int(0, 9)) / 10 ** random.int(0, 6);
    case 8: return random.next() < 0.5 ? random.pick(WORDS) + random.pick(WORDS) : random.next() < 0.5;
    default: return random.next() < 0.5 ? { error: random.pick(ERRORS) } : "";
  }
}

/** Areas that fit, reach beyond the sheet, stand on their head, overlap or cover half of Excel. */
function merges(random: Random): Area[] {
  return Array.from({ length: random.int(0, 4) }, () => {
    const [top, left] = [random.int(-1, 14), random.int(-1, 8)];
    return random.next() < 0.1 ? { top, left, bottom: 1_048_575, right: 16_383 } : { top, left, bottom: top + random.int(-2, 6), right: left + random.int(-2, 6) };
  });
}

function soup(random: Random): SheetSnapshot {
  const width = random.int(0, 9);
  const values = Array.from({ length: random.int(0, 30) }, () => Array.from({ length: random.next() < 0.1 ? random.int(0, 12) : width }, () => cell(random)));
  return sheet("Sheet", values);
}

function sheet(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    name, visibility: "visible", top: 0, left: 0, values, formulas: values.map((row) => row.map(() => "")), numberFormats: values.map((row) => row.map(() => "General")),
    hiddenRows: [], hiddenColumns: [], merges: [], isProtected: false, own: null,
  };
}

/** A list longer than any person writes, most of it empty: the same lines over and over. */
function tall(random: Random): SheetSnapshot {
  const { values } = soup(random);
  return sheet("长表", Array.from({ length: random.int(200, 600) }, () => (random.next() < 0.5 || values.length === 0 ? [] : random.pick(values))));
}

/** Two sheets on one: below each other or side by side, with or without a gap. */
function glued(a: SheetSnapshot, b: SheetSnapshot, random: Random): SheetSnapshot {
  if (random.next() < 0.5) return sheet(a.name, [...a.values, ...Array.from({ length: random.int(0, 3) }, () => []), ...b.values]);
  const width = Math.max(0, ...a.values.map((row) => row.length)) + random.int(0, 2);
  return sheet(b.name, Array.from({ length: Math.max(a.values.length, b.values.length) }, (_, row) => {
    const left = a.values[row] ?? [];
    return [...left, ...Array.from({ length: width - left.length }, () => null), ...(b.values[row] ?? [])];
  }));
}

/** The sheet with rows and columns lost, moved or doubled, and single cells spoilt. */
function spoilt(whole: SheetSnapshot, random: Random): SheetSnapshot {
  let values = whole.values.map((row) => [...row]);
  for (let times = random.int(0, 4); times > 0; times -= 1) {
    const at = random.int(0, Math.max(0, values.length - 1));
    switch (random.int(0, 5)) {
      case 0: values = values.slice(0, at); break;
      case 1: values = values.slice(at); break;
      case 2: values.splice(random.int(0, values.length), 0, ...values.slice(at, at + random.int(1, 5)).map((row) => [...row])); break;
      case 3: values = values.map((row) => row.filter((_, column) => column !== at % 9)); break;
      case 4: values.sort(() => random.next() - 0.5); break;
      default: for (const row of values) for (let column = 0; column < row.length; column += 1) if (random.next() < 0.1) row[column] = cell(random);
    }
  }
  return sheet(whole.name, values);
}

/** What stands around the cells: hidden lines, merges, formulas, formats, place, ownership; grids of other shapes than the values. */
function dressed(bare: SheetSnapshot, random: Random): SheetSnapshot {
  const lines = (most: number): number[] => (random.next() < 0.3 ? Array.from({ length: random.int(1, 5) }, () => random.int(-1, most)) : []);
  const grid = (rate: number, texts: readonly string[], otherwise: string): string[][] => bare.values.slice(0, random.next() < 0.05 ? 1 : undefined).map((row) => row.map(() => (random.next() < rate ? random.pick(texts) : otherwise)));
  return {
    ...bare, formulas: grid(random.next() < 0.5 ? 0 : 0.15, FORMULAS, ""), numberFormats: grid(random.next() < 0.5 ? 0 : 0.3, FORMATS, "General"),
    merges: random.next() < 0.4 ? merges(random) : [], hiddenRows: lines(30), hiddenColumns: lines(10), isProtected: random.next() < 0.1,
    top: random.next() < 0.1 ? random.pick([1, 7, 1_048_500]) : 0, left: random.next() < 0.1 ? random.pick([1, 26, 16_370]) : 0,
    visibility: random.next() < 0.1 ? random.pick(["hidden", "veryHidden"] as const) : "visible", own: random.next() < 0.08 ? random.pick(ALL_OWN_SHEETS) : null,
  };
}

function body(random: Random): SheetSnapshot {
  switch (random.int(0, 6)) {
    case 0: return soup(random);
    case 1: return random.next() < 0.2 ? tall(random) : soup(random);
    case 2: return glued(random.pick(PAGES), random.pick(PAGES), random);
    case 3: return glued(spoilt(random.pick(PAGES), random), soup(random), random);
    default: return spoilt(random.pick(PAGES), random);
  }
}

const NAMES: readonly string[] = ["Sheet1", "", "It's 表", "GK01", "25预算-收支总表", "__proto__", "a!b", "2020年决算", "自评基本信息", "评分表"];

/** A workbook that no person would make, and now and then one that a hurried one did; the same for the same seed. */
export function fuzzBook(seed: number): Snapshot {
  const random = randomOf(seed);
  return {
    book: random.pick(["", "2021年部门决算.xlsx", "x", "预算 2030-1999.xlsx"]),
    sheets: Array.from({ length: random.int(0, 4) }, () => {
      const made = dressed(body(random), random);
      return random.next() < 0.3 ? { ...made, name: random.pick(NAMES) } : made;
    }),
  };
}

/** Choices that fit the workbook or do not. */
export function fuzzChoices(seed: number, snapshot: Snapshot): Choices {
  const random = randomOf(seed ^ 0x5eed);
  if (random.next() < 0.6) return NO_CHOICES;
  const forms = Object.fromEntries(snapshot.sheets.filter(() => random.next() < 0.4).map(({ name }) => [name, random.pick(["-", "没有这种表", ...FORMS.map(({ id }) => id)])]));
  return { ...NO_CHOICES, forms, year: random.pick([null, 2020, 0, -1, Number.NaN]), system: random.pick([null, "没有这套", ...SYSTEMS.map(({ id }) => id)]), outline: random.pick([null, "没有这份"]) };
}
