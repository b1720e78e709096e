/** Whether cells hold what their validation rules allow: `DataValidation.valid` and `getInvalidCells`. */
import type { ValidationData } from "../../bookData";
import { cellsOf, intersect } from "../../engine/address";
import type { Scalar } from "../../engine/engine";
import { HostError } from "../errors";
import type { Host, Obj } from "../objects";
import { AreasTarget, RangeTarget, rangesOf } from "../targets";
import { rectangles } from "./filled";
import { referenceTarget } from "./args";

type Rule = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

/** Cells of a range that break their rule; blank cells are looked over where the rule ignores them. */
function invalidCells(host: Host, range: RangeTarget): { row: number; column: number }[] {
  const broken: { row: number; column: number }[] = [];
  for (const validation of host.records.sheet(range.sheet).validations) {
    const part = intersect(validation.area, range.area), used = host.engine.used(range.sheet, false), inside = part && used && intersect(part, used);
    if (!inside) continue;
    host.engine.read(range.sheet, inside).forEach((line, r) => line.forEach(({ value }, c) => {
      const at = { row: inside.top + r, column: inside.left + c };
      if (!allows(host, range.sheet, validation, value)) broken.push(at);
    }));
  }
  return broken;
}

function allows(host: Host, sheet: string, validation: ValidationData, value: Scalar): boolean {
  if (value === null) return validation.ignoreBlanks ?? true;
  const rule = (validation.rule ?? (validation.list ? { list: { source: validation.list.join(",") } } : {})) as Rule;
  if (rule["list"]) return choices(host, sheet, rule["list"]["source"]).includes(shown(value));
  if (rule["wholeNumber"]) return typeof value === "number" && Number.isInteger(value) && compares(host, sheet, rule["wholeNumber"], value);
  for (const kind of ["decimal", "date", "time"]) if (rule[kind]) return typeof value === "number" && compares(host, sheet, rule[kind], value);
  if (rule["textLength"]) return compares(host, sheet, rule["textLength"], shown(value).length);
  if (rule["custom"]) throw notBuilt("a formula of one's own");
  return true;
}

const shown = (value: Scalar): string => (value === null ? "" : typeof value === "object" ? value.error : String(value));

function choices(host: Host, sheet: string, source: unknown): string[] {
  if (typeof source !== "string") throw notBuilt("a list of this kind");
  if (!source.startsWith("=")) return source.split(",").map((one) => one.trim());
  const target = referenceTarget(host, source) ?? referenceTarget(host, `${quoted(host, sheet)}!${source.slice(1)}`);
  if (!target) throw notBuilt(`the list ${source}`);
  return host.engine.read(target.sheet, target.area).flat().map(({ value }) => shown(value));
}

const quoted = (host: Host, sheet: string): string => `'${(host.sheetById(sheet)?.name ?? "").replace(/'/g, "''")}'`;

/** A bound that is a number, a date as text, or a cell. */
function bound(host: Host, sheet: string, given: unknown): number {
  if (typeof given === "number") return given;
  if (typeof given !== "string") throw notBuilt("a bound of this kind");
  const plain = given.replace(/^=/, "");
  if (plain !== "" && Number.isFinite(Number(plain))) return Number(plain);
  const day = /^(\d{4})-(\d{2})-(\d{2})/.exec(plain);
  if (day) return Math.round(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3])) / 86400000) + 25569;
  const target = referenceTarget(host, plain) ?? referenceTarget(host, `${quoted(host, sheet)}!${plain}`);
  const value = target && host.engine.read(target.sheet, target.area)[0]?.[0]?.value;
  if (typeof value !== "number") throw notBuilt(`the bound ${given}`);
  return value;
}

function compares(host: Host, sheet: string, { operator, formula1, formula2 }: Readonly<Record<string, unknown>>, value: number): boolean {
  const first = bound(host, sheet, formula1), second = (): number => bound(host, sheet, formula2);
  switch (operator) {
    case "Between": return value >= first && value <= second();
    case "NotBetween": return value < first || value > second();
    case "EqualTo": return value === first;
    case "NotEqualTo": return value !== first;
    case "GreaterThan": return value > first;
    case "LessThan": return value < first;
    case "GreaterThanOrEqualTo": return value >= first;
    case "LessThanOrEqualTo": return value <= first;
    default: throw notBuilt(`the comparison ${String(operator)}`);
  }
}

function notBuilt(what: string): HostError {
  return new HostError("NotImplemented", `DataValidation.valid over ${what} is not built in this host`);
}

/** True when every cell is valid, false when none is, null when some are. */
export function valid(host: Host, cells: RangeTarget | AreasTarget): boolean | null {
  const ranges = rangesOf(cells), broken = ranges.flatMap((range) => invalidCells(host, range)).length;
  if (broken === 0) return true;
  return broken === ranges.reduce((sum, { area }) => sum + cellsOf(area), 0) ? false : null;
}

export function invalidAreas(host: Host, range: RangeTarget | AreasTarget): Obj | null {
  const broken = rangesOf(range).flatMap((one) => invalidCells(host, one));
  if (broken.length === 0) return null;
  return host.obj("RangeAreas", new AreasTarget(range.sheet, rectangles(broken).map((one) => new RangeTarget(range.sheet, one))));
}

