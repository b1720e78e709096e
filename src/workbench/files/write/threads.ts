/** Threads of comments: one element for what each person said, replies naming the first by its id; people stand in a part of the workbook. */
import type { CommentData, SaidData } from "../../bookData";
import { cellAddress } from "../package/address";
import { readRelationships, relationshipsPath, insertBeforeEnd } from "../package/relationships";
import { attributes, childrenOf, escapeXml, openingTag, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { canonical } from "./canonical";
import { CONTENT_TYPES } from "./contentTypes";
import type { Draft } from "./draft";

const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An id as files want it: one that is a GUID stays, another gives one of its own, always the same. */
export function guidOf(id: string, salt: string): string {
  if (/^\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}$/i.test(id)) return id;
  const digits = [1, 2, 3, 4].map((turn) => [...`${turn}${id}|${salt}`].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 16777619) >>> 0, 2166136261).toString(16).toUpperCase().padStart(8, "0")).join("");
  return `{${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}}`;
}

/** What was said, with its place and thread. */
interface Entry {
  readonly said: SaidData;
  readonly ref: string;
  readonly id: string;
  readonly parentId: string | undefined;
  readonly done: number | undefined;
}

function entriesOf(comments: readonly CommentData[]): Entry[] {
  return comments.flatMap((comment): Entry[] => {
    const { row, column, resolved, replies, id, created } = comment, ref = cellAddress(row, column), guid = guidOf(id, created);
    const { content, authorName, authorEmail, richContent, mentions } = comment;
    const said = { id, created, content, authorName, authorEmail, ...(richContent === undefined ? {} : { richContent }), ...(mentions ? { mentions } : {}) };
    return [{ said, ref, id: guid, parentId: undefined, done: resolved ? 1 : undefined }, ...replies.map((reply) => ({ said: reply, ref, id: guidOf(reply.id, reply.created), parentId: guid, done: undefined }))];
  });
}

/** Brings the threads of a sheet in line; what did not change stays as written. */
export function writeThreads(draft: Draft, sheetPath: string, before: readonly CommentData[], after: readonly CommentData[]): void {
  if (canonical(before) === canonical(after)) return;
  const known = readRelationships(draft.text(relationshipsPath(sheetPath)), sheetPath).find(({ kind }) => kind === "threadedComment")?.target;
  const path = known ?? draft.freePath("xl/threadedComments/threadedComment");
  if (!after.length) {
    if (known === undefined) return;
    draft.unlink(sheetPath, draft.link(sheetPath, "threadedComment", path));
    return draft.remove(path);
  }
  const source = known === undefined ? `${HEAD}<ThreadedComments xmlns="${NAMESPACE}"></ThreadedComments>` : draft.text(known)!;
  const root = parseXml(source), elements = new Map(childrenOf(root, "threadedComment").map((each) => [each.attributes["id"] ?? "", each]));
  const was = new Map(entriesOf(before).map((entry) => [entry.id, entry]));
  const people = new People(draft);
  const inner = entriesOf(after).map((entry) => entryXml(source, elements.get(entry.id), was.get(entry.id), entry, people)).join("");
  const others = root.children.filter(({ name }) => name !== "threadedComment").map(({ start, end }) => source.slice(start, end)).join("");
  const text = `${source.slice(0, root.start)}${openingTag(source, root, {})}>${inner}${others}</${root.tag}>`;
  if (known !== undefined) draft.write(path, text);
  else {
    draft.add(path, text, CONTENT_TYPES.threadedComments);
    draft.link(sheetPath, "threadedComment", path);
  }
}

function entryXml(source: string, element: XmlElement | undefined, was: Entry | undefined, entry: Entry, people: People): string {
  const { said, ref, id, parentId, done } = entry, name = element?.tag ?? "threadedComment";
  if (element && was && canonical(was.said) === canonical(said)) {
    const now = { ref, done: done ?? (element.attributes["done"] === undefined ? undefined : 0) };
    return `${openingTag(source, element, ref === was.ref && done === was.done ? {} : now)}${source.slice(element.openEnd - (element.openEnd === element.end ? 2 : 1), element.end)}`;
  }
  const open = element ? openingTag(source, element, { ref, done }) : `<${name}${attributes({ ref, dT: said.created.replace(/Z$/, ""), personId: people.idOf(said.authorName, said.authorEmail), id, parentId, done })}`;
  return `${open}>${textXml(said, id, people)}</${name}>`;
}

/** The text, with each person mentioned as `@名` and told by a place in it. */
function textXml({ content, richContent, mentions }: SaidData, id: string, people: People): string {
  if (!mentions?.length || richContent === undefined) return `<text>${escapeXml(content)}</text>`;
  let text = "", at = 0;
  const places: string[] = [];
  for (const match of richContent.matchAll(/<at id="(\d+)">([\s\S]*?)<\/at>/g)) {
    const [whole, number, name = ""] = match, person = mentions.find((one) => one.id === Number(number));
    text += richContent.slice(at, match.index);
    if (person) places.push(`<mention${attributes({ mentionpersonId: people.idOf(person.name, person.email), mentionId: guidOf(`mention ${number}`, id), startIndex: text.length, length: name.length + 1 })}/>`);
    text += person ? `@${name}` : name;
    at = match.index + whole.length;
  }
  return `<text>${escapeXml(text + richContent.slice(at))}</text>${places.length ? `<mentions>${places.join("")}</mentions>` : ""}`;
}

/** People of the workbook: found by name and address, or added. */
class People {
  constructor(private readonly draft: Draft) {}

  idOf(name: string, email: string): string {
    const { draft } = this, { workbookPath } = draft.source;
    const known = readRelationships(draft.text(relationshipsPath(workbookPath)), workbookPath).find(({ kind }) => kind === "person")?.target;
    const text = known === undefined ? `${HEAD}<personList xmlns="${NAMESPACE}"></personList>` : draft.text(known)!;
    const same = childrenOf(parseXml(text), "person").find(({ attributes: of }) => of["displayName"] === name && (email === "" || of["userId"]?.includes(email)));
    if (same) return same.attributes["id"] ?? "";
    const id = guidOf(`person ${name}`, email), person = `<person${attributes({ displayName: name, id, userId: email || name, providerId: "None" })}/>`;
    const path = known ?? draft.freePath("xl/persons/person");
    if (known === undefined) {
      draft.add(path, insertBeforeEnd(text, "personList", person), CONTENT_TYPES.persons);
      draft.link(workbookPath, "person", path);
    } else draft.write(path, insertBeforeEnd(text, "personList", person));
    return id;
  }
}
