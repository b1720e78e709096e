import type { CellValue, SheetSnapshot, Snapshot } from "../../src/model";
import { drawBook, drawSheet } from "./drawSheet";
import { randomOf, type Random } from "./random";

/** How a sheet writes its money: each figure rounded by itself, half up, to so many decimals of its unit. */
interface Writing {
  readonly unit: "元" | "万元";
  readonly decimals: number;
  /** Shown with all its decimals, or as Excel shows a bare number. */
  readonly format: string;
}

/** A line of expenditure in fen: a 项 of the functional classification. */
interface Line {
  readonly code: string;
  readonly name: string;
  readonly basic: number;
  readonly project: number;
}

const CLASSES: readonly { readonly code: string; readonly name: string; readonly label: string; readonly kinds: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] }[] = [
  { code: "201", name: "一般公共服务支出", label: "一、一般公共服务支出", kinds: [["20106", "财政事务", [["2010601", "行政运行"], ["2010602", "一般行政管理事务"], ["2010650", "事业运行"]]], ["20113", "商贸事务", [["2011301", "行政运行"]]]] },
  { code: "205", name: "教育支出", label: "五、教育支出", kinds: [["20508", "进修及培训", [["2050803", "培训支出"]]]] },
  { code: "208", name: "社会保障和就业支出", label: "八、社会保障和就业支出", kinds: [["20805", "行政事业单位养老支出", [["2080501", "行政单位离退休"], ["2080505", "机关事业单位基本养老保险缴费支出"]]]] },
  { code: "221", name: "住房保障支出", label: "十九、住房保障支出", kinds: [["22102", "住房改革支出", [["2210201", "住房公积金"], ["2210203", "购房补贴"]]]] },
];
const PROJECTS = ["农村公路养护", "信息系统运维", "专项业务培训", "办公用房修缮", "执法装备购置"] as const;
const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Small and large amounts side by side; now and then nothing at all. */
function amount(random: Random): number {
  return random.next() < 0.1 ? 0 : random.int(1, 10 ** random.int(4, 9));
}

function writing(random: Random): Writing {
  const unit = random.pick(["万元", "万元", "元"] as const);
  const decimals = unit === "元" ? random.pick([0, 2]) : random.int(0, 6);
  return { unit, decimals, format: random.next() < 0.5 ? "General" : decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}` };
}

/** A figure of fen as the sheet writes it. */
function written(fen: number, { unit, decimals }: Writing): number {
  const step = unit === "元" ? 10 ** (2 - decimals) : 10 ** (6 - decimals);
  const whole = Math.sign(fen) * Math.floor((Math.abs(fen) + step / 2) / step);
  return Number((whole / 10 ** decimals).toFixed(decimals));
}

type Show = (fen: number) => CellValue;

function sheet(name: string, title: string, way: Writing, rows: (show: Show) => readonly (readonly CellValue[])[]): SheetSnapshot {
  return drawSheet(name, [[title], [`单位：${way.unit}`], ...rows((fen) => written(fen, way))], { formats: { "*": way.format } });
}

/** 类, 款 and 项 with what each adds up, in the order of the codes. */
function codedRows(lines: readonly Line[], show: Show): readonly (readonly CellValue[])[] {
  const row = (code: string, name: string): readonly CellValue[] => {
    const own = lines.filter((line) => line.code.startsWith(code));
    const [basic, project] = [sumOf(own.map((line) => line.basic)), sumOf(own.map((line) => line.project))];
    return [code, name, show(basic + project), show(basic), show(project)];
  };
  const coded = CLASSES.flatMap(({ code, name, kinds }) => [[code, name], ...kinds.flatMap(([kind, kindName, items]) => [[kind, kindName], ...items])] as [string, string][]);
  return [["合计", ...row("", "").slice(1).map((value, index) => (index === 0 ? null : value))], ...coded.filter(([code]) => lines.some((line) => line.code.startsWith(code))).map(([code, name]) => row(code, name))];
}

/**
 * A unit's accounts to the fen, written as final-account forms and a list of projects that all agree: two-sided 总表, coded hierarchies,
 * 三公, cross-sheet equalities. Every sheet rounds its figures one by one, all in one way or each in its own.
 */
export function consistentBook(seed: number): Snapshot {
  const random = randomOf(seed);
  const one = writing(random);
  const isUniform = random.next() < 0.5;
  const way = (): Writing => (isUniform ? one : writing(random));
  const year = random.int(2019, 2024);
  const classes = CLASSES.filter((_, index) => index === 0 || random.next() < 0.7);
  const lines = classes.flatMap(({ kinds }) => kinds.flatMap(([, , items]) => items.map(([code, name]): Line => ({ code, name, basic: amount(random), project: amount(random) }))));
  const ofClass = (code: string): number => sumOf(lines.filter((line) => line.code.startsWith(code)).map(({ basic, project }) => basic + project));
  const expenditure = ofClass("");
  const carriedIn = random.int(0, Math.floor(expenditure / 2));
  const carriedOut = amount(random);
  const income = expenditure + carriedOut - carriedIn;
  const whole = income + carriedIn;
  const left = (label: string): [string, number][] => [[label, income], ...Array.from({ length: Math.max(0, classes.length - 1) }, (): [string, number] => ["", 0])];
  const sides = (incomeLabel: string, carryIn: string, carryOut: string, show: Show): readonly (readonly CellValue[])[] => {
    const incomes = left(incomeLabel);
    return [
      ...classes.map(({ label, code }, index) => [incomes[index]?.[0] || null, incomes[index]?.[0] ? show(incomes[index]![1]) : null, label, show(ofClass(code))]),
      ["本年收入合计", show(income), "本年支出合计", show(expenditure)], [carryIn, show(carriedIn), carryOut, show(carriedOut)], ["总计", show(whole), "总计", show(whole)],
    ];
  };
  const planned = Array.from({ length: 4 }, () => random.int(0, 900_000));
  const spent = planned.map((most) => random.int(0, most));
  const sangong = ([abroad = 0, bought = 0, run = 0, reception = 0]: readonly number[]): readonly number[] => [abroad + bought + run + reception, abroad, bought + run, bought, run, reception];
  const project = sumOf(lines.map((line) => line.project));
  const shares = PROJECTS.map(() => random.next());
  const parts = shares.map((share) => Math.floor((project * share) / sumOf(shares)));
  parts[0]! += project - sumOf(parts);
  const sheets = [
    sheet("GK01", `${year}年度收入支出决算总表`, way(), (show) => [["收入", null, "支出", null], ["项目", "决算数", "项目", "决算数"], ...sides("一、一般公共预算财政拨款收入", "年初结转和结余", "年末结转和结余", show)]),
    sheet("GK03", `${year}年度支出决算表`, way(), (show) => [["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"], ...codedRows(lines, show)]),
    sheet("GK05", `${year}年度一般公共预算财政拨款支出决算表`, way(), (show) => [["科目编码", "科目名称", "小计", "基本支出", "项目支出"], ...codedRows(lines, show)]),
    sheet("GK07", `${year}年度“三公”经费支出决算表`, way(), (show) => [
      ["项目", "合计", "因公出国（境）费", "公务用车购置及运行费", null, null, "公务接待费"], [null, null, null, "小计", "公务用车购置费", "公务用车运行费", null],
      ["预算数", ...sangong(planned).map(show)], ["决算数", ...sangong(spent).map(show)],
    ]),
    sheet("专项", `${year}年专项资金使用情况表`, way(), (show) => [["项目名称", `${year}年决算数`], ...PROJECTS.map((name, index) => [name, show(parts[index]!)]), ["合计", show(project)]]),
  ];
  return drawBook(...sheets.filter((_, index) => index === 1 || random.next() < 0.8));
}
