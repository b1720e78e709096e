/** Pictures of a file: where they stand, and that they follow lines as the file's own anchors do. */
import type { PictureData } from "../../src/workbench/bookData";
import { openXlsx } from "../../src/workbench/files";
import { imageType } from "../../src/workbench/page/pictures/imageType";
import { openInNode } from "../../src/workbench/node";
import { pictureBox } from "../../src/workbench/page/pictures/pictureBox";
import { changedParts, worked } from "./helpers";
import { fileWithPictures } from "./pictureFile";

let bytes: Uint8Array;
beforeAll(async () => { bytes = await fileWithPictures(); });

const picturesOf = async (file: Uint8Array): Promise<readonly PictureData[]> => (await openXlsx(file)).book.sheets[0]!.pictures ?? [];

it("reads pictures at two cells, at one cell with a size, and at a place of their own, with what is cut off", async () => {
  const [two, edges, one, absolute, metafile] = await picturesOf(bytes);
  expect(two).toEqual({ id: expect.stringMatching(/picture\/2$/), name: "图1", part: "xl/media/image1.png", area: { top: 2, left: 1, bottom: 6, right: 3 }, offset: { x: 10, y: 5 }, reach: { x: 20, y: 8 } });
  expect(edges?.area).toEqual({ top: 2, left: 5, bottom: 3, right: 5 });
  expect(one).toEqual(expect.objectContaining({ area: { top: 9, left: 1, bottom: 9, right: 1 }, offset: { x: 4, y: 2 }, size: { width: 90, height: 60 }, crop: { left: 0.33333, top: 0, right: 0.33333, bottom: 0 } }));
  expect(absolute).toEqual(expect.objectContaining({ offset: { x: 300, y: 200 }, size: { width: 50, height: 40 }, fixed: true }));
  expect(metafile?.part).toBe("xl/media/image2.emf");
});

it("places them by cells: a corner never leaves its cell, an edge is the end of the line before, a fixed one stands by the sheet's corner", async () => {
  const [two, edges, one, absolute] = await picturesOf(bytes);
  const view = { zoom: 2, boxOf: ({ top, left }: { top: number; left: number }) => ({ left: 100 + left * 144, top: 50 + top * 40, width: 144, height: 40 }) };
  expect(pictureBox(two!, view)).toEqual({ left: 264, top: 140, width: 308, height: 166 });
  expect(pictureBox(edges!, view)).toEqual({ left: 820, top: 130, width: 144, height: 80 });
  expect(pictureBox(one!, view)).toEqual({ left: 252, top: 414, width: 180, height: 120 });
  expect(pictureBox(absolute!, view)).toEqual({ left: 700, top: 450, width: 100, height: 80 });
  const narrow = { ...view, boxOf: (area: { top: number; left: number }) => ({ ...view.boxOf(area), width: 8 }) };
  expect(pictureBox(two!, narrow).left).toBe(252);
});

it.each([
  ["a row above", "2:2", "insert"], ["a row inside", "5:5", "insert"], ["the row that one ends at", "5:5", "delete"], ["a column before", "B:B", "insert"],
] as const)("moves them with %s as the file is moved", async (_what, lines, deed) => {
  const { book } = await openXlsx(bytes);
  const told = await picturesOf(await worked(bytes, (sheet) => { if (deed === "insert") sheet.getRange(lines).insert(lines.includes("B") ? "Right" : "Down"); else sheet.getRange(lines).delete("Up"); }));
  const node = await openInNode(book);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(lines);
    if (deed === "insert") range.insert(lines.includes("B") ? "Right" : "Down");
    else range.delete("Up");
    await context.sync();
  });
  const kept = (await node.exportBook()).sheets[0]!.pictures!;
  node.close();
  expect(kept.map(({ area }) => area)).toEqual(told.map(({ area }) => area));
  expect(kept.map(({ area }) => area)).not.toEqual(book.sheets[0]!.pictures!.map(({ area }) => area));
});

it("keeps drawing and images when a cell is typed", async () => {
  const saved = await worked(bytes, (sheet) => { sheet.getRange("A2").values = [["甲"]]; });
  expect(changedParts(bytes, saved).filter((part) => /drawing|media/.test(part))).toEqual([]);
});

it("tells images by their bytes, and shows nothing that may hold a script", () => {
  const of = (...starts: number[]): string | null => imageType(Uint8Array.from(starts));
  expect([of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), of(0xff, 0xd8, 0xff, 0xe0), of(0x47, 0x49, 0x46, 0x38), of(0x42, 0x4d), of(0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50)])
    .toEqual(["image/png", "image/jpeg", "image/gif", "image/bmp", "image/webp"]);
  expect([of(1, 0, 0, 0), of(), imageType(new TextEncoder().encode("<svg>")), imageType(new TextEncoder().encode("<html>"))]).toEqual([null, null, null, null]);
});
