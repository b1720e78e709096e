import { EMPTY, each, withRow, type MovingCell, type MovingSheet, type Relayout } from "./relayout";

const isFilled = ({ value }: MovingCell): boolean => value !== null && value !== "";

/** The first row is a title: one text that ends or begins like that of a table. */
function isTitled({ rows: [first] }: MovingSheet): boolean {
  return first !== undefined && first.filter(isFilled).length === 1 && typeof first[0]!.value === "string" && /[表账况细计]/.test(first[0]!.value);
}

/** The year that the sheet's name or its first lines tell. */
function yearOf({ sheet, rows }: MovingSheet): number | null {
  const year = /20\d\d/.exec([sheet.name, ...rows.slice(0, 3).flatMap((row) => row.map(({ value }) => String(value ?? "")))].join())?.[0];
  return year === undefined ? null : Number(year);
}

const below = (line: (sheet: MovingSheet) => string | null) => each((sheet) => {
  const words = isTitled(sheet) ? line(sheet) : null;
  return words === null ? sheet : withRow(sheet, 1, [words]);
});

/** The line that says the unit, moved to the last column. */
function withUnitFarRight(sheet: MovingSheet): MovingSheet {
  return {
    ...sheet, rows: sheet.rows.map((row) => {
      const [only, ...others] = row.filter(isFilled);
      if (only === undefined || others.length > 0 || typeof only.value !== "string" || !/^(?:金额)?单位：/.test(only.value)) return row;
      return [...row.map((cell) => (cell === only ? EMPTY : cell)).slice(0, -1), only];
    }),
  };
}

/** What else stands above a table. */
export const TITLED: Readonly<Record<string, Relayout>> = {
  "says below its title when it was filled in, the year after": below((sheet) => {
    const year = yearOf(sheet);
    return year === null ? null : `填报日期：${year + 1}年1月15日`;
  }),
  "says below its title who filled it in": below(() => "编制单位：某市某局"),
  "says below its title where its figures are from": below(() => "注：本表数据取自财务系统"),
  "has the office's name above its title": each((sheet) => (isTitled(sheet) ? withRow(sheet, 0, ["某市某局"]) : sheet)),
  "has its unit far right": each(withUnitFarRight),
};
