import { Decimal } from "../../../model";

/** An enumerated point of a standard. */
export interface ListedItem {
  readonly text: string;
  /** Points written beside it; `null` when none are. */
  readonly points: Decimal | null;
}

/** The items of an enumeration and what stands around it. */
export interface Listed {
  readonly items: readonly ListedItem[];
  /** The text without the items. */
  readonly around: string;
}

/** Ways to number items, after `plainText`. */
const STYLES = [/〔(\d+)〕/g, /\((\d+)\)/g, /(?<![\d.])(\d+)[.、](?!\d)/g, /(?<![A-Za-z])([A-Ha-h])[.、]/g] as const;
/** 1, 2 … or A, B … as a number. */
const place = (mark: string): number => (/^\d/.test(mark) ? Number(mark) : mark.toUpperCase().charCodeAt(0) - 64);
const POINTS = /[,(:]?(?:得|计|占)?(\d+(?:\.\d+)?)分\)?/;

/**
 * An enumeration ①②③, (1)(2)(3) or 1.2.3. with at least two items numbered from 1 without a gap; `null` when there is
 * none. The last item ends at the first full stop, what follows is no item.
 */
export function listedItems(text: string): Listed | null {
  for (const style of STYLES) {
    const marks = [...text.matchAll(style)];
    if (marks.length < 2 || marks.some((mark, index) => place(mark[1]!) !== index + 1)) continue;
    const starts = marks.map((mark) => mark.index + mark[0].length);
    const pieces = starts.map((start, index) => text.slice(start, marks[index + 1]?.index ?? lastEnd(text, start)));
    const end = starts[starts.length - 1]! + pieces[pieces.length - 1]!.length;
    const items = pieces.map(itemOf);
    if (items.some((item) => !/[\u4e00-\u9fff]{2}/.test(item.text) || item.text.startsWith("的"))) continue; // 符合①②③的: their numbers, not the items
    return { items, around: text.slice(0, marks[0]!.index) + text.slice(end) };
  }
  return null;
}

/** Where the last item ends: at a full stop, or before the sentence about all of them. */
function lastEnd(text: string, from: number): number {
  const rest = text.slice(from);
  const stop = /。|;(?=[^;。]*(?:每|全部|以上|各项|1项|其中))|,(?=(?:每|全部|以上各|1项))/.exec(rest);
  return stop ? from + stop.index : text.length;
}

function itemOf(piece: string): ListedItem {
  const points = POINTS.exec(piece)?.[1];
  const text = piece.replace(POINTS, "").replace(/[;,。:、]+$/, "").replace(/^[:,、.]+/, "");
  return { text, points: points === undefined ? null : new Decimal(points) };
}
