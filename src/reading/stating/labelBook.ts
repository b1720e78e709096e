import { ACCOUNTS, economicCodeOf, economicNames, type Period } from "../../model";
import { KINDS_OF_FISCAL, type Concept } from "../meaning/lexicon";
import { quantityOf } from "../meaning/quantities";
import { IN_WORDS, charactersIn, conceptsOf, hasUnknownCharacter, meansOnly } from "../meaning/segment";
import { PERIOD_OF, stageWordOf, type StageWord } from "../meaning/stageWord";
import { labelParts, matchKey } from "../cells/text";
import { SIGNS_OF_COSTS, costsTogether } from "./costsTogether";
import { SIGNS_OF_RATES, rateNamed } from "./rateNames";

/** The quantity that a row label names on its own. */
export interface NamedByLabel {
  readonly accounts: readonly string[];
  readonly sub: string | null;
  /** Stage that belongs to the name itself (年初预算 → budget); `null` when the column tells. */
  readonly period: Period | null;
}

/** Names that mean different things in different tables: never matched without a form. */
const AMBIGUOUS = new Set([
  "合计", "小计", "总计", "公务员", "工勤", "事业", "后勤服务", "后勤服务人员", "人数", "人次", "批次", "金额", "部门", "单位名称", "购置费", "运行费",
  "项目名称行", "预算数(决算表内)", "支出合计", "收入总计|支出总计", "年度", "中小企业", "支付金额", "本年增加", "本年减少", "收回", "缴回", "追加(+)", "应收", "实收", "减免", "在职", "政府性基金", "决算数", "执行数", "累计支付",
]);

/** Names the dictionary does not list. 经验规则: wording of 情况说明 and working sheets. */
const MORE: Readonly<Record<string, string>> = {
  收入预算: "income_total", 支出预算: "exp_total", 收入支出总计: "income_total|exp_total",
  决算支出: "exp_year", 全年总支出: "expenditure_actual|exp_year", 本年总支出: "expenditure_actual|exp_year", 年度总支出: "expenditure_actual|exp_year", 全年支出总额: "expenditure_actual|exp_year", 全年总收入: "income_year", 本年总收入: "income_year",
  财政拨款收入支出总计: "fiscal_income_total|fiscal_exp_total", 财政拨款支出: "fiscal_exp_total", 财政拨款支出预算: "fiscal_exp_total", 财政拨款收支总计: "fiscal_income_total|fiscal_exp_total",
  结转结余: "carry_out",
  预算控制率: "budget_adjust_rate", 总体执行率: "budget_completion_rate", 在编率: "on_duty_control_rate",
  所有固定资产总额: "fixed_asset_end",
  "绩效目标/跟踪/自评项目数": "perf_project_count",
  实际支出数: "expenditure_actual", 实际支出总额: "expenditure_actual", 实际执行数: "expenditure_actual", 实际支付数: "expenditure_actual", 累计支出: "expenditure_actual", 累计支出数: "expenditure_actual",
  财政拨款合计: "income_fiscal", 财政拨款小计: "income_fiscal", 财政拨入: "income_fiscal",
  在用资产: "fixed_asset_in_use", 在用资产总额: "fixed_asset_in_use", 在用资产原值: "fixed_asset_in_use",
  预算收入: "income_total", 预算支出: "exp_total",
  车辆数: "vehicles_held", "车辆数(辆)": "vehicles_held", 公务用车数: "vehicles_held", 公务用车数量: "vehicles_held", "公务用车(辆)": "vehicles_held",
  业务工作经费: "project_business",
  事业编制: "est_institution",
  部门整体支出预算调整: "budget_total", 部门整体支出: "budget_total", 全年支出: "expenditure_actual", 全年累计支出: "expenditure_actual", 实际支出: "expenditure_actual",
};
/** Amounts of the whole budget that a stage alone names; 预算数 and 决算数 may be those of any line. */
const OF_STAGE: Readonly<Record<StageWord, string>> = { initial: "budget_initial", adjusted: "budget_adjusted", added: "budget_addition", cut: "budget_reduction", spent: "expenditure_actual" };
const OWN_PERIOD: ReadonlyMap<string, Period> = new Map((Object.keys(OF_STAGE) as StageWord[]).map((stage) => [OF_STAGE[stage], PERIOD_OF[stage]]));

const BOOK = new Map<string, readonly string[]>();
const NAMED = [...ACCOUNTS.values()].filter(({ id, kind }) => kind !== "text" && kind !== "enum" && kind !== "int" && !kind.endsWith("[]") && id !== "work_output");
/** What an account is called comes before what others are called too: 事业编制 is its own quantity, though some say it for all posts. */
for (const [name, id] of [...NAMED.map(({ zh, id: own }) => [zh, own] as const), ...NAMED.flatMap(({ synonyms, id: own }) => synonyms.map((name) => [name, own] as const))]) {
  const key = matchKey(labelParts(name).name);
  if (key.length >= 2 && !AMBIGUOUS.has(key) && !AMBIGUOUS.has(name) && !/^\d/.test(key) && !BOOK.has(key)) BOOK.set(key, [id]);
}
for (const [name, accounts] of Object.entries(MORE)) BOOK.set(name, accounts.split("|"));
/** The names in 支出, without it: many a label leaves it out. */
const SPENDING: ReadonlyMap<string, readonly string[]> = new Map([...BOOK].flatMap(([name, accounts]) => (name.endsWith("支出") && !isKindOfMoney(name.slice(0, -2)) && !saysNothing(name.slice(0, -2)) ? [[name.slice(0, -2), accounts] as const] : [])));

/** 全年 alone: whatever the table is about. */
function saysNothing(name: string): boolean {
  return conceptsOf(name)?.size === 0;
}

/** 政府性基金 alone: it comes in as well as it is spent. */
export function isKindOfMoney(name: string): boolean {
  const means = conceptsOf(name);
  return means !== null && means.size > 0 && [...means].every((concept) => concept === "fiscal" || KINDS_OF_FISCAL.includes(concept));
}

const PROCUREMENT: ReadonlyMap<string, string> = new Map([["货物", "procurement_goods"], ["工程", "procurement_works"], ["服务", "procurement_services"], ["货物类", "procurement_goods"], ["工程类", "procurement_works"], ["服务类", "procurement_services"]]);
const STAGE_WORDS = /上年(?:度|末)?|去年|实际(?:支出|完成|执行|采购)?(?:数|额)?$|(?:(?:19|20)\d{2}年?度?|本年度?|上年度?|去年|当年|全年)|(?:年初|全年|调整后)?(?:预算|决算|执行|完成|支出决算|支出预算|预算安排)(?:数|额)?(?:总额)?$|^(?:年初预算|预算|决算)(?:数)?(?:[:：]|(?=[\u4e00-\u9fa5]))|数$|总额$|金额$/g;
/** Every stage word has one of these signs; labels without them, which most are, have nothing to take off. */
const MAY_NAME_A_STAGE = /[年算行成际数额]|^的|的$|(?:19|20)\d{2}/;

/** Labels without any above them that were read last: several steps ask for the same ones. */
const LAST = new Map<string, NamedByLabel | null>();
const MOST_KEPT = 2_000;

/**
 * The quantity a label names, or `null`. `path` holds the labels above it (工资福利支出 below 项目支出 is another
 * quantity than below 基本支出).
 */
export function namedByLabel(key: string, path: readonly string[]): NamedByLabel | null {
  if (hasUnknownCharacter(key, IN_NAMES) && !key.includes("等")) return null;
  if (path.length > 0) return named(key, path);
  const known = LAST.get(key);
  if (known !== undefined) return known;
  const found = named(key, path);
  if (LAST.size >= MOST_KEPT) LAST.clear();
  LAST.set(key, found);
  return found;
}

function named(key: string, path: readonly string[]): NamedByLabel | null {
  const bracket = key.endsWith(")") && !BOOK.has(key) ? STAGE_BRACKET.exec(key) : null;
  if (bracket !== null && stageWordOf(bracket[2]!) !== null) return ofStage(bracket[1]!, stageWordOf(bracket[2]!)!) ?? namedByLabel(bracket[1]!, path);
  const direct = lookUp(key, path) ?? (OUT_OF.test(key) ? lookUp(key.replace(OUT_OF, ""), path) : null) ?? (PARTICLE.test(key) ? lookUp(key.replace(PARTICLE, ""), path) : null);
  if (direct) return direct;
  if (AND_OTHERS.test(key)) return namedByLabel(key.replace(AND_OTHERS, ""), path);
  const ofDepartment = without(OF_DEPARTMENT, key);
  if (ofDepartment !== key && ofDepartment.length >= 2) return namedByLabel(ofDepartment, path);
  if (!MAY_NAME_A_STAGE.test(key)) return null;
  let bare = key;
  for (let turn = 0; turn < 3; turn += 1) {
    const before = bare;
    bare = bare.replace(STAGE_WORDS, "").replace(/^的|的$/g, "");
    if (bare === before) break;
  }
  return bare !== key && bare.length >= 2 ? lookUp(bare, path) : null;
}

/** 年度预算（调整后）: the budget at the stage in the bracket. */
function ofStage(name: string, stage: StageWord): NamedByLabel | null {
  return stage === "adjusted" && stageWordOf(name) === "initial" ? { accounts: [OF_STAGE[stage]], sub: null, period: PERIOD_OF[stage] } : null;
}

/** 疫苗冷链车等公车: some of them by name, in front of what they all are. */
const AND_OTHERS = /^[^\d()]{2,12}等(?=公车|公务用车|公务车|车辆)/;
/** 自评得分（满分100）: how many points there are. */
const OUT_OF = /\((?:满分|总分|百分制)[:为]?\d*分?\)$/;
/** 编报绩效目标的项目金额: said or not, it changes nothing. */
const PARTICLE = /(?<=目标)的(?=项目)/;

/** 本年支出合计（决算）: a stage in brackets behind a name. */
const STAGE_BRACKET = /^([^()]{2,})\(([^()]+)\)$/;

/** 三公 is spent from 财政拨款 whether its name says so or not. */
const OF_DEPARTMENT = /^(?:(?:19|20)\d{2}年度?|本年度?)?(?:(?:部门|单位)(?:决算|预算)|(?:部门|单位)?整体(?:支出)?(?:绩效)?(?=自评))/;
const OF_MONEY = /^(?:一般公共预算(?:财政拨款)?|财政拨款)(?=.*(?:三公|公务接待|公务用车|因公出国))/;
/** What a 小计 or 合计 is the sum of, by the merged label beside it. */
const SUM_BESIDE: Readonly<Record<string, string>> = {
  收入: "income_year", 本年收入: "income_year", 支出: "exp_year", 本年支出: "exp_year", 三公: "sangong_total", 三公经费: "sangong_total", 三公经费支出: "sangong_total", 政府采购: "procurement_total",
};

/** The figure is of the year's end, or of what was, whether its name says so or not. */
const OF_THE_END = /^(?:实际|年末|期末)/;

/** A part of the line above: 固定资产总额, 其中：在用. */
const IN_USE = /^(?:实际)?在用(?:数|资产|原值|固定资产)?$/;

const OF_INCOME = /收入/;

/** Whether the line above is about income: below it nothing is spent. */
export function isOfIncome(label: string): boolean {
  return OF_INCOME.test(label);
}

function lookUp(key: string, path: readonly string[]): NamedByLabel | null {
  const sum = key === "小计" || key === "合计" ? SUM_BESIDE[matchKey(path[0] ?? "")] : undefined;
  if (sum) return { accounts: [sum], sub: null, period: null };
  const parent = path.length === 0 ? "" : path.join("/");
  const buying = PROCUREMENT.get(key);
  if (buying !== undefined && /采购/.test(parent)) return { accounts: [buying], sub: null, period: null };
  if (path.length > 0 && IN_USE.test(key) && /^(?:年末|期末)?固定资产/.test(path[path.length - 1] ?? "")) return { accounts: ["fixed_asset_in_use"], sub: null, period: null };
  const economic = economicCodeOf(key);
  if (economic !== null && economic.length === 3 && economic !== "399") {
    if (/项目支出/.test(parent)) return { accounts: ["project_econ"], sub: economic, period: null };
    if (/基本支出|人员经费|公用经费/.test(parent)) return { accounts: ["basic_econ"], sub: economic, period: null };
    return null;
  }
  if (/^一般公共预算(?:财政)?拨款(?:收入)?$/.test(key)) return /支出/.test(parent) ? { accounts: ["gpb_exp"], sub: null, period: null } : { accounts: ["income_gpb"], sub: null, period: null };
  if (key === "财政拨款" && /支出/.test(parent)) return null;
  const accounts = BOOK.get(key) ?? BOOK.get(without(OF_MONEY, key)) ?? (OF_INCOME.test(parent) ? undefined : SPENDING.get(key)) ?? BOOK.get(without(OF_THE_END, key));
  if (!accounts) return byPattern(key) ?? projectsWithGoals(key) ?? headsOfKind(key, parent) ?? byWords(key);
  const period = accounts.length === 1 ? (OWN_PERIOD.get(accounts[0]!) ?? null) : null;
  return { accounts, sub: null, period };
}

/** Lines of a table of basic data, with what says no more of them: 日常办公经费, 业务工作类专项经费, 部门整体支出预决算. */
const OF_BASIC_DATA: readonly (readonly [account: string, called: RegExp])[] = [
  ["public_office", /^(?:日常)?办公经费(?:支出|合计|小计)?$/], ["project_business", /^业务工作(?:类)?(?:经费)?专项(?:经费|支出)?$/], ["budget_total", /^(?:部门|单位)?整体支出(?:预算|决算|预算[(/]决算\)?|预决算)$/], ["income_year", /^(?:本年度?|全年|当年|年度)(?:总收入|收入总[额数])$/],
  ["expenditure_actual", /^(?:(?:本年度?|全年|年度|当年)?(?:累计|实际)+(?:支出|执行|支付)|预算(?:支出)?执行)(?:数|数?额|金额|总额)$/],
];

/** What an office gave itself: 自评综合得分, 最终自评分. */
const OWN_SCORE = /^(?:部门|单位)?(?:整体)?(?:绩效)?(?:最终|综合)?(?:自评|自己)(?:结果|最终|综合|总)*(?:得分|总分|分数?|打分|打了)(?:合计)?$/;

function byPattern(key: string): NamedByLabel | null {
  const account = OWN_SCORE.test(key) ? "self_score" : rateNamed(key) ?? OF_BASIC_DATA.find(([, called]) => called.test(key))?.[0] ?? null;
  return account === null ? null : { accounts: [account], sub: null, period: OWN_PERIOD.get(account) ?? null };
}

const HEADS = /人(?:员)?数$/;
const HEADS_OF: readonly (readonly [Concept, string])[] = [["civil", "on_duty_civil"], ["worker", "on_duty_worker"]];

/** 公务员人数, 工勤人数: heads, where nothing above speaks of posts. */
function headsOfKind(key: string, parent: string): NamedByLabel | null {
  const means = HEADS.test(key) && !parent.includes("编") ? conceptsOf(key) : null;
  const account = HEADS_OF.find(([kind]) => meansOnly(means, kind))?.[1];
  return account === undefined ? null : { accounts: [account], sub: null, period: null };
}

const NAMES_A_STAGE = /^(?:今年|当年|部门|单位|本部门|本单位|批复的)?(?:年初|年度(?=追加|调[增减]|压减|核减)|年度?中|年内|年末|中[间途]|后来|全年|本年|年度(?=可)|最终|可执行|可用|指标|总指标|财政批复|部门预算批复|批复预算|预算批复|二上批复|收回指标|财政|上级|后期|现有指标|变更后|人大|人代会|压减|调整|追[加减]|预算追[加减]|调[增减]|核减)/;

/** Who settled the budget, or changed it: 年初县局核定, 年中财政追加. */
const BY_WHOM = /(?<=^(?:年初|年中|全年|本年))(?:(?:省|市|县|区|州|主管)?(?:局|厅|委|部门|财政局?)|上级)(?=核定|批复|下达|批准|安排|追加|调增|核减|调减|追减|收回)/;
/** Who gave it, in front: 县里年初给的预算. */
const SAID_BY = /^(?:[省市县区州镇乡局]里|[省市县区州镇乡]?财政局?)(?=(?:(?:19|20)\d{2})?年初)/;
/** 2020年年初预算数: the year of the figure, which is read apart. */
const YEAR_IN_FRONT = /^(?:19|20)\d{2}(?:年(?!初)度?的?|(?=年初))/;
/** 全年支出合计 is what was spent in the year by both of its names. */
const ALL_SPENT = /支出(?:合计|总额|总计)/;
const SUM_AT_END = /总(?=额$)/;

/** What the words of a name mean together, where no entry has the name as it stands. */
function byWords(key: string): NamedByLabel | null {
  const said = without(YEAR_IN_FRONT, without(SAID_BY, without(YEAR_IN_FRONT, key)));
  const stage = NAMES_A_STAGE.test(said) ? stageWordOf(said) ?? stageWordOf(without(SUM_AT_END, without(BY_WHOM, said))) : null;
  if (stage !== null) return { accounts: stage === "spent" && ALL_SPENT.test(key) ? [OF_STAGE[stage], "exp_year"] : [OF_STAGE[stage]], sub: null, period: PERIOD_OF[stage] };
  const means = conceptsOf(key);
  const account = means === null ? costsTogether(key) : quantityOf(means) ?? costsTogether(key);
  return account === null ? null : { accounts: [account], sub: null, period: means !== null && means.has("planned") && means.has("buying") ? PERIOD_OF.initial : null };
}

/** How many projects have goals of performance, or how much money: 报了绩效目标的项目个数, 纳入绩效目标管理项目资金. */
const WITH_GOALS = /^(?:已|应)?(?:编报|编制|申报|填报|设定|设置|纳入|报送|报)?了?(?:项目)?绩效(?:目标|(?=管理))(?:管理|编报|申报|覆盖)?的?(?:项目(?:支出)?)?(?:所?涉及)?的?(数量?|个数|总数|资金[量额]?|金额|总额|预算|钱)?$/;

function projectsWithGoals(key: string): NamedByLabel | null {
  const [whole, of] = key.includes("绩效") ? WITH_GOALS.exec(key) ?? [] : [];
  if (whole === undefined || of === undefined && !whole.endsWith("项目")) return null;
  return { accounts: [of !== undefined && /资金|金额|总额|预算|钱/.test(of) ? "perf_project_amount" : "perf_project_count"], sub: null, period: null };
}

/** The name without its beginning, where it begins so: most do not. */
function without(beginning: RegExp, name: string): string {
  return beginning.test(name) ? name.replace(beginning, "") : name;
}

/**
 * Characters of all names, and of the words that may stand around one; those that stand in front of 等 may be any. A label with another character is none, which is seen at once:
 * a pattern that is asked above must stand here with what it is made of.
 */
const IN_NAMES = charactersIn([
  ...BOOK.keys(), ...PROCUREMENT.keys(), ...Object.keys(SUM_BESIDE), ...economicNames(), ...SIGNS_OF_COSTS, ...SIGNS_OF_RATES,
  ...[STAGE_WORDS, OUT_OF, PARTICLE, OF_DEPARTMENT, OF_MONEY, OF_THE_END, IN_USE, NAMES_A_STAGE, SAID_BY, BY_WHOM, SUM_AT_END, WITH_GOALS, OWN_SCORE, ...OF_BASIC_DATA.map(([, called]) => called)].map(({ source }) => source),
], IN_WORDS);
