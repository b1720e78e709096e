import type { BookData } from "../bookData";

/** A new workbook with one empty sheet. */
export function blankBook(): BookData {
  const sheet = {
    id: "{00000000-0001-0000-0001-000000000000}", name: "Sheet1", visibility: "visible", cells: {}, merges: [], rows: {}, columns: {}, frozen: { rows: 0, columns: 0 },
    tabColor: null, protected: false, showGridlines: true, validations: [], hyperlinks: {}, charts: [], print: {},
  } as const;
  return { sheets: [sheet], styles: [{}], names: [], settings: {}, customXmlParts: [], activeSheet: 0, date1904: false };
}
