import type { SheetSnapshot } from "../../model";
import { squash, withYearInDigits } from "../cells/text";
import { yearOfText } from "../columns/headingWords";

/** Lines of a cover, or of notes, that are looked at. */
const FIRST_LINES = 30;
/** A title of more signs is a sentence. */
const LONGEST_TITLE = 40;

/** 本册数据年度为2022年度, “本年”指2022年: says outright which year it is. */
const SAID = /(?:年度|本年度?|当年|今年)(?:均|都)?(?:为|是|指|系|即|:)((?:19|20)\d{2})年?/;
/** Asks for the year on a cover. */
const ASKS_YEAR = /^(?:会计|财政|核算|数据|评价|自评|所属|预算)?年度:?$/;
/** 二〇二三年度部门整体支出绩效自评: what the whole book is. A budget may be that of the next year beside it. */
const TITLE = /决算|自评|评价|绩效|台账|账本|账册|报表|数据|收支/;
const OF_BUDGET = /预算(?!执行)/;

/** The year that words tell of the whole workbook. */
export interface YearTold {
  readonly year: number;
  /** They say so outright; else it is in the title on a cover. */
  readonly isSaid: boolean;
}

/** What sheets of nothing but words tell of the workbook's year. `null` without. */
export function yearInWords(sheets: readonly SheetSnapshot[]): YearTold | null {
  const lines = sheets.flatMap(({ values }) => values.slice(0, FIRST_LINES).flat().flatMap((value) => (typeof value === "string" ? [withYearInDigits(squash(value))] : [])));
  const said = lines.map((line) => SAID.exec(line)?.[1]).find((year) => year !== undefined);
  if (said !== undefined) return { year: Number(said), isSaid: true };
  const asked = sheets.flatMap(({ values }) => values.slice(0, FIRST_LINES).flatMap((row) => row.flatMap((value, column) => (typeof value === "string" && ASKS_YEAR.test(squash(value)) ? [yearOfText(String(row[column + 1] ?? ""))] : [])))).find((one) => one !== null);
  if (asked !== undefined) return { year: asked!, isSaid: true };
  const year = lines.filter((line) => line.length <= LONGEST_TITLE && TITLE.test(line) && !OF_BUDGET.test(line) && !/[。;]/.test(line)).map(yearOfText).find((one) => one !== null) ?? null;
  return year === null ? null : { year, isSaid: false };
}
