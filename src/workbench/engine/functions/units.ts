/** CONVERT: units of weight, length, time … as Microsoft's page of the function lists them, each as so many of the first of its kind. */
import type { Functions } from "./lift";
import { scalar } from "./lift";
import { NA } from "./values";

interface Unit {
  readonly kind: string;
  readonly factor: number;
  /** The power to which a prefix is raised (2 for squares); 0: takes none. */
  readonly prefix: number;
}

const INCH = 0.0254, FOOT = 12 * INCH, YARD = 3 * FOOT, MILE = 1760 * YARD, NAUTICAL = 1852, SURVEY_FOOT = 1200 / 3937, ANGSTROM = 1e-10;
const LIGHT_YEAR = 9_460_730_472_580_800, POINT = INCH / 72, POUND = 453.59237, GRAVITY = 9.80665, CALORIE = 4.1868;
const GALLON = 231 * INCH ** 3, UK_GALLON = 0.00454609, POUND_FORCE = (POUND / 1000) * GRAVITY, HORSEPOWER = 550 * FOOT * POUND_FORCE;

/** Names that take a prefix before `|`, those that take none behind it; each name with its factor. */
function kind(name: string, withPrefix: Readonly<Record<string, number>>, without: Readonly<Record<string, number>> = {}): [string, Unit][] {
  const units = (of: Readonly<Record<string, number>>, takes: boolean): [string, Unit][] =>
    Object.entries(of).map(([unit, factor]) => [unit, { kind: name, factor, prefix: takes ? Number(/[23]$/.exec(unit)?.[0] ?? 1) : 0 }]);
  return [...units(withPrefix, true), ...units(without, false)];
}

/** Squares and cubes of lengths are written `ft2` and `ft^2`. */
const powers = (of: Readonly<Record<string, number>>, power: 2 | 3): Record<string, number> =>
  Object.fromEntries(Object.entries(of).flatMap(([unit, length]) => [[`${unit}${power}`, length ** power], [`${unit}^${power}`, length ** power]]));
const LENGTHS = { ft: FOOT, in: INCH, yd: YARD, mi: MILE, Nmi: NAUTICAL, ly: LIGHT_YEAR, Pica: POINT, Picapt: POINT };

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...kind("mass", { g: 1, u: 1.660538782e-24 }, {
    sg: (POUND * GRAVITY) / FOOT, lbm: POUND, ozm: POUND / 16, grain: POUND / 7000, cwt: 100 * POUND, shweight: 100 * POUND, uk_cwt: 112 * POUND, lcwt: 112 * POUND, hweight: 112 * POUND,
    stone: 14 * POUND, ton: 2000 * POUND, uk_ton: 2240 * POUND, LTON: 2240 * POUND, brton: 2240 * POUND,
  }),
  ...kind("length", { m: 1, ang: ANGSTROM, ly: LIGHT_YEAR, parsec: 30_856_775_812_815_532, pc: 30_856_775_812_815_532 }, {
    mi: MILE, Nmi: NAUTICAL, in: INCH, ft: FOOT, yd: YARD, ell: 45 * INCH, Picapt: POINT, Pica: POINT, pica: INCH / 6, survey_mi: 5280 * SURVEY_FOOT,
  }),
  ...kind("time", { sec: 1, s: 1 }, { yr: 31_557_600, day: 86_400, d: 86_400, hr: 3600, mn: 60, min: 60 }),
  ...kind("pressure", { Pa: 1, p: 1, atm: 101_325, at: 101_325, mmHg: 133.322 }, { psi: POUND_FORCE / INCH ** 2, Torr: 101_325 / 760 }),
  ...kind("force", { N: 1, dyn: 1e-5, dy: 1e-5, pond: GRAVITY / 1000 }, { lbf: POUND_FORCE }),
  ...kind("energy", { J: 1, e: 1e-7, c: 4.184, cal: CALORIE, eV: 1.602176487e-19, ev: 1.602176487e-19, Wh: 3600, wh: 3600 }, {
    HPh: HORSEPOWER * 3600, hh: HORSEPOWER * 3600, flb: FOOT * POUND_FORCE, BTU: 1055.05585262, btu: 1055.05585262,
  }),
  ...kind("power", { W: 1, w: 1 }, { HP: HORSEPOWER, h: HORSEPOWER, PS: 75 * GRAVITY }),
  ...kind("magnetism", { T: 1, ga: 1e-4 }),
  ...kind("temperature", { K: 1, kel: 1 }, { C: 1, cel: 1, F: 5 / 9, fah: 5 / 9, Rank: 5 / 9, Reau: 1.25 }),
  ...kind("volume", { l: 0.001, L: 0.001, lt: 0.001, uk_pt: UK_GALLON / 8, ...powers({ m: 1, ang: ANGSTROM }, 3) }, {
    tsp: GALLON / 768, tspm: 5e-6, tbs: GALLON / 256, oz: GALLON / 128, cup: GALLON / 16, pt: GALLON / 8, us_pt: GALLON / 8, qt: GALLON / 4, gal: GALLON,
    uk_qt: UK_GALLON / 4, uk_gal: UK_GALLON, barrel: 42 * GALLON, bushel: 2150.42 * INCH ** 3, GRT: 100 * FOOT ** 3, regton: 100 * FOOT ** 3, MTON: 40 * FOOT ** 3, ...powers(LENGTHS, 3),
  }),
  ...kind("area", { ar: 100, ...powers({ m: 1, ang: ANGSTROM }, 2) }, { uk_acre: 4840 * YARD ** 2, us_acre: 43_560 * SURVEY_FOOT ** 2, ha: 10_000, Morgen: 2500, ...powers(LENGTHS, 2) }),
  ...kind("information", { bit: 1, byte: 8 }),
  ...kind("speed", { "m/s": 1, "m/sec": 1, "m/h": 1 / 3600, "m/hr": 1 / 3600, mph: MILE / 3600 }, { admkn: (6080 * FOOT) / 3600, kn: NAUTICAL / 3600 }),
]);

/** Temperatures are so many kelvins above this. */
const ZERO: Readonly<Record<string, number>> = { C: 273.15, cel: 273.15, F: 273.15 - 160 / 9, fah: 273.15 - 160 / 9, Reau: 273.15 };

const PREFIXES: Readonly<Record<string, number>> = {
  Y: 1e24, Z: 1e21, E: 1e18, P: 1e15, T: 1e12, G: 1e9, M: 1e6, k: 1e3, h: 1e2, da: 10, e: 10, d: 0.1, c: 0.01, m: 1e-3, u: 1e-6, n: 1e-9, p: 1e-12, f: 1e-15, a: 1e-18, z: 1e-21, y: 1e-24,
};
const BINARY: Readonly<Record<string, number>> = { Yi: 2 ** 80, Zi: 2 ** 70, Ei: 2 ** 60, Pi: 2 ** 50, Ti: 2 ** 40, Gi: 2 ** 30, Mi: 2 ** 20, ki: 2 ** 10 };

/** A unit by its name, perhaps with a prefix. @throws #N/A when nobody knows it */
function unitOf(name: string): Unit & { readonly zero: number } {
  const known = UNITS.get(name);
  if (known) return { ...known, zero: ZERO[name] ?? 0 };
  for (const length of [1, 2]) {
    const prefix = name.slice(0, length), unit = UNITS.get(name.slice(length));
    const size = PREFIXES[prefix] ?? (unit?.kind === "information" ? BINARY[prefix] : undefined);
    if (unit && unit.prefix > 0 && size !== undefined) return { ...unit, factor: unit.factor * size ** unit.prefix, zero: 0 };
  }
  throw NA;
}

function convert(value: number, from: string, to: string): number {
  const [source, target] = [unitOf(from), unitOf(to)];
  if (source.kind !== target.kind) throw NA;
  if (from === to) return value;
  return source.zero === target.zero ? value * (source.factor / target.factor) : (value * source.factor + source.zero - target.zero) / target.factor;
}

export const UNIT_FUNCTIONS: Functions = { CONVERT: scalar(["number", "text", "text"], convert) };
