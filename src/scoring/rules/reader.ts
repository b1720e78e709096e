import { Decimal } from "../../model";
import { parse } from "../../expression";
import type { Expression } from "../../expression";

/** Data that is not as it should be, with the path of what is wrong. */
export class DataFault extends Error {
  constructor(readonly path: string, readonly expected: string) {
    super(`${path}: ${expected}`);
  }
}

/** A piece of unchecked data and where it stands. Each reading method fails with the path of what is wrong. */
export class Reader {
  constructor(readonly value: unknown, readonly path: string) {}

  /** A member; `undefined` inside when there is none. */
  get(key: string): Reader {
    const { value } = this;
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new DataFault(this.path, "an object");
    return new Reader((value as Record<string, unknown>)[key], `${this.path}.${key}`);
  }

  get isAbsent(): boolean {
    return this.value === undefined || this.value === null;
  }

  items(): readonly Reader[] {
    if (!Array.isArray(this.value) || this.value.length === 0) throw new DataFault(this.path, "a list that is not empty");
    return this.value.map((item: unknown, index) => new Reader(item, `${this.path}[${index}]`));
  }

  text(): string {
    if (typeof this.value !== "string" || this.value === "") throw new DataFault(this.path, "a text");
    return this.value;
  }

  decimal(): Decimal {
    const value = decimalOf(this.value);
    if (!value) throw new DataFault(this.path, "a number");
    return value;
  }

  decimalOr(otherwise: string): Decimal;
  decimalOr(otherwise: null): Decimal | null;
  decimalOr(otherwise: string | null): Decimal | null {
    if (!this.isAbsent) return this.decimal();
    return otherwise === null ? null : new Decimal(otherwise);
  }

  oneOf<T extends string>(allowed: readonly T[], otherwise?: T): T {
    if (this.isAbsent && otherwise !== undefined) return otherwise;
    const found = allowed.find((item) => item === this.value);
    if (found === undefined) throw new DataFault(this.path, allowed.join(" | "));
    return found;
  }

  expression(otherwise?: string): Expression {
    const text = this.isAbsent && otherwise !== undefined ? otherwise : typeof this.value === "number" ? String(this.value) : this.text();
    const result = parse(text);
    if (!result.ok) throw new DataFault(this.path, `an expression (${result.failure.params["reason"]})`);
    return result.value;
  }
}

/** A number or a text of a number (`1,234.50`, `95%`) as a decimal; yes and no as 1 and 0; `null` for all else. */
export function decimalOf(value: unknown): Decimal | null {
  if (typeof value === "boolean") return new Decimal(value ? 1 : 0);
  if (typeof value === "number") return Number.isFinite(value) ? new Decimal(String(value)) : null;
  if (typeof value !== "string") return null;
  const text = value.replace(/[\s,，]/g, "").replace(/[%％]$/, "");
  if (text === "是" || text === "否") return new Decimal(text === "是" ? 1 : 0);
  return /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i.test(text) ? new Decimal(text.replace(/^\+/, "")) : null;
}
