import { unzipSync } from "fflate";
import { closeAll, differingCells, expectReady, personsPart, RUN_SHEETS, sampleBytes, startedSample, workOn } from "./work";

jest.setTimeout(120_000);
afterEach(closeAll);

test("a saved and reopened workbook is known again: the next run makes no sheet and writes no cell", async () => {
  const first = await startedSample();
  const bytes = await first.save();
  const book = await first.host.exportBook();
  const again = await workOn(bytes);
  await again.session.resume();
  expect(again.session.state.evaluation?.ledger.snapshot.sheets.filter(({ own }) => own !== null).map(({ name }) => name)).toEqual(RUN_SHEETS);
  await again.session.start();
  expectReady(again.session.state);
  expect(again.session.state.write).toMatchObject({ cellsWritten: 0, sheetsMade: [] });
  expect(again.session.state.mismatches).toEqual([]);
  expect(differingCells(book, await again.host.exportBook())).toEqual({});
  expect(Buffer.from(await again.save()).equals(Buffer.from(bytes))).toBe(true);
});

test("the parts of the person's sheets are the same bytes in the saved file", async () => {
  const work = await startedSample();
  const [before, after] = [unzipSync(sampleBytes()), unzipSync(await work.save())];
  const sheets = Object.keys(before).filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part));
  expect(sheets.length).toBeGreaterThan(20);
  for (const part of sheets) expect(Buffer.from(after[part]!).equals(Buffer.from(before[part]!))).toBe(true);
});

test("an undone first run leaves a workbook that saves to the file it came from", async () => {
  const work = await startedSample();
  await work.session.undoWrite();
  expectReady(work.session.state);
  const book = await work.host.exportBook();
  expect(personsPart(book)).toHaveLength(book.sheets.length);
  expect(Buffer.from(await work.save()).equals(Buffer.from(sampleBytes()))).toBe(true);
});
