import { Decimal, decimalText, message } from "../../model";
import type { Period, ScoreInput } from "../../model";
import { emitFormula, evaluateNumber, evaluateTruth, inWords, namesIn, parse } from "../../expression";
import type { Expression } from "../../expression";
import { figureText } from "../figureText";
import { inputName, inputUnit, missingInput } from "./inputSource";
import data from "./derivations.json";

/** A ledger quantity a derivation names. */
export interface QuantitySource {
  readonly account: string;
  readonly sub?: string;
  readonly period: Period;
  readonly year_offset: number;
}

/** How an input is worked out from others. */
export interface Derivation {
  readonly input: string;
  readonly expr: Expression;
  readonly when: Expression | null;
  readonly quantities: Readonly<Record<string, QuantitySource>>;
  /** Another figure stands in for the one the indicator asks for. */
  readonly standIn: boolean;
  readonly note: string;
}

interface DerivationData {
  readonly input: string; readonly expr: string; readonly when?: string; readonly standIn: boolean; readonly note: string;
  readonly quantities?: Readonly<Record<string, QuantitySource>>;
}

/** The derivations of an input, in the order in which they are tried. */
export function derivationsOf(id: string): readonly Derivation[] {
  return DERIVATIONS.filter(({ input }) => input === id);
}

/** All derivations, parsed. @throws Error when the data file is wrong: a programming error, caught by a test */
export const DERIVATIONS: readonly Derivation[] = (data.derivations as readonly DerivationData[]).map((entry) => ({
  input: entry.input, expr: parsed(entry.expr), when: entry.when === undefined ? null : parsed(entry.when),
  quantities: entry.quantities ?? {}, standIn: entry.standIn, note: entry.note,
}));

function parsed(text: string): Expression {
  const result = parse(text);
  if (!result.ok) throw new Error(`derivations.json: ${text}`);
  return result.value;
}

/** The input as derived; `null` when a part is not known or the derivation does not apply. */
export function derive(derivation: Derivation, partOf: (name: string, source: QuantitySource | undefined) => ScoreInput): ScoreInput | null {
  const parts = namesIn(derivation.expr).map((name) => partOf(name, derivation.quantities[name]));
  const lookup = (name: string): Decimal | null => {
    const value = parts.find(({ id }) => id === name)?.value;
    return value === null || value === undefined ? null : new Decimal(value);
  };
  if (derivation.when && evaluateTruth(derivation.when, lookup) !== true) return null;
  const value = evaluateNumber(derivation.expr, lookup);
  if (!value) return null;
  const standIn = derivation.standIn || parts.some((part) => part.derived?.standIn === true);
  const only = parts.length === 1 ? parts[0]! : null;
  const named = (name: string): ScoreInput => parts.find(({ id }) => id === name) ?? missingInput(name);
  const unit = inputUnit(derivation.input);
  return {
    id: derivation.input, name: inputName(derivation.input), value: decimalText(value), unit,
    quantity: only?.quantity ?? null, place: only?.place ?? null,
    note: message(derivation.note, {
      name: inputName(derivation.input),
      from: inWords(derivation.expr, (name) => named(name).name, (name) => figureText(named(name).value, named(name).unit)),
      value: figureText(decimalText(value), unit) ?? "", unit,
    }),
    derived: { formula: emitFormula(derivation.expr, (name) => `{${name}}`), parts, standIn },
  };
}
