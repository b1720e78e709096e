import type { Indicator } from "../model";
import { evaluateTruth, parse } from "../expression";
import type { Expression, Lookup } from "../expression";

/** What a template says about a row that does not apply. */
export type Treatment =
  | { readonly kind: "full_points" }
  | { readonly kind: "exclude_and_rescale" }
  | { readonly kind: "zero" }
  /** The template leaves it to the notice of the year or to a merge: the person's choice decides. */
  | { readonly kind: "choice" }
  /** No score until a person looks at it. */
  | { readonly kind: "ask" }
  /** `X == 0 -> full points; X > 0 -> …`: nothing planned and nothing spent is full, spending without a plan is not. */
  | { readonly kind: "byNumerator"; readonly numerator: string; readonly positive: "zero" | "ask" };

/**
 * The policy words of a template as a treatment.
 * @param inputs ids of the indicator's inputs, among which `actual` or `cur` is found
 */
export function treatmentOf(policy: string, inputs: readonly string[]): Treatment {
  const graded = /^(\w+) == 0 -> full points[^;]*; \1 > 0 -> (.+)$/.exec(policy);
  if (graded) {
    const numerator = inputs.find((id) => id.split("_").includes(graded[1]!));
    if (!numerator) return { kind: "ask" };
    return { kind: "byNumerator", numerator, positive: /^(0|zero)/.test(graded[2]!) ? "zero" : "ask" };
  }
  const said = choiceSaid(policy);
  if (said) return { kind: said };
  if (policy === "zero" || /^(本项|该项)?(不得分|[记计得]?0分)$/.test(policy)) return { kind: "zero" };
  return /\bask\b|manual/.test(policy) ? { kind: "ask" } : { kind: "choice" };
}

/** The condition under which the row does not apply, when it is written over quantities; words are a person's to judge. */
export function dataCondition(indicator: Indicator): Expression | null {
  if (!indicator.not_applicable || indicator.not_applicable.policy.includes("for that half")) return null;
  const result = parse(indicator.not_applicable.when);
  return result.ok && result.value.kind !== "name" ? result.value : null;
}

/** Whether the figures say that the row does not apply. */
export function isInapplicable(indicator: Indicator, lookup: Lookup): boolean {
  const condition = dataCondition(indicator);
  return condition !== null && evaluateTruth(condition, lookup) === true;
}

/** The person's choice for rows whose template leaves it open; `null`: not chosen yet. */
export type PolicyChoice = "full_points" | "exclude_and_rescale" | null;

/** A policy as it is written: `full_points`, 按满分计算, A of the reference (满分) or B (剔除折算). `null` for anything else. */
export function choiceSaid(policy: unknown): PolicyChoice {
  if (typeof policy !== "string") return null;
  if (/^(full_points|A|(按|计|得|视同)?满分(计算|计分|处理)?)$/.test(policy)) return "full_points";
  return /^(exclude_and_rescale|B|(剔除|不计入)[^满]*折算.*)$/.test(policy) ? "exclude_and_rescale" : null;
}

/** A template that leaves the treatment open takes the person's choice; without one nothing is decided. */
export function decided(treatment: Treatment, choice: PolicyChoice): Treatment {
  return treatment.kind === "choice" && choice ? { kind: choice } : treatment;
}
