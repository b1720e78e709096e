/** A comparison of packages as a person with two XML viewers would make it: by meaning, not by bytes. */
import { cellAddress, parseCell } from "../../src/workbench/files/package/address";
import { parseXml } from "../../src/workbench/files/package/xml";
import type { XmlElement } from "../../src/workbench/files/package/xml";
import { partsOf } from "./helpers";

/** What a part says, one fact a line: the path of an element with its attribute or text. */
export type Facts = readonly string[];

/** Facts that only one of two packages has, as "- part: fact" (lost) and "+ part: fact" (new). */
export function comparePackages(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort().flatMap((name) => {
    const [was, is] = [a[name], b[name]];
    if (!was) return [`+ ${name}`];
    if (!is) return [`- ${name}`];
    if (Buffer.from(was).equals(Buffer.from(is))) return [];
    if (!/\.(xml|rels|vml)$/.test(name)) return [`- ${name}: bytes`, `+ ${name}: bytes`];
    return difference(factsOf(was), factsOf(is)).map((line) => `${line.slice(0, 2)}${name}: ${line.slice(2)}`);
  });
}

function difference(was: Facts, is: Facts): string[] {
  const count = (facts: Facts): Map<string, number> => facts.reduce((map, fact) => map.set(fact, (map.get(fact) ?? 0) + 1), new Map<string, number>());
  const [a, b] = [count(was), count(is)];
  const lines = (from: Map<string, number>, to: Map<string, number>, sign: string): string[] =>
    [...from].flatMap(([fact, times]) => new Array<string>(Math.max(0, times - (to.get(fact) ?? 0))).fill(`${sign} ${fact}`));
  return [...lines(a, b, "-"), ...lines(b, a, "+")];
}

/**
 * Every element with its attributes and text; rows and cells without a place have the one they are counted to. Prefixes, order of attributes and white space between elements say nothing; columns
 * are told one by one, however they are joined. A formula cell says its place and look here: its formula is compared by reading
 * the book (files may share formulas), its result is stored anew by every calculation.
 */
export function factsOf(part: Uint8Array): Facts {
  const facts: string[] = [];
  walk(parseXml(new TextDecoder().decode(part).replace(/<br>/g, "<br/>")), "", facts);
  return facts;
}

const LAST_COLUMN = 300;

/** Children with the places that a sheet's rows and cells are counted to. */
function placed(element: XmlElement, of: Readonly<Record<string, string>>): readonly (readonly [XmlElement, Readonly<Record<string, string>>])[] {
  let last = 0;
  return element.children.map((child) => {
    const own = child.attributes, kind = element.name === "sheetData" && child.name === "row" ? "row" : element.name === "row" && child.name === "c" ? "c" : null;
    if (kind === null) return [child, own];
    last = own["r"] === undefined ? last + 1 : kind === "row" ? Number(own["r"]) : (parseCell(own["r"])?.column ?? 0) + 1;
    return [child, own["r"] === undefined ? { ...own, r: kind === "row" ? String(last) : cellAddress(Number(of["r"]) - 1, last - 1) } : own];
  });
}

function walk(element: XmlElement, above: string, facts: string[], of: Readonly<Record<string, string>> = element.attributes): void {
  const key = of["r"] ?? of["Id"] ?? of["PartName"] ?? of["ref"] ?? of["sqref"] ?? of["name"] ?? "";
  const path = `${above}/${element.name}${key && `[${key}]`}`;
  const isFormula = element.name === "c" && element.children.some((each) => each.name === "f");
  const unsaid = element.name === "col" ? ["min", "max"] : element.name === "row" ? ["spans"] : isFormula ? ["t"] : [];
  const written = Object.entries(of).filter(([name]) => !name.startsWith("xmlns") && !unsaid.includes(name)).map(([name, value]) => `${name.slice(name.indexOf(":") + 1)}=${value}`).sort();
  const text = element.children.length ? "" : element.text;
  const fact = `${path} ${written.join(" ")}${text && ` "${text}"`}`;
  if (element.name !== "col") facts.push(fact);
  else for (let column = Number(of["min"]); column <= Math.min(Number(of["max"]), LAST_COLUMN); column++) facts.push(`${fact} ${column}`);
  if (!isFormula) for (const [child, attributes] of placed(element, of)) walk(child, path, facts, attributes);
}
