import { strToU8, zipSync } from "fflate";
import { textOfFile } from "../../src/proofreading";

const decode = (bytes: Uint8Array, encoding: string, fatal: boolean): string => new TextDecoder(encoding, { fatal }).decode(bytes);
const docx = (body: string): string | null => textOfFile("a.docx", zipSync({ "word/document.xml": strToU8(`<w:document><w:body>${body}</w:body></w:document>`) }), decode);
const p = (words: string): string => `<w:p><w:pPr><w:jc w:val="left"/></w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

test.each([
  ["paragraphs", `${p("一、甲")}<w:p/>${p("乙 &lt;5 &amp; &#x20BB7;")}`, "一、甲\n\n乙 <5 & 𠮷"],
  ["a table row as one line with tabs", `${p("表")}<w:tbl><w:tr><w:tc><w:tcPr/>${p("项目")}</w:tc><w:tc>${p("12.50")}</w:tc></w:tr><w:tr><w:tc>${p("甲")}${p("乙")}</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>${p("后")}`, "表\n项目\t12.50\n甲 乙\t\n后"],
  ["what track changes put in, without what they took out", "<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del><w:r><w:t>字</w:t></w:r></w:p>", "新字"],
  ["a line break and a tab", "<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:t>丙</w:t></w:r></w:p>", "甲\n乙\t丙"],
  ["nothing of a text box, which Word keeps twice", `<w:p><w:r><w:t>甲</w:t><w:txbxContent>${p("框")}</w:txbxContent></w:r></w:p>`, "甲"],
])("a .docx gives %s", (_name, body, text) => {
  expect(docx(body)).toBe(text);
});

test("plain text is read in UTF-8, UTF-16 and GB18030", () => {
  expect(textOfFile("a.txt", strToU8("支出"), decode)).toBe("支出");
  expect(textOfFile("a.txt", new Uint8Array([0xff, 0xfe, 0x2f, 0x65, 0xfa, 0x51]), decode)?.replace("\ufeff", "")).toBe("支出");
  expect(textOfFile("a.txt", new Uint8Array([0xd6, 0xa7, 0xb3, 0xf6]), decode)).toBe("支出");
});

test("what cannot be read is said to be so", () => {
  expect(textOfFile("a.docx", strToU8("no zip"), decode)).toBeNull();
  expect(textOfFile("a.docx", zipSync({ "word/other.xml": strToU8("x") }), decode)).toBeNull();
  expect(textOfFile("a.doc", strToU8("x"), decode)).toBeNull();
});
