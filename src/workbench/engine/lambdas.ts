/**
 * LAMBDA, its calls, and names that stand for one, written so that the engine's parser takes them: a call becomes LET with variables of
 * its own, `LAMBDA(x,x*2)(A1+1)` → `LET(lv1,A1+1,lv1*2)`. Variables of LET that hide others get other names, for the engine runs in circles with them.
 * A LAMBDA that calls itself, and what grows beyond all measure, is #NAME?: the engine would follow the name without end, and calculate nothing at all.
 */
import { closing, splitArguments, wordAt } from "./formulaPieces";

interface Lambda {
  readonly parameters: readonly { readonly name: string; readonly isOptional: boolean }[];
  readonly body: string;
  readonly variables: Variables;
}

/** What a variable stands for: text of a formula, a LAMBDA, or an argument that was left out. */
type Meaning = { readonly text: string } | { readonly lambda: Lambda } | "omitted";
type Variables = ReadonlyMap<string, Meaning>;

const MAX_CALLS = 300, MAX_LENGTH = 50_000;
const PREFIX = /_xlfn\.(?:_xlws\.)?|_xlws\.|_xlpm\./gi;
const IS_LAMBDA = /^\s*LAMBDA\s*\(/i;
const SIMPLE = /^(?:[\p{L}\p{N}_.$!:]+|'(?:[^']|'')+'![\p{L}\p{N}$:]+)$/u;

/** The LAMBDA that a name stands for, without what files put before newer names; null where it stands for something else. */
export function lambdaText(reference: string): string | null {
  const text = reference.replace(/^=/, "").replace(PREFIX, "");
  return IS_LAMBDA.test(text) ? text.trim() : null;
}

/** @param named the LAMBDA text of a name, or null */
export function withoutLambdaCalls(formula: string, named: (name: string) => string | null): string {
  if (!/\b(?:LAMBDA|LET)\s*\(/i.test(formula) && !(formula.match(/[\p{L}_][\p{L}\p{N}_.]*/gu) ?? []).some((word) => named(word) !== null)) return formula;
  try {
    return new Expansion(named).text(formula, new Map());
  } catch (cause) {
    if (cause instanceof TooMuch) return "=#NAME?";
    throw cause;
  }
}

class TooMuch extends Error {}

class Expansion {
  private calls = 0;
  private fresh = 0;

  constructor(private readonly named: (name: string) => string | null) {}

  text(formula: string, variables: Variables): string {
    let out = "", at = 0;
    while (at < formula.length) {
      const { skipped, word } = wordAt(formula, at);
      if (skipped > 0) { out += formula.slice(at, at + skipped); at += skipped; continue; }
      const end = at + word.length;
      if (formula[end] !== "(") { out += this.alone(word, variables); at = end; continue; }
      const close = closing(formula, end), parts = splitArguments(formula.slice(end + 1, close - 1));
      const made = this.call(word, parts, variables, formula, close);
      out += made.text;
      at = made.end;
    }
    if (out.length > MAX_LENGTH) throw new TooMuch();
    return out;
  }

  /** A word that is not called. */
  private alone(word: string, variables: Variables): string {
    const meaning = variables.get(word.toLowerCase());
    if (meaning === undefined) { const named = this.named(word); return named === null ? word : this.written(this.read(named)); }
    if (meaning === "omitted") return "0";
    return "text" in meaning ? meaning.text : this.written(meaning.lambda);
  }

  private call(word: string, parts: readonly string[], variables: Variables, formula: string, close: number): { readonly text: string; readonly end: number } {
    const upper = word.toUpperCase(), meaning = variables.get(word.toLowerCase());
    if (upper === "LAMBDA") {
      const lambda = this.lambda(parts, variables);
      if (formula[close] !== "(") return { text: this.written(lambda), end: close };
      const end = closing(formula, close);
      return { text: this.applied(lambda, splitArguments(formula.slice(close + 1, end - 1)), variables), end };
    }
    if (upper === "LET") return { text: this.letText(parts, variables), end: close };
    if (upper === "ISOMITTED" && parts.length === 1) {
      const known = variables.get((parts[0] ?? "").trim().toLowerCase());
      if (known !== undefined) return { text: known === "omitted" ? "TRUE" : "FALSE", end: close };
    }
    if (meaning !== undefined && meaning !== "omitted" && "lambda" in meaning) return { text: this.applied(meaning.lambda, parts, variables), end: close };
    const named = meaning === undefined ? this.named(word) : null;
    if (named !== null) return { text: this.applied(this.read(named), parts, variables), end: close };
    return { text: `${word}(${parts.map((part) => this.text(part, variables)).join(",")})`, end: close };
  }

  private read(text: string): Lambda {
    const open = text.indexOf("(");
    return this.lambda(splitArguments(text.slice(open + 1, closing(text, open) - 1)), new Map());
  }

  private lambda(parts: readonly string[], variables: Variables): Lambda {
    const parameters = parts.slice(0, -1).map((part) => {
      const name = part.trim(), optional = /^(?:_xlop\.(.+)|\[(.+)\])$/is.exec(name);
      return { name: (optional?.[1] ?? optional?.[2] ?? name).trim(), isOptional: optional !== null };
    });
    return { parameters, body: parts[parts.length - 1] ?? "", variables };
  }

  /** A LAMBDA that a function is given, as MAP is. */
  private written({ parameters, body, variables }: Lambda): string {
    const inner = new Map(variables), names = parameters.map(({ name }) => this.variable(name));
    parameters.forEach(({ name }, index) => inner.set(name.toLowerCase(), { text: names[index] ?? name }));
    return `LAMBDA(${[...names, this.text(body, inner)].join(",")})`;
  }

  private applied({ parameters, body, variables: outer }: Lambda, parts: readonly string[], variables: Variables): string {
    if (++this.calls > MAX_CALLS) throw new TooMuch();
    const args = parameters.length === 0 && parts.every((part) => part.trim() === "") ? [] : parts;
    if (args.length > parameters.length || parameters.some(({ isOptional }, index) => !isOptional && index >= args.length)) return "#VALUE!";
    const inner = new Map(outer), bound: string[] = [];
    parameters.forEach(({ name }, index) => inner.set(name.toLowerCase(), this.argument(args[index] ?? "", variables, bound)));
    const text = this.text(body, inner);
    return bound.length > 0 ? `LET(${[...bound, text].join(",")})` : `(${text})`;
  }

  /** What an argument means to the body; what is more than a value or a reference becomes a variable in `bound`. */
  private argument(given: string, variables: Variables, bound: string[]): Meaning {
    const text = given.trim();
    if (text === "") return "omitted";
    const meaning = variables.get(text.toLowerCase());
    if (meaning !== undefined && (meaning === "omitted" || "lambda" in meaning)) return meaning;
    if (IS_LAMBDA.test(text) && closing(text, text.indexOf("(")) === text.length) return { lambda: this.lambda(splitArguments(text.slice(text.indexOf("(") + 1, -1)), variables) };
    const written = this.text(text, variables);
    if (SIMPLE.test(written)) return { text: written };
    const name = this.variable("");
    bound.push(name, written);
    return { text: name };
  }

  private letText(parts: readonly string[], variables: Variables): string {
    if (parts.length < 3 || parts.length % 2 === 0) return `LET(${parts.map((part) => this.text(part, variables)).join(",")})`;
    const inner = new Map(variables), bound: string[] = [];
    for (let index = 0; index < parts.length - 1; index += 2) {
      const name = (parts[index] ?? "").trim(), value = (parts[index + 1] ?? "").trim();
      if (IS_LAMBDA.test(value) && closing(value, value.indexOf("(")) === value.length) {
        inner.set(name.toLowerCase(), { lambda: this.lambda(splitArguments(value.slice(value.indexOf("(") + 1, -1)), new Map(inner)) });
        continue;
      }
      const written = this.text(value, inner), own = inner.has(name.toLowerCase()) ? this.variable(name) : name;
      inner.set(name.toLowerCase(), { text: own });
      bound.push(own, written);
    }
    const result = this.text(parts[parts.length - 1] ?? "", inner);
    return bound.length > 0 ? `LET(${[...bound, result].join(",")})` : `(${result})`;
  }

  private variable(name: string): string {
    return `lv${++this.fresh}${name === "" ? "" : `_${name}`}`;
  }
}
