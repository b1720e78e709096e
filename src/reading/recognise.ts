import { message, type FormId, type Message, type Period } from "../model";
import type { Band } from "./columns/columns";
import { partOfYear } from "./columns/partsOfYear";
import { FORM_BY_ID, FORMS, type FormDefinition } from "./forms";
import { namedByLabel, type NamedByLabel } from "./stating/labelBook";
import { sumsOfSources } from "./meaning/sourceSums";
import { INCOME_KINDS, KINDS_OF_FISCAL, SANGONG_ITEMS, STAFF, type Concept } from "./meaning/lexicon";
import { conceptsOf, conceptsWithin, meansOne, meansOnly } from "./meaning/segment";
import { stageWordOf, type StageWord } from "./meaning/stageWord";
import type { RowReading } from "./rows/rowReading";

/** What a block was taken for. */
export interface Recognition {
  readonly form: FormDefinition | null;
  readonly confidence: number;
  readonly reasons: readonly Message[];
  readonly alternatives: readonly { readonly form: FormId; readonly confidence: number }[];
}

/** What a block shows of itself. */
export interface BlockEvidence {
  readonly sheetName: string;
  /** Title cells without blanks and quotation marks. */
  readonly titles: readonly string[];
  readonly bands: readonly Band[];
  readonly rows: readonly (readonly RowReading[])[];
  /** Label–figure pairs without headings. */
  readonly isList: boolean;
  /** A column of units says that most lines count things. */
  readonly countsThings: boolean;
}

interface Compiled {
  readonly form: FormDefinition;
  readonly titles: RegExp;
  readonly titlesBesideFinal: RegExp;
  readonly notTitles: RegExp;
}

const COMPILED: readonly Compiled[] = FORMS.map((form) => ({ form, titles: oneOf(form.titles), titlesBesideFinal: oneOf([...form.titles, ...form.titlesBesideFinal ?? []]), notTitles: oneOf(form.notTitles ?? []) }));

/** One pattern for all: every title is held against every form. */
function oneOf(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.length === 0 ? "(?!)" : patterns.map((pattern) => `(?:${pattern})`).join("|"));
}

/** Titles of final accounts, where 决算数 stands beside 预算数. */
const BESIDE_FINAL = oneOf(FORMS.flatMap(({ titlesBesideFinal = [] }) => titlesBesideFinal));

/** Below this a block counts as not understood. */
const ENOUGH = 0.42;
/** How surely columns of several stages alone are a table of execution: any title that a form knows is surer. */
const BY_STAGES = 0.64;
const FORM_NUMBER = /^(?:公开\d+表|财决[\d-]+表)$/;

/** Takes a block for the form its title, headings and row labels speak for; the sheet's name only adds. Explains itself. */
export function recogniseBlock(evidence: BlockEvidence): Recognition {
  const seen = gather(evidence);
  const scored = COMPILED.map((compiled) => compiled.form.id === LIST ? scoreList(compiled.form, seen, evidence) : score(compiled, seen)).filter(({ form }) => !evidence.isList || form.readByLabel === true || form.asPairs === true).filter((entry) => entry.confidence > 0.2).sort((a, b) => b.confidence - a.confidence);
  const best = scored[0];
  const others = scored.slice(best && best.confidence >= ENOUGH ? 1 : 0, 4).map((entry) => ({ form: entry.form.id, confidence: round(entry.confidence) }));
  if (!best || best.confidence < ENOUGH) return { form: null, confidence: 0, reasons: [], alternatives: others };
  return { form: best.form, confidence: round(best.confidence), reasons: best.reasons, alternatives: others };
}

/** The form a person named for the sheet: taken as certain. `null` for an id the catalogue does not know. */
export function chosenForm(id: FormId): Recognition | null {
  const form = FORM_BY_ID.get(id);
  return form ? { form, confidence: 1, reasons: [message("read.reasonChosen", { form: form.zh })], alternatives: [] } : null;
}

const LIST = "WK-LIST";
const EXECUTION = "WK-EXEC";

/** A list is taken for one by the labels the dictionary knows; every form with a layout of its own comes before it. */
function scoreList(form: FormDefinition, seen: Seen, evidence: BlockEvidence): { form: FormDefinition; confidence: number; reasons: Message[] } {
  const known = [...seen.named.keys()];
  const enough = evidence.isList ? 1 : 2;
  const hasFigures = evidence.bands.some(({ columns }) => columns.some(({ role }) => role === "figure"));
  if (known.length < enough || !hasFigures) return { form, confidence: 0, reasons: [] };
  const share = known.length / Math.max(1, seen.labels.size);
  return { form, confidence: 0.42 + (evidence.isList ? 0.2 : 0) + share * 0.2, reasons: [message("read.reasonLabels", { labels: known.slice(0, 4).join("、") })] };
}

interface Seen {
  readonly titles: readonly string[];
  readonly sheetName: string;
  readonly concepts: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  /** The labels that the dictionary knows. */
  readonly named: ReadonlyMap<string, NamedByLabel>;
  /** A title ends like that of a table. */
  readonly isTitled: boolean;
  readonly saysFinal: boolean;
  readonly saysBudget: boolean;
  /** Several labels are stages themselves (年初预算, 调整后预算, 全年支出): a list of facts, no table of lines. */
  readonly stagesDown: boolean;
  /** Headings of columns of plain amounts in several stages, over lines of no subject that has a form of its own; empty without. */
  readonly stages: readonly string[];
  /** The columns are years and nothing else: no form that was published once for one year. */
  readonly yearsOnly: boolean;
  /** Its lines are months or quarters: no form that was published for a year. */
  readonly listsParts: boolean;
  /** 决算数 stands beside 预算数 of the same year, in a form: no budget shows it. */
  readonly closesYear: boolean;
  /** Columns that only a table of what was spent has, or one that follows the year. */
  readonly saysSpent: boolean;
}

/** As many months or quarters are a course of the year. */
const FEWEST_PARTS = 3;
/** Rows of a block that are looked at to tell what it is. */
const MOST_ROWS = 80;

function gather(evidence: BlockEvidence): Seen {
  const concepts = new Set<string>();
  const heads: string[] = [];
  for (const band of evidence.bands) {
    for (const column of band.columns) {
      heads.push(column.path.join("/"));
      for (const part of [...column.path, ...column.facts.concept]) concepts.add(part);
    }
  }
  const labels = new Set<string>();
  for (const rows of evidence.rows) for (const row of rows.slice(0, MOST_ROWS)) labels.add(row.key);
  const named = new Map<string, NamedByLabel>();
  for (const label of labels) {
    const known = namedByLabel(label, []);
    if (known) named.set(label, known);
  }
  const titles = evidence.titles.map(bareTitle);
  const words = `${titles.join(" ")} ${heads.join(" ")}`;
  return {
    titles, sheetName: bareTitle(evidence.sheetName), concepts, labels, named,
    listsParts: [...labels].filter((label) => partOfYear(label) !== null).length >= FEWEST_PARTS,
    yearsOnly: isYearsOnly(evidence), closesYear: closesYear(evidence, titles),
    stages: evidence.countsThings ? [] : stageHeadings(evidence, titles, labels),
    isTitled: titles.some((title) => /(?:表|情况|台账|进度|明细)(?:\(.*\))?$/.test(title)),
    stagesDown: [...named.values()].filter(({ period }) => period !== null).length >= 2,
    saysFinal: /决算/.test(words) || (titles.every((title) => !/(?<!公共|基金|经营)预算|决算/.test(title)) && /决算/.test(evidence.sheetName)),
    saysSpent: spentBesideBudget(evidence) || heads.some((head) => /(?:执行|支付|支出)率|累计支[出付]|全年支出|实际支[出付]|(?<!上年)支出数|^12月份?$/.test(head)),
    saysBudget: /(?<!公共|基金|经营)预算(?!财政|拨款|支出决算)/.test(words) || /(?<!公共|基金|经营)预算/.test(evidence.sheetName),
  };
}

/** What other forms are about. */
const OWN_FORM: readonly Concept[] = ["income", ...INCOME_KINDS, "specialAccount", ...KINDS_OF_FISCAL, "sangong", ...SANGONG_ITEMS, "buying", "asset", "carry", "nontax", "rent", ...STAFF, "agency"];

/** What a title may be about beside the money that projects are paid from. */
const BESIDE_SOURCES = OWN_FORM.filter((concept) => !KINDS_OF_FISCAL.includes(concept));

/** Lines that name quantities of their own, though a title with such a word may be that of an office: 培训中心. */
const OWN_LINES: readonly Concept[] = [...OWN_FORM, "meeting", "training"];

const STAGES_OF_BUDGET: readonly Period[] = ["budget", "adjusted", "final"];
const PROJECT_NAMES = /^项目(?:名称)?$/;
/** 地方项目, 项目资金情况: what the lines below 项目 are. 收费项目 are no projects. */
const LIST_OF_PROJECTS = /(?<!收费|罚没|征收|收入|采购)(?:项目|专项)(?:资金|支出|经费)?(?:执行|情况|台账|明细|清单|使用|表)*(?:$|[(,])/;
const AMOUNTS = /^(?:合计|小计|金额)$/;

/** Whether several years stand side by side whose headings name no stage. */
function isYearsOnly({ bands }: BlockEvidence): boolean {
  const figures = bands.flatMap(({ columns }) => columns.filter(({ role, facts }) => role === "figure" && !facts.isDerived));
  const years = new Set(figures.map(({ facts }) => facts.year));
  return years.size > 1 && figures.every(({ facts }) => facts.year !== null && facts.period === null && facts.isPlain);
}

/** Whether 决算数 stands beside 预算数 of the same year, under a title that makes this a form of the final account. */
function closesYear({ bands }: BlockEvidence, titles: readonly string[]): boolean {
  if (!titles.some((title) => BESIDE_FINAL.test(title))) return false;
  const figures = bands.flatMap(({ columns }) => columns.filter(({ role }) => role === "figure"));
  const headed = (heading: string): typeof figures => figures.filter(({ path }) => path.includes(heading));
  return headed("决算数").some(({ facts: { year } }) => headed("预算数").some(({ facts }) => facts.year === year));
}

/** Whether a plain column of the table's own year holds what was spent (实际使用) beside a budget: no budget tells that. */
function spentBesideBudget({ bands }: BlockEvidence): boolean {
  const own = bands.flatMap(({ columns }) => columns.filter(({ role, facts }) => role === "figure" && facts.yearShift === 0 && facts.year === null));
  return own.some(({ facts }) => facts.stageWord === "initial") && own.some(({ facts }) => facts.stageWord === "spent");
}

function isOwnLine(label: string): boolean {
  const means = conceptsOf(label);
  return means !== null && meansOne(means, OWN_LINES);
}

/** A title over both halves of a sheet, of which one is headed 支出. */
const OF_BOTH = /收支|收入支出|收入[和与及、]支出/;
/** Said in brackets behind a title is from what money all of it is spent: 经费使用情况（一般公共预算）. */
const OF_ONE_MONEY = /\((?:均为|全部?为)?(?:一般公共预算|公共财政预算|财政)(?:财政)?(?:拨款|资金)?\)$/;
/** 执行与资产情况, over tables of both: the one whose lines are both halves of the spending is of the execution. */
const OF_EXECUTION = /执行(?:[和与及、]|情况)/;
const HALVES = ["基本支出", "项目支出"];
const BESIDE_INCOME = OWN_FORM.filter((concept) => concept !== "income");

/** Headings of the plain columns, when these show a budget and what became of it, and neither title nor lines are about something else. */
function stageHeadings({ bands }: BlockEvidence, titles: readonly string[], labels: ReadonlySet<string>): readonly string[] {
  if (bands.length !== 1) return [];
  const listsProjects = bands[0]!.columns.some(({ role, path }) => role === "label" && PROJECT_NAMES.test(path[path.length - 1] ?? ""));
  const hasSources = listsProjects && [...sumsOfSources([...labels]).values()].filter((kind) => kind !== null).length > 1;
  const isOfSpending = titles.some((title) => meansOnly(conceptsOf(title), "spending"));
  const isOfExecution = titles.some((title) => OF_EXECUTION.test(title)) && HALVES.every((half) => labels.has(half));
  if (!isOfExecution && titles.map((title) => title.replace(OF_ONE_MONEY, "")).some((title) => meansOne(conceptsWithin(title), isOfSpending && OF_BOTH.test(title) ? BESIDE_INCOME : OWN_FORM) && !(listsProjects && (title.startsWith("项目") || hasSources && !meansOne(conceptsWithin(title), BESIDE_SOURCES))))) return [];
  const isParted = PARTS_OF_SPENDING.every((part) => bands[0]!.columns.some(({ facts }) => conceptsOf(facts.concept[facts.concept.length - 1] ?? "")?.has(part)));
  const isListOfProjects = listsProjects && titles.some((title) => LIST_OF_PROJECTS.test(title));
  const plain = bands[0]!.columns.filter(({ role, facts }) => role === "figure" && !facts.isDerived && facts.yearShift === 0 && (facts.isPlain || facts.stageWord === "spent" && (isParted || isListOfProjects) || facts.concept.every((part) => AMOUNTS.test(part) || stageWordOf(part) !== null)));
  const stages = new Set(plain.map(({ facts }) => facts.period));
  const isLedgerOfChanges = listsChanges(plain.map(({ facts }) => facts.stageWord)) && titles.some((title) => title.includes("指标"));
  if (!isLedgerOfChanges && STAGES_OF_BUDGET.filter((stage) => stages.has(stage)).length < 2) return [];
  const others = [...labels].filter(isOwnLine).length;
  return others * 2 >= labels.size || partsSangong(labels) ? [] : plain.map(({ path }) => path[path.length - 1] ?? "");
}

/** Whether the lines take 三公 apart, as those of facts about an office do (三公经费合计, 购置费, 运行维护费 …); a table of execution names one of them at most. */
function partsSangong(labels: ReadonlySet<string>): boolean {
  const own = [...labels].map((label) => conceptsOf(label) ?? NOTHING).filter((means) => meansOne(means, OF_SANGONG));
  return own.length >= FEWEST_OF_SANGONG && own.some((means) => means.has("sangong"));
}

const OF_SANGONG: readonly Concept[] = ["sangong", ...SANGONG_ITEMS];
const FEWEST_OF_SANGONG = 4;
const NOTHING: ReadonlySet<Concept> = new Set();

/** Where these stand beside it, or in a list of projects, 支出 without 数 is what was spent as well, whatever the lines are. */
const PARTS_OF_SPENDING: readonly Concept[] = ["basic", "project"];

/** Whether the columns are the budget at first and both ways of changing it: a ledger of 指标, a line for each document. */
function listsChanges(stages: readonly (StageWord | null)[]): boolean {
  return CHANGES.every((stage) => stages.includes(stage));
}

const CHANGES: readonly StageWord[] = ["initial", "added", "cut"];

/** Who made the table: 编制单位：某局 and 编制：计财股 speak of no 编制. */
const MADE_BY = /(?:编制|填报|编报|制表|填表)(?:单位|部门|人|日期|时间)?:(?!\d).*$/;

/** A title without year, quotation marks, number (表四：…) and unit (…（单位：元））. */
function bareTitle(text: string): string {
  return text.normalize("NFKC").replace(/[\s“”"'‘’]/g, "").replace(/(?:19|20)\d{2}年?度?/g, "").replace(/^表?[一二三四五六七八九十\d]{1,3}[:、.]/, "").replace(/\((?:金额)?单位:[^()]*\)$/, "").replace(MADE_BY, "");
}

/** A sheet's name that speaks of the final account, and of no budget but those that money is paid from. */
const FINAL_ALONE = /^(?!.*(?<!公共|基金|经营)预算).*决算/;

function score({ form, notTitles, ...known }: Compiled, seen: Seen): { form: FormDefinition; confidence: number; reasons: Message[] } {
  const titles = seen.closesYear || FINAL_ALONE.test(seen.sheetName) ? known.titlesBesideFinal : known.titles;
  const reasons: Message[] = [];
  let title = 0;
  for (const text of seen.titles) {
    if (!titles.test(text) || notTitles.test(text)) continue;
    const strength = FORM_NUMBER.test(text) ? 0.3 : 1;
    if (strength <= title) continue;
    title = strength;
    reasons.push(message("read.reasonTitle", { title: text }));
  }
  const ruledOut = title === 0 && seen.titles.some((text) => notTitles.test(text));
  const byName = !ruledOut && titles.test(seen.sheetName) && !notTitles.test(seen.sheetName);
  if (byName) reasons.push(message("read.reasonSheetName", { sheet: seen.sheetName }));
  if (title === 0 && byName) title = 0.75;
  else if (byName) title = Math.min(1, title + 0.1);
  const headings = form.headings.filter((heading) => seen.concepts.has(heading));
  const labels = form.labels.filter((label) => seen.labels.has(label));
  const h = form.headings.length === 0 ? 0 : Math.min(1, headings.length / Math.min(3, form.headings.length));
  const l = form.labels.length === 0 ? 0 : Math.min(1, labels.length / Math.min(3, form.labels.length));
  if (headings.length > 0) reasons.push(message("read.reasonHeadings", { headings: headings.slice(0, 4).join("、") }));
  if (labels.length > 0) reasons.push(message("read.reasonLabels", { labels: labels.slice(0, 4).join("、") }));
  const structure = form.labels.length === 0 ? h : form.headings.length === 0 ? l : Math.max((h + l) / 2, l * 0.9, h * 0.7);
  const whole = (headings.length + labels.length) / Math.max(1, form.headings.length + form.labels.length);
  let confidence = title > 0 ? title * 0.65 + structure * 0.35 : structure * 0.4 + whole * 0.4;
  if (form.byStages && confidence < BY_STAGES && seen.stages.length > 0) {
    confidence = BY_STAGES;
    if (headings.length === 0) reasons.push(message("read.reasonHeadings", { headings: seen.stages.slice(0, 4).join("、") }));
  }
  if (form.notByStages && seen.stages.length > 0 && ![...seen.concepts].some((concept) => concept.includes("计划"))) confidence -= 0.5;
  if (seen.listsParts && (form.stage === "budget" || form.stage === "final")) confidence -= 0.5;
  if (form.stage === "budget" && seen.yearsOnly && !seen.saysBudget) confidence -= 0.3;
  if (form.stage === "budget" && seen.saysFinal && !seen.saysBudget) confidence -= 0.3;
  if (form.stage === "final" && seen.saysBudget && !seen.saysFinal) confidence -= 0.3;
  if (form.stage === "budget" && (seen.saysSpent || seen.closesYear)) confidence -= 0.3;
  if (ruledOut) confidence -= 0.3;
  if (form.byTitle && title === 0) confidence = 0;
  if (title === 0 && form.notLabels?.some((label) => seen.labels.has(label) || seen.concepts.has(label))) confidence -= 0.3;
  if (form.id === EXECUTION && seen.stagesDown) confidence -= 0.6;
  if (title === 0 && seen.isTitled && (form.stage === "final" || form.stage === "budget")) confidence -= 0.15;
  return { form, confidence, reasons };
}

function round(value: number): number {
  return Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
}
