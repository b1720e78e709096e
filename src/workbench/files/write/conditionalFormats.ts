/** Conditional formats in a sheet's part: rules that are the same stay as written, wherever they stand; changed and new ones are written anew. */
import type { ConditionalFormatData } from "../../bookData";
import { FORMATS_EXTENSION, X14, XM } from "../package/conditionalRules";
import { attributes, child, childrenOf, openingTag } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { formatsExtension, placeRules } from "../read/conditionalFormats";
import type { PlacedRule } from "../read/conditionalFormats";
import { canonical } from "./canonical";
import { ruleElements, sqrefOf } from "./conditionalRules";
import { closeStart } from "./edits";
import type { Edit } from "./edits";
import type { StyleWriter } from "./styles";

export interface FormatEdits {
  readonly edits: readonly Edit[];
  /** New elements among the sheet's conditional formats. */
  readonly added: string;
  /** The extension list of the sheet, if it is to be another. */
  readonly extensions: string | null;
}

export function conditionalEdits(source: string, root: XmlElement, before: readonly ConditionalFormatData[], after: readonly ConditionalFormatData[], styles: StyleWriter): FormatEdits {
  const placed = new Map(placeRules(root).map((each) => [each.id, each])), was = new Map(before.map((each) => [each.id, each]));
  const same = (format: ConditionalFormatData): boolean => placed.has(format.id) && canonical(was.get(format.id)) === canonical(format);
  const priorities = prioritiesOf([...placed.values()], before, after);
  const gone: PlacedRule[] = [], edits: Edit[] = [], added: string[] = [], extensions: string[] = [];
  for (const rule of placed.values()) {
    const now = after.find(({ id }) => id === rule.id);
    if (now ? !same(now) : was.has(rule.id)) gone.push(rule);
    else if (priorities.get(rule.id) !== rule.priority && Number.isFinite(rule.priority)) edits.push(tagEdit(source, rule.rule, { priority: priorities.get(rule.id) }));
  }
  for (const format of after) {
    if (same(format)) continue;
    const { main, extension } = ruleElements(format, priorities.get(format.id) ?? 1, styles), holder = placed.get(format.id)?.holder;
    if (main !== null) added.push(`${holder?.attributes["sqref"] === undefined ? `<conditionalFormatting${attributes({ sqref: sqrefOf(format) })}` : openingTag(source, holder, { sqref: sqrefOf(format) })}>${main}</${holder?.attributes["sqref"] === undefined ? "conditionalFormatting" : holder.tag}>`);
    if (extension !== null) extensions.push(`<x14:conditionalFormatting xmlns:xm="${XM}">${extension}<xm:sqref>${sqrefOf(format)}</xm:sqref></x14:conditionalFormatting>`);
  }
  const goneElements = [...gone.map(({ rule, holder }) => ({ rule, holder })), ...gone.flatMap(({ extension }) => (extension ? [extension] : []))];
  const list = child(root, "extLst"), inList = (element: XmlElement): boolean => list !== undefined && element.start >= list.start && element.end <= list.end;
  const removed = removals(goneElements);
  const nested = [...removed, ...edits].filter(({ start }) => list !== undefined && start >= list.start && start < list.end);
  return {
    edits: [...removals(goneElements.filter(({ holder }) => !inList(holder))), ...edits.filter((edit) => !nested.includes(edit))],
    added: added.join(""), extensions: nested.length || extensions.length ? withExtensions(source, root, list, nested, extensions.join("")) : null,
  };
}

/** Rules count from 1 in the order of the list; when nothing came, went or changed places, they keep their own numbers. */
function prioritiesOf(placed: readonly PlacedRule[], before: readonly ConditionalFormatData[], after: readonly ConditionalFormatData[]): ReadonlyMap<string, number> {
  const own = new Map(placed.map(({ id, priority }) => [id, priority])), left = after.map(({ id }) => id).filter((id) => own.has(id));
  const isOrdered = left.length === after.length && canonical(left) === canonical(before.map(({ id }) => id).filter((id) => left.includes(id)));
  if (isOrdered) return own;
  const unknown = placed.filter(({ id }) => !before.some((each) => each.id === id)); // kinds without a word keep behind those that have one
  return new Map([...after.map(({ id }) => id), ...unknown.map(({ id }) => id)].map((id, index) => [id, index + 1]));
}

/** Rules that go; one whose holder has no other takes it along. */
function removals(gone: readonly { readonly rule: XmlElement; readonly holder: XmlElement }[]): Edit[] {
  const holders = new Map<XmlElement, XmlElement[]>();
  for (const { rule, holder } of gone) holders.set(holder, [...(holders.get(holder) ?? []), rule]);
  return [...holders].flatMap(([holder, rules]) => (childrenOf(holder, "cfRule").length === rules.length ? [holder] : rules).map(({ start, end }) => ({ start, end, text: "" })));
}

/** The extension list with edits in it and formats added; an extension without formats goes, and a list without extensions. */
function withExtensions(source: string, root: XmlElement, list: XmlElement | undefined, edits: readonly Edit[], added: string): string {
  const ext = formatsExtension(root), formats = child(ext, "conditionalFormattings");
  const inner = (element: XmlElement): string => [...edits].filter(({ start }) => start >= element.openEnd && start < element.end).sort((a, b) => b.start - a.start).reduce((text, { start, end, text: now }) => text.slice(0, start - element.openEnd) + now + text.slice(end - element.openEnd), element.openEnd === element.end ? "" : source.slice(element.openEnd, closeStart(source, element)));
  const now = (formats ? inner(formats) : "") + added;
  const others = (list?.children ?? []).filter((each) => each !== ext).map(({ start, end }) => source.slice(start, end)).join("");
  const own = !now.trim() ? "" : formats && ext ? `${openingTag(source, ext, ext.attributes["xmlns:x14"] === undefined && root.attributes["xmlns:x14"] === undefined ? { "xmlns:x14": X14 } : {})}>${openingTag(source, formats, {})}>${now}</${formats.tag}></${ext.tag}>`
    : `<ext xmlns:x14="${X14}" uri="${FORMATS_EXTENSION}"><x14:conditionalFormattings>${now}</x14:conditionalFormattings></ext>`;
  return own + others && `<extLst>${own}${others}</extLst>`;
}

function tagEdit(source: string, element: XmlElement, changes: Readonly<Record<string, number | undefined>>): Edit {
  const closed = element.openEnd === element.end && source[element.openEnd - 2] === "/";
  return { start: element.start, end: element.openEnd, text: `${openingTag(source, element, changes)}${closed ? "/>" : ">"}` };
}
