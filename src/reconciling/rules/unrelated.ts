import type { Period } from "../../model";

/** Two quantities that have no reason to be equal (N-05, 经验规则). */
export interface UnrelatedPair {
  readonly a: string;
  readonly b: string;
  readonly period: Period;
  readonly each?: { readonly account: string; readonly line: string };
}

const ECON_CLASS = { account: "basic_econ", line: "^3\\d\\d$" } as const;

/** The rule of these pairs. */
export const UNRELATED_RULE = "N-05";

/** Pairs in which copying a wrong row has been seen; pairs that are often equal for good reason are left out. */
export const UNRELATED: readonly UnrelatedPair[] = [
  { a: "basic_econ[each]", b: "sangong_total", period: "final", each: ECON_CLASS },
  { a: "basic_econ[each]", b: "sangong_total", period: "budget", each: ECON_CLASS },
  { a: "project_exp", b: "sangong_total", period: "final" },
  { a: "basic_exp", b: "project_exp", period: "final" },
  { a: "basic_econ[301]", b: "basic_econ[302]", period: "final" },
  { a: "basic_econ[302]", b: "basic_econ[303]", period: "final" },
  { a: "basic_econ[301]", b: "basic_econ[303]", period: "final" },
];
