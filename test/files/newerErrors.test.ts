/** Errors newer than the file format ([MS-XLSX]): what the `vm` of a cell leads to. */
import { readNewerErrors } from "../../src/workbench/files/read/newerErrors";

const METADATA = `<metadata><metadataTypes count="2"><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes>
<futureMetadata name="XLRICHVALUE" count="2"><bk><extLst><ext><x:rvb i="0"/></ext></extLst></bk><bk><extLst><ext><x:rvb i="1"/></ext></extLst></bk></futureMetadata>
<valueMetadata count="3"><bk><rc t="2" v="1"/></bk><bk><rc t="2" v="0"/></bk><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>`;
const VALUES = `<rvData><rv s="0"><v>13</v><v>3</v></rv><rv s="0"><v>8</v><v>1</v></rv></rvData>`;
const STRUCTURES = `<rvStructures><s t="_error"><k n="errorType" t="i"/><k n="subType" t="i"/></s></rvStructures>`;

test("the metadata of a value tells which error #VALUE! stands for", () => {
  const errorOf = readNewerErrors(METADATA, VALUES, STRUCTURES);
  expect([errorOf("1"), errorOf("2"), errorOf("3"), errorOf("4"), errorOf(undefined)]).toEqual(["#SPILL!", "#CALC!", undefined, undefined, undefined]);
});

test("a rich value that is no error, or a file without any, tells nothing", () => {
  expect(readNewerErrors(METADATA, VALUES, STRUCTURES.replace("_error", "_linkedentity"))("1")).toBeUndefined();
  expect(readNewerErrors(undefined, undefined, undefined)("1")).toBeUndefined();
});
