/** Comments, replies and bindings. Pages: https://learn.microsoft.com/javascript/api/excel/excel.comment, excel.commentcollection, excel.commentreply, excel.bindingcollection (member named at each test). */
import { bare, codeOn, onSheet, opened } from "./opened";
import { sheet } from "../books";

beforeEach(() => opened({ A1: "部门", B1: 10, B2: 20 }, {}, [sheet("另 表", { A1: 1 })]));

describe("comments (excel.commentcollection#excel-excel-commentcollection-add-member(1))", () => {
  test("on one cell, by range or by address; read back with who and when", async () => {
    const before = Date.now();
    const made = await onSheet((data, context) => {
      data.comments.add(data.getRange("B1"), "请核对");
      context.workbook.comments.add("'另 表'!A1", "第二条");
      return [data.comments.getItemByCell("B1").load("content,authorName,authorEmail,creationDate,contentType,resolved,richContent,mentions,id"), data.comments.getCount(), context.workbook.comments.getCount()] as const;
    });
    const [{ content, authorName, authorEmail, creationDate, contentType, resolved, richContent, mentions, id }, own, all] = made;
    expect([content, contentType, resolved, richContent, mentions, own.value, all.value]).toEqual(["请核对", "Plain", false, "请核对", [], 1, 2]);
    expect([authorName, authorEmail, id].every((one) => one !== "")).toBe(true);
    expect(Math.abs(new Date(creationDate).getTime() - before)).toBeLessThan(60_000);
  });

  test("more than one cell, no text, or an address without its sheet in the workbook's collection: InvalidArgument", async () => {
    expect(await codeOn((data) => { data.comments.add("A1:B1", "多"); })).toBe("InvalidArgument");
    expect(await codeOn((data) => { data.comments.add("A1", ""); })).toBe("InvalidArgument");
    expect(await codeOn((_data, context) => { context.workbook.comments.add("A1", "哪张表"); })).toBe("InvalidArgument");
    expect(await codeOn((data) => { data.comments.add("A1", "一"); data.comments.add("A1", "二"); })).toBe("ItemAlreadyExists");
  });

  test("people mentioned are in the rich text (excel.comment#excel-excel-comment-updatementions-member(1))", async () => {
    const mention = { mentions: [{ email: "wang@example.com", id: 0, name: "王会计" }], richContent: "<at id=\"0\">王会计</at> 请看" };
    const comment = await onSheet((data) => data.comments.add("A1", mention, "Mention").load("content,contentType,richContent,mentions"));
    expect([comment.content, comment.contentType, comment.richContent, comment.mentions]).toEqual(["王会计 请看", "Mention", mention.richContent, mention.mentions]);
    const changed = await onSheet((data) => { const one = data.comments.getItemAt(0); one.content = "不必了"; return one.load("content,contentType,mentions"); });
    expect([changed.content, changed.contentType, changed.mentions]).toEqual(["不必了", "Plain", []]);
  });

  test("a cell without one, an id that is not there: ItemNotFound, or the null object", async () => {
    expect(await codeOn((data) => { data.comments.getItemByCell("A2").load("content"); })).toBe("ItemNotFound");
    expect(await codeOn((data) => { data.comments.getItem("{无}").load("content"); })).toBe("ItemNotFound");
    expect((await onSheet((data) => data.comments.getItemOrNullObject("{无}").load("content"))).isNullObject).toBe(true);
  });

  test("it goes with its cell, and away with it; deleted ones are not found in the same batch", async () => {
    await onSheet((data) => { data.comments.add("B2", "跟着走"); data.getRange("1:1").insert("Down"); });
    const location = await onSheet((data) => data.comments.getItemAt(0).getLocation().load("address"));
    expect(bare(location.address)).toBe("B3");
    expect(await codeOn((data) => { const one = data.comments.getItemAt(0); one.delete(); one.content = "晚了"; })).toBe("ItemNotFound");
    await onSheet((data) => { data.comments.add("B2", "一起删"); data.getRange("2:2").delete("Up"); });
    expect((await onSheet((data) => data.comments.getCount())).value).toBe(0);
  });

  test("replies: added, found, edited, deleted; resolving is the thread's (excel.commentreply)", async () => {
    const ids = await onSheet((data) => {
      const comment = data.comments.add("A1", "问");
      return [comment.replies.add("答一").load("id"), comment.replies.add("答二").load("id"), comment.load("id")] as const;
    });
    const found = await onSheet((data) => {
      const comment = data.comments.getItemByReplyId(ids[1].id);
      comment.resolved = true;
      const reply = comment.replies.getItem(ids[0].id);
      reply.content = "改答";
      comment.replies.getItemAt(1).delete();
      return [comment.load("id"), reply.load("content,resolved"), comment.replies.getCount(), reply.getParentComment().load("content"), reply.getLocation().load("address")] as const;
    });
    expect([found[0].id === ids[2].id, found[1].content, found[1].resolved, found[2].value, found[3].content, bare(found[4].address)]).toEqual([true, "改答", true, 1, "问", "A1"]);
    expect(await codeOn((data) => { data.comments.getItemAt(0).replies.getItem(ids[1].id).load("content"); })).toBe("ItemNotFound");
  });

  test("a protected sheet refuses unless objects may be edited", async () => {
    await onSheet((data) => data.protection.protect());
    expect(await codeOn((data) => { data.comments.add("A1", "不行"); })).toBe("AccessDenied");
    await onSheet((data) => { data.protection.unprotect(); data.protection.protect({ allowEditObjects: true }); });
    expect(await codeOn((data) => { data.comments.add("A1", "可以"); })).toBe("no error");
  });

  test("events: added, changed with the kind of change, deleted (excel.commentcollection#excel-excel-commentcollection-onchanged-member)", async () => {
    const host = await opened({ A1: 1 });
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      comments.onAdded.add(async ({ commentDetails, type }) => void heard.push([type, commentDetails.length]));
      comments.onChanged.add(async ({ changeType, commentDetails }) => void heard.push([changeType, commentDetails[0]?.replyIds.length]));
      comments.onDeleted.add(async ({ type }) => void heard.push([type]));
      await context.sync();
      const comment = comments.add("数据!A1", "一");
      await context.sync();
      comment.content = "二";
      const reply = comment.replies.add("答");
      reply.content = "改";
      comment.resolved = true;
      comment.resolved = false;
      reply.delete();
      comment.delete();
      await context.sync();
    });
    await host.idle();
    expect(heard).toEqual([["CommentAdded", 1], ["CommentEdited", 0], ["ReplyAdded", 1], ["ReplyEdited", 1], ["CommentResolved", 1], ["CommentReopened", 1], ["ReplyDeleted", 0], ["CommentDeleted"]]);
  });

  test("they are in the exported book and come back from it", async () => {
    const host = await opened({ A1: 1 });
    await onSheet((data) => { data.comments.add("A1", "一").replies.add("答"); });
    const book = await host.exportBook();
    expect(book.sheets[0]!.comments).toEqual([expect.objectContaining({ row: 0, column: 0, content: "一", resolved: false, replies: [expect.objectContaining({ content: "答" })] })]);
    await host.host.open(book);
    expect((await onSheet((data) => data.comments.getItemByCell("A1").replies.getItemAt(0).load("content"))).content).toBe("答");
  });
});

describe("bindings (excel.bindingcollection#excel-excel-bindingcollection-add-member(1))", () => {
  test("a range under an id, which follows its cells", async () => {
    const binding = await onSheet((data, context) => {
      const made = context.workbook.bindings.add(data.getRange("B1:B2"), "Range", "金额");
      data.getRange("1:1").insert("Down");
      return [made.load("id,type"), made.getRange().load("address"), context.workbook.bindings.load("count,items/id")] as const;
    });
    expect([binding[0].id, binding[0].type, bare(binding[1].address), binding[2].count, binding[2].items.map(({ id }) => id)]).toEqual(["金额", "Range", "B2:B3", 1, ["金额"]]);
    expect((await onSheet((_data, context) => context.workbook.bindings.getItem("金额").getRange().load("values"))).values).toEqual([[10], [20]]);
  });

  test("text of one cell, a table, the selection, a name", async () => {
    const found = await onSheet((data, context) => {
      data.tables.add("A1:B2", true).name = "收支";
      context.workbook.names.add("总额", data.getRange("B2"));
      data.getRange("B2").numberFormat = [["0.0"]];
      const { bindings } = context.workbook, text = bindings.add("数据!B2", "Text", "文字");
      data.getRange("A2").select();
      return [text.getText(), bindings.add(data.getRange("A1:B2"), "Table", "表").getTable().load("name"), bindings.addFromSelection("Range", "选").getRange().load("address"), bindings.addFromNamedItem("总额", "Range", "名").getRange().load("address")] as const;
    });
    expect([found[0].value, found[1].name, bare(found[2].address), bare(found[3].address)]).toEqual(["20.0", "收支", "A2", "B2"]);
  });

  test("what does not fit: a text of many cells, a table that is none, an address without its sheet, a name that is none", async () => {
    expect(await codeOn((data, context) => { context.workbook.bindings.add(data.getRange("A1:B2"), "Text", "x"); })).toBe("InvalidArgument");
    expect(await codeOn((data, context) => { context.workbook.bindings.add(data.getRange("A1:B2"), "Table", "x"); })).toBe("InvalidArgument");
    expect(await codeOn((_data, context) => { context.workbook.bindings.add("A1", "Range", "x"); })).toBe("InvalidArgument");
    expect(await codeOn((_data, context) => { context.workbook.bindings.addFromNamedItem("无此名", "Range", "x"); })).toBe("ItemNotFound");
    expect(await codeOn((data, context) => { context.workbook.bindings.add(data.getRange("A1"), "Range", "x").getText(); })).toBe("InvalidBinding");
  });

  test("events: data within it, and the part of it that is selected (excel.binding#excel-excel-binding-ondatachanged-member)", async () => {
    const host = await opened({ A1: 1, B2: 2 });
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      const binding = context.workbook.bindings.add("数据!B2:C4", "Range", "听");
      binding.load("id");
      await context.sync();
      binding.onDataChanged.add(async (event) => void heard.push(["data", event.binding.id]));
      binding.onSelectionChanged.add(async (event) => void heard.push([event.startRow, event.startColumn, event.rowCount, event.columnCount]));
      await context.sync();
    });
    await host.edit("数据", "B2", 5);
    await host.edit("数据", "A1", 5);
    await host.select("数据", "A3:B9");
    await host.select("数据", "A1");
    await host.idle();
    expect(heard).toEqual([["data", "听"], [1, 0, 2, 1]]);
  });

  test("deleted cells: InvalidReference; a deleted binding is not found", async () => {
    await onSheet((data, context) => { context.workbook.bindings.add(data.getRange("B2"), "Range", "x"); });
    expect(await codeOn((data, context) => { data.getRange("2:2").delete("Up"); context.workbook.bindings.getItem("x").getRange().load("address"); })).toBe("InvalidReference");
    await onSheet((_data, context) => context.workbook.bindings.getItem("x").delete());
    expect((await onSheet((_data, context) => context.workbook.bindings.getItemOrNullObject("x"))).isNullObject).toBe(true);
  });
});
