/**
 * Lengths and parts of text, in characters and in bytes. A number is its digits, however its cell shows it. Bytes are those of
 * Excel in Chinese: 2 for a character of double width, 1 for any other; half of a character is a space.
 */
import type { Functions } from "./lift";
import { scalar } from "./lift";
import { VALUE } from "./values";
import { wildcardSource } from "./wildcards";

const bytesOf = (letter: string): number => ((letter.codePointAt(0) ?? 0) > 255 ? 2 : 1);
const byteLength = (text: string): number => [...text].reduce((sum, letter) => sum + bytesOf(letter), 0);

/** A number of characters or bytes. @throws #VALUE! below `least` */
function count(value: number, least = 0): number {
  const whole = Math.trunc(value);
  if (whole < least) throw VALUE;
  return whole;
}

/** The bytes from `start` (from 0) to `end`; of a character that is cut through, a space is left. */
function bytes(text: string, start: number, end: number): string {
  let out = "", at = 0;
  for (const letter of text) {
    const next = at + bytesOf(letter);
    if (at >= start && next <= end) out += letter;
    else if (next > start && at < end) out += " ";
    at = next;
  }
  return out;
}

const left = (text: string, length = 1): string => text.slice(0, count(length));
const right = (text: string, length = 1): string => text.slice(Math.max(0, text.length - count(length)));
function mid(text: string, start: number, length: number): string {
  const from = count(start, 1) - 1;
  return text.slice(from, from + count(length));
}
function replace(text: string, start: number, length: number, by: string): string {
  const from = count(start, 1) - 1, to = from + count(length);
  return text.slice(0, from) + by + text.slice(to);
}

const leftBytes = (text: string, length = 1): string => bytes(text, 0, count(length));
const rightBytes = (text: string, length = 1): string => bytes(text, Math.max(0, byteLength(text) - count(length)), Infinity);
function midBytes(text: string, start: number, length: number): string {
  const from = count(start, 1) - 1;
  return bytes(text, from, from + count(length));
}
function replaceBytes(text: string, start: number, length: number, by: string): string {
  const from = count(start, 1) - 1, to = from + count(length);
  return bytes(text, 0, from) + by + bytes(text, to, Infinity);
}

/** Where text begins in another, in bytes from 1. `?` is a character of one byte, so it finds the first letter or digit among Chinese characters. */
function searchBytes(wanted: string, text: string, start = 1): number {
  const before = bytes(text, 0, count(start, 1) - 1).length;
  if (before > text.length || start > byteLength(text) + 1) throw VALUE;
  const found = new RegExp(wildcardSource(wanted, "[\\u0000-\\u00ff]"), "i").exec(text.slice(before));
  if (!found) throw VALUE;
  return byteLength(text.slice(0, before + found.index)) + 1;
}

function findBytes(wanted: string, text: string, start = 1): number {
  const before = bytes(text, 0, count(start, 1) - 1).length, found = start > byteLength(text) + 1 ? -1 : text.indexOf(wanted, before);
  if (found < 0) throw VALUE;
  return byteLength(text.slice(0, found)) + 1;
}

/** Full-width letters, digits and signs in half width. */
const halfWidth = (text: string): string => text.replace(/[\uff01-\uff5e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, " ");
const fullWidth = (text: string): string => text.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).replace(/ /g, "\u3000");

export const TEXT_PARTS: Functions = {
  LEN: scalar(["text"], (text: string) => text.length), LENB: scalar(["text"], byteLength),
  LEFT: scalar(["text", "number?"], left), RIGHT: scalar(["text", "number?"], right), MID: scalar(["text", "number", "number"], mid), REPLACE: scalar(["text", "number", "number", "text"], replace),
  LEFTB: scalar(["text", "number?"], leftBytes), RIGHTB: scalar(["text", "number?"], rightBytes), MIDB: scalar(["text", "number", "number"], midBytes), REPLACEB: scalar(["text", "number", "number", "text"], replaceBytes),
  SEARCHB: scalar(["text", "text", "number?"], searchBytes), FINDB: scalar(["text", "text", "number?"], findBytes),
  ASC: scalar(["text"], halfWidth), DBCS: scalar(["text"], fullWidth), WIDECHAR: scalar(["text"], fullWidth),
  CLEAN: scalar(["text"], (text: string) => text.replace(/[\u0000-\u001f]/g, "")),
};
