import { accountName, PERIODS, PERIOD_WORDS, type NamedFigures, type NamingOutcome, type Period } from "../model";
import { blank, text, typed } from "./cells";
import { following } from "./followingCell";
import { ANSWERS, HEADINGS } from "./headings";
import type { PlanRow } from "./planBuilder";
import type { PresentContext } from "./presentInput";
import { say } from "./say";

const LEAST_ROWS = 8;
const WORDS = { numberFormat: "@" } as const;

/** Rows of 数字指认: what the person said certain figures are, and empty ones to fill in. */
export function namedRows(context: PresentContext): PlanRow[] {
  const { named: heads } = HEADINGS;
  const named = context.choices.named ?? [];
  const byNumber = new Map(named.map((each) => [each.number, each]));
  const outcomes = new Map((context.ledger.namings ?? []).map((outcome) => [outcome.number, outcome]));
  const count = Math.max(LEAST_ROWS, Math.max(0, ...byNumber.keys()) + 3);
  return [
    { id: "#block/named", cells: [text(say("present.info.named"), { style: "h2" })] },
    { id: "#head/named", cells: [heads.cells, heads.meaning, heads.period, heads.year, heads.unit, heads.outcome].map((word) => text(word, { style: "header" })) },
    ...Array.from({ length: count }, (_, index) => namedRow(index + 1, byNumber.get(index + 1), outcomes.get(index + 1), context)),
  ];
}

function namedRow(number: number, named: NamedFigures | undefined, outcome: NamingOutcome | undefined, context: PresentContext): PlanRow {
  const cells = named?.cells ?? "";
  return {
    id: `named/${number}`,
    cells: [
      typed(cells, { ...WORDS, owner: "merged" }), typed(named ? meaningWords(named) : "", WORDS), typed(named?.period ? PERIOD_WORDS[named.period] : "", WORDS), typed(named?.year ? String(named.year) : ""),
      typed(named?.unit ?? "", WORDS), outcome ? text(outcomeWords(outcome), { style: outcome.state === "taken" ? "muted" : "warn" }) : blank(),
    ],
    hidden: [text(cells, { style: "muted", ...WORDS }), following(cells, context)],
  };
}

/** What the row says the figures are: the dictionary's word where it knows it, else what stands there. */
export function meaningWords({ meaning, words }: Pick<NamedFigures, "meaning" | "words">): string {
  if (meaning === null) return words;
  return meaning.kind === "nothing" ? ANSWERS.unused : accountName(meaning.account);
}

function outcomeWords({ state, count }: NamingOutcome): string {
  return say(`present.named.${state}`, { count });
}

/** The stage that these words or this id name; `null` for none. */
export function periodOf(words: string): Period | null {
  return PERIODS.find((period) => PERIOD_WORDS[period] === words || period === words) ?? null;
}
