import { Decimal, decimalText } from "../../model";
import type { Indicator, Judgement } from "../../model";
import { plainText } from "../template/plainText";
import { objectIn } from "./rowCells";
import type { Row } from "./rowCells";
import { tableFigure } from "./tableFigure";

const NONE: Judgement = { ticks: {}, score: null, tier: null, notApplicable: false, evidence: "", remark: "" };
const NOT_APPLICABLE: ReadonlySet<unknown> = new Set(["not_applicable", "not-applicable", "n/a", "不适用"]);
/** Rule types of composite parts that a person judges. */
const JUDGED_PARTS: ReadonlySet<unknown> = new Set(["manual", "tiers", "checklist_add", "checklist_deduct"]);

/**
 * What a score table says a person judged: `human` is a score, the label of a tier, a list of ticked items, or an object
 * of these; `ticks`, `tier`, `score` and `applicable` may also stand in the row itself. `null` when nothing was judged.
 */
export function judgementFrom(indicator: Indicator, row: Row): Judgement | null {
  const { human } = row;
  const nested: Row = typeof human === "object" && human !== null && !Array.isArray(human) ? (human as Row) : {};
  const labels = tierLabels(indicator.rule);
  const tier = [human, nested["tier"], nested["label"], row["tier"]].flatMap((value) => labelMeant(labels, value) ?? [])[0] ?? null;
  const score = scoreOf(human, indicator.points) ?? scoreOf(nested["score"], indicator.points) ?? scoreOf(row["human_score"], indicator.points) ?? itemPoints(indicator.rule, nested) ?? partsJudged(indicator, row, nested);
  const ticks = score && Object.keys(nested).length > 0 && nested["ticks"] === undefined && nested["score"] === undefined ? {}
    : { ...ticksFrom(indicator.rule, nested), ...ticksFrom(indicator.rule, row["ticks"]), ...ticksFrom(indicator.rule, nested["ticks"]), ...(Array.isArray(human) ? ticksFrom(indicator.rule, human) : {}) };
  const notApplicable = isSetAside(row) || isSetAside(nested) || isSetAside(objectIn(row, "inputs")) || [human, row["status"]].some((value) => NOT_APPLICABLE.has(value));
  if (!score && tier === null && Object.keys(ticks).length === 0 && !notApplicable) return null;
  return { ...NONE, ticks, score: score && decimalText(score), tier, notApplicable };
}

/** Whether the row is said not to apply; a condition for it (`when`) says nothing by itself. */
function isSetAside(given: Row): boolean {
  const { not_applicable: apart, applicable, applies } = given;
  const isStated = typeof apart === "string" ? true : typeof apart === "object" && apart !== null ? (apart as Row)["applies"] === true || (apart as Row)["when"] === undefined : apart === true;
  return isStated || [applicable, applies].some((value) => value === false || value === "否" || NOT_APPLICABLE.has(value));
}

/** A typed score: 5, "5分", 满分, 85% of the points. Yes and no are none. */
function scoreOf(value: unknown, points: number): Decimal | null {
  if (typeof value === "string" && value.trim() === "满分") return new Decimal(String(points));
  const figure = typeof value === "number" || (typeof value === "string" && /\d/.test(value)) ? tableFigure(value) : null;
  if (figure?.unit === "%") return figure.value.times(String(points)).div(100);
  return figure && (figure.unit === "" || figure.unit === "分") ? figure.value : null;
}

function listIn(rule: Row, key: "items" | "tiers" | "parts"): readonly Row[] {
  const list = rule[key];
  return Array.isArray(list) ? (list as readonly Row[]) : [];
}

function tierLabels(rule: Row): readonly string[] {
  return listIn(rule, "tiers").map(({ label }) => String(label));
}

function labelMeant(labels: readonly string[], value: unknown): string | null {
  return typeof value === "string" ? labels.find((label) => plainText(label) === plainText(value)) ?? null : null;
}

/** Ticks by item id: a list holds the ids or texts that are met, or yes and no in order; an object says so for each. */
function ticksFrom(rule: Row, value: unknown): Record<string, boolean> {
  const items = listIn(rule, "items").map(({ id, text }) => ({ id: String(id), text: String(text) }));
  if (Array.isArray(value)) {
    const answers = value as readonly unknown[];
    if (answers.length === items.length && answers.every((answer) => typeof answer === "boolean")) return Object.fromEntries(items.map(({ id }, index) => [id, answers[index] === true]));
    return Object.fromEntries(items.map(({ id, text }) => [id, answers.includes(id) || answers.includes(text)]));
  }
  if (typeof value !== "object" || value === null) return {};
  const given = value as Row;
  return Object.fromEntries(items.flatMap(({ id, text }) => {
    const answer = tableFigure(given[id] ?? given[text])?.value;
    return answer ? [[id, !answer.eq(0)]] : [];
  }));
}

/** Points given item by item (0.5 of 1): their sum, when every item has some and one of them is no mere yes or no. */
function itemPoints(rule: Row, given: Row): Decimal | null {
  if (rule["type"] !== "checklist_add") return null;
  const parts = listIn(rule, "items").map(({ id, text, points }) => ({ most: tableFigure(points)?.value, given: typeof (given[String(id)] ?? given[String(text)]) === "boolean" ? undefined : tableFigure(given[String(id)] ?? given[String(text)])?.value }));
  const isShared = parts.every((part) => part.given !== undefined && part.most !== undefined && part.given.gte(0) && part.given.lte(part.most)) && parts.some((part) => !part.given!.eq(0) && !part.given!.eq(1));
  return isShared ? parts.reduce((sum, part) => sum.plus(part.given!), new Decimal(0)) : null;
}

/** What was judged of the parts of a composite row, by name or inside the parts: their sum, when all of them are judged. */
function partsJudged(indicator: Indicator, row: Row, nested: Row): Decimal | null {
  const parts = listIn(indicator.rule, "parts").filter((part) => JUDGED_PARTS.has((part["rule"] as Row | undefined)?.["type"]));
  const inRow = typeof row["parts"] === "object" && row["parts"] !== null ? (row["parts"] as Row) : {};
  const scores = parts.map((part) => partScore(part, nested[String(part["name"])] ?? nested[String(part["id"])] ?? inRow[String(part["name"])] ?? part["human"]));
  return scores.length > 0 && scores.every((score) => score !== null) ? scores.reduce<Decimal>((sum, score) => sum.plus(score!), new Decimal(0)) : null;
}

function partScore(part: Row, human: unknown): Decimal | null {
  const rule = part["rule"] as Row;
  const points = Number(part["points"]);
  const typed = scoreOf(human, points);
  if (typed) return typed.gte(0) && typed.lte(String(points)) ? typed : null;
  const label = labelMeant(tierLabels(rule), human);
  if (label !== null) return tableFigure(listIn(rule, "tiers").find((tier) => tier["label"] === label)?.["points"])?.value ?? null;
  const ticks = ticksFrom(rule, human);
  const items = listIn(rule, "items");
  if (items.length === 0 || items.some(({ id }) => ticks[String(id)] === undefined)) return null;
  const met = items.filter(({ id }) => ticks[String(id)]);
  const figure = (value: unknown): Decimal => tableFigure(value)?.value ?? new Decimal(0);
  if (rule["type"] === "checklist_add") return met.reduce((sum, item) => sum.plus(figure(item["points"])), new Decimal(0));
  const left = new Decimal(String(points)).minus(figure(rule["per_violation"]).times(items.length - met.length));
  return left.lt(0) ? new Decimal(0) : left;
}
