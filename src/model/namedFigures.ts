import type { Unit } from "./amount";
import type { Period } from "./period";
import type { Area } from "./place";


/** What figures are said to be: a quantity of the account dictionary, or none at all. */
export type FigureMeaning =
  | { readonly kind: "account"; readonly account: string }
  | { readonly kind: "nothing" };

/** What a person said the figures in some cells are (指认). It is kept in 自评基本信息 and wins over what was read there. */
export interface NamedFigures {
  /** Number of its row, in the record id. */
  readonly number: number;
  /** The cells as they stand in the row: `'三公'!C3:C6`. */
  readonly cells: string;
  /** `null` where the text names no cells that are there. */
  readonly at: { readonly sheet: string; readonly area: Area } | null;
  /** `null` where the words are no name of the dictionary. */
  readonly meaning: FigureMeaning | null;
  /** The words of the row, whatever they are. */
  readonly words: string;
  /** `null`: the stage that such figures mostly have, 决算. */
  readonly period: Period | null;
  /** `null`: the evaluated year. */
  readonly year: number | null;
  /** `null`: as the table says. */
  readonly unit: Unit | null;
}

/** What became of it. */
export interface NamingOutcome {
  readonly number: number;
  readonly state:
    | "taken" // every figure there
    | "partly" // some cells hold no figure, or none that can be such a quantity
    | "noCells" // the cells are not there, or nothing is
    | "noMeaning" // no name of the dictionary
    | "noUnit"; // money without a unit
  /** Figures that were taken. */
  readonly count: number;
}

/** Units that a figure can be said to be in. */
export const NAMEABLE_UNITS: readonly Unit[] = ["元", "千元", "万元", "亿元", "人", "人次", "批次", "个", "辆", "台", "套", "件", "次", "户", "场", "家", "%"];

/** What a row says whose figures are to be left out. It stands in our own sheet and is read back from there. */
export const NOTHING_WORD = "不使用";
