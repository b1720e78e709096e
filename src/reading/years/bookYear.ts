import type { BlockReading } from "../readTables";
import { saysLastYear, yearOfText } from "../columns/headingWords";
import { yearInPairs } from "./yearInPairs";
import type { YearTold } from "./yearInWords";

const ON_COVER = /^(?:评价年度|自评年度|所属年度|预算年度|年度):?$/;

/**
 * The year a workbook is about: 评价年度 on a cover, or what words say outright, else the year most final-account and working tables name, else file name, else budgets. What the title on a cover
 * tells counts more than a single sheet.
 */
export function bookYear(blocks: readonly BlockReading[], fileName: string, told: YearTold | null): number | null {
  const cover = blocks.map(({ grid, block }) => yearInPairs(grid, block, ON_COVER)).find((year) => year !== null);
  if (cover) return cover;
  const named = yearOfText(fileName.replace(/[-_.]/g, " ")) ?? firstYear(fileName);
  const dated = blocks.filter((block) => !isBudget(block));
  const final = mostFrequent(dated.map((block) => block.year));
  if (told !== null && (told.isSaid || final === null || new Set(dated.filter(({ year }) => year === final).map(({ grid }) => grid.sheet)).size <= 1)) return told.year;
  if (final !== null && named === final - 1 && isBudgetBeside(dated.filter(({ year }) => year === final), named)) return named;
  if (final !== null) return named === final + 1 && isOnlyYearBefore(blocks, final) ? named : final;
  const budget = budgetYear(blocks);
  const hasFinal = blocks.some((block) => block.recognition.form?.stage === "final");
  return hasFinal ? (named ?? budget) : (budget ?? named);
}

/** Whether the only table of the year is one that plans it beside what was spent in the year before: 2018年决算 | 2019年预算 in a workbook of 2018. */
function isBudgetBeside(blocks: readonly BlockReading[], before: number): boolean {
  return blocks.length === 1 && blocks[0]!.bands.some(({ columns }) => columns.some(({ facts: { year, period } }) => year === before && period === "final"));
}

/** Whether all that names the year calls it the one before: 2022年末结转结余（取自上年决算批复） in a workbook of 2023. */
function isOnlyYearBefore(blocks: readonly BlockReading[], year: number): boolean {
  return blocks.every((block) => block.year !== year || block.titles.some(saysLastYear));
}

/** The year most budget tables name. */
export function budgetYear(blocks: readonly BlockReading[]): number | null {
  return mostFrequent(blocks.filter(isBudget).map((block) => block.year));
}

function isBudget(block: BlockReading): boolean {
  const stage = block.recognition.form?.stage;
  if (stage === "final") return false;
  if (stage === "budget") return true;
  const words = block.titles.join(" ");
  return /预算/.test(words) && !/决算|执行|自评|评价/.test(words);
}

function firstYear(text: string): number | null {
  const match = /(?:19|20)\d{2}/.exec(text);
  return match ? Number(match[0]) : null;
}

/** The most frequent year; the later one when even. */
function mostFrequent(years: readonly (number | null)[]): number | null {
  const votes = new Map<number, number>();
  for (const year of years) if (year !== null) votes.set(year, (votes.get(year) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}
