import { join } from "node:path";
import { evaluate } from "../../src/evaluate";
import { placeText } from "../../src/model";
import { reportToClipboard, reportToDocx } from "../../src/presenting/word";
import { checkReturned, textOfFile } from "../../src/proofreading";
import { editedSnapshot } from "../helpers/editedSnapshot";
import { snapshotOfXlsx } from "../helpers/snapshotOfXlsx";

const snapshot = snapshotOfXlsx(join(__dirname, "..", "workbooks", "zhanjiang-gz-office-2020.xlsx"));
const { report, ledger } = evaluate(snapshot);
const { text } = reportToClipboard(report);
const check = (returned: string) => checkReturned(returned, report, ledger);
/** Figures of a text as `words status`, with what is offered. */
const told = (returned: string): readonly string[] => check(returned).figures.map(({ place, status, renewed }) => `${place.text} ${status}${renewed === null ? "" : ` ${renewed}`}`);

/** The final accounts after basic expenditure was corrected from 582.73 to 600. */
const corrected = evaluate(editedSnapshot(snapshot, { "GK03 支出决算表!F8": 600 }));

describe("a draft that went to Word and back", () => {
  test("agrees in every figure, tables included, and is its own correction", () => {
    const { counts, corrected: same } = check(text);
    expect(counts).toEqual({ same: 219, changed: 0, unsourced: 0 });
    expect(same).toBe(text);
  });

  test("agrees in every figure when it comes back as a .docx", async () => {
    const back = textOfFile("a.docx", await reportToDocx(report), () => "")!;
    expect(check(back).counts).toEqual({ same: 219, changed: 0, unsourced: 0 });
  });

  test("has its figures changed where the workbook changed, with the new value and the cell", () => {
    const { figures } = checkReturned(text, corrected.report, corrected.ledger);
    const stated = figures.filter(({ place }) => place.text === "582.73万元");
    expect(stated.length).toBeGreaterThan(2);
    for (const figure of stated) expect([figure.status, figure.renewed]).toEqual(["changed", "600.00万元"]);
    expect(stated[0]?.cell && placeText(stated[0].cell)).toBe("GK03 支出决算表!F8");
    expect(figures.filter(({ status }) => status === "unsourced")).toEqual([]);
  });

  test("is corrected into a text that agrees, sentences aside that must be written anew", () => {
    const before = checkReturned(text, corrected.report, corrected.ledger);
    const after = checkReturned(before.corrected, corrected.report, corrected.ledger);
    expect(before.counts.changed).toBeGreaterThan(5);
    expect(after.figures.filter(({ status, sentence }) => status !== "same" && sentence === null)).toEqual([]);
  });

  test("every figure of it that is typed over is found, wherever it stands", () => {
    const all = check(text).figures;
    const missed = all.filter(({ place }, index) => {
      const typed = place.text.replace(/\d(?=\D*$)/u, (digit) => String((Number(digit) + 5) % 10));
      const now = check(text.slice(0, place.start) + typed + text.slice(place.end)).figures[index];
      return now?.status === "same" && typed !== place.text;
    });
    expect(missed.map(({ name, place }) => `${name}${place.text}`)).toEqual([]);
  });
});

describe("a sentence whose direction turned", () => {
  const over = evaluate(editedSnapshot(snapshot, { "GK03 支出决算表!G8": 210 }));
  const sentence = "项目支出年初预算数207.44万元，实际支出203.17万元，比年初预算减少4.27万元，下降2.06%，控制在年初预算范围内。";

  test("is offered as a whole, and its figures are not replaced by themselves", () => {
    const { figures, corrected: left } = checkReturned(sentence, over.report, over.ledger);
    const changed = figures.find(({ status }) => status === "changed");
    expect(changed?.renewed).toBe("210.00万元");
    expect(changed?.sentence).toMatch(/^项目支出年初预算数207\.44万元，实际支出210\.00万元，超出年初预算2\.56万元/);
    expect(left).toBe(sentence);
  });

  test("keeps its words where the direction stayed", () => {
    const less = evaluate(editedSnapshot(snapshot, { "GK03 支出决算表!G8": 200 }));
    expect(checkReturned(sentence, less.report, less.ledger).corrected).toBe("项目支出年初预算数207.44万元，实际支出200.00万元，比年初预算减少7.44万元，下降3.59%，控制在年初预算范围内。");
  });
});

describe("words of the person's own", () => {
  test.each([
    ["a figure named like an account", "经核实，我单位基本支出决算数为582.73万元。", ["582.73万元 same"]],
    ["the same in another unit and with fewer places", "全年基本支出决算数5827300元。项目支出决算数203.2万元。", ["5827300元 same", "203.2万元 same"]],
    ["a figure named like an account, with another value", "经核实，我单位基本支出决算数为592.73万元。", ["592.73万元 changed 582.73万元"]],
    ["the other value in the unit of the text", "经核实，我单位基本支出决算数为5927300元。", ["5927300元 changed 5827300元"]],
    ["budget and final of one account", "基本支出年初预算数357.06万元。", ["357.06万元 same"]],
    ["the budget under the name of the final", "基本支出决算数357.06万元。", ["357.06万元 changed 582.73万元"]],
    ["last year, of which the sheets hold nothing", "2019年基本支出决算数582.73万元。", ["582.73万元 unsourced"]],
    ["a rate that the two amounts before it give", "我单位基本支出决算数582.73万元，项目支出决算数203.17万元，后者占前者的34.87%。", ["582.73万元 same", "203.17万元 same", "34.87% same"]],
    ["a rate that they do not give", "我单位基本支出决算数582.73万元，项目支出决算数203.17万元，后者占前者的38.87%。", ["582.73万元 same", "203.17万元 same", "38.87% unsourced"]],
    ["a figure that nothing in the workbook says", "另外购置图书120册，花费3.50万元。", ["120册 unsourced", "3.50万元 unsourced"]],
    ["an equal amount under another name", "购置办公家具582.73万元。", ["582.73万元 unsourced"]],
    ["full-width digits and thousands", "基本支出决算数５８２．７３万元。", ["５８２．７３万元 same"]],
    ["a round figure with 约", "基本支出决算数约580万元。", ["580万元 same"]],
    ["a round figure with 约 that is far off", "基本支出决算数约680万元。", ["680万元 changed 583万元"]],
    ["no figure at all", "各项工作有序推进。", []],
  ])("%s", (_name, returned, expected) => {
    expect(told(returned)).toEqual(expected);
  });

  test("a draft sentence reworded around its figures still leads to their cells", () => {
    const { figures } = check("2020年，我办年初预算批复数为564.50万元，全部都是一般公共预算财政拨款。按照支出性质来分，基本支出357.06万元，其中工资福利支出186.98万元、商品和服务支出93.72万元。");
    expect(figures.map(({ status, cell }) => [status, cell === null])).toEqual(Array.from({ length: 4 }, () => ["same", false]));
  });

  test("paragraphs in another order and joined lines are found", () => {
    const lines = text.split("\r\n").filter((line) => /\d万元/.test(line));
    const { counts } = check([...lines].reverse().join("\n"));
    expect(counts.changed + counts.unsourced).toBe(0);
  });

  test("a figure that the person typed into 自评报告 over ours has no source, back from Word or not", () => {
    const sections = report.sections.map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((paragraph) => (paragraph.id !== "basicSpending" ? paragraph : { ...paragraph, origin: "edited" as const, runs: [{ kind: "text" as const, text: "另有补助支出99.99万元未列入分项合计。" }] })),
    }));
    const { figures } = checkReturned("另有补助支出99.99万元未列入分项合计。", { ...report, sections }, ledger);
    expect(figures.map(({ status }) => status)).toEqual(["unsourced"]);
  });
});

describe("a table row", () => {
  test("is compared cell by cell", () => {
    expect(told("项目支出\t207.44\t230.17\t-4.27\t97.94%")).toEqual(["207.44 same", "230.17 changed 203.17", "-4.27 same", "97.94% same"]);
  });

  test("that the draft does not have has no source", () => {
    expect(told("图书购置\t207.44\t230.17")).toEqual(["207.44 unsourced", "230.17 unsourced"]);
  });

  test("a figure where the draft has an empty cell has no source", () => {
    expect(told("年末结转和结余\t\t57.34\t\t")).toEqual(["57.34 unsourced"]);
  });
});

test("without a ledger the draft alone is compared", () => {
  expect(checkReturned(text, report, null).counts).toEqual({ same: 219, changed: 0, unsourced: 0 });
});
