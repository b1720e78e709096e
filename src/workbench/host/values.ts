/** Cell contents as Office.js shows them. */
import type { CellContent } from "../engine/engine";

/** As in `Range.values`: an empty cell is "", an error its text. */
export function wireValue({ value }: CellContent): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

/** As in `Range.formulas`. */
export const wireFormula = (content: CellContent): string | number | boolean => content.formula ?? wireValue(content);

/** As in `Range.valueTypes`. */
export function valueType({ value, formula }: CellContent): string {
  if (value === null) return formula ? "String" : "Empty";
  if (typeof value === "object") return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
