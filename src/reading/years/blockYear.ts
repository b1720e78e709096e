import type { Band, ColumnReading } from "../columns/columns";
import { squash, withYearInDigits } from "../cells/text";
import { yearOfTitle } from "../columns/headingWords";

/** 表题年份系沿用上年底表未改，本表数据均为2019年: what a note puts in the place of the title's year. */
const CORRECTED = /(?:更正|勘误|沿用|有误|写错|未改)[^。]*(?:[本上]表|数据|年度)[^。;,]*(?:为|是|系)((?:19|20)\d{2})年/;

/** Names a document, whose year is its own; a register of documents has the year of its title: 2022年指标文件登记. */
const OF_A_DOCUMENT = /^(?:附件|说明|口径|注)|文件(?!(?:追[加减]|下达)?(?:登记|台账|汇总|清单|一览|明细))|号$/;

/** The year that the lines above a table, its headings or its sheet's name tell; `null` when none does. */
export function blockYear(titles: readonly string[], notes: readonly string[], bands: readonly Band[], sheetName: string): number | null {
  const corrected = notes.map((note) => CORRECTED.exec(withYearInDigits(squash(note)))?.[1]).find((year) => year !== undefined);
  if (corrected !== undefined) return Number(corrected);
  const told = titles.filter((text) => !OF_A_DOCUMENT.test(text)).map(yearOfTitle).find((year) => year !== null);
  if (told !== undefined) return isLeftStanding(told!, bands) ? told! + 1 : told!;
  const heads = bands.flatMap(({ columns }) => yearsOfHeadings(columns.filter((column) => column.facts.period !== null || column.role === "figure")));
  if (heads.length > 0 && !isOfAnotherYear(bands)) return Math.max(...heads);
  return yearOfTitle(sheetName);
}

/** Whether the title was left standing from the year before: what was spent in the next year stands below it, and no later one (2020年决算 | 2021年预算 | 2021年决算 below 2020年度). */
function isLeftStanding(told: number, bands: readonly Band[]): boolean {
  const dated = bands.flatMap(({ columns }) => columns.filter(({ role, facts }) => role === "figure" && facts.year !== null));
  const isNext = ({ facts }: ColumnReading): boolean => facts.year === told + 1;
  return dated.some((column) => isNext(column) && column.facts.period === "final") && dated.every(({ facts }) => facts.year! <= told + 1) || dated.length > 0 && dated.every((column) => isNext(column) && column.facts.period === null);
}

/** Years that headings name for the table: 2018年决算数 beside 决算数 is of another year than the table. */
function yearsOfHeadings(columns: readonly ColumnReading[]): readonly number[] {
  const without = new Set(columns.filter(({ facts }) => facts.year === null && facts.yearShift === 0 && !facts.isDerived).map(stageAndConcept));
  return columns.flatMap((column) => (column.facts.year === null || without.has(stageAndConcept(column)) ? [] : [column.facts.year]));
}

function stageAndConcept({ facts: { period, concept } }: ColumnReading): string {
  return [period, ...concept].join("/");
}

const OF_THIS_YEAR = /^(?:全年|本年|当年)度?(?:累计|支[出付]|执行|决算|实际)/;

/** Whether the only dated columns are what was spent in one year, beside one that says to be this year's: 2021年决算 beside 全年累计 is the year before. */
function isOfAnotherYear(bands: readonly Band[]): boolean {
  const columns = bands.flatMap((band) => band.columns);
  const dated = columns.filter(({ facts }) => facts.year !== null);
  return dated.every(({ facts }) => facts.period === "final" && facts.year === dated[0]!.facts.year)
    && columns.some(({ facts, path }) => facts.year === null && OF_THIS_YEAR.test(path[path.length - 1] ?? ""));
}
