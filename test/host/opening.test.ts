/** Opening another workbook while the add-in is at work: a batch is answered as one (https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model), so from one workbook. */
import { openInNode } from "../../src/workbench/node";
import { bookWith } from "../files/helpers";

const large = (): ReturnType<typeof bookWith> => bookWith({ name: "新", cells: Object.fromEntries(Array.from({ length: 5000 }, (_, row) => [`${row},0`, { value: row }])) });

/** A clock on which every look is later than a slice of work is long. */
beforeEach(() => {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 50));
});
afterEach(() => jest.restoreAllMocks());

it("answers a batch that comes while a workbook is being opened from that workbook", async () => {
  const node = await openInNode(bookWith({ name: "旧", cells: { "0,0": { value: 7 } } }));
  let asked: Promise<string> | undefined;
  await node.host.open(large(), async () => {
    asked ??= Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst(), last = sheet.getRange("A5000").load("values");
      sheet.load("name");
      await context.sync();
      return `${sheet.name} ${last.values[0]![0]}`;
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
  });
  expect(asked).toBeDefined();
  expect(await asked).toBe("新 4999");
  node.close();
});

it("leaves the present workbook as it was when the new one cannot be opened", async () => {
  const node = await openInNode(bookWith({ name: "旧", cells: { "0,0": { value: 7 } }, charts: [] }));
  await expect(node.host.open(large(), async () => { throw new Error("interrupted"); })).rejects.toThrow("interrupted");
  const { sheets } = await node.exportBook();
  expect(sheets.map(({ name, cells }) => [name, cells["0,0"]?.value])).toEqual([["旧", 7]]);
  node.close();
});
