/** Protection through files: options, passwords as hashes, the workbook's structure. */
import { createHash } from "node:crypto";
import { Password } from "../../src/workbench/host/password";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { asked, bookWith, fileOf, textOf, worked } from "./helpers";

const SHEET = "xl/worksheets/sheet1.xml";
const refusal = (work: Promise<unknown>): Promise<string> => work.then(() => "done", (error: { code?: string }) => error.code ?? String(error));

it("a sheet's options and password: written as Excel does, asked for after opening", async () => {
  const saved = await worked(await fileOf([["甲", 1]]), (sheet) => { sheet.protection.protect({ allowSort: true, allowEditObjects: true, selectionMode: "Unlocked" }, "密码 1"); });
  const xml = /<sheetProtection[^>]*>/.exec(textOf(saved, SHEET))![0];
  expect(xml).toMatch(/algorithmName="SHA-512" hashValue="[A-Za-z0-9+/]{86}==" saltValue="[A-Za-z0-9+/]{22}==" spinCount="100000" sheet="1"/);
  expect(xml).toContain('sort="0"');
  expect(xml).toContain('scenarios="1"');
  expect(xml).not.toMatch(/objects=|formatCells=|密码/);
  const { options } = await asked(saved, (sheet) => sheet.protection.load("protected,options"));
  expect(options).toMatchObject({ allowSort: true, allowEditObjects: true, allowFormatCells: false, selectionMode: "Unlocked" });
  expect(await refusal(worked(saved, (sheet) => { sheet.protection.unprotect("密码"); }))).toBe("AccessDenied");
  const free = await worked(saved, (sheet) => { sheet.protection.unprotect("密码 1"); });
  expect(textOf(free, SHEET)).not.toContain("sheetProtection");
});

it("the hash is the one of ECMA-376: salt and word, then each hash with its turn", () => {
  const { hash, salt, spins } = Password.ofWord("a中").data();
  let now = createHash("sha512").update(Buffer.concat([Buffer.from(salt, "base64"), Buffer.from("a中", "utf16le")])).digest();
  for (let turn = 0; turn < spins; turn++) now = createHash("sha512").update(Buffer.concat([now, Buffer.from([turn & 255, (turn >> 8) & 255, (turn >> 16) & 255, 0])])).digest();
  expect(hash).toBe(now.toString("base64"));
});

it("the 16-bit hash of older files is known (openpyxl writes CBEB for test), other algorithms match no word", () => {
  const old = Password.ofFile({ algorithm: "", hash: "CBEB", salt: "", spins: 0 });
  expect([old.matches("test"), old.matches("Test"), Password.ofFile({ algorithm: "SHA-1", hash: "x", salt: "", spins: 1 }).matches("x")]).toEqual([true, false, false]);
});

it("a protection that stays keeps its element to the letter; one without password says none", async () => {
  const { book, source } = await openXlsx(await fileOf([["甲", 1]], { protected: true, protectionPassword: { algorithm: "SHA-1", hash: "abc=", salt: "c2FsdA==", spins: 1000 } }));
  const before = /<sheetProtection[^>]*>/.exec(textOf(source.bytes, SHEET))![0];
  expect(before).toContain('algorithmName="SHA-1"');
  const typed = await saveXlsx({ ...book, sheets: book.sheets.map((one) => ({ ...one, tabColor: "#FF0000" })) }, source);
  expect(textOf(typed, SHEET)).toContain(before);
  const bare = await worked(await fileOf([["甲", 1]]), (sheet) => { sheet.protection.protect(); });
  expect(/<sheetProtection[^>]*>/.exec(textOf(bare, SHEET))![0]).toBe('<sheetProtection sheet="1" objects="1" scenarios="1"/>');
});

it("the workbook's structure", async () => {
  const saved = await worked(await saveXlsx(bookWith({}, {}), null), (_, context) => { context.workbook.protection.protect("p"); });
  expect(textOf(saved, "xl/workbook.xml")).toMatch(/<workbookPr\/><workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="[^"]+" workbookSaltValue="[^"]+" workbookSpinCount="100000" lockStructure="1"\/><bookViews>/);
  expect(await refusal(worked(saved, (sheet) => { sheet.delete(); }))).toBe("AccessDenied");
  const free = await worked(saved, (_, context) => { context.workbook.protection.unprotect("p"); });
  expect(textOf(free, "xl/workbook.xml")).not.toContain("workbookProtection");
});
