import type { StageWord } from "./meaning/stageWord";

/** What a line of figures is said to be in a budget's course. */
export type Saying =
  /** `isSure` is false where the words are those of several stages: 预算数 may be the first or the last. */
  | { readonly kind: "stage"; readonly stage: StageWord; readonly isSure: boolean }
  /** What is left of the budget. */
  | { readonly kind: "left" }
  /** What was spent in one part of the year, of as many as `of`. */
  | { readonly kind: "part"; readonly of: number }
  /** Nothing that is known. */
  | { readonly kind: "unknown" }
  /** Something beside the budget's course: money carried over, a contract, a balance. */
  | { readonly kind: "other" };

/** A column of figures; in a table whose columns are projects, a row. */
export interface Series {
  readonly says: Saying;
  /** Empty cells are zero. */
  readonly figures: readonly number[];
  /** Most decimals that a figure of it is stated with. */
  readonly decimals: number;
}

/** Fewest lines over which a sum must come true. */
const FEWEST_LINES = 2;
/** Lines that agree for each that does not: a slip of the pen does not change what columns are. */
const AGREE_FOR_EACH_SLIP = 3;
/** More changes than this between two budgets are no changes. */
const MOST_CHANGES = 4;

/**
 * What series are that do not say it themselves, as far as sums over (nearly) all lines prove it: the budget at first and its changes are
 * the budget at last, that less what was spent is what is left, the months or quarters together are the year.
 * @param series in the order they stand in
 */
export function courseOfBudget(series: readonly Series[]): ReadonlyMap<number, StageWord> {
  const told = new Map<number, StageWord>();
  const stageOf = (index: number): StageWord | null => {
    const { says } = series[index]!;
    return told.get(index) ?? (says.kind === "stage" ? says.stage : null);
  };
  series.forEach((_, index) => { if (isOpen(series[index]!) && isSumOfYear(series, index)) told.set(index, "spent"); });
  series.forEach((_, index) => { if (!told.has(index) && isChangedBudget(series, index)) told.set(index, "adjusted"); });
  for (const [index, stage] of byBalance(series, stageOf)) told.set(index, stage);
  return told;
}

/** Whether figures may tell what the words leave open. */
export function isOpen({ says }: Pick<Series, "says">): boolean {
  return says.kind === "unknown" || says.kind === "stage" && !says.isSure;
}

/** Whether the series sums up all months, quarters or halves of the year. */
function isSumOfYear(series: readonly Series[], index: number): boolean {
  return [12, 4, 2].some((of) => {
    const parts = series.filter(({ says }) => says.kind === "part" && says.of === of);
    return parts.length === of && comesTrue(parts.map((part) => ({ part, sign: 1 })), series[index]!);
  });
}

/** Whether the series is an earlier budget changed by all that stands between them. */
function isChangedBudget(series: readonly Series[], index: number): boolean {
  if (!isOpen(series[index]!)) return false;
  for (let first = index - 2; first >= 0; first -= 1) {
    const { says } = series[first]!;
    if (says.kind !== "stage" || says.stage !== "initial") continue;
    const changes = series.slice(first + 1, index).filter(isChange);
    if (changes.length > 0 && changes.length <= MOST_CHANGES && someSignsCome(series[first]!, changes, series[index]!)) return true;
  }
  return false;
}

function isChange({ says }: Series): boolean {
  return says.kind === "unknown" || says.kind === "stage" && (says.stage === "added" || says.stage === "cut");
}

function someSignsCome(first: Series, changes: readonly Series[], sum: Series): boolean {
  for (let signs = 0; signs < 1 << changes.length; signs += 1) {
    const terms = changes.map((part, place) => ({ part, sign: (signs >> place & 1) === 1 ? -1 : 1 }));
    if (terms.every(({ part: { says }, sign }) => says.kind !== "stage" || (says.stage === "cut") === (sign < 0)) && comesTrue([{ part: first, sign: 1 }, ...terms], sum, changes)) return true;
  }
  return false;
}

/** The budget less what was spent is what is left: tells either of the two where the other is known. */
function byBalance(series: readonly Series[], stageOf: (index: number) => StageWord | null): readonly (readonly [number, StageWord])[] {
  const indexes = series.map((_, index) => index);
  const having = (stage: StageWord): readonly number[] => indexes.filter((index) => stageOf(index) === stage);
  const open = indexes.filter((index) => isOpen(series[index]!) && (stageOf(index) === null || series[index]!.says.kind === "stage"));
  const adjusted = having("adjusted");
  const budgets = adjusted.length > 0 ? adjusted : having("initial");
  const found: (readonly [number, StageWord])[] = [];
  for (const left of series.filter(({ says }) => says.kind === "left")) {
    const balances = (budget: number, spent: number): boolean => budget !== spent && comesTrue([{ part: series[spent]!, sign: 1 }, { part: left, sign: 1 }], series[budget]!);
    for (const budget of budgets) for (const spent of open) if (stageOf(spent) === null && balances(budget, spent)) found.push([spent, "spent"]);
    const isTold = found.length > 0 || adjusted.length > 0 || having("initial").length === 0;
    if (!isTold) for (const budget of open) if (budget > having("initial")[0]! && having("spent").some((spent) => balances(budget, spent))) found.push([budget, "adjusted"]);
  }
  return found;
}

interface Term {
  readonly part: Series;
  readonly sign: number;
}

/**
 * Whether the terms make up the sum on (nearly) every line.
 * @param telling series without which the sum would prove nothing: one of them must hold a figure
 */
function comesTrue(terms: readonly Term[], sum: Series, telling: readonly Series[] = terms.map(({ part }) => part)): boolean {
  const decimals = Math.max(sum.decimals, ...terms.map(({ part }) => part.decimals));
  const allowed = (decimals === 0 ? 0 : terms.length * 0.5 * 10 ** -decimals) + 1e-6;
  let agreed = 0;
  let slips = 0;
  sum.figures.forEach((whole, line) => {
    if (whole === 0 && terms.every(({ part }) => part.figures[line] === 0)) return;
    const made = terms.reduce((total, { part, sign }) => total + sign * part.figures[line]!, 0);
    if (Math.abs(made - whole) <= allowed) agreed += 1;
    else slips += 1;
  });
  return agreed >= FEWEST_LINES && agreed >= slips * AGREE_FOR_EACH_SLIP && telling.every(({ figures }) => figures.some((figure) => figure !== 0));
}
