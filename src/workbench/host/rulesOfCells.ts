/** The validations and conditional formats of a rectangle, taken up and put down whole: what copying, filling and moving cells takes along, and what undoing it gives back. */
import type { AreaData, ConditionalFormatData, ValidationData } from "../bookData";
import { areasOf, laidOver } from "../conditionalAreas";
import { bounding, cellsOf, intersect, sameArea } from "../engine/address";
import { ruleOver } from "./validationFormulas";

export interface RulesOfCells {
  readonly validations: readonly ValidationData[];
  readonly formats: readonly PlacedFormat[];
}

/** A conditional format, and its place in the order in which the sheet's formats are asked. */
export interface PlacedFormat {
  readonly place: number;
  readonly format: ConditionalFormatData;
}

/** What of a sheet's record this is about. */
export interface Ruled {
  validations: ValidationData[];
  conditionalFormats: ConditionalFormatData[];
}

/** The rules of the cells of some rectangles, cut to them. */
export function rulesIn({ validations, conditionalFormats }: Ruled, blocks: readonly AreaData[]): RulesOfCells {
  const within = (a: AreaData): AreaData[] => blocks.flatMap((block) => intersect(a, block) ?? []);
  return {
    validations: validations.flatMap((rule) => within(rule.area).map((piece) => ruleOver(rule, piece))),
    formats: conditionalFormats.flatMap((format, place) => {
      const cut = laidOver(format, areasOf(format).flatMap(within));
      return cut ? [{ place, format: ownParts(cut) }] : [];
    }),
  };
}

/** Gives the cells of some rectangles these validations and no others. */
export function putValidations(record: Ruled, blocks: readonly AreaData[], rules: readonly ValidationData[]): void {
  const rest = record.validations.flatMap((rule) => (touches(blocks, rule.area) ? beyond(blocks, rule.area).map((piece) => ruleOver(rule, piece)) : rule));
  record.validations = rules.reduce(withValidation, rest);
}

/** Gives the cells of some rectangles these conditional formats and no others. A format that the sheet still has grows over them again. */
export function putFormats(record: Ruled, blocks: readonly AreaData[], formats: readonly PlacedFormat[]): void {
  const rest = record.conditionalFormats.map((format) => ({ id: format.id, left: areasOf(format).some((each) => touches(blocks, each)) ? laidOver(format, areasOf(format).flatMap((each) => beyond(blocks, each))) : format }));
  for (const { place, format } of formats) {
    const own = rest.find(({ id }) => id === format.id);
    if (own) own.left = own.left ? laidOver(own.left, joined([...areasOf(own.left), ...areasOf(format)])) : ownParts(format);
    else rest.splice(Math.min(rest.length, place), 0, { id: format.id, left: ownParts(format) });
  }
  record.conditionalFormats = rest.flatMap(({ left }) => left ?? []);
}

const touches = (blocks: readonly AreaData[], a: AreaData): boolean => blocks.some((block) => intersect(a, block));
const beyond = (blocks: readonly AreaData[], a: AreaData): AreaData[] => blocks.reduce((left, block) => left.flatMap((each) => outside(each, block)), [a]);

/** Parts change in place, so a format that is kept aside has its own. */
const ownParts = (format: ConditionalFormatData): ConditionalFormatData => ({ ...format, parts: { ...format.parts } });

/** What is left of a rectangle outside another: up to four pieces. */
export function outside(a: AreaData, cut: AreaData): AreaData[] {
  const both = intersect(a, cut);
  if (!both) return [a];
  if (sameArea(both, a)) return [];
  const pieces: AreaData[] = [
    { ...a, bottom: both.top - 1 }, { ...a, top: both.bottom + 1 },
    { top: both.top, bottom: both.bottom, left: a.left, right: both.left - 1 }, { top: both.top, bottom: both.bottom, left: both.right + 1, right: a.right },
  ];
  return pieces.filter((piece) => piece.top <= piece.bottom && piece.left <= piece.right);
}

/** Rules that ask and say the same of different cells. */
export const alike = (a: ValidationData, b: ValidationData): boolean => JSON.stringify(a) === JSON.stringify(ruleOver(b, a.area));

/** Two rectangles that make a rectangle together. */
function together(a: AreaData, b: AreaData): AreaData | null {
  const whole = bounding(a, b);
  return !intersect(a, b) && cellsOf(a) + cellsOf(b) === cellsOf(whole) ? whole : null;
}

/** A rule more; it grows together with one that says the same beside it. */
function withValidation(rules: readonly ValidationData[], rule: ValidationData): ValidationData[] {
  for (const other of rules) {
    const whole = together(other.area, rule.area);
    if (whole && alike(other, rule)) return withValidation(rules.filter((each) => each !== other), ruleOver(other, whole));
  }
  return [...rules, rule];
}

/** Rectangles, those beside each other as one. */
function joined(areas: readonly AreaData[]): readonly AreaData[] {
  return areas.reduce<readonly AreaData[]>(withArea, []);
}

function withArea(areas: readonly AreaData[], added: AreaData): readonly AreaData[] {
  for (const other of areas) {
    const whole = together(other, added);
    if (whole) return withArea(areas.filter((each) => each !== other), whole);
  }
  return [...areas, added];
}
