import type { ValidationData } from "../bookData";
import { area, cellsOf, contains, parseAddress } from "../engine/address";
import type { Scalar } from "../engine/engine";
import type { Host } from "../host";

/** A drop-down with more entries than this is no list to pick from. */
const MOST = 1000;

/** What the drop-down of a cell offers, as its cells show it; `null` for a cell without one. */
export function choicesAt(host: Host, sheet: string, row: number, column: number): readonly string[] | null {
  const rule = host.records.sheet(sheet).validations.filter((each) => contains(each.area, area(row, column))).at(-1);
  if (!rule || isHidden(rule)) return null;
  return rule.list ?? listOf(host, sheet, sourceOf(rule));
}

interface Ruled {
  readonly list?: { readonly source?: unknown; readonly inCellDropDown?: unknown };
}
interface Raw {
  readonly formula1?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A list may be there without its arrow: `inCellDropDown: false`; in files, `showDropDown` says that there is none. */
function isHidden({ rule, raw }: ValidationData): boolean {
  return (rule as Ruled | undefined)?.list?.inCellDropDown === false || /^(1|true)$/.test((raw as Raw | undefined)?.attributes?.["showDropDown"] ?? "");
}

/** The cells or the name that a list takes its entries from. */
function sourceOf({ rule, raw }: ValidationData): string | null {
  const source = (rule as Ruled | undefined)?.list?.source;
  if (typeof source === "string") return source;
  const { formula1, attributes } = (raw ?? {}) as Raw;
  return attributes?.["type"] === "list" ? (formula1 ?? null) : null;
}

function listOf(host: Host, sheet: string, source: string | null): readonly string[] | null {
  const cells = source === null ? null : cellsOfList(host, sheet, source);
  return cells?.map(({ value, format }) => host.engine.display(value, format)).filter((text) => text !== "") ?? null;
}

interface Entry {
  readonly value: Scalar;
  readonly format: string;
}

/** The cells that a reference or a name means as the source of a list; null when it means none, or too many to pick from. */
export function cellsOfList(host: Host, sheet: string, source: string): readonly Entry[] | null {
  const reference = source.replace(/^=/, "");
  const named = host.engine.names().find(({ name, sheet: of }) => name.toLowerCase() === reference.toLowerCase() && (of === null || of === sheet));
  const parsed = parseAddress(named?.reference ?? reference);
  const home = parsed?.sheet ? host.sheetByName(parsed.sheet)?.id : sheet;
  if (!parsed || home === undefined || cellsOf(parsed.area) > MOST) return null;
  const { top, left } = parsed.area;
  return host.engine.read(home, parsed.area).flatMap((line, down) => line.map(({ value }, right) => ({ value, format: host.engine.numberFormat(home, top + down, left + right) })));
}
