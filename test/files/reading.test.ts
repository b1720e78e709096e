import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { openXlsx } from "../../src/workbench/files";
import { WORKBOOKS, bytesOf, textOf, workbookNames } from "./helpers";

/** A second opinion: cells as the library hucre reads them, as [sheet name, row, column, value, formula]. */
function cellsByHucre(name: string): readonly (readonly [string, number, number, string | number | boolean | null, string | null])[] {
  const script = `
    import { readXlsx } from "hucre"; import { readFileSync } from "node:fs";
    const book = await readXlsx(readFileSync(${JSON.stringify(join(WORKBOOKS, name))}), { readStyles: true });
    const cells = book.sheets.flatMap((sheet) => sheet.rows.flatMap((row, r) => row.map((value, c) => [sheet.name, r, c, value instanceof Date ? null : value, sheet.cells?.get(r + "," + c)?.formula ?? null])));
    process.stdout.write(JSON.stringify(cells));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8", maxBuffer: 1e9, cwd: join(__dirname, "..", "..") })) as ReturnType<typeof cellsByHucre>;
}

describe.each(workbookNames)("%s", (name) => {
  it("has the cells that another reader finds", async () => {
    const { book } = await openXlsx(bytesOf(name));
    const others = cellsByHucre(name).filter(([, , , value, formula]) => value !== null && value !== "" && formula === null);
    expect(others.length).toBeGreaterThan(50);
    const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
    const differing = others.filter(([sheet, row, column, value]) => sheets.get(sheet)?.cells[`${row},${column}`]?.value !== value);
    expect(differing).toEqual([]);
  });

  it("has every sheet, merge and formula that its XML names", async () => {
    const bytes = bytesOf(name);
    const { book, source } = await openXlsx(bytes);
    const names = [...textOf(bytes, "xl/workbook.xml").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1]);
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(names);
    for (const sheet of book.sheets) {
      const xml = textOf(bytes, source.sheetPaths.get(sheet.id)!);
      expect(sheet.merges).toHaveLength((xml.match(/<mergeCell /g) ?? []).length);
      expect(Object.values(sheet.cells).filter((cell) => cell.formula !== undefined)).toHaveLength((xml.match(/<f[ >]/g) ?? []).length);
    }
  });
});

it("reads looks, widths and print set-up of the sample's cover", async () => {
  const { book } = await openXlsx(bytesOf("zhanjiang-gz-office-2020.xlsx"));
  const cover = book.sheets[0]!;
  expect(cover.cells["2,0"]?.value).toBe("2020年度部门整体支出绩效自评基础数据");
  expect(book.styles[cover.cells["2,0"]!.style!]).toEqual({ font: { name: "宋体", size: 20, bold: true }, align: { horizontal: "center", vertical: "center", wrap: true } });
  expect(cover.columns[1]).toEqual({ width: 28 });
  expect(cover.rows[2]).toEqual({ height: 30 });
  expect(cover.print).toEqual({ fitToWidth: true, pagesTall: 1, margins: { left: 54, right: 54, top: 72, bottom: 72, header: 36, footer: 36 } });
});
