/** A year by its last two digits, alone or in front of a heading: 24年, 22年初结转, 21年底. Not 20年以上. */
const SHORT = /^(1[5-9]|[2-4]\d)年(?=度|[\u4e00-\u9fa5]|$)(?!以|内|期|限|龄|代)/;
/** One alone, in front of a stage: 25年安排. */
const BEFORE_STAGE = /^(1[5-9]|[2-4]\d)年(?=(?:年初)?(?:安排|预算|决算|实际|执行|支出))/;
/** A stage by its first sign behind a year: 24年预 | 24决 | 2025预. */
const SHORT_STAGE = /^(?:20)?(1[5-9]|[2-4]\d)(?:年度?)?([预决])数?$/;
/** A year right in front of what happened in it: 23预算 | 23调整 | 22执行. */
const SHORT_BARE = /^(1[5-9]|[2-4]\d)(?=(?:年[初末底]|期[初末])?(?:预算|决算|调整|执行|支出|支付|收入|下达|追加|收回|结转|结余|完成|实际|编制|在职|实有)[数额]?$)/;
/** Fewest headings, or lines, that begin so. */
const FEWEST = 2;
/** Years that stand side by side are near each other. */
const LONGEST_SPAN = 3;

/** Whether several years stand near each other. */
export function areNear(years: readonly number[], longestSpan: number): boolean {
  return years.length >= FEWEST && Math.max(...years) - Math.min(...years) <= longestSpan;
}

/** Headings of columns with their years in full, where several begin with years of two digits that are near each other. */
export function withFullYears(written: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const paths = withBareYears(written.map((path) => path.map((part) => part.replace(SHORT_STAGE, "20$1年$2算"))));
  const years = paths.flatMap((path) => path.flatMap((part) => SHORT.exec(part)?.[1] ?? [])).map(Number);
  if (years.length === 1) return paths.map((path) => path.map((part) => part.replace(BEFORE_STAGE, "20$1年")));
  if (!areNear(years, LONGEST_SPAN)) return paths;
  return paths.map((path) => path.map((part) => part.replace(SHORT, "20$1年")));
}

function withBareYears(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const years = paths.flatMap((path) => path.flatMap((part) => SHORT_BARE.exec(part)?.[1] ?? [])).map(Number);
  return areNear(years, LONGEST_SPAN) ? paths.map((path) => path.map((part) => part.replace(SHORT_BARE, "20$1年"))) : paths;
}
