/** What CELL("format") says of a number format. */

export const sectionOf = (format: string, index: number): string => format.split(";")[index] ?? "";

/** Signs of CELL("format"), as Microsoft's page of CELL lists them; "-" where negative numbers have a colour, "()" where brackets stand around numbers. */
export function formatCode(format: string): string {
  const section = sectionOf(format, 0).replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1"), bare = section.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "");
  const ends = `${/\[(?!\$|[<>=hmsHMS])/.test(sectionOf(format, 1)) ? "-" : ""}${bare.includes("(") ? "()" : ""}`, digits = /\.(0+)/.exec(bare)?.[1]?.length ?? 0;
  if (bare === "" || /general/i.test(bare) || /[?/]\/|#\s*\?/.test(bare)) return "G";
  if (/[ymdhs]/i.test(bare)) return dateCode(bare.toLowerCase());
  if (/E[+-]/i.test(bare)) return `S${digits}`;
  if (bare.includes("%")) return `P${digits}${ends}`;
  if (!/[0#]/.test(bare)) return "G";
  if (/[$¥￥€£]/.test(section)) return `C${digits}${ends}`;
  return `${bare.includes(",") ? "," : "F"}${digits}${ends}`;
}

function dateCode(format: string): string {
  if (/h/.test(format) && !/[yd]/.test(format)) return /s/.test(format) ? (/am\/pm|上午/.test(format) ? "D6" : "D8") : /am\/pm|上午/.test(format) ? "D7" : "D9";
  if (/mmm/.test(format)) return /d/.test(format) ? (/y/.test(format) ? "D1" : "D2") : "D3";
  return /y/.test(format) ? "D4" : "D5";
}
