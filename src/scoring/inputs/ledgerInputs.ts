import { SCORING_ALIASES, accountName, convertMoney, decimalText, isMoneyUnit, message } from "../../model";
import type { Choices, Decimal, Ledger, LedgerEntry, Period, QuantityKey, ScoreInput } from "../../model";
import { decimalOf } from "../rules/reader";
import { inputName, inputUnit, missingInput } from "./inputSource";
import type { InputSource } from "./inputSource";
import { derivationsOf, derive } from "./derive";
import type { QuantitySource } from "./derive";

/** Stages under which last year's figures stand when their year was not read. */
const PRIOR_PERIODS: Readonly<Partial<Record<Period, Period>>> = { final: "prior", budget: "pbudget" };
const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  budget: "年初预算", adjusted: "调整预算", adjust: "预算调整", budget_in_final: "决算表预算数", final: "决算", prior: "上年决算", pbudget: "上年预算",
};

/**
 * Inputs from the sheets; then what the person typed; then what can be worked out from other figures
 * (`derivations.json`), which always carries a note; else missing. Money in 万元.
 */
export function ledgerInputs(ledger: Ledger, choices: Choices): InputSource {
  const known = new Map<string, ScoreInput>();
  const find = (id: string, within: ReadonlySet<string>): ScoreInput => {
    const before = known.get(id);
    if (before) return before;
    const found = fromLedger(ledger, id, choices) ?? fromTyping(choices, id) ?? derivedInput(id, within) ?? missingInput(id);
    if (found.value !== null || within.size === 0) known.set(id, found);
    return found;
  };
  const derivedInput = (id: string, within: ReadonlySet<string>): ScoreInput | null => {
    if (within.has(id)) return null;
    const deeper = new Set([...within, id]);
    const partOf = (name: string, source: QuantitySource | undefined): ScoreInput => (source ? quantityInput(ledger, name, source) : find(name, deeper));
    for (const derivation of derivationsOf(id)) {
      const input = derive(derivation, partOf);
      if (input) return input;
    }
    return null;
  };
  return { find: (id) => find(id, new Set()), words: (id) => choices.inputs[id] ?? null };
}

function fromLedger(ledger: Ledger, id: string, choices: Choices): ScoreInput | null {
  const alias = SCORING_ALIASES[id];
  const entry = alias ? entryOf(ledger, { ...alias, period: alias.period as Period }) : null;
  if (!entry) return null;
  const input = inputOfEntry(id, inputName(id), entry);
  const typed = decimalOf(choices.inputs[id]);
  const isContradicted = typed !== null && input.value !== null && !typed.eq(input.value);
  return isContradicted ? { ...input, note: message("score.note.typedSetAside", { typed: typed.toFixed(), value: input.value }) } : input;
}

function fromTyping(choices: Choices, id: string): ScoreInput | null {
  const typed = decimalOf(choices.inputs[id]);
  return typed ? { ...missingInput(id), value: decimalText(typed), note: message("score.note.typed") } : null;
}

/** A quantity that only a derivation names. */
function quantityInput(ledger: Ledger, name: string, source: QuantitySource): ScoreInput {
  const entry = entryOf(ledger, source);
  const label = `${PERIOD_WORDS[source.period]}${entry?.name ?? accountName(source.account)}`;
  if (!entry) return { ...missingInput(name), name: label };
  return inputOfEntry(name, label, entry);
}

function entryOf(ledger: Ledger, source: QuantitySource): LedgerEntry | null {
  const { account, period, year_offset: offset } = source;
  const sub = source.sub ?? null;
  const keys: QuantityKey[] = [{ account, sub, period, year: ledger.year === null ? null : ledger.year + offset }];
  const prior = PRIOR_PERIODS[period];
  if (offset === -1 && prior) keys.push({ account, sub, period: prior, year: ledger.year }, { account, sub, period: prior, year: ledger.year === null ? null : ledger.year - 1 }, { account, sub, period: prior, year: null });
  if (offset === 0) keys.push({ account, sub, period, year: null });
  for (const key of keys) {
    const entry = ledger.entries.of(key);
    if (entry) return entry;
  }
  return null;
}

function inputOfEntry(id: string, name: string, entry: LedgerEntry): ScoreInput {
  const { amount, place } = entry.settled;
  const isMoney = isMoneyUnit(amount.unit);
  const value: Decimal = isMoney ? convertMoney(amount, "万元").value : amount.value;
  return {
    id, name, value: decimalText(value), unit: isMoney ? "万元" : inputUnit(id) || amount.unit,
    quantity: entry.quantity, place: place.kind === "cell" ? place : null, note: null,
  };
}
