import type {
  CellPlace, EditConflict, Evaluation, Finding, Indicator, Judgement, LevelTotal, Message, Paragraph, PlannedCell, Run, ScoreRow, SheetPlan,
  EvaluationView, SheetReading, Side, SheetSnapshot, Term,
} from "../../src/model";
import { CellSet, LedgerEntries, message, NO_CHOICES, NO_INPUTS, OWN_SHEET_NAMES, paragraphText, parseAddress } from "../../src/model";

/** A message whose code is its own words: what `textOf` gives back for a code without words. */
const words = (text: string): Message => message(text);

/** A cell by sheet and address. */
export function at(sheet: string, address: string): CellPlace {
  const cell = parseAddress(address);
  if (!cell) throw new Error(`no address: ${address}`);
  return { kind: "cell", sheet, ...cell };
}

const GK03 = "GK03 支出决算表";
const GK06 = "GK06 一般公共预算财政拨款基本支出决算明细表";
const GK01 = "GK01 收入支出决算总表";
const B8 = "表8行政经费及三公经费预算表";
const GK07 = "GK07 三公经费支出决算表";

const term = (label: string, value: string | null, place: CellPlace | null, sign: 1 | -1 = 1): Term => ({ label, value, place, sign });
const side = (label: string, value: string, terms: readonly Term[]): Side => ({ label, value, terms, formula: null });

/** A finding with the given parts over plain ones. */
export function finding(part: Partial<Finding> & Pick<Finding, "id">): Finding {
  return {
    rule: "AUTO-SUM", state: "broken", severity: "hard", title: words(part.id), detail: words(`${part.id} 的说明`), left: null, right: null,
    difference: null, tolerance: null, unit: "万元", cells: [], texts: [], explanations: [], reason: null, rootId: null, remark: null, source: "", ...part,
  };
}

/** The three breaks of the sample workbook, one consequence, one tail, one that cannot be checked. */
export const FINDINGS: readonly Finding[] = [
  finding({
    id: "F6-04", rule: "F6-04", severity: "hard",
    title: words("基本支出与其分项之和不等"),
    detail: words("支出决算表的基本支出 582.73 万元，与明细表三类支出之和 576.38 万元相差 6.35 万元。请核对明细表是否漏列。"),
    left: side("支出决算表·基本支出", "582.73", [term("基本支出", "582.73", at(GK03, "F8"))]),
    right: side("明细表·三类之和", "576.38", [
      term("工资福利支出", "344.53", at(GK06, "C7")), term("商品和服务支出", "74.88", at(GK06, "F7")), term("对个人和家庭的补助", "156.97", at(GK06, "C22")),
    ]),
    difference: "6.35", tolerance: "0.02", cells: [at(GK03, "F8"), at(GK06, "C7"), at(GK06, "F7"), at(GK06, "C22")],
    explanations: [
      { kind: "missing_row", message: words("差额 6.35 与「资本性支出」一行相等，可能漏列该类。"), cells: [at(GK06, "I9")], confidence: 0.72 },
      { kind: "unexplained", message: words("数字颠倒、单位错位、正负号均不能解释这一差额。"), cells: [], confidence: 0.2 },
    ],
    source: "部门决算报表编制说明（财决 05 表）",
  }),
  finding({
    id: "F1-02", rule: "F1-02", severity: "logic", title: words("本年收入大于本年支出，结转结余为空"),
    detail: words("收入合计 843.24 万元，支出合计 785.90 万元，相差 57.34 万元，而年末结转和结余没有填写。"),
    left: side("收入合计", "843.24", [term("收入合计", "843.24", at(GK01, "C33"))]), right: side("支出合计", "785.90", [term("支出合计", "785.90", at(GK03, "C8"))]),
    difference: "57.34", cells: [at(GK01, "C33"), at(GK03, "C8")],
    explanations: [{ kind: "missing_cell", message: words("「年末结转和结余」为空；填 57.34 后两侧相等。"), cells: [at(GK01, "F35")], confidence: 0.9 }],
    source: "部门决算公开 01 表",
  }),
  finding({ id: "F1-03", rule: "F1-03", severity: "logic", title: words("收支总计两侧不等"), rootId: "F1-02", difference: "57.34", cells: [at(GK01, "F37")] }),
  finding({
    id: "X-07", rule: "X-07", severity: "warn", title: words("“三公”经费决算超过预算"), detail: words("决算 74.88 万元，预算 74.39 万元，超 0.49 万元。请在报告中说明。"),
    left: side("三公决算", "74.88", [term("三公决算", "74.88", at(GK07, "G8"))]), right: side("三公预算", "74.39", [term("三公预算", "74.39", at(B8, "B6"))]),
    difference: "0.49", cells: [at(GK07, "G8"), at(B8, "B6")], explanations: [{ kind: "over_budget", message: words("决算确实高于预算，不是数字错误。"), cells: [], confidence: 0.6 }],
    remark: "专项接待任务增加，已报批。",
  }),
  finding({ id: "T-1", state: "tail", severity: "info", title: words("功能分类合计与明细相差 0.01"), difference: "0.01", tolerance: "0.02", cells: [at(GK03, "C9")] }),
  finding({ id: "U-1", state: "unchecked", severity: "explain", title: words("财政拨款收支与预算数"), reason: words("缺少「财政拨款收支预算表」"), cells: [] }),
];

const indicator = (part: Partial<Indicator> & Pick<Indicator, "id" | "level1" | "level2" | "name" | "points">): Indicator => ({
  kind: "ratio", formula: "支出决算 ÷ 调整预算 × 100%", inputs: [], rule: { type: "proportional" }, evidence: ["决算报表"], definition: "", provenance: "recalled", ...part,
});

const judgement: Judgement = { ticks: {}, score: "4", tier: null, notApplicable: false, evidence: "项目库截图", remark: "" };

const row = (of: Indicator, part: Partial<ScoreRow>): ScoreRow => ({
  indicator: of, status: "computed", rate: null, score: null, inputs: [], arithmetic: null, deduction: null, reason: null, judgement: null,
  scoreFormula: null, rateFormula: null, ...part,
});

/** Four rows: computed, judged, missing, not applicable. */
export const SCORE_ROWS: readonly ScoreRow[] = [
  row(indicator({ id: "bud-reason", level1: "预算编制情况", level2: "预算编制", name: "预算编制合理性", points: 5, kind: "checklist", formula: "符合要点得分之和" }), {
    status: "judged", score: "4", judgement, deduction: words("有一项支出未细化到具体项目，扣 1 分。"),
  }),
  row(indicator({ id: "goal", level1: "预算编制情况", level2: "目标设置", name: "绩效目标合理性", points: 5, kind: "checklist", evidence: ["绩效目标申报表"] }), {
    status: "missing", reason: words("需要单位对照要点判断。"),
  }),
  row(indicator({ id: "exec", level1: "预算执行情况", level2: "资金管理", name: "部门预算资金支出率", points: 6 }), {
    rate: "93.20", score: "5.59", arithmetic: words("785.90 ÷ 843.24 × 100% = 93.20%；6 × 93.20% = 5.59"), deduction: words("支出率 93.20%，未达到 100%，扣 0.41 分。"),
    inputs: [
      { id: "expenditure_actual", name: "支出决算", value: "785.90", unit: "万元", quantity: null, place: at(GK03, "C8"), note: null },
      { id: "budget_adjusted", name: "调整预算", value: "843.24", unit: "万元", quantity: null, place: at(GK01, "C33"), note: words("（以收入决算代）") },
    ],
  }),
  row(indicator({ id: "proc", level1: "预算执行情况", level2: "资金管理", name: "政府采购执行率", points: 2 }), {
    status: "not-applicable", score: "2", reason: words("本年没有政府采购预算。"),
  }),
];

const level = (name: string, points: string, earned: string, available: string): LevelTotal => ({ name, points, earned, available });

const text = (words_: string): Run => ({ kind: "text", text: words_ });
const paragraph = (id: string, runs: readonly Run[], origin: Paragraph["origin"] = "computed"): Paragraph => ({ id, origin, runs, table: null, generated: paragraphText({ runs }) });

/** An edit of a paragraph whose figures changed since. */
export const CONFLICT: EditConflict = {
  paragraphId: "p-total", before: "全年支出785.90万元。", mine: "全年支出785.90万元，执行平稳。", renewed: "全年支出790.00万元。",
};

const cell = (value: string, owner: PlannedCell["owner"] = "ours"): PlannedCell => ({
  content: value === "" ? { kind: "empty" } : { kind: "text", text: value }, style: "text", numberFormat: null, owner, link: null,
});

const plan = (sheet: SheetPlan["sheet"], rows: SheetPlan["rows"], rowIds: SheetPlan["rowIds"]): SheetPlan => ({
  sheet, name: OWN_SHEET_NAMES[sheet], rows, rowIds, idColumn: 9, looksColumn: 10, keepRows: false, expected: [], columnWidths: [], hiddenColumns: [], merges: [], frozenRows: 1, validations: [], chart: null, print: { landscape: false, titleRows: 1 },
});

/** Plans of the sheets that hold a person's cells. */
export const PLANS: readonly SheetPlan[] = [
  plan("checks", [[cell("规则"), cell("说明")], [cell("F6-04"), cell("", "theirs")], [cell("X-07"), cell("专项接待任务增加，已报批。", "theirs")]], { "F6-04": 1, "X-07": 2 }),
  plan("scores", [[cell("指标"), cell("自评判断")], [cell("绩效目标合理性"), cell("", "theirs")], [cell("预算编制合理性"), cell("4", "theirs")]], { goal: 1, "bud-reason": 2 }),
  plan("report", [[cell("正文"), cell(CONFLICT.mine, "merged"), cell(CONFLICT.before)]], { "p-total": 0 }),
];

const sheetReading = (name: string, form: string | null, confidence: number, part: Partial<SheetReading> = {}): SheetReading => ({
  name, form, confidence, reasons: [], corrected: false, alternatives: [], unit: "万元", year: 2020, hidden: false, ...part,
});

const sheet = (name: string, values: SheetSnapshot["values"] = [["支出决算表"]]): SheetSnapshot => ({
  name, visibility: "visible", top: 0, left: 0, values, formulas: [], numberFormats: [], hiddenRows: [], hiddenColumns: [], merges: [], isProtected: false, own: null,
});

/** A whole evaluation with a little of everything, after the sample workbook. */
export const EVALUATION: Evaluation = {
  ledger: {
    snapshot: { book: "zhanjiang.xlsx", sheets: [sheet(GK03), sheet("联系方式")] },
    year: 2020, unitName: "湛江市人民政府驻广州办事处",
    sheets: [
      sheetReading(GK01, "GK01", 0.99), sheetReading(GK03, "GK03", 0.98), sheetReading(GK06, "GK06", 0.95),
      sheetReading("联系方式", null, 0, { unit: "", year: null, alternatives: [{ form: "GK07", confidence: 0.21 }] }),
    ],
    tables: [], entries: new LedgerEntries(), missing: [], remarks: [{ message: words("「联系方式」没有数字"), place: null }], coverage: { numericCells: 412, understood: 398, unnamed: new Map(), unplaced: [] },
  },
  inputs: NO_INPUTS,
  choices: { ...NO_CHOICES, system: "guangdong-dept-2020-reconstruction", outline: "guangdong-2020" },
  reconciliation: { findings: FINDINGS, counts: { passed: 120, broken: 4, tail: 1, unchecked: 1 }, checkedCells: new CellSet() },
  coverage: {
    numericCells: 412, understood: 398, checked: 301, unread: 6, money: { all: 100_000_000, read: 99_200_000 },
    gaps: [{ reason: "column", sheet: "业务底稿", title: "业务底稿", label: "面积", count: 6, area: { top: 3, left: 1, bottom: 8, right: 1 } }],
  },
  scorecard: {
    systemId: "guangdong-dept-2020-reconstruction", systemName: "广东（湛江）2020 年度部门整体支出绩效自评评分表——结构复原", pointsStatus: "reconstruction, not official",
    gradeBands: [], full: "100", rows: SCORE_ROWS, level1: [level("预算编制情况", "10", "4", "5"), level("预算执行情况", "8", "7.59", "8")],
    level2: [level("预算编制", "5", "4", "5"), level("目标设置", "5", "0", "0"), level("资金管理", "8", "7.59", "8")],
    earned: "11.59", available: "13", missing: 1, score: null, grade: null, notApplicablePolicy: "full_points",
    losses: [
      { indicatorId: "bud-reason", lost: "1", remedy: words("补充项目细化材料后可得回。"), place: null },
      { indicatorId: "exec", lost: "0.41", remedy: words("支出达到 843.24 万元可得满分。"), place: at(GK03, "C8") },
    ],
    warnings: [words("分值为结构复原，请用当年通知附件替换。")],
  },
  report: {
    outlineId: "guangdong-2020",
    sections: [
      { id: "title", level: 0, heading: "2020 年度部门整体支出绩效自评报告", paragraphs: [] },
      { id: "s1", level: 1, heading: "一、单位基本情况", paragraphs: [paragraph("p-duty", [text("本单位主要职能："), { kind: "open", text: "【待补充：主要职能】" }, text("。")], "placeholder")] },
      {
        id: "s2", level: 1, heading: "二、预算执行情况", paragraphs: [
          { ...paragraph("p-total", [text("全年支出"), { kind: "figure", text: "785.90万元", quantity: null, place: at(GK03, "C8") }, text("，支出率"), { kind: "figure", text: "93.20%", quantity: null, place: null }, text("。")]) },
          { ...paragraph("p-table", [], "computed"), table: { caption: "表1 三公经费情况", unitLine: "单位：万元", headerRows: 1, cells: [["项目", "预算", "决算"], ["公务接待费", "27.00", "26.95"]], alignRight: [false, true, true] } },
        ],
      },
      { id: "s21", level: 2, heading: "（一）三公经费", paragraphs: [paragraph("p-sg", [text("“三公”经费决算"), { kind: "figure", text: "74.88万元", quantity: null, place: at(GK07, "G8") }, text("。")], "edited")] },
      { id: "s3", level: 1, heading: "三、存在问题", paragraphs: [paragraph("p-problem", [{ kind: "open", text: "【待补充：存在问题】" }], "placeholder")] },
    ],
    openPoints: [{ paragraphId: "p-duty", text: "【待补充：主要职能】" }, { paragraphId: "p-problem", text: "【待补充：存在问题】" }],
    conflicts: [CONFLICT], warnings: [],
  },
  plans: PLANS,
};

/** The same, with two sheets whose unit nobody knows and one whose unit other sheets tell. */
export const WITHOUT_UNITS: EvaluationView = {
  ...EVALUATION,
  ledger: {
    ...EVALUATION.ledger,
    unitQuestions: [
      { sheet: "三公台账", tables: 1, figures: 6, assumed: null, example: { label: "三公经费合计", value: "41090", place: at("三公台账", "C9") } },
      { sheet: "项目支出明细", tables: 2, figures: 9, assumed: null, example: { label: "项目支出合计", value: "203.17", place: at("项目支出明细", "D12") } },
      { sheet: "支出进度", tables: 1, figures: 8, assumed: "万元", example: { label: "支出总计", value: "564.5", place: at("支出进度", "C20") } },
    ],
  },
};
