import { addRelationship, freeRelationshipId, readRelationships, relationshipsPath } from "../package/relationships";
import { PartMap } from "../package/partMap";
import type { SourcePackage } from "../package/sourcePackage";
import { decodeText, encodeText } from "../package/zip";
import { withContentType, withoutContentType } from "./contentTypes";
import { dynamicMark } from "./metadata";

/** Path of the part that states every part's type. */
export const TYPES = "[Content_Types].xml";

/** A package being changed: the source's parts, with some replaced, added or taken away. */
export class Draft {
  readonly parts: PartMap;
  /** The `cm` of cells with dynamic arrays. */
  readonly dynamicMark: () => number | null;

  constructor(readonly source: SourcePackage) {
    this.parts = new PartMap(source.parts);
    this.dynamicMark = dynamicMark(this);
  }

  text(path: string): string | undefined {
    const part = this.parts.get(path);
    return part && decodeText(part);
  }

  write(path: string, text: string): void {
    this.parts.set(path, encodeText(text));
  }

  /** A new part with its content type. */
  add(path: string, text: string, contentType?: string): void {
    this.write(path, text);
    if (contentType !== undefined) this.write(TYPES, withContentType(this.text(TYPES)!, path, contentType));
  }

  /** A new part of bytes with its content type. */
  addBytes(path: string, bytes: Uint8Array, contentType: string): void {
    this.parts.set(path, bytes);
    this.write(TYPES, withContentType(this.text(TYPES)!, path, contentType));
  }

  /** Takes a part and its relationships away. What it pointed to stays; nobody reads it any more. */
  remove(path: string): void {
    this.parts.delete(path);
    this.parts.delete(relationshipsPath(path));
    this.write(TYPES, withoutContentType(this.text(TYPES)!, path));
  }

  /** Links `from` to a part or address and gives the link's id; an equal link is used again. */
  link(from: string, kind: string, target: string, external = false): string {
    const path = relationshipsPath(from);
    const text = this.text(path);
    const existing = readRelationships(text, from).find((each) => each.kind === kind && each.target === target);
    if (existing) return existing.id;
    const id = freeRelationshipId(text);
    this.write(path, addRelationship(text, { id, kind, target, external }));
    return id;
  }

  /** Takes a link away by its id. */
  unlink(from: string, id: string): void {
    const path = relationshipsPath(from);
    const text = this.text(path);
    if (text !== undefined) this.write(path, text.replace(new RegExp(`<(?:\\w+:)?Relationship(?=[^>]*\\sId=["']${id}["'])[^>]*/>`), ""));
  }

  /** First free path of a numbered kind: `xl/charts/chart`, `.xml`. */
  freePath(stem: string, ending = ".xml"): string {
    for (let number = 1; ; number++) if (!this.parts.has(`${stem}${number}${ending}`)) return `${stem}${number}${ending}`;
  }
}
