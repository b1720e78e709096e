/** Complex numbers, which Excel keeps as text of fifteen digits: `COMPLEX(3,4)` is "3+4i". */
import type { Functions, OwnFunction } from "./lift";
import { scalar, whole } from "./lift";
import type { Argument, Plain } from "./values";
import { DIV0, Grid, NUM, VALUE, isError, toNumber, toText } from "./values";

interface Complex {
  readonly re: number;
  readonly im: number;
  /** The letter it was written with, where it had one. */
  readonly unit?: "i" | "j" | undefined;
}

const NUMBER = String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
const WRITTEN = new RegExp(`^([+-]?${NUMBER}(?![\\d.ijeE]))?(?:([+-]?)(${NUMBER})?([ij]))?$`);

/** @throws #NUM! where the text is no complex number */
function read(value: Plain): Complex {
  if (typeof value === "boolean") throw VALUE;
  if (typeof value !== "string") return { re: toNumber(value), im: 0 };
  const found = WRITTEN.exec(value.trim()), [, real, sign, imaginary, unit] = found ?? [];
  // Between the two parts there is a sign.
  if (!found || (real === undefined && unit === undefined) || (real !== undefined && unit !== undefined && sign === "")) throw NUM;
  const size = unit === undefined ? 0 : Number(imaginary ?? 1);
  return { re: Number(real ?? 0), im: sign === "-" ? -size : size, unit: unit as Complex["unit"] };
}

/** Fifteen digits, without an exponent while that takes no more than twenty characters. */
function digits(value: number): string {
  const number = Number(value.toPrecision(15)), size = Math.abs(number);
  const plain = number.toLocaleString("en-US", { useGrouping: false, maximumSignificantDigits: 15 });
  if (size === 0 || (size < 1e20 && size >= 1e-18 && plain.replace("-", "").length <= 20)) return plain;
  const [mantissa = "", power = "0"] = number.toExponential().split("e");
  return `${mantissa}E${power.startsWith("-") ? "-" : "+"}${power.replace(/^[+-]/, "").padStart(2, "0")}`;
}

/** @throws #NUM! where a part is beyond all numbers */
function written({ re, im, unit = "i" }: Complex): string {
  if (!Number.isFinite(re) || !Number.isFinite(im)) throw NUM;
  if (im === 0) return digits(re);
  const imaginary = `${im === 1 ? "" : im === -1 ? "-" : digits(im)}${unit}`;
  return re === 0 ? imaginary : `${digits(re)}${im > 0 ? "+" : ""}${imaginary}`;
}

/** A number of two numbers keeps the letter that either has; two letters do not go together. */
function together(a: Complex, b: Complex): Complex["unit"] {
  if (a.unit && b.unit && a.unit !== b.unit) throw VALUE;
  return a.unit ?? b.unit;
}

const plus = (a: Complex, b: Complex): Complex => ({ re: a.re + b.re, im: a.im + b.im, unit: together(a, b) });
const minus = (a: Complex, b: Complex): Complex => ({ re: a.re - b.re, im: a.im - b.im, unit: together(a, b) });
const times = (a: Complex, b: Complex): Complex => ({ re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re, unit: together(a, b) });

function over(a: Complex, b: Complex): Complex {
  const size = b.re * b.re + b.im * b.im;
  if (size === 0) throw NUM;
  return { re: (a.re * b.re + a.im * b.im) / size, im: (a.im * b.re - a.re * b.im) / size, unit: together(a, b) };
}

const sizeOf = ({ re, im }: Complex): number => Math.hypot(re, im);
const angleOf = ({ re, im }: Complex): number => Math.atan2(im, re);

function logarithm(of: Complex, base: number): Complex {
  const size = sizeOf(of);
  if (size === 0) throw NUM;
  const real = base === 10 ? Math.log10(size) : base === 2 ? Math.log2(size) : Math.log(size);
  return { re: real, im: angleOf(of) / (base === Math.E ? 1 : Math.log(base)) };
}

function power(of: Complex, exponent: number): Complex {
  const size = sizeOf(of);
  if (size === 0 && exponent <= 0) throw NUM;
  const length = size ** exponent, angle = angleOf(of) * exponent;
  return size === 0 ? { re: 0, im: 0 } : { re: length * Math.cos(angle), im: length * Math.sin(angle) };
}

const { sin, cos, sinh, cosh } = Math;
/** Parts over the square of a size, as quotients of sines and cosines come out. */
function shared(re: number, im: number, size: number): Complex {
  if (size === 0) throw NUM;
  return { re: re / size, im: im / size };
}

const one = (work: (of: Complex) => Complex): OwnFunction => scalar(["any"], (value: Plain) => {
  const given = readAny(value);
  return written({ ...work(given), unit: given.unit });
});
const number = (work: (of: Complex) => number): OwnFunction => scalar(["any"], (value: Plain) => work(readAny(value)));
const two = (work: (a: Complex, b: Complex) => Complex): OwnFunction => scalar(["any", "any"], (a: Plain, b: Plain) => written(work(readAny(a), readAny(b))));

function readAny(value: Plain): Complex {
  if (isError(value)) throw value;
  return read(value);
}

/** Sums and products of any number of arguments; empty cells of areas do not count. */
const many = (start: Complex, work: (a: Complex, b: Complex) => Complex): OwnFunction => whole(1, 255, (args: readonly Argument[]) => {
  const values = args.flatMap((arg) => (arg instanceof Grid && arg.rows * arg.columns > 1 ? [...arg.cells()].filter((cell) => cell !== null) : arg instanceof Grid ? [arg.at(0, 0)] : [arg]));
  const numbers = values.map(readAny), [head = start] = numbers;
  return written(numbers.slice(1).reduce(work, head));
});

const nonZero = (of: Complex): Complex => { if (of.re === 0 && of.im === 0) throw DIV0; return of; };

export const COMPLEX: Functions = {
  COMPLEX: scalar(["strictNumber", "strictNumber", "any?"], (re: number, im: number, suffix: Plain = null) => {
    const unit = toText(suffix);
    if (unit !== "" && unit !== "i" && unit !== "j") throw VALUE;
    return written({ re, im, unit: unit === "" ? "i" : unit });
  }),
  IMREAL: number(({ re }) => re), IMAGINARY: number(({ im }) => im), IMABS: number(sizeOf), IMARGUMENT: number((of) => angleOf(nonZero(of))),
  IMCONJUGATE: one(({ re, im }) => ({ re, im: -im })),
  IMSUM: many({ re: 0, im: 0 }, plus), IMPRODUCT: many({ re: 1, im: 0 }, times), IMSUB: two(minus), IMDIV: two(over),
  IMPOWER: scalar(["any", "number"], (value: Plain, exponent: number) => { const given = readAny(value); return written({ ...power(given, exponent), unit: given.unit }); }),
  IMSQRT: one((of) => (sizeOf(of) === 0 ? { re: 0, im: 0 } : power(of, 0.5))),
  IMEXP: one(({ re, im }) => ({ re: Math.exp(re) * cos(im), im: Math.exp(re) * sin(im) })),
  IMLN: one((of) => logarithm(of, Math.E)), IMLOG10: one((of) => logarithm(of, 10)), IMLOG2: one((of) => logarithm(of, 2)),
  IMSIN: one(({ re, im }) => ({ re: sin(re) * cosh(im), im: cos(re) * sinh(im) })), IMCOS: one(({ re, im }) => ({ re: cos(re) * cosh(im), im: -sin(re) * sinh(im) })),
  IMSINH: one(({ re, im }) => ({ re: sinh(re) * cos(im), im: cosh(re) * sin(im) })), IMCOSH: one(({ re, im }) => ({ re: cosh(re) * cos(im), im: sinh(re) * sin(im) })),
  IMTAN: one(({ re, im }) => shared(sin(re) * cos(re), sinh(im) * cosh(im), cos(re) ** 2 + sinh(im) ** 2)),
  IMCOT: one(({ re, im }) => shared(sin(re) * cos(re), -sinh(im) * cosh(im), sin(re) ** 2 + sinh(im) ** 2)),
  IMSEC: one(({ re, im }) => shared(cos(re) * cosh(im), sin(re) * sinh(im), cos(re) ** 2 + sinh(im) ** 2)),
  IMCSC: one(({ re, im }) => shared(sin(re) * cosh(im), -cos(re) * sinh(im), sin(re) ** 2 + sinh(im) ** 2)),
  IMSECH: one(({ re, im }) => shared(cosh(re) * cos(im), -sinh(re) * sin(im), sinh(re) ** 2 + cos(im) ** 2)),
  IMCSCH: one(({ re, im }) => shared(sinh(re) * cos(im), -cosh(re) * sin(im), sinh(re) ** 2 + sin(im) ** 2)),
};
