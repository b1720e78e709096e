import type { Decimal, Message } from "../model";
import { readFigures, sentenceEnds } from "./figures";
import { ROLES } from "./words";
import type { Draft, TextFigure, TextSeverity } from "./types";

/** What every rule looks at: the normalised text, its figures, and what it says about itself. */
export interface Context {
  readonly text: string;
  readonly figures: readonly TextFigure[];
  /** The evaluated year; `null` when the text does not tell. */
  readonly year: number | null;
  /** Whether the text ends as a text does: a cut-off one may say later what is missing. */
  readonly isComplete: boolean;
  /** Start and end of a sentence. */
  readonly sentence: (index: number) => { readonly start: number; readonly end: number; readonly text: string };
}

/** Prepares a normalised text for the rules. */
export function contextOf(text: string): Context {
  const ends = sentenceEnds(text);
  const lastLine = text.trim().split("\n").pop() ?? "";
  return {
    text,
    figures: readFigures(text),
    year: yearOf(text),
    isComplete: /[。！？：）]$/u.test(lastLine) || lastLine.length <= 15,
    sentence: (index) => {
      const start = index === 0 ? 0 : (ends[index - 1] ?? text.length - 1) + 1;
      const end = ends[index] ?? text.length;
      return { start, end, text: text.slice(start, end) };
    },
  };
}

/** The year of the title, or of the words 评价年度. */
function yearOf(text: string): number | null {
  const found = /评价年度：?(20\d\d)/u.exec(text) ?? /(20\d\d)年?度?[^，。\n《》]{0,40}(?:自评|绩效评价)/u.exec(text);
  return found ? Number(found[1]) : null;
}

/** The role the words of a clause give an amount: 预算, 决算 …; `null` when they give none. */
export function roleOf(words: string): string | null {
  return ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** A finding with its recomputation in one line. */
export function draft(rule: string, severity: TextSeverity, spans: readonly (readonly [number, number])[], ...explanations: readonly Message[]): Draft {
  return { rule, severity, spans, explanations };
}

/** A decimal for people. */
export function shown(value: Decimal, places = 2): string {
  return value.round(Math.max(places, 0)).toFixed();
}


