/**
 * Validations and conditional formats go along when cells are copied, filled and moved: everything takes both, formats take the conditional formats alone, values
 * take none (https://learn.microsoft.com/dotnet/api/microsoft.office.interop.excel.xlpastetype). The target's own give way. Pages: excel.range#excel-excel-range-copyfrom-member(1), excel.range#excel-excel-range-autofill-member(1),
 * excel.range#excel-excel-range-moveto-member(1).
 */
import { areasText } from "../../../src/workbench/engine/address";
import { areasOf } from "../../../src/workbench/conditionalAreas";
import type { NodeHost } from "../../../src/workbench/node";
import { onSheet, opened } from "./opened";

let host: NodeHost;

beforeEach(async () => { host = await opened({ A1: 1, A2: 2, A3: 3, B1: 4, B2: 5, C9: 0 }); });

const format = (data: Excel.Worksheet, address: string, formula: string): void => { data.getRange(address).conditionalFormats.add("Custom").custom.rule.formula = formula; };
const validation = (data: Excel.Worksheet, address: string, formula: string): void => { data.getRange(address).dataValidation.rule = { custom: { formula } }; };

/** What the sheet's rules say, and where: validations and conditional formats. */
async function rules(name = "数据"): Promise<{ validations: string[]; formats: string[] }> {
  const sheet = (await host.exportBook()).sheets.find((each) => each.name === name)!;
  return {
    validations: sheet.validations.map(({ area, rule }) => `${areasText([area])} ${(rule as Excel.DataValidationRule).custom!.formula}`).sort(),
    formats: sheet.conditionalFormats!.map((each) => `${areasText(areasOf(each))} ${String(each.parts["custom.rule.formula"])}`),
  };
}

describe("copyFrom", () => {
  test("takes the part of a rule that lies in the source, over each repeat, and clears the target's own", async () => {
    await onSheet((data) => {
      validation(data, "A1:A9", "=A1>0");
      validation(data, "E1:E4", "=E1<9");
      format(data, "A2:B9", "=$A2>1");
      format(data, "E1:E9", "=E1=0");
      data.getRange("E2:E3").copyFrom("A1");
    });
    expect(await rules()).toEqual({ validations: ["A1:A9 =A1>0", "E1 =E1<9", "E2:E3 =E2>0", "E4 =E4<9"], formats: ["E1,E4:E9 =E1=0", "A2:B9 =$A2>1"] });
    await onSheet((data) => { data.getRange("G1:G4").copyFrom("A1:A2"); });
    expect((await rules()).validations).toContain("G1:G4 =G1>0");
    expect((await rules()).formats).toContain("G2,G4 =$A2>1");
  });

  test("formats alone take the conditional formats, values and formulas nothing", async () => {
    await onSheet((data) => {
      validation(data, "A1", "=A1>0");
      format(data, "A1", "=A1>0");
      validation(data, "E1", "=E1<9");
      data.getRange("E1").copyFrom("A1", "Values");
      data.getRange("F1").copyFrom("A1", "Formulas");
      data.getRange("E1").copyFrom("A1", "Formats");
    });
    expect(await rules()).toEqual({ validations: ["A1 =A1>0", "E1 =E1<9"], formats: ["A1 =A1>0", "E1 =E1>0"] });
  });

  test("to another sheet, turned, and over a part of its own source", async () => {
    await onSheet((data, context) => {
      context.workbook.worksheets.add("另");
      validation(data, "A1:A2", "=A1>0");
      format(data, "B1:B2", "=B1>0");
      context.workbook.worksheets.getItem("另").getRange("C3").copyFrom("数据!A1:B2", "All", false, true);
      data.getRange("A2").copyFrom("A1:B2");
    });
    expect(await rules("另")).toEqual({ validations: ["C3:D3 =C3>0"], formats: ["C4:D4 =C4>0"] });
    expect(await rules()).toEqual({ validations: ["A1:A3 =A1>0"], formats: ["B1 =B1>0", "B2:B3 =B2>0"] });
  });
});

describe("autoFill", () => {
  test("stretches the rules of the source over what it fills, and clears what was there", async () => {
    await onSheet((data) => {
      validation(data, "A1", "=A1>0");
      format(data, "A1:B1", "=$A1>0");
      validation(data, "A3:B5", "=A3<9");
      data.getRange("A1").autoFill("A1:A4");
    });
    expect(await rules()).toEqual({ validations: ["A1:A4 =A1>0", "A5:B5 =A5<9", "B3:B4 =B3<9"], formats: ["B1,A1:A4 =$A1>0"] });
    const kinds = await onSheet((data) => [data.getRange("A1:A4"), data.getRange("A4:A5"), data.getRange("B3:B9")].map((range) => range.dataValidation.load("type")));
    expect(kinds.map(({ type }) => type)).toEqual(["Custom", "Inconsistent", "Inconsistent"]);
  });

  test("upwards and to the left, by turns where the source has several lines", async () => {
    await onSheet((data) => { validation(data, "C9", "=C9>0"); data.getRange("C8:C9").autoFill("C4:C9"); });
    expect((await rules()).validations).toEqual(["C5 =C5>0", "C7 =C7>0", "C9 =C9>0"]);
    await onSheet((data) => { data.getRange("C9").autoFill("A9:C9"); });
    expect((await rules()).validations).toContain("A9:C9 =A9>0");
  });

  test("formats alone take the conditional formats, values none", async () => {
    await onSheet((data) => {
      validation(data, "A1", "=A1>0");
      format(data, "A1", "=A1>0");
      data.getRange("A1").autoFill("A1:A2", "FillFormats");
      data.getRange("A1").autoFill("A1:C1", "FillValues");
    });
    expect(await rules()).toEqual({ validations: ["A1 =A1>0"], formats: ["A1:A2 =A1>0"] });
  });
});

describe("moveTo", () => {
  test("takes the rules away with their cells; the target's own give way", async () => {
    await onSheet((data) => {
      validation(data, "A1:A3", "=A1>0");
      format(data, "A1:A2", "=A1>0");
      validation(data, "E1", "=E1<9");
      data.getRange("A1:A2").moveTo("E1");
    });
    expect(await rules()).toEqual({ validations: ["A3 =A3>0", "E1:E2 =E1>0"], formats: ["E1:E2 =E1>0"] });
  });
});
