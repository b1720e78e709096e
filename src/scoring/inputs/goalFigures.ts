import { decimalText, message } from "../../model";
import type { CellPlace, GoalRow, Indicator, IndicatorSystem, ScoreInput , Decimal} from "../../model";
import { emitFormula, evaluateNumber } from "../../expression";
import type { Expression } from "../../expression";
import { statedValue } from "../template/target";
import { localId, ruleOf } from "../rowPlan";
import { call, is, over, sum, substitute, times, when, x } from "../rules/build";
import { achievement } from "../rules/ruleExpression";
import { decimalOf } from "../rules/reader";
import data from "./goalGroups.json";
import { inputName } from "./inputSource";

/** Figures that rows have of their own, by local id, and words (a direction) where a row asks for them. */
export interface RowFiguresStated {
  readonly inputs: readonly ScoreInput[];
  readonly words: Readonly<Record<string, string>>;
}

/** Where a goal's target and actual value stand. */
export interface GoalPlaces {
  readonly target: CellPlace;
  readonly actual: CellPlace;
}

/** A share keeps what a rate in percent keeps: what is printed is what is scored. */
const SHARE_DECIMALS = 4;
const DIRECTIONS = { "≥": "ge", "≤": "le", "=": "eq", 定性: "text" } as const;

/**
 * The goals of 自评基本信息 as figures of the rows that score goals. A goal belongs to the row whose kind its remark or
 * the beginning of its name tells (数量, 质量 … 满意度; 产出, 效益 for rows over several kinds); one that tells none belongs to no
 * row. A row with one goal is scored by its target and actual; with several, by the mean of what was reached, each goal
 * weighing the same. A row whose goals are not all figures stays a person's.
 */
export function goalFigures(system: IndicatorSystem, goals: readonly GoalRow[], places: readonly GoalPlaces[]): RowFiguresStated {
  const inputs: ScoreInput[] = [];
  const words: Record<string, string> = {};
  const rows = system.indicators.filter(isOpen);
  for (const indicator of rows) {
    const mine = goals.flatMap((goal, index) => (rowOf(goal, rows) === indicator ? [{ goal, place: places[index] ?? null }] : []));
    const rule = ruleOf(indicator);
    if (mine.length === 0 || rule.type !== "target_vs_actual") continue;
    const [only] = mine;
    if (mine.length === 1 && !rule.aggregate && only) {
      words[localId(indicator.id, "direction")] = DIRECTIONS[only.goal.direction];
      inputs.push(figureOf(only, "target", localId(indicator.id, "target_value")), figureOf(only, "actual", localId(indicator.id, "actual_value")));
    } else inputs.push(...meanOf(indicator, mine, rule.zeroBelowPct));
  }
  return { inputs: inputs.filter(({ value }) => value !== null), words };
}

type PlacedGoal = { readonly goal: GoalRow; readonly place: GoalPlaces | null };

/** Rows that take their target from the unit's goals; one whose template sets the target does not. */
function isOpen({ rule }: Indicator): boolean {
  return rule.type === "target_vs_actual" && rule["target"] === undefined;
}

function kindOf(text: string): string | null {
  return data.groups.find(({ words }) => words.some((word) => text.includes(word)))?.id ?? null;
}

/** The kind that the remark tells, or what stands before a colon or dash in the name; 满意 anywhere in the name. */
function kindOfGoal({ name, note }: GoalRow): string | null {
  const before = /^(.{2,10}?)[：:\-—·]/.exec(name)?.[1] ?? "";
  return kindOf(note) ?? kindOf(before) ?? (name.includes("满意") ? "满意度" : null);
}

/** The row that the goal is scored in: the one of its own kind, else one over several kinds that has it. */
function rowOf(goal: GoalRow, rows: readonly Indicator[]): Indicator | null {
  const kind = kindOfGoal(goal);
  if (kind === null) return null;
  const kinds = (indicator: Indicator): string | null => kindOf(`${indicator.level2}${indicator.name}`);
  const within: Readonly<Record<string, readonly string[]>> = data.within;
  return rows.find((indicator) => kinds(indicator) === kind) ?? rows.find((indicator) => within[wider(indicator)]?.includes(kind)) ?? null;
}

const wider = ({ level2, name }: Indicator): string => (/产出/.test(level2 + name) ? "产出" : /效益/.test(level2 + name) ? "效益" : "");

function figureOf({ goal, place }: PlacedGoal, which: "target" | "actual", id: string): ScoreInput {
  const value = statedValue(goal[which])?.value ?? null;
  return {
    id, name: `${goal.name}${which === "target" ? "目标值" : "完成值"}`, value, unit: "", quantity: null, place: place?.[which] ?? null,
    note: message("score.note.goal", { name: goal.name }),
  };
}

/** The mean of the reached shares with its parts, so that it stays live; nothing when a goal is no figure. */
function meanOf(indicator: Indicator, goals: readonly PlacedGoal[], zeroBelow: Decimal | null): readonly ScoreInput[] {
  const parts = goals.map((placed, index) => ({
    direction: DIRECTIONS[placed.goal.direction],
    target: figureOf(placed, "target", `${localId(indicator.id, `goal_${index + 1}_target`)}`), actual: figureOf(placed, "actual", `${localId(indicator.id, `goal_${index + 1}_actual`)}`),
  }));
  if (parts.some(({ direction, target, actual }) => direction === "text" || target.value === null || actual.value === null)) return [];
  const shares = parts.map(({ direction, target, actual }): Expression => {
    const share = substitute(achievement(direction === "text" ? "ge" : direction, actual.id), (name) => (name === "target_value" ? x(target.id) : null));
    return zeroBelow ? when(is("<", call("round", times(share, 100), 2), zeroBelow), 0, share) : share;
  });
  const mean = call("round", over(sum(shares), parts.length), SHARE_DECIMALS);
  const inputs = parts.flatMap(({ target, actual }) => [target, actual]);
  const value = evaluateNumber(mean, (name) => decimalOf(inputs.find(({ id }) => id === name)?.value));
  if (!value) return [];
  return [{
    id: localId(indicator.id, "goal_rows"), name: inputName("goal_rows"), value: decimalText(value), unit: "", quantity: null, place: null,
    note: message("score.note.goals", { count: parts.length, names: goals.map(({ goal }) => goal.name).join("、") }),
    derived: { formula: emitFormula(mean, (name) => `{${name}}`), parts: inputs, standIn: false },
  }];
}
