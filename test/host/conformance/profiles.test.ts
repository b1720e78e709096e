/**
 * Requirement-set profiles: a member of a later set than the host's answers ApiNotFound, as
 * https://learn.microsoft.com/office/dev/add-ins/develop/specify-office-hosts-and-api-requirements and the "Api set" of each reference page have it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sinceFile } from "../../../scripts/build/hostSince";
import type { ProfileName } from "../../../src/workbench/host";
import { openInNode } from "../../../src/workbench/node";
import type { NodeHost } from "../../../src/workbench/node";
import { bookOf, sheetOf } from "../../helpers/book";

let node: NodeHost;
const open = async (profile: ProfileName): Promise<void> => {
  node = await openInNode(bookOf(sheetOf("表", [[1, 2], ["=A1+B1", null]], { merges: [{ top: 1, left: 0, bottom: 1, right: 1 }] })), { profile });
};
afterEach(() => node.close());

/** What using a member ends with. */
const outcome = (work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<string> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("表"), context);
    await context.sync();
  }).then(() => "done", (error: OfficeExtension.Error) => `${error.code} ${error.debugInfo.errorLocation ?? ""}`);

/** Members that our add-in or a likely one uses, by the set that brought them. */
const MEMBERS: readonly (readonly [string, number, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void])[] = [
  ["Range.height", 10, (sheet) => sheet.getRange("A1").load("height")],
  ["Range.group", 10, (sheet) => sheet.getRange("1:2").group("ByRows")],
  ["Worksheet.customProperties", 12, (sheet) => sheet.customProperties.add("k", "v")],
  ["Range.getMergedAreasOrNullObject", 13, (sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address")],
  ["Range.getPrecedents", 14, (sheet) => sheet.getRange("A2").getPrecedents().load("addresses")],
  ["Range.getDependents", 15, (sheet) => sheet.getRange("A1").getDependents().load("addresses")],
  ["Worksheet.onProtectionChanged", 14, (sheet) => sheet.onProtectionChanged.add(async () => undefined)],
];

describe.each([["floor", 9], ["excel2021", 14], ["library", 15], ["web", 15]] as const)("as %s, with ExcelApi 1.%i", (profile, ceiling) => {
  test.each(MEMBERS)("%s of ExcelApi 1.%i is there or not", async (name, set, work) => {
    await open(profile);
    expect(await outcome(work)).toBe(set <= ceiling ? "done" : `ApiNotFound ${name}`);
  });

  test("what isSetSupported says is what is answered", async () => {
    await open(profile);
    const told = Array.from({ length: 20 }, (_, index) => index + 1).filter((set) => Office.context.requirements.isSetSupported("ExcelApi", `1.${set}`));
    expect(told).toEqual(Array.from({ length: ceiling }, (_, index) => index + 1));
    expect(Office.context.requirements.isSetSupported("ExcelApiDesktop", "1.1")).toBe(false);
  });
});

test("what ran before the member that is missing stays done", async () => {
  await open("floor");
  expect(await outcome((sheet) => { sheet.getRange("B1").values = [[9]]; sheet.customProperties.add("k", "v"); sheet.getRange("A1").values = [[9]]; })).toMatch(/^ApiNotFound/);
  const { cells } = (await node.exportBook()).sheets[0]!;
  expect([cells["0,0"]?.value, cells["0,1"]?.value]).toEqual([1, 9]);
});

test("loading everything leaves out what is too new, and says nothing", async () => {
  await open("floor");
  const seen = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("表").getRange("A1");
    range.load();
    await context.sync();
    return range.toJSON() as Readonly<Record<string, unknown>>;
  });
  expect(seen["values"]).toEqual([[1]]);
  expect("height" in seen).toBe(false);
});

test.each([["floor", undefined], ["excel2021", "Unknown"]] as const)("as %s, a change tells who set it off: %s", async (profile, triggerSource) => {
  await open(profile);
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (args) => { heard.push(args); });
    await context.sync();
  });
  await node.edit("表", "A1", 5);
  await node.idle();
  expect(heard.map((args) => [args.address, args.source, args.triggerSource])).toEqual([["A1", "Local", triggerSource]]);
});

test("another author's typing arrives as a remote change", async () => {
  await open("library");
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source }) => { heard.push(`${address} ${source}`); });
    await context.sync();
  });
  await node.edit("表", "B1", "别人", "other");
  await node.idle();
  expect(heard).toEqual(["B1 Remote"]);
});

test("only the web refuses a request of more than 5 MB", async () => {
  const write = (sheet: Excel.Worksheet): void => { sheet.getRange("A1:A1000").values = Array.from({ length: 1000 }, () => ["文".repeat(2000)]); };
  await open("library");
  expect(await outcome(write)).toBe("done");
  node.close();
  await open("web");
  expect(await outcome(write)).toMatch(/^RequestPayloadSizeLimitExceeded/);
});

test("since.json is what the type definitions say", () => {
  expect(readFileSync(join("src", "workbench", "host", "since.json"), "utf8")).toBe(sinceFile(readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8")));
});
