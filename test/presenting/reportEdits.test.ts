import fc from "fast-check";
import type { IndicatorSystem, Report, Section, SheetPlan, SheetSnapshot, UnitInputs } from "../../src/model";
import { NO_INPUTS, paragraphText } from "../../src/model";
import { narrate } from "../../src/narrating";
import { headingWords } from "../../src/narrating/format";
import type { PresentContext } from "../../src/presenting/presentInput";
import { readInputs } from "../../src/presenting";
import { reportSheet } from "../../src/presenting/reportSheet";
import { withConflictSettled } from "../../src/taskpane/session/ownCells";
import system2020 from "../../src/scoring/systems/guangdong-dept-2020-reconstruction.json";
import type { Stated } from "../narrating/ledgerOf";
import { ledgerOf, NO_RECONCILIATION, SAMPLE_FIGURES } from "../narrating/ledgerOf";
import { scoresOf } from "../narrating/scoresOf";
import { sheetOfPlan } from "./planSheet";

const SCORES = scoresOf(system2020 as unknown as IndicatorSystem, { "gd20-sangong": { score: "0", rate: "100.66" } });
/** Columns of 自评报告 as written: 类别, 正文, and the cells of tables on. */
const [KIND, TEXT, SECOND] = [0, 1, 2];

interface Written {
  readonly report: Report;
  readonly plan: SheetPlan;
  readonly rows: (string | null)[][];
}

/** The report of these figures written over the rows, with what the person did to them; `null`: for the first time. */
function write(rows: readonly (readonly (string | null)[])[] | null, figures: readonly Stated[] = SAMPLE_FIGURES, fields: UnitInputs["info"]["fields"] = {}): Written {
  const inputs: UnitInputs = { ...(rows ? readInputs({ book: "", sheets: [sheetOf(rows)] }) : NO_INPUTS), info: { fields, goals: [] } };
  const report = narrate(ledgerOf(figures), SCORES, NO_RECONCILIATION, inputs, "guangdong-2020");
  const plan = reportSheet({ report, inputs, names: { report: "自评报告" } } as unknown as PresentContext);
  return { report, plan, rows: rowsOf(plan) };
}

function rowsOf(plan: SheetPlan): (string | null)[][] {
  return sheetOfPlan(plan).values.map((row) => row.map((value) => (value === null ? null : String(value))));
}

function sheetOf(rows: readonly (readonly (string | null)[])[]): SheetSnapshot {
  return {
    name: "自评报告", visibility: "visible", top: 0, left: 0, hiddenRows: [], hiddenColumns: [], merges: [], isProtected: false, own: "report",
    values: rows, formulas: rows.map((row) => row.map(() => "")), numberFormats: rows.map((row) => row.map(() => "General")),
  };
}

const at = (rows: readonly (readonly (string | null)[])[], words: string): number => {
  const index = rows.findIndex((row) => row[TEXT]?.includes(words));
  if (index < 0) throw new Error(`no row with ${words}`);
  return index;
};
/** The row of a table that begins with this name. */
const lineOf = (rows: readonly (readonly (string | null)[])[], name: string): number => rows.findIndex((row) => row[KIND] === "表" && row[TEXT] === name);
const headings = ({ sections }: Report): readonly string[] => sections.map(({ heading }) => heading);
const bodyOf = ({ sections }: Report, words: string): readonly string[] => sections.find(({ heading }) => heading.includes(words))?.paragraphs.map(paragraphText) ?? [];
const own = (text: string, kind: string | null = null): (string | null)[] => [kind, text];
const changed = (account: string, value: string): readonly Stated[] => SAMPLE_FIGURES.map((figure) => (figure.account === account && (figure.period ?? "final") === "final" ? { ...figure, value } : figure));

describe("a unit's own outline, made in 自评报告", () => {
  test("a section that is cut and inserted elsewhere stays there, and every number follows the position", () => {
    const { rows } = write(null);
    const block = rows.splice(at(rows, "二、自评工作开展情况"), at(rows, "三、绩效自评情况") - at(rows, "二、自评工作开展情况"));
    rows.splice(at(rows, "四、其他自评情况"), 0, ...block);
    const { report } = write(rows, changed("project_exp", "200"));
    expect(headings(report).filter((heading) => /^[一二三四]、/.test(heading))).toEqual(["一、单位基本情况", "二、绩效自评情况", "三、自评工作开展情况", "四、其他自评情况"]);
    expect(bodyOf(report, "评价小组情况")).toHaveLength(2);
    expect(bodyOf(report, "部门整体决算数")[3]).toContain("项目支出决算数200.00万元");
  });

  test("a renamed section keeps its new words and its number", () => {
    const { rows } = write(null);
    rows[at(rows, "二、自评工作开展情况")]![TEXT] = "组织实施情况";
    const again = write(rows);
    expect(headings(again.report)).toContain("二、组织实施情况");
    expect(headings(write(again.rows, changed("basic_exp", "1")).report)).toContain("二、组织实施情况");
  });

  test("an added section is a heading of the level that 类别 says, and those behind it move on", () => {
    const { rows } = write(null);
    rows.splice(at(rows, "四、其他自评情况"), 0, own("上年度整改情况", "一级标题"), own("已全部整改。"), own("整改台账", "二级标题"));
    const again = write(rows);
    expect(headings(again.report).slice(-3)).toEqual(["四、上年度整改情况", "（一）整改台账", "五、其他自评情况"]);
    expect(bodyOf(again.report, "上年度整改情况")).toEqual(["已全部整改。"]);
    expect(write(again.rows).report).toEqual(again.report);
  });

  test("a short line that begins with 五、 or （一） is a heading without saying so; a sentence and an item of a list are not", () => {
    const { rows } = write(null);
    rows.push(own("五、附件清单"), own("（一）佐证材料"), own("1.合同三份"), own("六、以上材料均已归档。"));
    const { report } = write(rows);
    expect(headings(report).slice(-2)).toEqual(["五、附件清单", "（一）佐证材料"]);
    expect(bodyOf(report, "佐证材料")).toEqual(["1.合同三份", "六、以上材料均已归档。"]);
  });

  test("a heading of another level is numbered at that level", () => {
    const { rows } = write(null);
    rows[at(rows, "（四）改进措施")]![KIND] = "一级标题";
    const again = write(rows);
    expect(headings(again.report).slice(-2)).toEqual(["四、改进措施", "五、其他自评情况"]);
    expect(headings(write(again.rows).report)).toEqual(headings(again.report));
  });

  test("a section taken out leaves no hole in the numbers", () => {
    const { rows } = write(null);
    rows.splice(at(rows, "（一）评价小组情况"), 3);
    expect(headings(write(rows).report)).toContain("（一）自评工作过程");
  });

  test("a heading emptied in its cell is one taken out, for good", () => {
    const { rows } = write(null);
    rows[at(rows, "（二）自评工作过程")]![TEXT] = "";
    const again = write(rows);
    expect(headings(again.report).join()).not.toContain("自评工作过程");
    expect(headings(write(again.rows).report)).toEqual(headings(again.report));
  });

  test("a new paragraph of a moved section appears with its section", () => {
    const { rows } = write(null);
    const block = rows.splice(at(rows, "二、自评工作开展情况"), at(rows, "三、绩效自评情况") - at(rows, "二、自评工作开展情况"));
    rows.push(...block);
    const { report } = write(rows, SAMPLE_FIGURES, { process: "布置。\n填报。\n审定。" });
    expect(bodyOf(report, "自评工作过程").slice(-2)).toEqual(["填报。", "审定。"]);
    expect(headings(report)[headings(report).length - 1]).toContain("公开一致");
  });

  test("a renamed title keeps its words when the unit's name changes", () => {
    const { rows } = write(null);
    rows[at(rows, "2020年度部门整体支出绩效自评报告")]![TEXT] = "某市某局二〇二〇年度报告";
    const settled = write(rows);
    expect([headings(settled.report)[0], settled.report.conflicts]).toEqual(["某市某局二〇二〇年度报告", []]);
    const renamed = write(settled.rows, SAMPLE_FIGURES, { unit_name: "某市某某局" });
    expect(headings(renamed.report)[0]).toContain("二〇二〇年度报告");
    expect(write(renamed.rows, SAMPLE_FIGURES, { unit_name: "某市某某局" }).report).toEqual(renamed.report);
  });

  test("items of a list are numbered anew when one is taken out or put between", () => {
    const { rows } = write(null, SAMPLE_FIGURES, { problems: "甲\n乙\n丙" });
    rows.splice(at(rows, "1.“三公”经费控制率扣"), 1);
    rows.splice(at(rows, "4.乙"), 0, own("9.我加的一条"));
    const again = write(rows, SAMPLE_FIGURES, { problems: "甲\n乙\n丙" });
    const items = bodyOf(again.report, "存在问题");
    expect(items.map((text) => text.slice(0, 2))).toEqual(["1.", "2.", "3.", "4.", "5."]);
    expect(items[2]).toBe("3.我加的一条");
    expect(bodyOf(write(again.rows, SAMPLE_FIGURES, { problems: "甲\n乙\n丙" }).report, "存在问题")).toEqual(items);
  });
});

describe("tables of 自评报告", () => {
  const tableOf = (report: Report, id: string) => report.sections.flatMap(({ paragraphs }) => paragraphs).find((paragraph) => paragraph.id === id)?.table;

  test("a cell that the person filled stays, the others follow the figures", () => {
    const { rows } = write(null);
    rows[lineOf(rows, "公务接待费")]![SECOND] = "30.00";
    const again = write(rows, changed("sangong_total", "80"));
    expect(tableOf(again.report, "sangongTable")?.cells.map((row) => row.slice(0, 3))).toEqual([
      ["项目", "年初预算数", "决算数"], ["“三公”经费合计", "74.39", "80.00"], ["因公出国（境）费", "", ""], ["公务用车购置费", "", ""], ["公务用车运行维护费", "", ""], ["公务接待费", "30.00", ""],
    ]);
    expect(write(again.rows, changed("sangong_total", "80")).report).toEqual(again.report);
  });

  test("a cell that both changed is a conflict and keeps the person's figure until they decide", () => {
    const { rows } = write(null);
    rows[lineOf(rows, "“三公”经费合计")]![SECOND + 1] = "75.00";
    const again = write(rows, changed("sangong_total", "80"));
    expect(again.report.conflicts).toEqual([{ paragraphId: "sangongTable#row2", cell: 2, before: "74.88", mine: "75.00", renewed: "80.00" }]);
    expect(tableOf(again.report, "sangongTable")?.cells[1]?.[2]).toBe("75.00");
    expect(write(again.rows, changed("sangong_total", "80")).report.conflicts).toEqual(again.report.conflicts);
    for (const [choice, figure] of [["mine", "75.00"], ["renewed", "80.00"], ["before", "74.88"]] as const) {
      const [settled] = withConflictSettled([again.plan], again.report.conflicts[0]!, choice);
      const after = write(rowsOf(settled!), changed("sangong_total", "80")).report;
      expect([after.conflicts, tableOf(after, "sangongTable")?.cells[1]?.[2]]).toEqual([[], figure]);
    }
  });

  test("rows that the person added, took out or moved stay so", () => {
    const { rows } = write(null);
    rows.splice(lineOf(rows, "公务用车购置费"), 1);
    rows.splice(lineOf(rows, "公务接待费") + 1, 0, [null, "会议费", "1.00", "0.80"]);
    rows.splice(lineOf(rows, "公务用车运行维护费"), 2, ...rows.slice(lineOf(rows, "公务用车运行维护费"), lineOf(rows, "公务用车运行维护费") + 2).reverse());
    const again = write(rows, changed("sangong_total", "80"));
    expect(tableOf(again.report, "sangongTable")?.cells.map(([name]) => name)).toEqual(["项目", "“三公”经费合计", "因公出国（境）费", "公务接待费", "公务用车运行维护费", "会议费"]);
    expect(JSON.stringify(again.rows)).toContain("0.80");
    expect(write(again.rows, changed("sangong_total", "80")).report).toEqual(again.report);
  });
});

describe("tables whose figures are gone", () => {
  test("rows of the person's own, of which only the first cell is filled, look alike from the first time on", () => {
    const { rows } = write(null);
    const [head] = rows.splice(lineOf(rows, "因公出国（境）费") - 2, 2);
    rows.push(head ?? []);
    const once = write(rows, []);
    expect(lineOf(once.rows, "公务接待费")).toBeGreaterThan(0);
    expect(write(once.rows, []).rows).toEqual(once.rows);
  });
});

describe("laws", () => {
  const FIRST = write(null).rows;
  const MARKS = [..."αβγδεζηθικλμνξοπρστυφχψω"];
  type Rows = (string | null)[][];
  type Op = (rows: Rows, mark: string, a: number, b: number) => void;
  const row = (rows: Rows, a: number): number => 1 + (a % (rows.length - 1));
  const OPERATIONS: Readonly<Record<string, Op>> = {
    insertWords: (rows, mark, a, b) => { const cells = rows[row(rows, a)]!; const text = cells[TEXT] ?? ""; const cut = Math.min(text.length, 4 + (b % (text.length + 1))); cells[TEXT] = text.slice(0, cut) + mark + text.slice(cut); },
    replace: (rows, mark, a) => { rows[row(rows, a)]![TEXT] = `全部改写${mark}`; },
    otherCell: (rows, mark, a) => { const at = rows.findIndex((cells, index) => index >= row(rows, a) && cells[KIND] === "表"); if (at > 0) rows[at]![SECOND] = mark; },
    blanks: (rows, mark, a) => { const cells = rows[row(rows, a)]!; cells[TEXT] = ` ${cells[TEXT] ?? ""}${mark} \n`; },
    add: (rows, mark, a) => { rows.splice(row(rows, a), 0, own(`我加的${mark}。`)); },
    addHeading: (rows, mark, a, b) => { rows.splice(row(rows, a), 0, own(`新标题${mark}`, ["一级标题", "二级标题", "三级标题"][b % 3]!)); },
    addTableRow: (rows, mark, a) => { rows.splice(row(rows, a), 0, [null, "一行", mark, "1.00"]); },
    remove: (rows, _mark, a) => { rows.splice(row(rows, a), 1); },
    move: (rows, _mark, a, b) => { const block = rows.splice(row(rows, a), 1 + (b % 6)); rows.splice(row(rows, b), 0, ...block); },
    copy: (rows, mark, a, b) => { const copied = [...rows[row(rows, a)]!]; copied[TEXT] = `${copied[TEXT] ?? ""}${mark}`; rows.splice(row(rows, b), 0, copied); },
    split: (rows, mark, a, b) => { const index = row(rows, a); const text = rows[index]![TEXT] ?? ""; const cut = Math.min(text.length, 4 + (b % (text.length + 1))); rows[index]![TEXT] = text.slice(0, cut); rows.splice(index + 1, 0, own(`${mark}${text.slice(cut)}`)); },
    join: (rows, mark, a) => { const index = row(rows, a); const [next] = rows.splice(index + 1, 1); rows[index]![TEXT] = `${rows[index]![TEXT] ?? ""}${mark}${next?.[TEXT] ?? ""}`; },
  };
  const operation = fc.tuple(fc.constantFrom(...Object.keys(OPERATIONS)), fc.nat(400), fc.nat(400));
  const figures = fc.constantFrom(SAMPLE_FIGURES, changed("basic_exp", "576.38"), changed("sangong_total", "70"), changed("project_exp", "0"), SAMPLE_FIGURES.filter(({ account }) => account !== "project_econ"), []);
  const edited = (operations: readonly (readonly [string, number, number])[]): Rows => {
    const rows = FIRST.map((cells) => [...cells]);
    operations.forEach(([name, a, b], index) => OPERATIONS[name]!(rows, MARKS[index]!, a, b));
    return rows;
  };
  const marksIn = (rows: Rows): readonly string[] => MARKS.filter((mark) => rows.some((cells) => cells.slice(0, 6).some((cell) => cell?.includes(mark))));

  test("nothing that a person typed is lost, whatever they do to the rows and whatever the figures do", () => {
    fc.assert(fc.property(fc.array(operation, { minLength: 1, maxLength: 8 }), fc.array(figures, { minLength: 1, maxLength: 3 }), (operations, turns) => {
      let rows = edited(operations);
      const typed = marksIn(rows);
      for (const turn of turns) {
        rows = write(rows, turn).rows;
        expect(marksIn(rows)).toEqual(typed);
      }
    }), { numRuns: 60 });
  });

  test("a recalculation without new figures leaves words and order as the person left them", () => {
    /** Words in order; paragraphs above the first heading belong to it. */
    const words = (rows: Rows): readonly string[] => {
      const filled = rows.slice(1).filter((cells) => (cells[TEXT] ?? "").trim() !== "");
      const [first] = filled.splice(filled.findIndex((cells) => cells[KIND]?.includes("标题")), 1);
      return [first ?? [], ...filled].map((cells) => headingWords((cells[TEXT] ?? "").trim())).filter((text) => text !== "");
    };
    fc.assert(fc.property(fc.array(operation.filter(([name]) => !["addTableRow", "copy", "otherCell"].includes(name)), { minLength: 1, maxLength: 5 }), (operations) => {
      const rows = edited(operations).filter((cells) => cells[KIND] !== "表" && cells[KIND] !== "表题");
      const { report } = write(rows);
      const once = report.sections.flatMap((section: Section) => [section.heading, ...section.paragraphs.filter(({ table }) => !table).map(paragraphText)]);
      expect(once.map((text) => headingWords(text.trim())).filter((text) => text !== "")).toEqual(words(rows));
    }), { numRuns: 40 });
  });

  test("writing what was read once more changes nothing", () => {
    fc.assert(fc.property(fc.array(operation, { minLength: 1, maxLength: 6 }), figures, (operations, turn) => {
      const once = write(edited(operations), turn);
      expect(write(once.rows, turn).rows).toEqual(once.rows);
    }), { numRuns: 40 });
  });
});
