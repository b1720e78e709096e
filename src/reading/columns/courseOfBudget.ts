import type { StageWord } from "../meaning/stageWord";

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
  series.forEach((_, index) => {
    const changes = told.has(index) ? null : changesUpTo(series, index);
    if (changes === null) return;
    told.set(index, "adjusted");
    for (const [change, stage] of kindsOf(changes)) told.set(series.indexOf(change), stage);
  });
  for (const [index, stage] of betweenKnown(series, stageOf)) told.set(index, stage);
  if (series.every((_, index) => stageOf(index) !== "initial")) for (const [index, stage] of bothEnds(series, series.flatMap((_, index) => stageOf(index) === "adjusted" ? [index] : []))) told.set(index, stage);
  for (const [index, stage] of byBalance(series, stageOf)) told.set(index, stage);
  if (series.every((_, index) => stageOf(index) !== "initial" && stageOf(index) !== "adjusted")) for (const index of firstLeft(series, stageOf)) told.set(index, "initial");
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

/** What changed an earlier budget into the series, with its sign; `null` where nothing did. */
function changesUpTo(series: readonly Series[], index: number): readonly Term[] | null {
  if (!isOpen(series[index]!)) return null;
  for (let first = index - 2; first >= 0; first -= 1) {
    const { says } = series[first]!;
    if (says.kind !== "stage" || says.stage !== "initial") continue;
    const changes = series.slice(first + 1, index).filter(isChange);
    const signed = changes.length > 0 && changes.length <= MOST_CHANGES ? signsThatCome(series[first]!, changes, series[index]!) : null;
    if (signed !== null) return signed;
  }
  return null;
}

/** Changes that nobody knows between the only known budget at first and the only one at last, which they make of it: 年初预算 | 加 | 减 | 调整后预算. */
function betweenKnown(series: readonly Series[], stageOf: (index: number) => StageWord | null): readonly (readonly [number, StageWord])[] {
  const having = (stage: StageWord): readonly number[] => series.flatMap((_, index) => (stageOf(index) === stage ? [index] : []));
  const [first, ...firsts] = having("initial");
  const [last, ...lasts] = having("adjusted");
  if (first === undefined || last === undefined || firsts.length > 0 || lasts.length > 0) return [];
  const changes = series.slice(first + 1, last);
  if (changes.length === 0 || changes.length > MOST_CHANGES || !changes.every(isChange) || changes.every(({ says }) => says.kind !== "unknown")) return [];
  const signed = signsThatCome(series[first]!, changes, series[last]!);
  return signed === null ? [] : kindsOf(signed).map(([change, stage]) => [series.indexOf(change), stage] as const);
}

/**
 * Two series with nothing but known changes between them that make the first into the second are the budget at first and at last, where nobody knows the first, nor the second but as the budget at
 * last: 年初盘子 | 追加 | 收回 | 全年可用.
 * @param adjusted the series known as the budget at last
 */
function bothEnds(series: readonly Series[], adjusted: readonly number[]): readonly (readonly [number, StageWord])[] {
  for (const last of adjusted.length > 0 ? adjusted : series.keys()) {
    for (let first = last - 2; first >= 0; first -= 1) {
      const changes = series.slice(first + 1, last);
      if (series[first]!.says.kind !== "unknown" || adjusted.length === 0 && series[last]!.says.kind !== "unknown" || changes.length > MOST_CHANGES || !changes.every(({ says }) => says.kind === "stage" && isChange({ says }))) continue;
      if (signsThatCome(series[first]!, changes, series[last]!) !== null) return [[first, "initial"], [last, "adjusted"]];
    }
  }
  return [];
}

/** The series that with nothing but known changes behind it, less what was spent, is what is left: 年初 | 追加 | 追减 | 花了 | 结余. */
function firstLeft(series: readonly Series[], stageOf: (index: number) => StageWord | null): readonly number[] {
  const spent = series.filter((_, index) => stageOf(index) === "spent");
  const left = series.filter(({ says }) => says.kind === "left");
  if (spent.length !== 1 || left.length !== 1) return [];
  const changes = series.filter(({ says }) => says.kind === "stage" && isChange({ says }));
  const first = series.findIndex((_, index) => series[index + 1] === changes[0]);
  if (changes.length === 0 || changes.length > MOST_CHANGES || first < 0 || series[first]!.says.kind !== "unknown") return [];
  const terms = [{ part: series[first]!, sign: 1 }, ...changes.map((part) => ({ part, sign: part.says.kind === "stage" && part.says.stage === "cut" ? -1 : 1 })), { part: spent[0]!, sign: -1 }];
  return slipsOf(terms, left[0]!, [series[first]!, spent[0]!]) === null ? [] : [first];
}

/** The only addition is all that was added, the only reduction all that was taken off; of several none is. One that goes both ways is neither. */
function kindsOf(changes: readonly Term[]): readonly (readonly [Series, StageWord])[] {
  return ([[1, "added"], [-1, "cut"]] as const).flatMap(([sign, stage]) => {
    const [change, ...others] = changes.filter((term) => term.sign === sign);
    const isAll = change !== undefined && others.length === 0 && change.part.says.kind === "unknown" && change.part.figures.every((figure) => figure >= 0);
    return isAll ? [[change.part, stage] as const] : [];
  });
}

function isChange({ says }: Pick<Series, "says">): boolean {
  return says.kind === "unknown" || says.kind === "stage" && (says.stage === "added" || says.stage === "cut");
}

/** The changes with the signs that make them come true on the most lines. */
function signsThatCome(first: Series, changes: readonly Series[], sum: Series): readonly Term[] | null {
  let best: { readonly terms: readonly Term[]; readonly slips: number } | null = null;
  for (let signs = 0; signs < 1 << changes.length; signs += 1) {
    const terms = changes.map((part, place) => ({ part, sign: (signs >> place & 1) === 1 ? -1 : 1 }));
    if (!terms.every(({ part: { says }, sign }) => says.kind !== "stage" || (says.stage === "cut") === (sign < 0))) continue;
    const slips = slipsOf([{ part: first, sign: 1 }, ...terms], sum, changes);
    if (slips !== null && (best === null || slips < best.slips)) best = { terms, slips };
  }
  return best?.terms ?? null;
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

/** Whether the terms make up the sum on (nearly) every line. */
function comesTrue(terms: readonly Term[], sum: Series): boolean {
  return slipsOf(terms, sum, terms.map(({ part }) => part)) !== null;
}

/**
 * On how many lines the terms do not make up the sum; `null` where these are more than slips.
 * @param telling series without which the sum would prove nothing: each must hold a figure
 */
function slipsOf(terms: readonly Term[], sum: Series, telling: readonly Series[]): number | null {
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
  return agreed >= FEWEST_LINES && agreed >= slips * AGREE_FOR_EACH_SLIP && telling.every(({ figures }) => figures.some((figure) => figure !== 0)) ? slips : null;
}
