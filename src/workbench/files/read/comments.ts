import type { CommentData, NoteData, SaidData, SheetData } from "../../bookData";
import { cellKey, parseCell } from "../package/address";
import type { Relationship } from "../package/relationships";
import { child, childrenOf, parseXml, truthy } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { decodeText } from "../package/zip";
import type { Parts } from "../package/zip";
import { richText } from "./cells";

/** Somebody who comments, by the id that comments name. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** People of a workbook. An address may stand inside the id that a directory gave ("S::wang@example.com::…"). */
export function readPersons(parts: Parts, relationships: readonly Relationship[]): ReadonlyMap<string, Person> {
  return new Map(relationships.filter(({ kind }) => kind === "person").flatMap(({ target }) => elementsOf(parts, target, "person")).map(({ attributes: of }) =>
    [of["id"] ?? "", { name: of["displayName"] ?? "", email: /[^\s:]+@[^\s:]+/.exec(of["userId"] ?? "")?.[0] ?? "" }]));
}

/** Comments of a sheet with their replies, and notes: legacy comments that stand for no thread. */
export function readComments(parts: Parts, relationships: readonly Relationship[], persons: ReadonlyMap<string, Person>): Pick<SheetData, "comments" | "notes"> {
  const of = (kind: string): readonly string[] => relationships.filter((each) => each.kind === kind).map(({ target }) => target);
  const comments = threads(of("threadedComment").flatMap((path) => elementsOf(parts, path, "threadedComment")), persons);
  const threaded = new Set(comments.map(({ row, column }) => cellKey(row, column)));
  const notes = of("comments").flatMap((path) => readNotes(parts, path)).filter(({ row, column }) => !threaded.has(cellKey(row, column)));
  return { ...(comments.length ? { comments } : {}), ...(notes.length ? { notes } : {}) };
}

function threads(elements: readonly XmlElement[], persons: ReadonlyMap<string, Person>): CommentData[] {
  const replies = (id: string): SaidData[] => elements.filter(({ attributes: of }) => of["parentId"] === id).map((each) => said(each, persons));
  return elements.flatMap((each): CommentData[] => {
    const { ref = "", parentId, done, id = "" } = each.attributes, at = parseCell(ref);
    return at && parentId === undefined ? [{ ...said(each, persons), ...at, resolved: truthy(done), replies: replies(id) }] : [];
  });
}

function said(element: XmlElement, persons: ReadonlyMap<string, Person>): SaidData {
  const { id = "", personId = "", dT = "" } = element.attributes, person = persons.get(personId);
  return {
    id, authorName: person?.name ?? "", authorEmail: person?.email ?? "", created: /Z|[+-]\d\d:\d\d$/.test(dT) || dT === "" ? dT : `${dT}Z`,
    ...mentioned(child(element, "text")?.text ?? "", childrenOf(child(element, "mentions"), "mention"), persons),
  };
}

/** The text, and with people mentioned in it (`@名` there) its rich form as Office.js has it. */
function mentioned(text: string, mentions: readonly XmlElement[], persons: ReadonlyMap<string, Person>): Pick<SaidData, "content" | "richContent" | "mentions"> {
  if (!mentions.length) return { content: text };
  const number = (of: XmlElement, name: string): number => Number(of.attributes[name] ?? 0);
  const people = mentions.map((each, id) => ({ id, start: number(each, "startIndex"), length: number(each, "length"), person: persons.get(each.attributes["mentionpersonId"] ?? "") })).sort((a, b) => a.start - b.start);
  let [plain, rich, at] = ["", "", 0];
  for (const { id, start, length } of people) {
    const name = text.slice(start, start + length).replace(/^@/, "");
    plain += text.slice(at, start) + name;
    rich += `${text.slice(at, start)}<at id="${id}">${name}</at>`;
    at = start + length;
  }
  return {
    content: plain + text.slice(at), richContent: rich + text.slice(at),
    mentions: people.map(({ id, start, length, person }) => ({ id, email: person?.email ?? "", name: person?.name ?? text.slice(start, start + length).replace(/^@/, "") })).sort((a, b) => a.id - b.id),
  };
}

function readNotes(parts: Parts, path: string): NoteData[] {
  const part = parts.get(path), root = part && parseXml(decodeText(part));
  const authors = childrenOf(child(root, "authors"), "author").map(({ text }) => text);
  return childrenOf(child(root, "commentList"), "comment").flatMap((each): NoteData[] => {
    const at = parseCell(each.attributes["ref"] ?? ""), author = authors[Number(each.attributes["authorId"] ?? 0)] ?? "";
    return at ? [{ ...at, author, content: richText(child(each, "text")) }] : [];
  });
}

function elementsOf(parts: Parts, path: string, name: string): readonly XmlElement[] {
  const part = parts.get(path);
  return part ? childrenOf(parseXml(decodeText(part)), name) : [];
}
