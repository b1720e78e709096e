/** Text put together, repeated, exchanged, and in another form. A number is its fifteen digits. */
import type { Functions } from "./lift";
import { asGrid, broadcast, caught, first, scalar, whole } from "./lift";
import type { Argument, Plain } from "./values";
import { VALUE, toBoolean, toText } from "./values";

/** Letters that a cell holds. */
const MOST_LETTERS = 32_767;

function short(text: string): string {
  if (text.length > MOST_LETTERS) throw VALUE;
  return text;
}

function repeat(text: string, times: number): string {
  const count = Math.trunc(times);
  if (count < 0 || text.length * count > MOST_LETTERS) throw VALUE;
  return text.repeat(count);
}

/** @param instance which of the appearances; absent: all */
function substitute(text: string, before: string, after: string, instance?: number): string {
  const wanted = instance === undefined ? 0 : Math.trunc(instance);
  if (instance !== undefined && wanted < 1) throw VALUE;
  if (before === "") return text;
  let count = 0;
  return short(text.split(before).reduce((out, part) => out + (wanted === 0 || ++count === wanted ? after : before) + part));
}

const cellsOf = (args: readonly Argument[]): Plain[] => args.flatMap((arg) => [...asGrid(arg).cells()]);

/** Texts with something between them; several delimiters take turns. */
function join([delimiter = null, skipsEmpty = null, ...args]: readonly Argument[]): string {
  const between = [...asGrid(delimiter).cells()].map(toText), skips = toBoolean(first(skipsEmpty)), parts = cellsOf(args).map(toText).filter((text) => !skips || text !== "");
  return short(parts.reduce((out, text, index) => (index === 0 ? text : out + (between[(index - 1) % between.length] ?? "") + text), ""));
}

export const TEXT_FORMS: Functions = {
  UPPER: scalar(["text"], (text: string) => text.toUpperCase()), LOWER: scalar(["text"], (text: string) => text.toLowerCase()),
  TRIM: scalar(["text"], (text: string) => text.replace(/ +/g, " ").replace(/^ | $/g, "")), REPT: scalar(["text", "number"], repeat),
  SUBSTITUTE: scalar(["text", "text", "text", "number?"], substitute),
  CONCATENATE: { min: 1, max: 255, run: (args) => broadcast(args, (parts) => caught(() => short(parts.map(toText).join("")))) },
  CONCAT: whole(1, 255, (args) => short(cellsOf(args).map(toText).join(""))), TEXTJOIN: whole(3, 255, join),
};
