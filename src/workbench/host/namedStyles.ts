/** Styles by name: what they look like, and which cells have them. */
import type { AreaData, StyleData, UndrawnData } from "../bookData";
import { intersect } from "../engine/address";
import type { StylePatch } from "../engine/engine";
import { BUILT_IN_STYLES } from "./builtInStyles";
import { HostError } from "./errors";
import type { Host } from "./objects";
import type { NamedStyle } from "./styleDefinitions";
import { INCLUDES, newStyle } from "./styleDefinitions";
import type { RangeTarget } from "./targets";

export function styleNamed(host: Host, name: string): NamedStyle | undefined {
  return host.records.styles.get(name.toLowerCase());
}

export function addStyle(host: Host, name: string): void {
  if (name === "" || name.length > 255) throw new HostError("InvalidArgument");
  if (styleNamed(host, name)) throw new HostError("ItemAlreadyExists");
  host.records.styles.set(name.toLowerCase(), newStyle(name, {}, false));
}

/** A look with some of its parts changed; null takes a part away. */
export function patched(look: StyleData, patch: StylePatch): StyleData {
  const group = (before: object | undefined, change: object | null | undefined): object | undefined => {
    if (change === null) return undefined;
    if (!change) return before;
    const next = Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== null));
    return Object.keys(next).length ? next : undefined;
  };
  const { numberFormat, fill, locked } = patch;
  const next = {
    ...look, font: group(look.font, patch.font), align: group(look.align, patch.align), border: group(look.border, patch.border), undrawn: group(look.undrawn, patch.undrawn),
    ...(numberFormat === undefined ? {} : { numberFormat: numberFormat ?? undefined }), ...(fill === undefined ? {} : { fill: fill ?? undefined }), ...(locked === undefined ? {} : { locked }),
  };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined)) as StyleData;
}

const NO_FONT = { name: null, size: null, bold: null, italic: null, underline: null, strike: null, color: null, vertical: null };
/** What the grid does not draw, by the kind of look it belongs to. */
const NO_UNDRAWN = {
  includePatterns: { pattern: null, patternColor: null, patternTint: null, fillTint: null }, includeFont: { fontTint: null }, includeAlignment: { shrinkToFit: null, justifyLastLine: null },
  includeBorder: { topTint: null, bottomTint: null, leftTint: null, rightTint: null, diagonalTint: null }, includeProtection: { formulaHidden: null }, includeNumber: {},
} as const;
const NO_ALIGN = { horizontal: null, vertical: null, wrap: null, indent: null, rotation: null, readingOrder: null };
const NO_BORDER = { top: null, bottom: null, left: null, right: null, diagonal: null };

/** Everything a style says of cells: what it includes but does not name goes back to the default. */
function patchOf({ look, includes }: NamedStyle): StylePatch {
  const undrawn = INCLUDES.filter((one) => includes[one]).flatMap((one) => Object.keys(NO_UNDRAWN[one])).map((key) => [key, look.undrawn?.[key as keyof UndrawnData] ?? null]);
  return {
    undrawn: Object.fromEntries(undrawn) as NonNullable<StylePatch["undrawn"]>,
    ...(includes.includeNumber ? { numberFormat: look.numberFormat ?? null } : {}), ...(includes.includePatterns ? { fill: look.fill ?? null } : {}),
    ...(includes.includeFont ? { font: { ...NO_FONT, ...look.font } } : {}), ...(includes.includeAlignment ? { align: { ...NO_ALIGN, ...look.align } } : {}),
    ...(includes.includeBorder ? { border: { ...NO_BORDER, ...look.border } } : {}), ...(includes.includeProtection ? { locked: look.locked ?? true } : {}),
  };
}

/** Gives cells a style. */
export function setStyle(host: Host, { sheet, area }: RangeTarget, style: NamedStyle, outside: (a: AreaData, cut: AreaData) => AreaData[]): void {
  const record = host.records.sheet(sheet);
  record.styled = record.styled.flatMap((one) => outside(one.area, area).map((piece) => ({ ...one, area: piece })));
  if (style.name !== "Normal") record.styled.push({ area, name: style.name });
  host.engine.patchStyle(sheet, area, patchOf(style));
}

/** The style of all cells of a range; null when they differ. */
export function styleOf(host: Host, parts: readonly RangeTarget[], outside: (a: AreaData, cut: AreaData) => AreaData[]): string | null {
  const names = new Set<string>();
  for (const { sheet, area } of parts) {
    let rest: AreaData[] = [area];
    for (const one of host.records.sheet(sheet).styled) {
      if (!intersect(one.area, area)) continue;
      names.add(one.name);
      rest = rest.flatMap((piece) => outside(piece, one.area));
    }
    if (rest.length > 0) names.add("Normal");
  }
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** Changes a style, and every cell that has it. */
export function changeStyle(host: Host, style: NamedStyle, patch: StylePatch): void {
  style.look = patched(style.look, patch);
  for (const { id } of host.engine.sheets()) {
    for (const one of host.records.sheet(id).styled) if (one.name === style.name) host.engine.patchStyle(id, one.area, patch);
  }
}

/** Takes a style away; cells that had it are Normal. */
export function removeStyle(host: Host, style: NamedStyle): void {
  if (BUILT_IN_STYLES.has(style.name)) throw new HostError("InvalidOperation");
  host.records.styles.delete(style.name.toLowerCase());
  for (const { id } of host.engine.sheets()) {
    const record = host.records.sheet(id);
    for (const one of record.styled) if (one.name === style.name) host.engine.clearStyle(id, one.area);
    record.styled = record.styled.filter((one) => one.name !== style.name);
  }
}
