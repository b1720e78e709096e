import type { Snapshot } from "../../src/model";
import { ruleById } from "../../src/reconciling";
import { AUDIT_CASES } from "../reconciling/auditCases";
import { auditedBook, auditedFigure, auditedSheets } from "../helpers/auditedBook";
import type { Fault, FaultOptions } from "../helpers/auditedBook";
import type { Said } from "./ruleCase";

/** Three workbooks of a rule, as a host gives them: well, broken, and at the edge of what rounding or the limit allows. */
export interface RoadCase {
  readonly rule: string;
  readonly passes: Snapshot;
  readonly breaks: Snapshot;
  readonly edge: Snapshot;
  readonly breaksSaid: Said;
  readonly edgeSaid: Said;
}

/** What differs from the usual for a rule of the audited year: its edge, further sheets it needs, what the well and broken books hold. */
interface Year {
  readonly also?: string;
  readonly passes?: Fault;
  readonly breaks?: Fault;
  readonly edge?: Fault;
  readonly edgeSaid?: Said;
  readonly edgeOptions?: FaultOptions;
}

/** The least that a relation of sums or equalities can be off: one last place, which rounding explains. */
const TAILS: ReadonlySet<string> = new Set(["T1", "T2", "T3"]);
const GK06_FEW: Fault = { "GK06!D11": "", "GK06!E11": "", "GK06!F11": "", "GK06!D12": "", "GK06!E12": "" };

const YEAR: Readonly<Record<string, Year>> = {
  "S-01": { also: "GK01 GK02 GK04 GK05 GK06 GK07 GK08", edge: { "GK03!C3": "2022年" } },
  "S-02": { edge: { "B05!E2": "（金额单位:万元）" } },
  "S-03": { edge: { "GK06!C7": "20000.00" } },
  "S-04": { edge: { "GK09!A6": "注：无数据。" } },
  "S-05": { edge: { "GK09!C5": "0.00" } },
  "S-06": { edge: { "GK09!A6": "注：本表为空表。" } },
  "S-08": { edge: { "执行!J7": "—" } },
  "S-09": { edge: { "B10!B5": "—", "B10!B4": "164.00" } },
  "S-10": { edge: {}, edgeOptions: { hiddenRows: { 执行: [1] } } },
  "S-11": { edge: { "GK03!A10": "'208" } },
  "S-12": { edge: { "GK03!B10": "社会保障和　就业支出" } },
  "S-13": { edge: { "人员!B9": "'30" } },
  "S-14": { also: "GK01 GK02 GK03", edge: { "GK05!A3": "部门：某某市某某局（本级）" } },
  "F1-06": { edge: { "GK01!F16": "0.00" } },
  "F6-04": { breaks: { ...GK06_FEW, "GK06!F12": "", "GK06!F13": "110.00" }, edge: { ...GK06_FEW, "GK06!F12": "", "GK06!D12": "", "GK06!D11": "310", "GK06!E11": "资本性支出", "GK06!F11": "10.01", "GK06!F13": "120.01" }, edgeSaid: "tail" },
  "F7-03": { edge: { "GK07!L7": "0.01", "GK07!G7": "18.01" } },
  "X-08": { also: "GK06" },
  "X-09": { edge: { "GK05!C12": "950.01" }, edgeSaid: "tail" },
  "X-12": { edge: { "GK01!F16": "19.99" }, edgeSaid: "tail" },
  "X-14": { edge: { "GK06!F8": "6.01" }, edgeSaid: "tail" },
  "B-10": { also: "B05 B09" },
  "C-03": { edge: { "执行!H9": "964.00" } },
  "C-04": { also: "GK03", edge: { "B01!D5": "525.00" } },
  "C-05": { edge: { "执行!H8": "51.20" } },
  "C-06": { also: "GK01", edge: { "B01!B13": "739.24" } },
  "C-07": { also: "B05" },
  "C-09": { passes: { "B01!B12": "15.00" }, edge: { "B01!B12": "15.01" }, edgeSaid: "tail" },
  "C-10": { edge: { "执行!B8": "0.01", "执行!C8": "63.99" } },
  "C-11": { also: "GK06", edge: { "B01!D6": "369.24", "B06!C5": "369.24" } },
  "Y-02": { edge: { "情况说明取数!G4": "6.7%" } },
  "Y-03": { also: "上年总表" },
  "Y-04": { also: "GK01", edge: { "上年总表!D6": "76.93" } },
  "T-01": { edge: { "GK07!G7": "30.01" }, edgeSaid: "tail" },
  "T-02": { edge: { "GK07!L7": "10.01" }, edgeSaid: "tail" },
  "T-09": { edge: { "B07!D6": "0.01" } },
  "T-10": { edge: { "GK07!F7": "0.01" } },
  "P-01": { edge: { "人员!C9": "40" }, edgeSaid: "broken" },
  "P-03": { edge: { "人员!C4": "30", "人员!C5": "25" } },
  "P-10": { edge: { "人员!E8": "1" }, edgeSaid: "broken" },
  "L-03": { edge: { "执行!J8": "93.8%" } },
  "L-05": { also: "GK03" },
  "L-06": { edge: { "进度!D6": "485.00" } },
  "L-08": { edge: { "采购!E5": "1160000.00" } },
  "L-10": { edge: { "资产!F5": "620.00" } },
  "L-13": { edge: { "三公台账!A7": "2022-12-31" } },
  "R-02": { edge: { "执行!E9": "1005.40", "执行!C9": "91.40" } },
  "R-07": { edge: { "采购!E6": "1200000.00" } },
  "R-09": { edge: { "进度!E5": "40.00%" } },
  "R-11": { also: "GK05", edge: { "GK06!C13": "598.50" } },
  "R-12": { edge: { "资产!F7": "1421.00" } },
  "N-01": { edge: { "GK06!F9": "0.00" } },
  "N-02": { edge: { "GK01!C13": "0.00" } },
  "N-05": { passes: { "GK06!C11": "31.00" }, edge: { "GK06!C11": "31.00", "GK07!G7": "110.01" } },
  "W-01": { also: "GK01" },
};

/** Rules of the audited year that have no fault of their own among the audit's cases. */
const MORE: Readonly<Record<string, Year & { readonly sheets: string; readonly breaks: Fault; readonly edge: Fault }>> = {
  "F3-03": { sheets: "GK03", breaks: { "GK03!C6": "710.00" }, edge: { "GK03!C6": "700.01" }, edgeSaid: "tail" },
  "X-11": { sheets: "GK04 GK09", passes: { "GK09!C5": "30.00", "GK04!I11": "30.00" }, breaks: { "GK09!C5": "30.00", "GK04!I11": "20.00" }, edge: { "GK09!C5": "30.01", "GK04!I11": "30.00" }, edgeSaid: "tail" },
  "X-13": { sheets: "GK03 GK05 GK08 GK09", breaks: { "GK03!C5": "940.00" }, edge: { "GK03!C5": "944.99" }, edgeSaid: "tail" },
  "X-15": { sheets: "GK06 情况说明取数", breaks: { "情况说明取数!D9": "130.00" }, edge: { "情况说明取数!D9": "120.01" }, edgeSaid: "tail" },
  "B-15": { sheets: "B01 B06 B07", breaks: { "B07!A6": "430.00" }, edge: { "B07!A6": "424.01" }, edgeSaid: "tail" },
  "B-19": { sheets: "情况说明取数", breaks: { "情况说明取数!D10": "150.00" }, edge: { "情况说明取数!D10": "140.01" }, edgeSaid: "tail" },
  "B-20": { sheets: "B01 B06 采购", breaks: { "采购!C6": "430.00" }, edge: { "采购!C6": "424.01" }, edgeSaid: "tail" },
  "B-21": { sheets: "B06 B07", breaks: { "B07!G6": "120.00" }, edge: { "B07!G6": "110.01" }, edgeSaid: "tail" },
  "Y-08": { sheets: "情况说明取数", breaks: { "情况说明取数!E9": "99.00" }, edge: { "情况说明取数!E9": "100.00" } },
  "T-04": { sheets: "GK07 三公台账", breaks: { "三公台账!F8": "199" }, edge: { "三公台账!F8": "200" } },
  "P-05": { sheets: "GK06 人员", breaks: { "人员!C4": "7" }, edge: { "人员!C4": "8" } },
  "P-07": { sheets: "GK06 人员", breaks: { "GK06!C6": "0.00" }, edge: { "GK06!C6": "0.01" } },
  "T-09": { sheets: "GK07", breaks: { "GK07!I7": "" }, edge: { "GK07!I7": "", "GK07!K7": "0.00" } },
  "R-01": { sheets: "执行", breaks: { "执行!H9": "867.59" }, edge: { "执行!H9": "867.60" } },
  "R-03": { sheets: "GK01", breaks: { "GK01!F16": "95.01" }, edge: { "GK01!F16": "95.00" } },
  "R-04": { sheets: "GK01", passes: { "GK01!F16": "14.00" }, breaks: { "GK01!F16": "15.01" }, edge: { "GK01!F16": "15.00" } },
  "R-05": { sheets: "B06 GK06", passes: { "GK06!F13": "100.00" }, breaks: { "GK06!F13": "110.01" }, edge: { "GK06!F13": "110.00" } },
};

const sheetsIn = (...cells: readonly (readonly string[])[]): readonly string[] => [...new Set(cells.flat().map((cell) => cell.split("!")[0]!))];

/** The fault with every changed figure a hundredth off instead. */
function lastPlaceOff(fault: Fault): Fault {
  return Object.fromEntries(Object.entries(fault).map(([where, text]) => {
    const [sheet = "", address = ""] = where.split("!");
    const [now, was] = [Number(text), auditedFigure(sheet, address)];
    return [where, text !== "" && Number.isFinite(now) && Number.isFinite(was) && now !== was ? (was + Math.sign(now - was) * 0.01).toFixed(2) : text];
  }));
}

function yearCase(rule: string, sheets: readonly string[], breaks: Fault, year: Year, options: FaultOptions = {}): RoadCase {
  const without = auditedSheets().filter((name) => !sheets.includes(name) && !(year.also ?? "").split(" ").includes(name));
  const rounds = year.edge === undefined && TAILS.has(ruleById(rule).tolerance);
  return {
    rule, passes: auditedBook(year.passes ?? {}, { without }), breaks: auditedBook(breaks, { ...options, without }),
    edge: auditedBook(year.edge ?? lastPlaceOff(breaks), { ...(year.edgeOptions ?? options), without }), breaksSaid: "broken", edgeSaid: year.edgeSaid ?? (rounds ? "tail" : "nothing"),
  };
}

/** Rules that a page of their own shows better (`roadPages.ts`). */
const ON_PAGES: ReadonlySet<string> = new Set(["X-16", "P-02", "L-14", "W-05"]);

/** Cases in the sheets of the audited year, each workbook with the sheets that its rule needs. */
export const YEAR_CASES: readonly RoadCase[] = [
  ...AUDIT_CASES.filter(({ rule }) => !ON_PAGES.has(rule)).map(({ rule, fault, cells, options }) => {
    const year = YEAR[rule] ?? {};
    const breaks = year.breaks ?? fault;
    return yearCase(rule, sheetsIn(Object.keys(breaks), Object.keys(year.passes ?? {}), cells), breaks, year, options);
  }),
  ...Object.entries(MORE).map(([rule, { sheets, breaks, ...year }]) => yearCase(rule, sheets.split(" "), breaks, year)),
];
