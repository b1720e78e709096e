import type { Decimal } from "../model";
import { decimalText } from "../model";
import type { Expression, FunctionName } from "./expression";

/** Gives the reference of a name's cell, e.g. `绩效数据表!$C$8`; the text is used as it is. */
export type CellOf = (name: string) => string;

/** Binding strength of what was emitted, for brackets. */
const enum Strength { Compare = 1, Sum = 2, Product = 3, Unary = 4, Atom = 5 }
interface Emitted { readonly text: string; readonly strength: Strength }

/** Decimals that comparisons and whole-number functions look at: below them there is only the dust of binary numbers. */
const CLEAN_PLACES = 10;

/**
 * The expression as an Excel formula without `=`, with functions that Excel 2016 and WPS know. Values are brushed to
 * 10 decimals before a comparison or INT, so that binary dust (0.1 + 0.2) does not turn an answer that exact decimals give.
 */
export function emitFormula(expression: Expression, cellOf: CellOf): string {
  return emit(expression, cellOf).text;
}

/** A decimal as it stands in a formula. */
export function formulaNumber(value: Decimal): string {
  return decimalText(value);
}

function atom(text: string): Emitted {
  return { text, strength: Strength.Atom };
}

function inBrackets(part: Emitted, least: Strength): string {
  return part.strength < least ? `(${part.text})` : part.text;
}

function emit(expression: Expression, cellOf: CellOf): Emitted {
  const of = (part: Expression): Emitted => emit(part, cellOf);
  switch (expression.kind) {
    case "number":
      return atom(formulaNumber(expression.value));
    case "name":
      return atom(cellOf(expression.name));
    case "negate":
      return { text: `-${inBrackets(of(expression.operand), Strength.Atom)}`, strength: Strength.Unary };
    case "not":
      return atom(`NOT(${of(expression.operand).text})`);
    case "logic":
      return atom(`${expression.operator.toUpperCase()}(${of(expression.left).text},${of(expression.right).text})`);
    case "compare": {
      const operator = expression.operator === "==" ? "=" : expression.operator === "!=" ? "<>" : expression.operator;
      return { text: `${clean(expression.left, cellOf)}${operator}${clean(expression.right, cellOf)}`, strength: Strength.Compare };
    }
    case "arithmetic": {
      const strength = expression.operator === "+" || expression.operator === "-" ? Strength.Sum : Strength.Product;
      const text = `${inBrackets(of(expression.left), strength)}${expression.operator}${inBrackets(of(expression.right), strength + 1)}`;
      return { text, strength };
    }
    case "call":
      return called(expression.function, expression.args, cellOf);
  }
}

/** The expression, brushed when it is more than a cell or a number. */
function clean(expression: Expression, cellOf: CellOf): string {
  const { text } = emit(expression, cellOf);
  return expression.kind === "number" || expression.kind === "name" ? text : `ROUND(${text},${CLEAN_PLACES})`;
}

function called(name: FunctionName, args: readonly Expression[], cellOf: CellOf): Emitted {
  const texts = args.map((arg) => emit(arg, cellOf).text);
  switch (name) {
    case "floor":
      return atom(`INT(${clean(args[0]!, cellOf)})`);
    case "ceil":
      return { text: `-INT(-${inBrackets(atom(clean(args[0]!, cellOf)), Strength.Atom)})`, strength: Strength.Unary };
    case "round":
      return atom(`ROUND(${clean(args[0]!, cellOf)},${texts[1] ?? "0"})`);
    default:
      return atom(`${name.toUpperCase()}(${texts.join(",")})`);
  }
}
