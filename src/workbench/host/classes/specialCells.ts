/** `getSpecialCells`: the cells of a kind, as areas. */
import type { AreaData } from "../../bookData";
import { areasOf as coveredBy } from "../../conditionalAreas";
import { intersect } from "../../engine/address";
import type { CellContent } from "../../engine/engine";
import { HostError } from "../errors";
import type { Host, Obj } from "../objects";
import { AreasTarget, RangeTarget } from "../targets";
import { oneOf } from "./args";
import { contentsOf, rectangles } from "./filled";
import { eachCell } from "./rangeWrites";

const TYPES = ["ConditionalFormats", "DataValidations", "Blanks", "Constants", "Formulas", "SameConditionalFormat", "SameDataValidation", "Visible"] as const;
const VALUES = ["All", "Errors", "ErrorsLogical", "ErrorsNumbers", "ErrorsText", "ErrorsLogicalNumber", "ErrorsLogicalText", "ErrorsNumberText", "Logical", "LogicalNumbers", "LogicalText", "LogicalNumbersText", "Numbers", "NumbersText", "Text"] as const;

/** Areas of a kind inside some rectangles of a sheet; null when there is none. Blanks reach as far as the sheet is used. */
export function specialCells(host: Host, sheet: string, parts: readonly AreaData[], typeArg: unknown, valueArg: unknown): Obj | null {
  const type = oneOf(typeArg, TYPES), wanted = oneOf(valueArg ?? "All", VALUES);
  const found = parts.flatMap((part) => areasOf(host, sheet, part, type, wanted));
  return found.length === 0 ? null : host.obj("RangeAreas", new AreasTarget(sheet, found.map((one) => new RangeTarget(sheet, one))));
}

export function orItemNotFound(object: Obj | null): Obj {
  if (!object) throw new HostError("ItemNotFound");
  return object;
}

function areasOf(host: Host, sheet: string, part: AreaData, type: (typeof TYPES)[number], wanted: string): AreaData[] {
  const record = host.records.sheet(sheet);
  const inside = (areas: readonly AreaData[]): AreaData[] => areas.flatMap((one) => intersect(one, part) ?? []);
  switch (type) {
    case "ConditionalFormats": case "SameConditionalFormat": return inside(record.conditionalFormats.flatMap(coveredBy));
    case "DataValidations": case "SameDataValidation": return inside(record.validations.map((rule) => rule.area));
    case "Visible": return visible(host, sheet, part);
    default: {
      const used = host.engine.used(sheet, false), block = used && intersect(used, part);
      if (!block) return [];
      const contents = contentsOf(host, sheet, block), cells: { row: number; column: number }[] = [];
      eachCell(block, (row, column) => { if (isOfKind(contents(row, column), type, wanted)) cells.push({ row, column }); });
      return rectangles(cells);
    }
  }
}

function isOfKind(content: CellContent | undefined, type: "Blanks" | "Constants" | "Formulas", wanted: string): boolean {
  const blank = !content || (content.value === null && content.formula === null);
  if (type === "Blanks") return blank;
  if (blank || !content || (content.formula !== null) !== (type === "Formulas")) return false;
  if (wanted === "All") return true;
  const { value } = content;
  const kind = typeof value === "object" ? /Errors/ : typeof value === "number" ? /Number/ : typeof value === "boolean" ? /Logical/ : /Text/;
  return kind.test(wanted);
}

/** What is left of a rectangle without its hidden rows and columns. */
function visible(host: Host, sheet: string, part: AreaData): AreaData[] {
  const used = host.engine.used(sheet, false);
  const runs = (axis: "row" | "column", from: number, to: number, reach: number): [number, number][] => {
    const found: [number, number][] = [];
    for (let index = from; index <= to; index++) {
      const last = found[found.length - 1];
      if (index > reach) { // nothing is hidden beyond what the sheet holds
        if (last && last[1] === index - 1) last[1] = to;
        else found.push([index, to]);
        break;
      }
      if (host.engine.isHidden(sheet, axis, index)) continue;
      if (last && last[1] === index - 1) last[1] = index;
      else found.push([index, index]);
    }
    return found;
  };
  const rows = runs("row", part.top, part.bottom, Math.max(used?.bottom ?? 0, 2000)), columns = runs("column", part.left, part.right, Math.max(used?.right ?? 0, 500));
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, bottom, left, right })));
}
