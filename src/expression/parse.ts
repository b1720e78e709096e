import jsep from "jsep";
import type jsepTypes from "jsep";
import { Decimal, message } from "../model";
import type { Result } from "../model";
import type { ArithmeticOperator, CompareOperator, Expression, FunctionName } from "./expression";

type Node = jsepTypes.Expression;

jsep.addBinaryOp("and", 2);
jsep.addBinaryOp("or", 1);
jsep.addBinaryOp("=", 6);
jsep.addUnaryOp("not");

const ARITHMETIC: ReadonlySet<string> = new Set<ArithmeticOperator>(["+", "-", "*", "/"]);
const COMPARE: Readonly<Record<string, CompareOperator>> = {
  "=": "==", "==": "==", "===": "==", "!=": "!=", "!==": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=",
};
const LOGIC: Readonly<Record<string, "and" | "or">> = { and: "and", "&&": "and", or: "or", "||": "or" };
/** Least and greatest number of arguments. */
const ARITY: Readonly<Record<FunctionName, readonly [number, number]>> = {
  min: [1, 30], max: [1, 30], round: [1, 2], abs: [1, 1], floor: [1, 1], ceil: [1, 1], if: [3, 3],
};

/** What is wrong with a text; caught by `parse`. */
class Refusal extends Error {}

/**
 * Reads an expression. Identifiers may be Chinese and dotted (`决算.基本支出`) or carry a line in brackets
 * (`basic_econ[301]`); `−`, `×`, `÷`, `≤`, `≥`, `≠` mean the same as `-`, `*`, `/`, `<=`, `>=`, `!=`.
 * Fails with `expression.syntax` (params `text`, `reason`) when the text is not of this language.
 */
export function parse(text: string): Result<Expression> {
  const known = PARSED.get(text) ?? read(text);
  if (PARSED.size < MOST_PARSED) PARSED.set(text, known);
  return known;
}

/** Expressions never change, and the shipped data's are asked for in every evaluation. */
const PARSED = new Map<string, Result<Expression>>();
/** More than the shipped data have. */
const MOST_PARSED = 5000;

function read(text: string): Result<Expression> {
  try {
    return { ok: true, value: fromNode(jsep(normalised(text))) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, failure: message("expression.syntax", { text, reason }) };
  }
}

/** Typographic operators as the parser's own. */
function normalised(text: string): string {
  return text.replace(/[−–]/g, "-").replace(/×/g, "*").replace(/÷/g, "/")
    .replace(/≤/g, "<=").replace(/≥/g, ">=").replace(/≠/g, "!=");
}

function fromNode(node: Node): Expression {
  switch (node.type) {
    case "Literal":
      return literal(node as jsepTypes.Literal);
    case "Identifier":
    case "MemberExpression":
      return { kind: "name", name: nameOfNode(node) };
    case "UnaryExpression":
      return unary(node as jsepTypes.UnaryExpression);
    case "BinaryExpression":
      return binary(node as jsepTypes.BinaryExpression);
    case "CallExpression":
      return call(node as jsepTypes.CallExpression);
    default:
      throw new Refusal(`not an expression of this language: ${node.type}`);
  }
}

function literal(node: jsepTypes.Literal): Expression {
  if (typeof node.value === "boolean") return numberOf(node.value ? "1" : "0");
  if (typeof node.value !== "number") throw new Refusal(`not a number: ${node.raw}`);
  return numberOf(node.raw);
}

function numberOf(text: string): Expression {
  return { kind: "number", value: new Decimal(text), text };
}

/** `决算.基本支出` and `basic_econ[301]` as one name. */
function nameOfNode(node: Node): string {
  if (node.type === "Identifier") return (node as jsepTypes.Identifier).name;
  if (node.type === "Literal") return (node as jsepTypes.Literal).raw;
  if (node.type !== "MemberExpression") throw new Refusal(`not a name: ${node.type}`);
  const member = node as jsepTypes.MemberExpression;
  const inner = nameOfNode(member.property);
  return member.computed ? `${nameOfNode(member.object)}[${inner}]` : `${nameOfNode(member.object)}.${inner}`;
}

function unary(node: jsepTypes.UnaryExpression): Expression {
  const operand = fromNode(node.argument);
  if (node.operator === "-") return { kind: "negate", operand };
  if (node.operator === "+") return operand;
  if (node.operator === "not" || node.operator === "!") return { kind: "not", operand };
  throw new Refusal(`unknown operator: ${node.operator}`);
}

function binary(node: jsepTypes.BinaryExpression): Expression {
  const left = fromNode(node.left);
  const right = fromNode(node.right);
  const { operator } = node;
  if (ARITHMETIC.has(operator)) return { kind: "arithmetic", operator: operator as ArithmeticOperator, left, right };
  const comparison = COMPARE[operator];
  if (comparison) return { kind: "compare", operator: comparison, left, right };
  const logic = LOGIC[operator];
  if (logic) return { kind: "logic", operator: logic, left, right };
  throw new Refusal(`unknown operator: ${operator}`);
}

function call(node: jsepTypes.CallExpression): Expression {
  const name = nameOfNode(node.callee);
  const arity = Object.hasOwn(ARITY, name) ? ARITY[name as FunctionName] : undefined;
  if (!arity) throw new Refusal(`unknown function: ${name}`);
  if (node.arguments.length < arity[0] || node.arguments.length > arity[1]) throw new Refusal(`wrong number of arguments: ${name}`);
  return { kind: "call", function: name as FunctionName, args: node.arguments.map(fromNode) };
}
