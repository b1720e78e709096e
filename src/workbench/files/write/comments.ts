/** Comments and notes of a sheet into their parts: threads, the legacy comments that stand for them in older Excel, and the boxes of these. */
import type { CommentData, NoteData, SheetData } from "../../bookData";
import { cellAddress, cellKey } from "../package/address";
import { insertBeforeEnd, readRelationships, relationshipsPath, relationshipIdOf } from "../package/relationships";
import { attributes, child, childrenOf, escapeXml, parseXml } from "../package/xml";
import { canonical } from "./canonical";
import { CONTENT_TYPES } from "./contentTypes";
import type { Draft } from "./draft";
import { applyEdits } from "./edits";
import { withBoxes } from "./noteShapes";
import { guidOf, writeThreads } from "./threads";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EMPTY = `${HEAD}<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;
/** What older Excel shows in place of a thread; newer Excel knows it by its author. */
const PLACEHOLDER = "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\n";

/** A legacy comment: who and what, at a cell. */
interface Box {
  readonly row: number;
  readonly column: number;
  readonly author: string;
  readonly text: string;
  /** Id of the thread it stands for. */
  readonly thread?: string;
}

const noteBox = ({ row, column, author, content }: NoteData): Box => ({ row, column, author, text: content });

function threadBox({ id, row, column, content, replies, created }: CommentData): Box {
  const guid = guidOf(id, created);
  return { row, column, author: `tc=${guid}`, thread: guid, text: `${PLACEHOLDER}Comment:\n    ${content}${replies.map((reply) => `\nReply:\n    ${reply.content}`).join("")}` };
}

const boxesOf = ({ comments = [], notes = [] }: Pick<SheetData, "comments" | "notes">): ReadonlyMap<string, Box> =>
  new Map([...notes.map(noteBox), ...comments.map(threadBox)].map((box) => [cellKey(box.row, box.column), box]));

/** Brings the parts in line with a sheet; gives the id its part names the boxes by, `""` when none is left. */
export function writeComments(draft: Draft, sheetPath: string, before: Pick<SheetData, "comments" | "notes">, after: SheetData): string {
  writeThreads(draft, sheetPath, before.comments ?? [], after.comments ?? []);
  const [was, is] = [boxesOf(before), boxesOf(after)];
  const links = readRelationships(draft.text(relationshipsPath(sheetPath)), sheetPath);
  writeList(draft, sheetPath, links.find(({ kind }) => kind === "comments")?.target, was, is);
  const named = child(parseXml(draft.text(sheetPath)!), "legacyDrawing");
  const drawing = named && links.find(({ id }) => id === relationshipIdOf(named));
  const gone = [...was.values()].filter(({ row, column }) => !is.has(cellKey(row, column))), added = [...is.values()].filter(({ row, column }) => !was.has(cellKey(row, column)));
  const path = drawing?.target ?? draft.freePath("xl/drawings/vmlDrawing", ".vml"), text = withBoxes(draft, drawing ? draft.text(path) : undefined, gone, added);
  if (text === null) {
    if (drawing) draft.unlink(sheetPath, drawing.id);
    if (drawing) draft.remove(path);
    return "";
  }
  if (drawing) draft.write(path, text);
  else draft.add(path, text, CONTENT_TYPES.noteShapes);
  return drawing?.id ?? draft.link(sheetPath, "vmlDrawing", path);
}

/** The list of legacy comments: those that are the same stay as written. */
function writeList(draft: Draft, sheetPath: string, known: string | undefined, was: ReadonlyMap<string, Box>, is: ReadonlyMap<string, Box>): void {
  const path = known ?? draft.freePath("xl/comments");
  const differing = (one: ReadonlyMap<string, Box>, other: ReadonlyMap<string, Box>): Box[] => [...one].filter(([key, box]) => canonical(other.get(key)) !== canonical(box)).map(([, box]) => box);
  const [gone, added] = [differing(was, is), differing(is, was)];
  if (!gone.length && !added.length) return;
  const source = known === undefined ? EMPTY : draft.text(known)!, places = new Set(gone.map(({ row, column }) => cellAddress(row, column)));
  const list = child(parseXml(source), "commentList");
  const left = applyEdits(source, childrenOf(list, "comment").filter((each) => places.has(each.attributes["ref"] ?? "")).map(({ start, end }) => ({ start, end, text: "" })));
  const text = added.reduce(withComment, left);
  if (!childrenOf(child(parseXml(text), "commentList"), "comment").length) {
    if (known === undefined) return;
    draft.unlink(sheetPath, draft.link(sheetPath, "comments", path));
    draft.remove(path);
  } else if (known === undefined) {
    draft.add(path, text, CONTENT_TYPES.comments);
    draft.link(sheetPath, "comments", path);
  } else draft.write(path, text);
}

function withComment(source: string, { row, column, author, text, thread }: Box): string {
  const root = parseXml(source), prefix = root.tag.includes(":") ? root.tag.slice(0, root.tag.indexOf(":") + 1) : "", list = child(root, "authors");
  const authors = childrenOf(list, "author").map((each) => each.text), found = authors.indexOf(author), authorId = found < 0 ? authors.length : found;
  const uid = thread === undefined ? {} : { shapeId: 0, "xmlns:xr": "http://schemas.microsoft.com/office/spreadsheetml/2014/revision", "xr:uid": thread };
  const xml = `<${prefix}comment${attributes({ ref: cellAddress(row, column), authorId, ...uid })}><${prefix}text><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}text></${prefix}comment>`;
  const within = (element: typeof list, inserted: string): { start: number; end: number; text: string }[] => {
    if (!element) return [];
    return [{ start: element.start, end: element.end, text: insertBeforeEnd(source.slice(element.start, element.end), element.name, inserted) }];
  };
  return applyEdits(source, [...(found < 0 ? within(list, `<${prefix}author>${escapeXml(author)}</${prefix}author>`) : []), ...within(child(root, "commentList"), xml)]);
}
