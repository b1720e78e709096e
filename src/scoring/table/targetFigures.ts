import { convertMoney, Decimal, decimalText, message } from "../../model";
import type { Message, MoneyUnit } from "../../model";
import type { Direction } from "../rules/ruleSpec";
import { directionOf } from "../rules/direction";
import { statedValue } from "../template/target";
import data from "./directions.json";
import { isMoney, tableFigure } from "./tableFigure";
import type { TableFigure } from "./tableFigure";

/** Target and actual of a row on one scale, or why they cannot be compared. A target in words has no figures. */
export type TargetFigures =
  | { readonly kind: "figures"; readonly target: Decimal | null; readonly actual: Decimal | null; readonly direction: Exclude<Direction, "text">; readonly notes: readonly Message[] }
  | { readonly kind: "words" }
  | { readonly kind: "refused"; readonly reason: Message };

/** A share of 1 written for a percentage is never above this. */
const MOST_AS_FRACTION = 1.2;
/** From this target on, an actual of about 1 under a rate's name is rather a share than a percentage. */
const HIGH_TARGET = 50;

/**
 * Reads `≥95%` and `96.5%`, 43.2万元 and 372400元, 95% and 0.96. A target without a sign takes the direction that the row's
 * name tells (`directions.json`); without one it is settled only when every direction gives the same score.
 */
export function targetFigures(stated: { readonly target: unknown; readonly actual: unknown; readonly direction: unknown; readonly name: string }): TargetFigures {
  const [target, actual] = [read(stated.target), read(stated.actual)];
  const said = directionOf(typeof stated.direction === "string" ? stated.direction : null);
  if (said === "text" || (stated.target !== null && stated.target !== undefined && !target)) return { kind: "words" };
  if (!target || !actual) return { kind: "figures", target: target?.value ?? null, actual: actual?.value ?? null, direction: said ?? target?.direction ?? "ge", notes: [] };
  const scaled = onOneScale(target, actual, stated.name);
  if ("reason" in scaled) return { kind: "refused", reason: scaled.reason };
  const told = said ?? target.direction ?? directionNamed(stated.name);
  if (told === null && !scaled.actual.eq(scaled.target)) {
    return { kind: "refused", reason: message("score.reason.direction", { target: decimalText(scaled.target), actual: decimalText(scaled.actual) }) };
  }
  const byName = said === null && target.direction === null && told !== null && !scaled.actual.eq(scaled.target);
  return {
    kind: "figures", target: scaled.target, actual: scaled.actual, direction: told ?? "ge",
    notes: [...scaled.notes, ...(byName ? [message(`score.note.directionByName.${told}`)] : [])],
  };
}

interface Stated extends TableFigure { readonly direction: Exclude<Direction, "text"> | null }

function read(stated: unknown): Stated | null {
  const plain = tableFigure(stated);
  if (plain) return { ...plain, direction: null };
  const signed = typeof stated === "string" ? statedValue(stated) : null;
  return signed && { value: new Decimal(signed.value), unit: signed.unit, direction: signed.direction };
}

function directionNamed(name: string): "ge" | "le" | null {
  const has = (words: readonly string[]): boolean => words.some((word) => name.includes(word));
  const [more, less] = [has(data.more), has(data.less)];
  return more === less ? null : more ? "ge" : "le";
}

type Scaled = { readonly target: Decimal; readonly actual: Decimal; readonly notes: readonly Message[] } | { readonly reason: Message };

function onOneScale(target: TableFigure, actual: TableFigure, name: string): Scaled {
  const asStated: Scaled = { target: target.value, actual: actual.value, notes: [] };
  if (isMoney(target.unit) && isMoney(actual.unit)) return { ...asStated, actual: money(actual, target.unit as MoneyUnit) };
  const isShare = ({ value, unit }: TableFigure): boolean => unit === "" && value.gt(0) && value.lte(MOST_AS_FRACTION);
  const note = (value: Decimal): readonly Message[] => [message("score.note.fraction", { stated: decimalText(value), percent: decimalText(value.times(100)) })];
  if (target.unit === "%" && isShare(actual) && target.value.gt(MOST_AS_FRACTION)) return { target: target.value, actual: actual.value.times(100), notes: note(actual.value) };
  if (actual.unit === "%" && isShare(target) && actual.value.gt(MOST_AS_FRACTION)) return { target: target.value.times(100), actual: actual.value, notes: note(target.value) };
  if (target.unit !== actual.unit && target.unit !== "" && actual.unit !== "") return { reason: message("score.reason.units", { target: target.unit, actual: actual.unit }) };
  const isRate = /率|满意度|%|％/.test(name);
  if (isRate && target.unit === "" && isShare(actual) && target.value.gte(HIGH_TARGET)) return { reason: message("score.reason.fraction", { stated: decimalText(actual.value), percent: decimalText(actual.value.times(100)) }) };
  return asStated;
}

function money({ value, unit }: TableFigure, wanted: MoneyUnit): Decimal {
  return convertMoney({ value, unit: unit as MoneyUnit, decimals: 0 }, wanted).value;
}
