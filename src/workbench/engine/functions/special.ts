/**
 * Gamma, beta and error functions to the last digits of a double. Densities of counts come by Loader's deviances ("Fast and accurate
 * computation of binomial probabilities", 2000), which lose no digits where numbers are large; tails by series and continued fractions.
 */

const LOG_2PI = Math.log(2 * Math.PI);
/** Lanczos' sum with g = 607/128, coefficients of P. Godfrey. */
const G = 607 / 128;
const LANCZOS = [
  0.99999999999999709182, 57.156235665862923517, -59.597960355475491248, 14.136097974741747174, -0.49191381609762019978, 0.33994649984811888699e-4, 0.46523628927048575665e-4,
  -0.98374475304879564677e-4, 0.15808870322491248884e-3, -0.21026444172410488319e-3, 0.21743961811521264320e-3, -0.16431810653676389022e-3, 0.84418223983852743293e-4,
  -0.26190838401581408670e-4, 0.36899182659531622704e-5,
];
const lanczos = (x: number): number => LANCZOS.reduce((sum, coefficient, index) => sum + (index === 0 ? coefficient : coefficient / (x + index)), 0);

const EULER = 0.57721566490153286061;
/** ζ(n): terms to a hundred, and what Euler and Maclaurin say of the rest. */
function zeta(n: number): number {
  const last = 100;
  let sum = 0;
  for (let k = last; k >= 1; k--) sum += k ** -n;
  return sum + last ** (1 - n) / (n - 1) - last ** -n / 2 + (n * last ** (-n - 1)) / 12 - (n * (n + 1) * (n + 2) * last ** (-n - 3)) / 720;
}
const ZETA = Array.from({ length: 40 }, (_, index) => (index < 2 ? 0 : zeta(index)));

/** ln Γ(1 + e) for small e, by its series. */
function logGammaNearOne(e: number): number {
  let sum = 0;
  for (let n = ZETA.length - 1; n >= 2; n--) sum += ((ZETA[n] ?? 0) * (-e) ** n) / n;
  return sum - EULER * e;
}

/** Sine of π times a number, exact at whole numbers and halves. */
function sinPi(x: number): number {
  const near = Math.round(x), sign = near % 2 === 0 ? 1 : -1;
  return sign * Math.sin(Math.PI * (x - near));
}

/** Γ(x); infinite at 0 and the negative whole numbers. */
export function gamma(x: number): number {
  if (Number.isInteger(x)) {
    if (x <= 0) return Infinity;
    if (x > 171) return Infinity;
    let product = 1;
    for (let factor = 2; factor < x; factor++) product *= factor;
    return product;
  }
  if (Math.abs(x - 1) < 0.25) return Math.exp(logGammaNearOne(x - 1));
  if (Math.abs(x) < 0.25) return Math.exp(logGammaNearOne(x)) / x;
  if (x < 0.5) return Math.PI / (sinPi(x) * gamma(1 - x));
  if (x > 171.7) return Infinity;
  const base = x + G - 0.5, half = base ** ((x - 0.5) / 2);
  return (half * Math.exp(-base) * half * Math.sqrt(2 * Math.PI) * lanczos(x - 1));
}

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  if (Math.abs(x - 1) < 0.25) return logGammaNearOne(x - 1);
  if (Math.abs(x - 2) < 0.25) return Math.log1p(x - 2) + logGammaNearOne(x - 2);
  if (x < 20) return Math.log(gamma(x));
  return (x - 0.5) * Math.log(x) - x + LOG_2PI / 2 + stirlingRest(x);
}

/** What Stirling's formula of ln Γ(x) lacks. */
const stirlingRest = (x: number): number => {
  const square = x * x;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) / square) / x;
};

/** What Stirling's formula of ln n! lacks. */
function stirlingError(n: number): number {
  if (n < 16) return Math.log(gamma(n + 1)) - (n + 0.5) * Math.log(n) + n - LOG_2PI / 2;
  return stirlingRest(n);
}

/** x ln(x/m) + m − x, without loss where the two are close. */
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) < 0.1 * (x + mean)) {
    const v = (x - mean) / (x + mean);
    let sum = (x - mean) * v, power = 2 * x * v;
    for (let j = 1; j < 1000; j++) {
      power *= v * v;
      const next = sum + power / (2 * j + 1);
      if (next === sum) return next;
      sum = next;
    }
  }
  return x * Math.log(x / mean) + mean - x;
}

/** mˣ e⁻ᵐ / Γ(x + 1): the probability of x where so many are expected, for any x ≥ 0. */
export function poissonDensity(x: number, mean: number): number {
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-mean);
  if (x < 1e-3 * mean || x < 1e-2) return Math.exp(x * Math.log(mean) - mean - logGamma(x + 1));
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

/** pˣ qⁿ⁻ˣ Γ(n+1) / (Γ(x+1) Γ(n−x+1)), for any 0 ≤ x ≤ n. */
export function binomialDensity(x: number, n: number, p: number, q = 1 - p): number {
  if (p === 0) return x === 0 ? 1 : 0;
  if (q === 0) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * (p < 0.1 ? Math.log1p(-p) : Math.log(q)));
  if (x === n) return Math.exp(n * (q < 0.1 ? Math.log1p(-q) : Math.log(p)));
  const rest = n - x, constant = stirlingError(n) - stirlingError(x) - stirlingError(rest) - deviance(x, n * p) - deviance(rest, n * q);
  return Math.exp(constant) * Math.sqrt(n / (2 * Math.PI * x * rest));
}

const TINY = 1e-300;

/** A continued fraction b0 + a1/(b1 + a2/(b2 + …)) (Lentz). */
function fraction(first: number, term: (index: number) => readonly [number, number]): number {
  let value = first || TINY, c = value, d = 0;
  for (let index = 1; index < 100_000; index++) {
    const [a, b] = term(index);
    d = b + a * d || TINY;
    c = b + a / c || TINY;
    d = 1 / d;
    const step = c * d;
    value *= step;
    if (Math.abs(step - 1) < 2e-16) break;
  }
  return value;
}

/** Part of the gamma distribution of shape `a` below x (`lower`) or above it. */
export function gammaPart(a: number, x: number, lower: boolean): number {
  if (x <= 0) return lower ? 0 : 1;
  if (x === Infinity) return lower ? 1 : 0;
  const density = poissonDensity(a, x);
  if (x < a + 1) {
    let term = 1, sum = 1;
    for (let n = 1; n < 1_000_000 && term > sum * 1e-17; n++) { term *= x / (a + n); sum += term; }
    const below = density * sum;
    return lower ? below : 1 - below;
  }
  const above = (density * a) / fraction(x + 1 - a, (index) => [-index * (index - a), x + 2 * index + 1 - a]);
  return lower ? 1 - above : above;
}

/** Part of the beta distribution below x; `rest` is 1 − x where that is known better. */
export function betaPart(x: number, a: number, b: number, rest = 1 - x): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  return x <= (a + 1) / (a + b + 2) ? betaBelow(x, rest, a, b) : 1 - betaBelow(rest, x, b, a);
}

function betaBelow(x: number, rest: number, a: number, b: number): number {
  const front = (binomialDensity(a, a + b, x, rest) * b) / (a + b);
  return front / fraction(1, (index) => {
    const m = index >> 1;
    return [index % 2 === 0 ? (m * (b - m) * x) / ((a + index - 1) * (a + index)) : (-(a + m) * (a + b + m) * x) / ((a + index - 1) * (a + index)), 1];
  });
}

/** The error function. */
export function erf(x: number): number {
  const size = Math.abs(x);
  if (size >= 2) return Math.sign(x) * (1 - erfc(size));
  let term = size, sum = size;
  for (let n = 1; term > sum * 1e-18 && n < 200; n++) { term *= (2 * size * size) / (2 * n + 1); sum += term; }
  return (Math.sign(x) * 2 * Math.exp(-size * size) * sum) / Math.sqrt(Math.PI);
}

/** 1 − erf(x), with all digits where it is small. */
export function erfc(x: number): number {
  if (x < 0.5) return 1 - erf(x);
  if (x < 2) return erfcBySum(x);
  if (x > 27.3) return 0;
  return squareExponential(x) / (Math.sqrt(Math.PI) * beyond(x));
}

/** e^(−x²) over the √π erfc(x) of a large x. */
const beyond = (x: number): number => fraction(x, (index) => [index / 2, x]);

/** e to −x² (or a part of that), whose square would be rounded: split where the high part squares exactly. */
function squareExponential(x: number, part = 1): number {
  const high = Math.fround(x), low = x - high;
  return Math.exp(-high * high * part) * Math.exp(-low * (x + high) * part);
}

/** Trapezoids over ∫ e^(−t²)/(t² + x²) dt, which for this function are exact to the last digits (Chiarella and Reichel, 1968). */
function erfcBySum(x: number): number {
  const step = 0.5, square = x * x;
  let sum = 1 / square;
  for (let n = 1; n <= 14; n++) { const t = n * step; sum += (2 * Math.exp(-t * t)) / (t * t + square); }
  const correction = 2 / (1 - Math.exp((2 * Math.PI * x) / step));
  return (x * step * squareExponential(x) * sum) / Math.PI + correction;
}

/** Part of the standard normal distribution below z. */
export function normalPart(z: number): number {
  if (z >= 0) return 0.5 + erf(z / Math.SQRT2) / 2;
  const x = -z / Math.SQRT2;
  return x < 2 ? erfc(x) / 2 : z < -38.6 ? 0 : squareExponential(z, 0.5) / (2 * Math.sqrt(Math.PI) * beyond(x));
}

export const normalDensity = (z: number): number => squareExponential(z, 0.5) / Math.sqrt(2 * Math.PI);
