/** Comments and their replies: one thread a cell. They go with their cells. */
import { area, cellsOf, parseAddress } from "../../engine/address";
import type { CommentData } from "../../bookData";
import { HostError } from "../errors";
import { EVENT, WORKBOOK } from "../events";
import type { Call, Host, Obj, ScalarSpec } from "../objects";
import { defineClass, isObj } from "../objects";
import type { CommentRecord } from "../sheetRecord";
import { commentRichContent } from "../optionShapes";
import { options } from "../options";
import { RangeTarget } from "../targets";
import { addressArg, oneOf, rangeObj, text, truth, whole } from "./args";

interface CommentTarget {
  readonly sheet: string;
  readonly comment: CommentRecord;
}
interface ReplyTarget extends CommentTarget {
  readonly reply: ReplyRecord;
}
type ReplyRecord = CommentRecord["replies"][number];
/** Comments of the workbook (null) or of one sheet. */
type Scope = string | null;

const AUTHOR = { authorName: "本机用户", authorEmail: "user@localhost" } as const;
const orThrow = (object: Obj | null): Obj => {
  if (!object) throw new HostError("ItemNotFound");
  return object;
};

const inScope = (host: Host, scope: Scope): CommentTarget[] => host.engine.sheets().filter(({ id }) => scope === null || id === scope).flatMap(({ id }) => host.records.sheet(id).comments.map((comment) => ({ sheet: id, comment })));
const objOf = (host: Host, target: CommentTarget | undefined): Obj | null => (target ? host.obj("Comment", target) : null);
const byId = (host: Host, scope: Scope, id: unknown): Obj | null => objOf(host, inScope(host, scope).find(({ comment }) => comment.id === id));

type Said = Pick<CommentData, "content" | "richContent" | "mentions">;

/** What is said, plain or with mentions: `<at id="0">名</at>` in the rich text is the name in the plain one. */
function said(content: unknown, type: unknown): Said {
  if (oneOf(type ?? "Plain", ["Plain", "Mention"]) === "Plain") {
    const plain = text(content);
    if (plain === "") throw new HostError("InvalidArgument");
    return { content: plain };
  }
  return mentioned(content);
}

function mentioned(content: unknown): Said {
  const { richContent, mentions } = options(content, commentRichContent);
  if (!Array.isArray(mentions)) throw new HostError("InvalidArgument");
  const people = (mentions as readonly Record<string, unknown>[]).map(({ email, id, name }) => {
    return { email: text(email), id: whole(id), name: text(name) };
  });
  return { content: text(richContent).replace(/<at id="\d+">([\s\S]*?)<\/at>/g, "$1"), richContent: text(richContent), mentions: people };
}

/** One cell, given as a range or an address; the workbook's collection wants an address with its sheet. */
function cellArg(host: Host, scope: Scope, value: unknown): RangeTarget {
  const named = typeof value === "string" ? parseAddress(value)?.sheet : undefined;
  if (named === null && scope === null) throw new HostError("InvalidArgument");
  const target = isObj(value) && value.target instanceof RangeTarget ? value.target : addressArg(host, text(value), scope ?? "");
  if (cellsOf(target.area) !== 1 || (scope !== null && target.sheet !== scope)) throw new HostError("InvalidArgument");
  return target;
}

const at = (host: Host, { sheet, area: { top, left } }: RangeTarget): CommentTarget | undefined => inScope(host, sheet).find(({ comment }) => comment.row === top && comment.column === left);

function add({ host, target, args }: Call<Scope>): Obj {
  const cell = cellArg(host, target, args[0]), content = said(args[1], args[2]);
  host.writable(cell.sheet, null, "allowEditObjects");
  if (at(host, cell)) throw new HostError("ItemAlreadyExists");
  const comment: CommentRecord = { id: host.newId("COMMENT"), row: cell.area.top, column: cell.area.left, ...fresh(content), resolved: false, replies: [] };
  host.records.sheet(cell.sheet).comments.push(comment);
  tell(host, { sheet: cell.sheet, comment }, EVENT.commentAdded);
  return host.obj("Comment", { sheet: cell.sheet, comment });
}

const fresh = (content: Said) => ({ ...AUTHOR, created: new Date().toISOString(), ...content });

function tell(host: Host, { sheet, comment }: CommentTarget, type: number, changeType?: string): void {
  const commentDetails = [{ commentId: comment.id, replyIds: comment.replies.map(({ id }) => id) }];
  host.raise(type, [WORKBOOK, sheet], () => ({ worksheetId: sheet, commentDetails, source: "Local", ...(changeType ? { changeType } : {}) }));
}

const collection = defineClass<Scope>({
  name: "CommentCollection",
  eventTarget: (scope) => scope ?? undefined,
  items: (host, scope) => inScope(host, scope).map((one) => host.obj("Comment", one)),
  item: byId,
  methods: {
    add,
    getCount: ({ host, target }) => inScope(host, target).length,
    getItem: ({ host, target, args }) => orThrow(byId(host, target, args[0])),
    getItemOrNullObject: ({ host, target, args }) => byId(host, target, args[0]),
    getItemAt: ({ host, target, args }) => orThrow(objOf(host, inScope(host, target)[whole(args[0])])),
    getItemByCell: ({ host, target, args }) => orThrow(objOf(host, at(host, cellArg(host, target, args[0])))),
    getItemByReplyId: ({ host, target, args }) => orThrow(objOf(host, inScope(host, target).find(({ comment }) => comment.replies.some(({ id }) => id === args[0])))),
  },
});

/** A comment (or reply) that was deleted is found no more. */
function alive<T extends CommentTarget>(host: Host, target: T): T {
  const gone = !host.records.sheet(target.sheet).comments.includes(target.comment) || ("reply" in target && !target.comment.replies.includes(target.reply as unknown as ReplyRecord));
  if (gone) throw new HostError("ItemNotFound");
  return target;
}

function change(host: Host, target: CommentTarget, of: CommentRecord | ReplyRecord, content: Said, changeType: string): void {
  host.writable(target.sheet, null, "allowEditObjects");
  alive(host, target);
  delete of.richContent;
  delete of.mentions;
  Object.assign(of, content);
  tell(host, target, EVENT.commentChanged, changeType);
}

/** What comments and replies have in common. */
function shared<T extends CommentTarget>(of: (target: T) => CommentRecord | ReplyRecord, edited: string): Readonly<Record<string, ScalarSpec<T>>> {
  return {
    id: { get: (_host, target) => of(target).id },
    authorName: { get: (_host, target) => of(target).authorName },
    authorEmail: { get: (_host, target) => of(target).authorEmail },
    creationDate: { get: (_host, target) => of(target).created },
    content: { get: (host, target) => of(alive(host, target)).content, set: (host, target, value) => change(host, target, of(target), said(value, "Plain"), edited) },
    contentType: { get: (_host, target) => (of(target).mentions ? "Mention" : "Plain") },
    mentions: { get: (_host, target) => of(target).mentions ?? [] },
    richContent: { get: (_host, target) => of(target).richContent ?? of(target).content },
  };
}

const location = (host: Host, { sheet, comment }: CommentTarget): Obj => rangeObj(host, sheet, area(comment.row, comment.column));

const comment = defineClass<CommentTarget>({
  name: "Comment",
  identity: (_host, target) => ({ Id: target.comment.id }),
  scalars: {
    ...shared<CommentTarget>((target) => target.comment, "CommentEdited"),
    resolved: {
      get: (_host, target) => target.comment.resolved,
      set: (host, target, value) => {
        host.writable(target.sheet, null, "allowEditObjects");
        if (target.comment.resolved === truth(value)) return;
        target.comment.resolved = truth(value);
        tell(host, target, EVENT.commentChanged, truth(value) ? "CommentResolved" : "CommentReopened");
      },
    },
  },
  navigations: { replies: (host, target) => host.obj("CommentReplyCollection", target) },
  methods: {
    delete: ({ host, target }) => {
      host.writable(target.sheet, null, "allowEditObjects");
      const sheet = host.records.sheet(alive(host, target).sheet);
      sheet.comments = sheet.comments.filter((one) => one !== target.comment);
      tell(host, target, EVENT.commentDeleted);
      return null;
    },
    getLocation: ({ host, target }) => location(host, alive(host, target)),
    updateMentions: ({ host, target, args }) => {
      change(host, target, target.comment, mentioned(args[0]), "CommentEdited");
      return null;
    },
  },
});

const replyObj = (host: Host, target: CommentTarget, found: ReplyRecord | undefined): Obj | null => (found ? host.obj("CommentReply", { sheet: target.sheet, comment: target.comment, reply: found }) : null);
const replyBy = (host: Host, target: CommentTarget, id: unknown): Obj | null => replyObj(host, target, target.comment.replies.find((one) => one.id === id));

const replies = defineClass<CommentTarget>({
  name: "CommentReplyCollection",
  items: (host, target) => target.comment.replies.flatMap((one) => replyObj(host, target, one) ?? []),
  item: replyBy,
  methods: {
    add: ({ host, target, args }) => {
      host.writable(target.sheet, null, "allowEditObjects");
      const made: ReplyRecord = { id: host.newId("REPLY"), ...fresh(said(args[0], args[1])) };
      alive(host, target).comment.replies.push(made);
      tell(host, target, EVENT.commentChanged, "ReplyAdded");
      return replyObj(host, target, made);
    },
    getCount: ({ target }) => target.comment.replies.length,
    getItem: ({ host, target, args }) => orThrow(replyBy(host, target, args[0])),
    getItemOrNullObject: ({ host, target, args }) => replyBy(host, target, args[0]),
    getItemAt: ({ host, target, args }) => orThrow(replyObj(host, target, target.comment.replies[whole(args[0])])),
  },
});

const reply = defineClass<ReplyTarget>({
  name: "CommentReply",
  identity: (_host, target) => ({ Id: target.reply.id }),
  scalars: { ...shared<ReplyTarget>((target) => target.reply, "ReplyEdited"), resolved: { get: (_host, target) => target.comment.resolved } },
  methods: {
    delete: ({ host, target }) => {
      host.writable(target.sheet, null, "allowEditObjects");
      const { comment: parent } = alive(host, target);
      parent.replies = parent.replies.filter((one) => one !== target.reply);
      tell(host, target, EVENT.commentChanged, "ReplyDeleted");
      return null;
    },
    getLocation: ({ host, target }) => location(host, alive(host, target)),
    getParentComment: ({ host, target }) => host.obj("Comment", { sheet: target.sheet, comment: target.comment }),
    updateMentions: ({ host, target, args }) => {
      change(host, target, target.reply, mentioned(args[0]), "ReplyEdited");
      return null;
    },
  },
});

export const commentClasses = [collection, comment, replies, reply];
