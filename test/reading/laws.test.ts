import fc from "fast-check";
import { Decimal, NO_CHOICES, quantityText, type CellValue, type Ledger } from "../../src/model";
import { readLedger } from "../../src/reading";
import { parseFigureText } from "../../src/reading/cells/parseFigure";
import { drawBook, drawSheet } from "../helpers/drawSheet";

/** Ways in which a finance office writes the same figure. */
const WRITINGS: readonly ((value: number) => CellValue)[] = [
  (value) => value,
  (value) => value.toFixed(2),
  (value) => value.toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ","),
  (value) => ` ${value.toFixed(2)} `,
  (value) => value.toFixed(2).replace(/[\d.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
];
const BLANKS = ["", " ", "　", "  "];
const spread = (label: string, blank: string): string => [...label].join(blank);

const figure = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100);
const written = fc.record({ value: figure, way: fc.integer({ min: 0, max: WRITINGS.length - 1 }) });
const unit = fc.constantFrom<"元" | "万元">("元", "万元");
const unitLine = (of: string): fc.Arbitrary<string> => fc.constantFrom(`单位：${of}`, `单位:${of}`, `金额单位：${of}`, `（单位：${of}）`);
const year = fc.integer({ min: 2018, max: 2024 });

interface Item {
  readonly label: string;
  readonly key: string;
}

function expectRead(ledger: Ledger, key: string, value: number, of: string): void {
  const settled = ledger.entries.values().find(({ quantity }) => quantityText(quantity) === key)?.settled.amount;
  expect({ key, value: settled?.value.toFixed(), unit: settled?.unit }).toEqual({ key, value: new Decimal(value).toFixed(), unit: of });
}

const LIST: readonly Item[] = [
  { label: "基本支出决算数", key: "basic_exp@final" }, { label: "项目支出年初预算数", key: "project_exp@budget" }, { label: "“三公”经费预算数", key: "sangong_total@budget" },
  { label: "“三公”经费决算数", key: "sangong_total@final" }, { label: "公用经费决算数", key: "public_exp@final" }, { label: "年初预算数", key: "budget_initial@budget" },
  { label: "调整后预算数", key: "budget_adjusted@adjusted" }, { label: "本年支出合计", key: "exp_year@final" }, { label: "年末结转和结余", key: "carry_out@final" }, { label: "政府采购预算", key: "procurement_total@budget" },
];

it("reads a list of labels and figures whatever its order, blank rows, unit and writing", () => {
  fc.assert(fc.property(
    unit.chain((of) => fc.tuple(fc.constant(of), unitLine(of))), year,
    fc.shuffledSubarray([...LIST], { minLength: 4 }), fc.array(written, { minLength: 10, maxLength: 10 }), fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }), fc.constantFrom("项目|金额", ""),
    ([of, line], when, items, figures, gaps, header) => {
      const rows: CellValue[][] = [[`${when}年度绩效自评数据`], [line]];
      if (header !== "") rows.push(header.split("|"));
      items.forEach((item, index) => {
        if (gaps[index] && index > 0 && header !== "") rows.push([]);
        rows.push([item.label, WRITINGS[figures[index]!.way]!(figures[index]!.value)]);
      });
      const ledger = readLedger(drawBook(drawSheet("Sheet1", rows)), NO_CHOICES);
      items.forEach((item, index) => expectRead(ledger, `${item.key}@${when}`, figures[index]!.value, of));
    },
  ), { numRuns: 150 });
});

const LEFT: readonly Item[] = [
  { label: "一、一般公共预算财政拨款收入", key: "income_gpb@final" }, { label: "二、政府性基金预算财政拨款收入", key: "income_gf@final" }, { label: "五、事业收入", key: "income_business@final" },
  { label: "本年收入合计", key: "income_year@final" }, { label: "年初结转和结余", key: "carry_in@final" }, { label: "总计", key: "income_total@final" },
];
const RIGHT: readonly Item[] = [
  { label: "一、一般公共服务支出", key: "func_exp[201]@final" }, { label: "八、社会保障和就业支出", key: "func_exp[208]@final" }, { label: "九、医疗卫生与计划生育支出", key: "func_exp[210]@final" },
  { label: "本年支出合计", key: "exp_year@final" }, { label: "年末结转和结余", key: "carry_out@final" }, { label: "总计", key: "exp_total@final" },
];

it("reads both sides of 收入支出决算总表 with or without 行次, 栏次 and spread labels", () => {
  fc.assert(fc.property(
    unit.chain((of) => fc.tuple(fc.constant(of), unitLine(of))), year, fc.array(written, { minLength: 12, maxLength: 12 }), fc.boolean(), fc.boolean(), fc.constantFrom(...BLANKS), fc.constantFrom("金额", "决算数"), fc.boolean(),
    ([of, line], when, figures, lines, ordinals, blank, head, yearInTitle) => {
      const side = (label: CellValue, at: CellValue, value: CellValue): CellValue[] => (lines ? [label, at, value] : [label, value]);
      const rows: CellValue[][] = [
        [yearInTitle ? `${when}年度收入支出决算总表` : "收入支出决算总表"], ["编制单位：某某市统计局", yearInTitle ? null : `${when}年度`, null, line],
        [...side("收入", null, null), ...side("支出", null, null)], [...side(spread("项目", blank), "行次", head), ...side(spread("项目", blank), "行次", head)],
      ];
      if (ordinals) rows.push([...side("栏次", null, 1), ...side("栏次", null, 2)]);
      LEFT.forEach((left, index) => rows.push([
        ...side(spread(left.label, blank), index + 1, WRITINGS[figures[index]!.way]!(figures[index]!.value)),
        ...side(spread(RIGHT[index]!.label, blank), index + 31, WRITINGS[figures[index + 6]!.way]!(figures[index + 6]!.value)),
      ]));
      const ledger = readLedger(drawBook(drawSheet("Sheet1", rows)), NO_CHOICES);
      [...LEFT, ...RIGHT].forEach((item, index) => expectRead(ledger, `${item.key}@${when}`, figures[index]!.value, of));
    },
  ), { numRuns: 150 });
});

const CODES: readonly (readonly [string, string])[] = [["201", "一般公共服务支出"], ["20106", "财政事务"], ["2010601", "行政运行"], ["208", "社会保障和就业支出"], ["20805", "行政事业单位养老支出"], ["2080505", "机关事业单位基本养老保险缴费支出"]];

it("reads 支出决算表 whatever the code layout, the place of the total and the indentation", () => {
  fc.assert(fc.property(
    unit.chain((of) => fc.tuple(fc.constant(of), unitLine(of))), year, fc.array(written, { minLength: 7, maxLength: 7 }), fc.constantFrom("three", "one", "bracket"), fc.boolean(), fc.constantFrom("", "　", "  "),
    ([of, line], when, figures, layout, totalFirst, indent) => {
      const width = layout === "three" ? 4 : 2;
      const head: CellValue[] = layout === "three" ? ["支出功能分类科目编码", null, null, "科目名称"] : ["功能分类科目编码", "科目名称"];
      const codeCells = (code: string): CellValue[] => layout === "three"
        ? [Number(code.slice(0, 3)), code.slice(3, 5) || null, code.slice(5) || null]
        : [layout === "bracket" ? `[${code}]` : code];
      const body = CODES.map(([code, name], index): CellValue[] => [...codeCells(code), indent.repeat((code.length - 3) / 2) + name, ...amounts(index)]);
      const total: CellValue[] = ["合计", ...Array.from({ length: width - 1 }, () => null), ...amounts(6)];
      const rows: CellValue[][] = [
        [`${when}年支出决算表`], [line], [...head, "本年支出合计", "基本支出", "项目支出"],
        ...(layout === "three" ? [["类", "款", "项", null, null, null, null]] : []), ...(totalFirst ? [total, ...body] : [...body, total]),
      ];
      const ledger = readLedger(drawBook(drawSheet("Sheet1", rows)), NO_CHOICES);
      CODES.forEach(([code], index) => expectRead(ledger, `func_exp[${code}]@final@${when}`, figures[index]!.value, of));
      expectRead(ledger, `exp_year@final@${when}`, figures[6]!.value, of);
      function amounts(index: number): CellValue[] {
        return [WRITINGS[figures[index]!.way]!(figures[index]!.value), null, null];
      }
    },
  ), { numRuns: 150 });
});

it("never throws on random cells and counts no more understood than numeric", () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.constant(null), fc.double(), fc.string(), fc.boolean(), fc.constantFrom<CellValue>({ error: "#REF!" }, "项目", "合计", "单位：万元", "栏次", "类", "款", "一、基本支出", "其中：", "2020年预算", "—", 1, 2, 3, "预算数", "决算数", "行次"),
  );
  const sheet = fc.record({
    rows: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 14 }), name: fc.string(), merges: fc.array(fc.constantFrom("A1:C1", "A2:A4", "B2:D2", "C3:C9", "A5:H5"), { maxLength: 3 }),
    hiddenRows: fc.array(fc.nat({ max: 14 }), { maxLength: 2 }),
  });
  fc.assert(fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => {
    const ledger = readLedger(drawBook(...sheets.map(({ rows, name, merges, hiddenRows }) => drawSheet(name, rows, { merges, hiddenRows }))), NO_CHOICES);
    expect(ledger.coverage.understood).toBeLessThanOrEqual(ledger.coverage.numericCells);
    for (const entry of ledger.entries.values()) expect(entry.statements[0]).toBe(entry.settled);
  }), { numRuns: 1000 });
});

it("reads back every figure it is given as text", () => {
  fc.assert(fc.property(written, ({ value, way }) => {
    const text = WRITINGS[way]!(value);
    if (typeof text === "string") expect(parseFigureText(text)?.value.toFixed()).toBe(new Decimal(value).toFixed());
  }));
});

it("gives the same ledger for the same snapshot", () => {
  const snapshot = drawBook(drawSheet("a", [["2021年支出预算总表"], ["单位：元"], ["项目", "预算数"], ["支出总计", 100]]));
  const texts = (ledger: Ledger): string[] => ledger.entries.values().map((entry) => `${quantityText(entry.quantity)}=${entry.settled.amount.value.toFixed()}`);
  expect(texts(readLedger(snapshot, NO_CHOICES))).toEqual(texts(readLedger(JSON.parse(JSON.stringify(snapshot)) as typeof snapshot, NO_CHOICES)));
});
