import type { Decimal, Ledger, Report } from "../../model";
import { Decimal as DecimalOf } from "../../model";
import type { TextFigure } from "../types";
import { counterparts, directionsOf, matching } from "./alignSentence";
import { agrees, writtenLike } from "./compareFigure";
import type { DraftText } from "./draftText";
import { draftTextOf } from "./draftText";
import { ledgerAnswer, namedFigures } from "./ledgerFigure";
import type { FigureSentence, PlacedFigure } from "./readLines";
import { readFigureText } from "./readLines";
import { checkRows } from "./tableRows";
import type { ReturnedFigure, ReturnedStatus, ReturnedText } from "./types";

/**
 * 回贴核验: every figure of a text that came back from Word against the workbook as it is now. A figure is first sought
 * in today's draft, sentence beside sentence, then by its own words among the figures of the sheets; a rate that its two
 * agreeing amounts give is right as well. What neither tells is 无出处. Offsets are UTF-16 units of the text as given.
 * @param ledger `null`: only the draft is compared
 */
export function checkReturned(text: string, report: Report, ledger: Ledger | null): ReturnedText {
  const draft = draftTextOf(report);
  const { sentences, rows } = readFigureText(text);
  const named = ledger ? namedFigures(ledger) : [];
  const figures: ReturnedFigure[] = [...checkRows(rows, draft.rows)];
  let after = 0;
  for (const sentence of sentences) {
    const index = matching(sentence, draft.sentences, after);
    if (index !== null) after = index + 1;
    const judged = judge(sentence, index === null ? null : draft.sentences[index]!, draft, (figure) => ledgerAnswer(figure, sentence.text, named, ledger?.year ?? null));
    figures.push(...judged);
  }
  figures.sort((a, b) => a.place.start - b.place.start);
  const count = (status: ReturnedStatus): number => figures.filter((figure) => figure.status === status).length;
  return { figures, counts: { same: count("same"), changed: count("changed"), unsourced: count("unsourced") }, corrected: correctedText(text, figures) };
}

function judge(sentence: FigureSentence, other: FigureSentence | null, draft: DraftText, ask: (figure: TextFigure) => ReturnType<typeof ledgerAnswer>): readonly ReturnedFigure[] {
  const matched = other ? counterparts(sentence, other) : new Map<PlacedFigure, PlacedFigure>();
  const placed = sentence.tokens.flatMap((token) => token.figure ?? []);
  const first = placed.map((one): ReturnedFigure => {
    const counterpart = matched.get(one);
    const found = counterpart ? againstDraft(one, counterpart, draft) : null;
    return found ?? againstLedger(one, ask(one.figure));
  });
  const rewritten = other && first.some(({ status }) => status === "changed") && directionsOf(sentence) !== directionsOf(other) ? other.text : null;
  return first.map((figure, index) => {
    if (figure.status === "changed") return { ...figure, sentence: rewritten };
    return figure.status === "unsourced" ? calculated(figure, placed[index]!, placed, first) : figure;
  });
}

const judgedAs = ({ place, figure }: PlacedFigure, status: ReturnedStatus, part: Partial<ReturnedFigure> = {}): ReturnedFigure =>
  ({ place, status, name: figure.lead, renewed: null, cell: null, sentence: null, ...part });

/** `null` when the draft's own words have no source either. */
function againstDraft(mine: PlacedFigure, draft: PlacedFigure, { sourceAt }: DraftText): ReturnedFigure | null {
  const source = sourceAt(draft.place.start, draft.place.end);
  if (!source || source.isTyped) return null;
  const cell = source.run?.place ?? null;
  const { amount, places, isVague, unit } = draft.figure;
  const isSame = isVague ? mine.figure.amount.eq(amount) : agrees(mine.figure, { value: amount, decimals: places });
  if (isSame) return judgedAs(mine, "same", { cell });
  return judgedAs(mine, "changed", { cell, renewed: unit === mine.figure.unit ? draft.place.text : writtenLike(mine.figure, amount) });
}

function againstLedger(mine: PlacedFigure, answer: ReturnType<typeof ledgerAnswer>): ReturnedFigure {
  if (!answer) return judgedAs(mine, "unsourced");
  return judgedAs(mine, answer.status, { cell: answer.cell, renewed: answer.status === "changed" ? writtenLike(mine.figure, answer.value) : null });
}

/** A rate beside two amounts that agree and give it. */
function calculated(figure: ReturnedFigure, rate: PlacedFigure, placed: readonly PlacedFigure[], judged: readonly ReturnedFigure[]): ReturnedFigure {
  if (rate.figure.unit !== "%" || !/率|占|比重|比例|增长|下降|完成/u.test(rate.figure.lead)) return figure;
  const sound = placed.map((one, at) => ({ ...one, judged: judged[at]! })).filter((one) => one.judged.status === "same" && one.figure.dimension === "万元" && one.place.start < rate.place.start);
  const half = new DecimalOf(10).pow(-rate.figure.decimals).times("0.5");
  const gives = (top: Decimal, base: Decimal): boolean => base.gt(0) && [top, top.minus(base).abs()].some((part) => part.div(base).times(100).minus(rate.figure.value).abs().lte(half));
  for (const top of sound) {
    for (const base of sound) if (top !== base && gives(top.figure.amount, base.figure.amount)) return { ...figure, status: "same", cell: top.judged.cell };
  }
  return figure;
}

function correctedText(text: string, figures: readonly ReturnedFigure[]): string {
  let [corrected, at] = ["", 0];
  for (const { place, renewed, sentence } of figures) {
    if (renewed === null || sentence !== null) continue;
    corrected += text.slice(at, place.start) + renewed;
    at = place.end;
  }
  return corrected + text.slice(at);
}
