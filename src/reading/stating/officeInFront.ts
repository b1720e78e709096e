import { KINDS_OF_POSTS, STAFF } from "../meaning/lexicon";
import { conceptsOf, conceptsWithin, meansOne } from "../meaning/segment";
import type { RowReading } from "../rows/rowReading";

/** The office itself, in front of its people: 局机关在职公务员, 委机关工勤. */
const OFFICE = /^(?:本)?[局委厅办院校馆所站社](?:机关|本级|本部)(?=.{2})/;
/** Offices below it, whose people are others. */
const BELOW_IT = /下属|所属|直属|二级|基层|事业单位|[局委厅办院校]属/;
/** Fewest lines that are called so. */
const FEWEST_LINES = 2;

/** Lines of people called by their kind alone, where the office in front (局机关在职公务员, 局机关工勤) is the only one that a line speaks of. */
export function withoutOffice(rows: readonly RowReading[]): ReadonlyMap<RowReading, string> {
  const called = rows.filter(({ key }) => OFFICE.test(key));
  if (called.length < FEWEST_LINES || rows.some(({ key }) => BELOW_IT.test(key))) return NOTHING;
  const names = new Map(called.flatMap((row) => {
    const name = row.key.replace(OFFICE, "");
    return speaksOfPeople(name) ? [[row, name] as const] : [];
  }));
  return rows.some((row) => !names.has(row) && [...names.values()].includes(row.key)) ? NOTHING : names;
}

function speaksOfPeople(name: string): boolean {
  return conceptsOf(name) !== null && meansOne(conceptsWithin(name), [...STAFF, ...KINDS_OF_POSTS]);
}

const NOTHING: ReadonlyMap<RowReading, string> = new Map();
