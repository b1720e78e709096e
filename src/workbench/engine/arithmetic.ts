/**
 * Sums, differences, products and quotients of doubles, as Excel's processor has them. The engine's own go by decimals of twenty digits, so
 * that 0.1+0.2 is 0.3 where Excel keeps 0.30000000000000004 (and shows fifteen digits); `clearNearZero` in `corrections.ts` is Excel's answer to what is lost.
 */
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import { ErrorType, ErrorValueObject, NumberValueObject } from "@univerjs/engine-formula";

type Operand = string | number | boolean;

const OPERATIONS: Readonly<Record<"plusBy" | "minusBy" | "multiplyBy" | "dividedBy", (a: number, b: number) => number>> = {
  plusBy: (a, b) => a + b, minusBy: (a, b) => a - b, multiplyBy: (a, b) => a * b, dividedBy: (a, b) => a / b,
};

/** SUM, cell after cell through all arguments: text and booleans count where they were typed, not in areas. */
export function sum(...args: readonly BaseValueObject[]): BaseValueObject {
  let total = 0, error: BaseValueObject | null = null;
  const add = (value: BaseValueObject): void => { if (value.isError()) error ??= value; else total += Number(value.getValue()); };
  for (const arg of args) {
    if (arg.isArray()) {
      (arg as ArrayValueObject).iterator((value) => {
        if (value && (value.isNumber() || value.isError())) add(value);
        return error === null ? undefined : false;
      });
    } else add(arg.isString() ? arg.convertToNumberObjectValue() : arg);
    if (error) return error;
  }
  return Number.isFinite(total) ? NumberValueObject.create(total) : ErrorValueObject.create(ErrorType.NUM);
}

let areDoubles = false;

export function calculateInDoubles(): void {
  if (areDoubles) return;
  areDoubles = true;
  const numbers = NumberValueObject.prototype as unknown as Record<string, (value: Operand) => BaseValueObject>;
  for (const [name, operation] of Object.entries(OPERATIONS)) {
    if (typeof numbers[name] !== "function") throw new Error(`This Univer calculates in another way: NumberValueObject has no ${name}`);
    numbers[name] = function (this: NumberValueObject, value: Operand): BaseValueObject {
      const own = Number(this.getValue()), other = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
      if (Number.isNaN(own) || Number.isNaN(other)) return ErrorValueObject.create(ErrorType.VALUE);
      if (name === "dividedBy" && other === 0) return ErrorValueObject.create(ErrorType.DIV_BY_ZERO);
      const result = operation(own, other);
      return Number.isFinite(result) ? NumberValueObject.create(result) : ErrorValueObject.create(ErrorType.NUM);
    };
  }
  // The engine divides by an array as it multiplies by what is one over it, which is not the same in doubles.
  const { divided } = NumberValueObject.prototype;
  NumberValueObject.prototype.divided = function (this: NumberValueObject, value: BaseValueObject): BaseValueObject {
    if (!value.isArray()) return divided.call(this, value);
    return (value as ArrayValueObject).mapValue((each) => (each ? divided.call(this, each) : ErrorValueObject.create(ErrorType.DIV_BY_ZERO)));
  };
}
