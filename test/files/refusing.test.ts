import { zipSync, strToU8 } from "fflate";
import { BookFileError, openXlsx } from "../../src/workbench/files";
import { bytesOf, partsOf } from "./helpers";

async function refusal(bytes: Uint8Array): Promise<string> {
  return openXlsx(bytes).then(() => "opened", (error: unknown) => (error instanceof BookFileError ? error.code : String(error)));
}

const compound = (entry: string): Uint8Array => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0), ...[...entry].flatMap((letter) => [letter.charCodeAt(0), 0])]);

it.each([
  ["an empty file", new Uint8Array(), "notXlsx"],
  ["plain text", strToU8("科目,金额\n办公费,12"), "notXlsx"],
  ["a zip without a workbook", zipSync({ "a.txt": strToU8("a") }), "notXlsx"],
  ["a Word document", zipSync({ "_rels/.rels": strToU8('<Relationships><Relationship Id="r" Type="x/officeDocument" Target="word/document.xml"/></Relationships>'), "word/document.xml": strToU8("<w:document/>") }), "notXlsx"],
  ["an Excel 97-2003 file", compound("Workbook"), "legacyXls"],
  ["a workbook with a password", compound("EncryptedPackage"), "encrypted"],
])("refuses %s", async (_, bytes, code) => {
  expect(await refusal(bytes)).toBe(code);
});

it("refuses a file that was cut off", async () => {
  const bytes = bytesOf("zhanjiang-gz-office-2020.xlsx");
  for (const share of [0.1, 0.5, 0.99]) expect(await refusal(bytes.slice(0, Math.floor(bytes.length * share)))).toBe("broken");
});

it("refuses a sheet whose XML does not close", async () => {
  const parts = partsOf(bytesOf("zhanjiang-gz-office-2020.xlsx"));
  parts["xl/worksheets/sheet3.xml"] = parts["xl/worksheets/sheet3.xml"]!.slice(0, 900);
  expect(await refusal(zipSync(parts))).toBe("broken");
});

it("refuses a sheet with a document type, so that no entity can grow", async () => {
  const parts = partsOf(bytesOf("zhanjiang-gz-office-2020.xlsx"));
  parts["xl/worksheets/sheet1.xml"] = strToU8('<!DOCTYPE a [<!ENTITY b "c">]><worksheet><sheetData/></worksheet>');
  expect(await refusal(zipSync(parts))).toBe("broken");
});

it("refuses a file that would unpack to more than a workbook can be", async () => {
  const parts = partsOf(bytesOf("zhanjiang-gz-office-2020.xlsx"));
  const packed = zipSync({ ...parts, "xl/media/large.bin": new Uint8Array(1000) });
  // The size a zip states for an entry stands in its directory; this one states 4 GB.
  const name = strToU8("xl/media/large.bin");
  const view = new DataView(packed.buffer, packed.byteOffset);
  for (let at = 0; at + 46 < packed.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && name.every((byte, index) => packed[at + 46 + index] === byte)) view.setUint32(at + 24, 0xfffffff0, true);
  }
  expect(await refusal(packed)).toBe("tooLarge");
});
