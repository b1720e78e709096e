/** Moments just before midnight as Excel shows them: rounded to the seconds that are shown, into the next day. */

const TIME = /[hs]/i, FRACTION = /s\.(0+)/i, NO_CODES = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi;
const DAY_SECONDS = 86_400;

/** The number to be shown under a format: the next day where the time of day, rounded to the shown part of a second, is 24:00. */
export function carriedMoment(format: string, value: number): number {
  if (value < 0 || Number.isInteger(value)) return value;
  const codes = format.replace(NO_CODES, "");
  if (!TIME.test(codes) || /e[+-]|general/i.test(codes)) return value;
  const parts = DAY_SECONDS * 10 ** (FRACTION.exec(codes)?.[1]?.length ?? 0), day = Math.floor(value);
  return Math.round((value - day) * parts) === parts ? day + 1 : value;
}
