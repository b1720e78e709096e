/**
 * How much one batch, one range and one cell may hold.
 * Pages: GUIDE + "concepts/resource-limits-and-performance-optimization" (5 MB a request or answer on the web, 5 million cells a range),
 * GUIDE + "testing/application-specific-api-error-handling" (codes), and
 * support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 (32,767 characters a cell).
 */
import { WEB_PAYLOAD_LIMIT } from "../../../src/workbench/host/profiles";
import type { ProfileName } from "../../../src/workbench/host/profiles";
import type { NodeHost } from "../../../src/workbench/node";
import { codeOn, onSheet, opened, valuesOf } from "./opened";

const as = (profile: ProfileName): Promise<NodeHost> => opened({ A1: 1 }, {}, [], {}, { profile });
/** Texts of the longest kind a cell takes, three bytes a character on the wire: 1 row is close to 0.1 MB. */
const LONG = "文".repeat(32_000);

describe("the web's 5 MB", () => {
  test("a request above it is refused whole: nothing of it is written", async () => {
    await as("web");
    const written = await codeOn((data) => {
      data.getRange("B1").values = [["先"]];
      for (let row = 1; row <= 60; row++) data.getRange(`A${row}`).values = [[LONG]];
    });
    expect(written).toBe("RequestPayloadSizeLimitExceeded");
    expect(await valuesOf("A1:B1")).toEqual([[1, ""]]);
  });

  test("an answer above it is refused, but what the batch did is done", async () => {
    await as("web");
    for (const from of [1, 31]) await onSheet((data) => { for (let row = from; row < from + 30; row++) data.getRange(`A${row}`).values = [[LONG]]; });
    const read = await codeOn((data) => {
      data.getRange("B1").values = [["写过"]];
      data.getRange("A1:A60").load("values");
    });
    expect(read).toBe("ResponsePayloadSizeLimitExceeded");
    expect(await valuesOf("B1")).toEqual([["写过"]]);
  });

  test("is counted in bytes of the text sent, at the very limit", async () => {
    const node = await as("web");
    const asciiOf = (bytes: number) => "x".repeat(bytes);
    const body = (text: string): string => JSON.stringify({ Actions: [], ObjectPaths: {}, more: text });
    const room = WEB_PAYLOAD_LIMIT - body("").length;
    expect((await node.host.process(body(asciiOf(room)))).kind).toBe("answer");
    expect(await node.host.process(body(asciiOf(room + 1)))).toEqual({ kind: "refused", error: 5103, code: "RequestPayloadSizeLimitExceeded" });
    expect((await node.host.process(body("文".repeat(Math.floor(room / 3))))).kind).toBe("answer");
    expect((await node.host.process(body("文".repeat(Math.floor(room / 3) + 1)))).kind).toBe("refused");
  });

  test("binds neither answer nor request on a desktop", async () => {
    await as("library");
    expect(await codeOn((data) => {
      for (let row = 1; row <= 60; row++) data.getRange(`A${row}`).values = [[LONG]];
      data.getRange("A1:A60").load("values");
    })).toBe("no error");
  });
});

describe("5 million cells a range", () => {
  /** 26 × 192,308 = 5,000,008. */
  const LARGE = "A1:Z192308";

  test.each(["values", "formulas", "text", "numberFormat", "valueTypes"])("%s of more cannot be read", async (name) => {
    await as("library");
    expect(await codeOn((data) => void data.getRange(LARGE).load(name))).toBe("RangeExceedsLimit");
  });

  test("one value cannot be written into more", async () => {
    await as("library");
    expect(await codeOn((data) => { data.getRange(LARGE).values = 1 as unknown as unknown[][]; })).toBe("RangeExceedsLimit");
    expect(await codeOn((data) => { data.getRange(LARGE).formulas = "=1" as unknown as unknown[][]; })).toBe("RangeExceedsLimit");
  });

  test("properties cell by cell cannot be asked of more", async () => {
    await as("library");
    expect(await codeOn((data) => void data.getRange(LARGE).getCellProperties({ address: true }))).toBe("RangeExceedsLimit");
  });

  test("what is no block of cells can still be read: its address, its count, its format", async () => {
    await as("library");
    const range = await onSheet((data) => data.getRange(LARGE).load("cellCount,address"));
    expect([range.cellCount, range.address]).toEqual([5_000_008, `数据!${LARGE}`]);
  });

  test("whole columns have no block: values, formulas, text and formats are null, and cannot be written", async () => {
    await as("library");
    const range = await onSheet((data) => data.getRange("A:C").load("values,formulas,text,numberFormat,rowCount"));
    expect([range.values, range.formulas, range.text, range.numberFormat, range.rowCount]).toEqual([null, null, null, null, 1_048_576]);
    expect(await codeOn((data) => { data.getRange("A:C").values = 1 as unknown as unknown[][]; })).toBe("InvalidArgument");
  });
});

describe("a cell", () => {
  test("takes 32,767 characters and not one more", async () => {
    await as("library");
    await onSheet((data) => { data.getRange("A1").values = [["字".repeat(32_767)]]; });
    expect(String((await valuesOf("A1"))[0]?.[0])).toHaveLength(32_767);
    expect(await codeOn((data) => { data.getRange("A1").values = [["字".repeat(32_768)]]; })).toBe("InvalidArgument");
    expect(String((await valuesOf("A1"))[0]?.[0])).toHaveLength(32_767);
  });

  test("takes a formula of 8,192 characters and not one more", async () => {
    await as("library");
    const formula = (length: number): string => `="${"x".repeat(250)}"&${"1+".repeat((length - 254 - 2) / 2)}11`.padEnd(length, "0");
    expect(formula(8192)).toHaveLength(8192);
    expect(await codeOn((data) => { data.getRange("A1").formulas = [[formula(8192)]]; })).toBe("no error");
    expect(await codeOn((data) => { data.getRange("A1").formulas = [[formula(8193)]]; })).toBe("FormulaLengthExceedsLimit");
  });
});
