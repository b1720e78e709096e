/** Workbooks saved by Excel, recalculated here and compared with what Excel stored. `WRITE_DIFFERENCES=1` writes the list anew. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { areaText } from "../../src/workbench/engine/address";
import { openXlsx } from "../../src/workbench/files";
import { createEngine } from "../../src/workbench/node";

const folder = path.join(__dirname, "..", "workbooks", "excel-saved", "calculation");
const listFile = path.join(__dirname, "excelSaved.differences.json");
const known = JSON.parse(readFileSync(listFile, "utf8")) as Record<string, string[]>;
const seen: Record<string, string[]> = {};
const rates: string[] = [];

const equal = (excel: unknown, ours: unknown): boolean => (typeof excel === "number" && typeof ours === "number"
  ? Math.abs(excel - ours) <= 1e-12 * Math.abs(excel) : JSON.stringify(excel ?? "") === JSON.stringify(ours ?? ""));

async function differing(name: string): Promise<{ formulas: number; cells: string[] }> {
  const { book } = await openXlsx(readFileSync(path.join(folder, name)));
  const engine = createEngine(), cells: string[] = [];
  await engine.load(book);
  await engine.calculate(true);
  let formulas = 0;
  for (const sheet of book.sheets) {
    for (const [key, { value, formula, spilled }] of Object.entries(sheet.cells)) {
      if (formula === undefined && !spilled) continue;
      const [row = 0, column = 0] = key.split(",").map(Number), at = { top: row, left: column, bottom: row, right: column };
      formulas++;
      if (!equal(value, engine.read(sheet.id, at)[0]?.[0]?.value)) cells.push(`${sheet.name}!${areaText(at)} ${formula ?? "(of an array)"}`);
    }
  }
  engine.dispose();
  return { formulas, cells };
}

test.each(readdirSync(folder).filter((name) => name.endsWith(".xlsx")))("%s: exactly the listed cells differ from Excel's results", async (name) => {
  const { formulas, cells } = await differing(name);
  if (cells.length > 0) seen[name] = cells;
  rates.push(`${name}: ${formulas - cells.length} of ${formulas} (${((100 * (formulas - cells.length)) / formulas).toFixed(1)} %)`);
  if (!process.env["WRITE_DIFFERENCES"]) expect(cells).toEqual(known[name] ?? []);
});

afterAll(() => {
  process.stdout.write(`${rates.join("\n")}\n`);
  if (process.env["WRITE_DIFFERENCES"]) writeFileSync(listFile, `${JSON.stringify(seen, null, 1)}\n`);
});
