/** Formulas and names that refer to moved cells follow them, as after cut and paste. */
import type { AreaData } from "../bookData";
import { absoluteText, areaText, contains, movedBy, quoteSheet } from "../engine/address";
import type { Host } from "./objects";
import { areasInFormula } from "./sheetReferences";

interface Moved {
  readonly sheet: string;
  readonly down: number;
  readonly right: number;
}

/** A formula of `home` as it reads after the cells of `from` moved; the very same text when it does not refer to them. */
export function afterMove(formula: string, home: string | null, from: { readonly sheet: string; readonly area: AreaData }, to: { readonly sheet: string; readonly down: number; readonly right: number }): string {
  let out = "", last = 0;
  for (const { sheet, area, text, at } of areasInFormula(formula)) {
    const named = sheet ?? home;
    if (named?.toLowerCase() !== from.sheet.toLowerCase() || !contains(from.area, area)) continue;
    const landed = movedBy(area, to.down, to.right);
    const moved = text.includes("$") ? withDollars(text, landed) : areaText(landed);
    out += `${formula.slice(last, at)}${sheet === null && to.sheet === home ? "" : `${quoteSheet(to.sheet)}!`}${moved}`;
    last = at + text.length;
  }
  return out + formula.slice(last);
}

/** Dollar signs stay where they were: all of them, or (mixed) by place. */
function withDollars(text: string, landed: AreaData): string {
  const plain = areaText(landed), marks = [...(text.split("!").pop() ?? "").matchAll(/(\$?)[A-Za-z]+|(\$?)\d+/g)].map((match) => match[0].startsWith("$"));
  if (marks.every(Boolean)) return absoluteText(landed);
  let index = 0;
  return plain.replace(/[A-Z]+|\d+/g, (part) => `${marks[index++] === true ? "$" : ""}${part}`);
}

/** Rewrites every formula and name that refers to cells which moved. The moved cells themselves stand at their new place already. */
export function moveReferences(host: Host, from: { readonly sheet: string; readonly area: AreaData }, to: Moved): void {
  const nameOf = (id: string): string => host.sheetById(id)?.name ?? "";
  const source = { sheet: nameOf(from.sheet), area: from.area }, landing = { ...to, sheet: nameOf(to.sheet) };
  const landed = { top: from.area.top + to.down, bottom: from.area.bottom + to.down, left: from.area.left + to.right, right: from.area.right + to.right };
  for (const { id, name } of host.engine.sheets()) {
    const used = host.engine.used(id, true);
    if (!used) continue;
    host.engine.read(id, used).forEach((line, r) => line.forEach(({ formula }, c) => {
      if (formula === null) return;
      const row = used.top + r, column = used.left + c;
      const moved = id === to.sheet && contains(landed, { top: row, left: column, bottom: row, right: column });
      // A formula that moved along still speaks of its old sheet where it names none.
      const now = moved && to.sheet !== from.sheet ? homeward(formula, source, landing) : afterMove(formula, name, source, landing);
      if (now !== formula) host.engine.write(id, row, column, { formula: now });
    }));
  }
  for (const name of host.engine.names()) {
    const reference = afterMove(name.reference, name.sheet === null ? null : nameOf(name.sheet), source, landing);
    if (reference !== name.reference) host.engine.setName({ ...name, reference });
  }
}

/** A formula carried to another sheet: references to cells that moved along stay bare, others get the old sheet's name. */
function homeward(formula: string, from: { readonly sheet: string; readonly area: AreaData }, to: { readonly sheet: string; readonly down: number; readonly right: number }): string {
  let out = "", last = 0;
  for (const { sheet, area, text, at } of areasInFormula(formula)) {
    if (sheet !== null) continue;
    const inside = contains(from.area, area);
    const landed = inside ? { top: area.top + to.down, bottom: area.bottom + to.down, left: area.left + to.right, right: area.right + to.right } : area;
    out += `${formula.slice(last, at)}${inside ? "" : `${quoteSheet(from.sheet)}!`}${withDollars(text, landed)}`;
    last = at + text.length;
  }
  return out + formula.slice(last);
}
