/**
 * A small spreadsheet of binary numbers for testing emitted formulas: only what the emitted formulas may use. Anything
 * else (an unknown function, a stray place-holder) throws, so it also guards the list of functions.
 */
export type CellContent = number | string | null;
type Value = CellContent | boolean | ExcelError;

export class ExcelError extends Error {}

const BLANK_IS_ZERO = (value: Value): number => {
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "number") return value;
  throw new ExcelError("#VALUE!");
};

/** Excel's ROUND works on the 15 digits that it shows. */
export function excelRound(value: number, digits: number): number {
  const shown = Number(Math.abs(value).toPrecision(15));
  const shifted = Number((shown * 10 ** digits).toPrecision(15));
  return (Math.sign(value) * Math.floor(shifted + 0.5)) / 10 ** digits;
}

/** Evaluates a formula (without `=`) whose references are names of `cells`, written `{name}`. */
export function evaluateFormula(formula: string, cells: Readonly<Record<string, CellContent>>): CellContent {
  const tokens = formula.match(/"(?:[^"]|"")*"|\{[^{}]+\}|<>|<=|>=|[A-Z]+(?=\()|\d+(?:\.\d+)?|[-+*/=<>(),]/g) ?? [];
  if (tokens.join("") !== formula) throw new Error(`not understood: ${formula}`);
  let at = 0;
  type Lazy = () => Value;
  const take = (): string => tokens[at++] ?? "";
  const expect = (token: string): void => { if (take() !== token) throw new Error(`${token} expected at ${at} in ${formula}`); };

  const comparison = (): Lazy => {
    let left = sum();
    while (["=", "<>", "<", "<=", ">", ">="].includes(tokens[at] ?? "")) {
      const [operator, a, b] = [take(), left, sum()];
      left = () => compare(operator, a(), b());
    }
    return left;
  };
  const sum = (): Lazy => binary(product, { "+": (a, b) => a + b, "-": (a, b) => a - b });
  const product = (): Lazy => binary(unary, { "*": (a, b) => a * b, "/": (a, b) => { if (b === 0) throw new ExcelError("#DIV/0!"); return a / b; } });
  const binary = (next: () => Lazy, operators: Record<string, (a: number, b: number) => number>): Lazy => {
    let left = next();
    for (let operation = operators[tokens[at] ?? ""]; operation; operation = operators[tokens[at] ?? ""]) {
      at++;
      const [apply, a, b] = [operation, left, next()];
      left = () => apply(BLANK_IS_ZERO(a()), BLANK_IS_ZERO(b()));
    }
    return left;
  };
  const unary = (): Lazy => {
    if (tokens[at] !== "-") return primary();
    at++;
    const operand = unary();
    return () => -BLANK_IS_ZERO(operand());
  };
  const primary = (): Lazy => {
    const token = take();
    if (token === "(") {
      const inner = comparison();
      expect(")");
      return inner;
    }
    if (token.startsWith('"')) return () => token.slice(1, -1).replace(/""/g, '"');
    if (token.startsWith("{")) {
      const name = token.slice(1, -1);
      if (!(name in cells)) throw new Error(`no cell ${name}`);
      return () => cells[name]!;
    }
    if (/^\d/.test(token)) return () => Number(token);
    expect("(");
    const args = [comparison()];
    while (tokens[at] === ",") { at++; args.push(comparison()); }
    expect(")");
    return () => call(token, args);
  };
  const compare = (operator: string, a: Value, b: Value): boolean => {
    if (typeof a === "string" || typeof b === "string") {
      const [x, y] = [a ?? "", b ?? ""];
      if (operator === "=") return x === y;
      if (operator === "<>") return x !== y;
      // Excel orders every text after every number.
      const order = typeof x === typeof y ? (x < y ? -1 : x > y ? 1 : 0) : typeof x === "string" ? 1 : -1;
      return ({ "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0 } as Record<string, boolean>)[operator]!;
    }
    const [x, y] = [BLANK_IS_ZERO(a), BLANK_IS_ZERO(b)];
    return ({ "=": x === y, "<>": x !== y, "<": x < y, "<=": x <= y, ">": x > y, ">=": x >= y } as Record<string, boolean>)[operator]!;
  };
  const truth = (value: Value): boolean => (typeof value === "boolean" ? value : BLANK_IS_ZERO(value) !== 0);
  const call = (name: string, args: readonly Lazy[]): Value => {
    const numbers = (): number[] => args.map((arg) => BLANK_IS_ZERO(arg()));
    switch (name) {
      case "IF": return truth(args[0]!()) ? args[1]!() : args[2]!();
      case "IFERROR":
        try { return args[0]!(); } catch (error) { if (error instanceof ExcelError) return args[1]!(); throw error; }
      case "AND": return args.map((arg) => truth(arg())).every(Boolean);
      case "OR": return args.map((arg) => truth(arg())).some(Boolean);
      case "NOT": return !truth(args[0]!());
      case "COUNT": return args.filter((arg) => typeof arg() === "number").length;
      case "MIN": return Math.min(...numbers());
      case "MAX": return Math.max(...numbers());
      case "ABS": return Math.abs(numbers()[0]!);
      case "INT": return Math.floor(numbers()[0]!);
      case "ROUND": return excelRound(numbers()[0]!, numbers()[1]!);
      default: throw new Error(`function ${name} is not on the list`);
    }
  };
  const result = comparison();
  if (at !== tokens.length) throw new Error(`left over: ${tokens.slice(at).join("")} in ${formula}`);
  const value = result();
  if (typeof value === "boolean") return value ? 1 : 0;
  if (value instanceof ExcelError) throw value;
  return value;
}
