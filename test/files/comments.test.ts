/** Comments and notes through files: threads, the legacy comments that stand for them, their boxes and the people. */
import { strFromU8, strToU8, zipSync } from "fflate";
import { openXlsx, saveXlsx } from "../../src/workbench/files";
import { comparePackages } from "./compareParts";
import { asked, bookWith, changedParts, fileOf, partsOf, textOf, withSheet, worked } from "./helpers";

const THREADS = "xl/threadedComments/threadedComment1.xml", LIST = "xl/comments1.xml", BOXES = "xl/drawings/vmlDrawing1.vml", PEOPLE = "xl/persons/person1.xml", SHEET = "xl/worksheets/sheet1.xml";
const rows = [["科目", "金额"], ["办公费", 12], ["水费", 3]];
const MENTION = { mentions: [{ email: "wang@example.com", id: 0, name: "王会计" }], richContent: '请 <at id="0">王会计</at> 看 & 改' };
const GUID = "\\{[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-8[0-9A-F]{3}-[0-9A-F]{12}\\}";

const commented = async (): Promise<Uint8Array> => worked(await fileOf(rows), (sheet) => {
  const first = sheet.comments.add("B2", "请核对 <合计>");
  first.replies.add("已核对");
  first.resolved = true;
  sheet.comments.add("A3", MENTION, "Mention");
});
const told = async (file: Uint8Array): Promise<unknown> => {
  const comments = await asked(file, (sheet) => sheet.comments.load("items/content,items/resolved,items/authorName,items/authorEmail,items/contentType,items/richContent,items/mentions,items/replies/items/content"));
  return comments.items.map(({ content, resolved, authorName, authorEmail, contentType, richContent, mentions, replies }) => ({ content, resolved, authorName, authorEmail, contentType, richContent, mentions, replies: replies.items.map((one) => one.content) }));
};
/** How Excel ties the parts: each thread has its legacy comment, by id and author, and each of these a box. */
function ties(file: Uint8Array): unknown {
  const [threads, list, boxes] = [THREADS, LIST, BOXES].map((name) => textOf(file, name)) as [string, string, string];
  const roots = [...threads.matchAll(/<threadedComment ref="(\w+)"[^>]*? id="([^"]*)"(?![^>]*parentId)/g)].map(([, ref, id]) => [ref, id]);
  const legacy = [...list.matchAll(/<comment ref="(\w+)" authorId="(\d+)"[^>]*uid="([^"]*)"/g)].map(([, ref, , id]) => [ref, id]);
  const authors = [...list.matchAll(/<author>([^<]*)/g)].map(([, name]) => name);
  expect(legacy).toEqual(roots);
  expect(authors).toEqual(roots.map(([, id]) => `tc=${id}`));
  return [...boxes.matchAll(/<x:Row>(\d+)<\/x:Row><x:Column>(\d+)/g)].map(([, row, column]) => `${row},${column}`);
}

it("threads are written as Excel does: thread, legacy comment, box, people, links and types", async () => {
  const file = await commented();
  expect(ties(file)).toEqual(["1,1", "2,0"]);
  expect(textOf(file, THREADS)).toMatch(new RegExp(`<threadedComment ref="B2" dT="[^"Z]+" personId="${GUID}" id="${GUID}" done="1"><text>请核对 &lt;合计&gt;</text></threadedComment><threadedComment ref="B2" [^>]*parentId="${GUID}"><text>已核对`));
  expect(textOf(file, THREADS)).toMatch(/<text>请 @王会计 看 &amp; 改<\/text><mentions><mention mentionpersonId="[^"]+" mentionId="[^"]+" startIndex="2" length="4"\/><\/mentions>/);
  expect(textOf(file, PEOPLE)).toMatch(/<person displayName="本机用户" id="[^"]+" userId="user@localhost" providerId="None"\/><person displayName="王会计" id="[^"]+" userId="wang@example.com"/);
  expect(textOf(file, LIST)).toContain("Comment:&#10;    请核对 &lt;合计&gt;&#10;Reply:&#10;    已核对");
  expect(textOf(file, SHEET)).toMatch(/<legacyDrawing xmlns:r="[^"]+" r:id="rIdW\d+"\/>/);
  expect(textOf(file, "xl/worksheets/_rels/sheet1.xml.rels")).toContain('Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"');
  expect(textOf(file, "xl/_rels/workbook.xml.rels")).toContain('Type="http://schemas.microsoft.com/office/2017/10/relationships/person"');
  for (const path of [THREADS, LIST, BOXES, PEOPLE]) expect(textOf(file, "[Content_Types].xml")).toContain(`PartName="/${path}"`);
});

it("are read again through Office.js: text, people, replies, mentions, resolved", async () => {
  const author = { authorName: "本机用户", authorEmail: "user@localhost" };
  expect(await told(await commented())).toEqual([
    { content: "请核对 <合计>", resolved: true, ...author, contentType: "Plain", richContent: "请核对 <合计>", mentions: [], replies: ["已核对"] },
    { content: "请 王会计 看 & 改", resolved: true, ...author, contentType: "Mention", richContent: MENTION.richContent, mentions: MENTION.mentions, replies: [] },
  ].map((one, index) => (index === 1 ? { ...one, resolved: false } : one)));
});

it("opened and saved are the very file; one that changes leaves the others as written", async () => {
  const file = await commented(), { book, source } = await openXlsx(file);
  expect(Buffer.from(await saveXlsx(book, source)).equals(Buffer.from(file))).toBe(true);
  const changed = await worked(file, (sheet) => { sheet.comments.getItemByCell("A3").content = "不必了"; });
  expect(changedParts(file, changed)).toEqual([LIST, THREADS]);
  expect(comparePackages(file, changed).filter((line) => line.includes(THREADS)).every((line) => line.includes("A3"))).toBe(true);
  const resolved = await worked(file, (sheet) => { sheet.comments.getItemByCell("B2").resolved = false; });
  expect(comparePackages(file, resolved).map((line) => line.replace(/dT=\S+|id=\S+|personId=\S+/g, ""))).toEqual(expect.arrayContaining([expect.stringContaining("done=1"), expect.stringContaining("done=0")]));
  expect(await told(resolved)).toEqual([expect.objectContaining({ resolved: false, replies: ["已核对"] }), expect.anything()]);
});

it("go with their cells, away with them, and leave no part behind when none is left", async () => {
  const moved = await worked(await commented(), (sheet) => { sheet.getRange("1:1").insert("Down"); });
  expect(ties(moved)).toEqual(["2,1", "3,0"]);
  const shifted = await worked(moved, (sheet) => { sheet.getRange("A1:A2").delete("Up"); });
  expect(ties(shifted)).toEqual(["2,1", "1,0"]);
  const one = await worked(shifted, (sheet) => { sheet.comments.getItemByCell("B3").delete(); });
  expect([await told(one), [...textOf(one, BOXES).matchAll(/<x:Row>/g)].length]).toEqual([[expect.objectContaining({ content: "请 王会计 看 & 改" })], 1]);
  const none = await worked(one, (sheet) => { sheet.comments.getItemAt(0).delete(); });
  expect(Object.keys(partsOf(none)).filter((name) => /comments|vml/i.test(name))).toEqual([]);
  expect(textOf(none, SHEET) + textOf(none, "[Content_Types].xml") + textOf(none, "xl/worksheets/_rels/sheet1.xml.rels")).not.toMatch(/legacyDrawing|omments|vml/);
});

describe("notes of older Excel", () => {
  const noted = async (): Promise<Uint8Array> => saveXlsx(bookWith({ cells: { "0,0": { value: 1 } }, notes: [{ row: 0, column: 0, author: "王", content: "注 一\n二" }, { row: 4, column: 2, author: "李", content: "注 2" }] }), null);

  it("are read as notes, not as comments, as in Excel; with rich text joined", async () => {
    const file = await noted(), { book } = await openXlsx(file);
    expect(book.sheets[0]!.notes).toEqual([{ row: 0, column: 0, author: "王", content: "注 一\n二" }, { row: 4, column: 2, author: "李", content: "注 2" }]);
    expect(await told(file)).toEqual([]);
    const rich = zipSync({ ...partsOf(file), [LIST]: strToU8(strFromU8(partsOf(file)[LIST]!).replace(/<text>.*?<\/text>/s, "<text><r><rPr><b/></rPr><t>王:</t></r><r><t>\n粗细</t></r></text>")) });
    expect((await openXlsx(rich)).book.sheets[0]!.notes![0]!.content).toBe("王:\n粗细");
  });

  it("stay as written, with their boxes, beside a comment that is added and taken away", async () => {
    const file = await noted();
    const both = await worked(file, (sheet) => { sheet.comments.add("B9", "新"); });
    expect(comparePackages(file, both).filter((line) => line.startsWith("-") && /comments1|vml/.test(line))).toEqual([]);
    expect((await openXlsx(both)).book.sheets[0]!.notes).toHaveLength(2);
    expect([...textOf(both, BOXES).matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => id)).toEqual(["1025", "1026", "1027"]);
    const back = await worked(both, (sheet) => { sheet.comments.getItemAt(0).delete(); });
    expect(comparePackages(file, back).filter((line) => !/persons|\.rels|Content_Types|\/author /.test(line))).toEqual([]);
  });

  it("in a drawing that is no good XML move all the same", async () => {
    const file = await noted(), odd = zipSync({ ...partsOf(file), [BOXES]: strToU8(textOf(file, BOXES).replace('<div style="text-align:left"></div>', '<div style="text-align:left">一<br>二</div>')) });
    const moved = await worked(odd, (sheet) => { sheet.getRange("1:1").insert("Down"); });
    expect(textOf(moved, BOXES)).toContain("一<br>二");
    expect([...textOf(moved, BOXES).matchAll(/<x:Row>(\d+)/g)].map(([, row]) => row)).toEqual(["1", "5"]);
    const { book, source } = await openXlsx(odd);
    const fewer = await saveXlsx(withSheet(book, 0, (sheet) => ({ ...sheet, notes: sheet.notes!.slice(1) })), source);
    expect([...textOf(fewer, BOXES).matchAll(/<x:Row>(\d+)/g)].map(([, row]) => row)).toEqual(["4"]);
  });
});

it("a copied sheet has comments of its own", async () => {
  const file = await worked(await commented(), (sheet) => { sheet.copy("End"); });
  const { book } = await openXlsx(file);
  expect(book.sheets.map(({ comments }) => comments?.map(({ content }) => content))).toEqual([["请核对 <合计>", "请 王会计 看 & 改"], ["请核对 <合计>", "请 王会计 看 & 改"]]);
  const ids = book.sheets.flatMap(({ comments = [] }) => comments.map(({ id }) => id));
  expect(new Set(ids).size).toBe(4);
});
