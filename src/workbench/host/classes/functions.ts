/** `workbook.functions`: the worksheet functions, each evaluated by the engine without standing in a cell. */
import { addressText } from "../../engine/address";
import type { Scalar } from "../../engine/engine";
import { HostError } from "../errors";
import type { Call, Host, Obj } from "../objects";
import { defineClass, isObj } from "../objects";
import since from "../since.json";
import { AreasTarget, RangeTarget } from "../targets";
import { addressArg } from "./args";

/** Functions that our engine does not know: they stay unbuilt. */
const UNKNOWN: ReadonlySet<string> = new Set(["amorDegrc", "ecma_Ceiling", "usdollar"]);
/** Evaluated anew each time: a result of theirs goes on as the value it had. */
const VOLATILE: ReadonlySet<string> = new Set(["RAND", "RANDBETWEEN", "NOW", "TODAY"]);

/** What a function gave, and the expression that gives it again where another function wants a reference. */
interface FunctionValue {
  readonly value: Scalar;
  readonly expression: string;
}

/** "f_Dist_RT" → "F.DIST.RT". */
const excelName = (member: string): string => member.toUpperCase().replace(/_/g, ".");

/** A number as a formula has it: no exponents. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new HostError("InvalidArgument");
  const [, sign = "", whole = "", decimals = "", exponent = "0"] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const digits = whole + decimals, point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.slice(0, point).padEnd(point, "0")}${digits.length > point ? `.${digits.slice(point)}` : ""}`;
}

const textOf = (value: string): string => `"${value.replace(/"/g, "\"\"")}"`;

function constant(value: Scalar): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "string" ? textOf(value) : typeof value === "number" ? numberText(value) : value ? "TRUE" : "FALSE";
}

const rangeText = (host: Host, { sheet, area }: RangeTarget): string => addressText(host.sheetById(sheet)?.name ?? "", area);

function objectText(host: Host, { type, target }: Obj): string {
  if (target instanceof RangeTarget) return rangeText(host, target);
  if (target instanceof AreasTarget) return `(${target.parts.map((part) => rangeText(host, part)).join(",")})`;
  if (type === functionResult) return (target as FunctionValue).expression;
  throw new HostError("InvalidArgument");
}

function argumentText(host: Host, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (isObj(value)) return objectText(host, value);
  if (typeof value === "object") {
    const { address } = value as { readonly address?: unknown }; // `Excel.RangeReference`
    if (typeof address !== "string") throw new HostError("InvalidArgument");
    return rangeText(host, addressArg(host, address, host.engine.activeSheet()));
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw new HostError("InvalidArgument");
  return constant(value);
}

/** Arguments in order; the last of a function of any number of them is a list, and what was left out at the end is no argument. */
function argumentsText(host: Host, args: readonly unknown[]): string {
  const given = args.flatMap((one) => (Array.isArray(one) ? (one as unknown[]) : [one]));
  while (given.length > 0 && (given.at(-1) === null || given.at(-1) === undefined)) given.pop();
  return given.map((one) => argumentText(host, one)).join(",");
}

const evaluate = (name: string) => async ({ host, args }: Call<null>): Promise<Obj> => {
  const expression = `${name}(${argumentsText(host, args)})`;
  const [block] = await host.engine.evaluate(host.engine.activeSheet(), [{ row: 0, column: 0, formula: `=${expression}` }]);
  const value = block?.[0]?.[0] ?? 0;
  return host.obj("FunctionResult", { value, expression: VOLATILE.has(name) ? constant(value) : expression } satisfies FunctionValue);
};

const members = since.Functions[2].split(" ").filter((member) => !UNKNOWN.has(member));

const functions = defineClass<null>({
  name: "Functions",
  methods: Object.fromEntries(members.map((member) => [member, evaluate(excelName(member))])),
  freshMethods: members,
});

const isError = (value: Scalar): value is { readonly error: string } => typeof value === "object" && value !== null;

const functionResult = defineClass<FunctionValue>({
  name: "FunctionResult",
  scalars: {
    value: { get: (_host, { value }) => (isError(value) ? null : value) },
    error: { get: (_host, { value }) => (isError(value) ? value.error : null) },
  },
});

export const functionClasses = [functions, functionResult];
