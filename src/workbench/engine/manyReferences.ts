/**
 * Several references at once: `INDIRECT({"1月","2月"}&"!A:A")`. Functions that want a reference take them one by one, so that
 * `SUM(SUMIF(INDIRECT(…),…))` adds up sheets; for anything else they are `#VALUE!`, as in Excel.
 */
import type { Injector } from "@univerjs/core";
import type { BaseFunction, BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import { ArrayValueObject, ErrorType, ErrorValueObject, IFormulaCurrentConfigService, IFormulaDependencyGenerator, IFormulaRuntimeService, StringValueObject } from "@univerjs/engine-formula";

/** What a function gives. */
type Given = ReturnType<BaseFunction["calculate"]>;
type Calculate = (...args: BaseValueObject[]) => Given;

/** References (or errors) row by row, beside the array that stands for them. */
const references = new WeakMap<object, readonly (readonly Given[])[]>();

const arrayOf = (rows: readonly (readonly BaseValueObject[])[]): ArrayValueObject =>
  ArrayValueObject.create({ calculateValueList: rows.map((row) => [...row]), rowCount: rows.length, columnCount: rows[0]?.length ?? 0, unitId: "", sheetId: "", row: -1, column: -1 });

/** INDIRECT of an array of texts; null for a single one. @param one INDIRECT of a single text */
export function indirectOfMany(injector: Injector, text: BaseValueObject, one: (text: BaseValueObject) => Given): BaseValueObject | null {
  if (!text.isArray() || (text as ArrayValueObject).getRowCount() * (text as ArrayValueObject).getColumnCount() <= 1) return null;
  const config = injector.get(IFormulaCurrentConfigService), runtime = injector.get(IFormulaRuntimeService);
  const found = (text as ArrayValueObject).getArrayValue().map((row) => row.map((each): Given => {
    if (!each || each.isError()) return each ?? ErrorValueObject.create(ErrorType.REF);
    const reference = one(StringValueObject.create(String(each.getValue())));
    if (reference.isReferenceObject()) settle(reference as BaseReferenceObject, config, runtime);
    return reference;
  }));
  const array = arrayOf(found.map((row) => row.map(() => ErrorValueObject.create(ErrorType.VALUE))));
  references.set(array, found);
  return array;
}

/** What the engine tells a single reference of, when a function has given it. */
function settle(reference: BaseReferenceObject, config: IFormulaCurrentConfigService, runtime: IFormulaRuntimeService): void {
  reference.setForcedSheetId(config.getSheetNameMap());
  reference.setUnitData(config.getUnitData());
  reference.setArrayFormulaCellData(config.getArrayFormulaCellData());
  reference.setArrayFormulaRange(config.getArrayFormulaRange());
  reference.setRuntimeData(runtime.getUnitData());
  reference.setRuntimeArrayFormulaCellData(runtime.getRuntimeArrayFormulaCellData());
  reference.setRuntimeArrayFormulaRange(runtime.getUnitArrayFormula());
  reference.setRuntimeFeatureCellData(runtime.getRuntimeFeatureCellData());
}

/** Results of a function for each of the references among its arguments; null where there are none of several. */
export function oneByOne(args: readonly BaseValueObject[], work: Calculate): BaseValueObject | null {
  const many = args.flatMap((arg) => references.get(arg) ?? []);
  if (many.length === 0) return null;
  const grids = args.map((arg) => references.get(arg)), rows = Math.max(...grids.map((grid) => grid?.length ?? 0)), columns = Math.max(...grids.map((grid) => grid?.[0]?.length ?? 0));
  const at = (grid: readonly (readonly Given[])[], row: number, column: number): Given => {
    const line = grid[grid.length === 1 ? 0 : row];
    return line?.[line.length === 1 ? 0 : column] ?? ErrorValueObject.create(ErrorType.NA);
  };
  return arrayOf(Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => firstOf(work(...(args.map((arg, index) => { const grid = grids[index]; return grid ? at(grid, row, column) : arg; }) as BaseValueObject[]))))));
}

/** The first value of a result or a reference. */
export function firstOf(value: Given): BaseValueObject {
  const array = value.isReferenceObject() ? (value as BaseReferenceObject).toArrayValueObject() : (value as BaseValueObject);
  return array.isArray() ? ((array as ArrayValueObject).get(0, 0) as BaseValueObject) : array;
}

interface Generator {
  _executeNode(node: Node, x?: number, y?: number): Promise<Given>;
  _getRangeListByFunctionRefNode(nodes: readonly Node[], x: number, y: number): Promise<unknown[]>;
}
interface Node { setValue(value: null): void }

/** A formula waits for the cells of every one of its references. */
export function dependOnMany(injector: Injector): void {
  const generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  if (typeof generator._getRangeListByFunctionRefNode !== "function" || typeof generator._executeNode !== "function") throw new Error("This Univer finds what formulas depend on in another way: FormulaDependencyGenerator has changed");
  generator._getRangeListByFunctionRefNode = async (nodes, x, y) => {
    const ranges: unknown[] = [];
    for (const node of nodes) {
      const value = await generator._executeNode(node, x, y), found = references.get(value)?.flat().filter((each) => each.isReferenceObject()) ?? [value];
      for (const each of found) ranges.push((each as unknown as { toUnitRange(): unknown }).toUnitRange());
      node.setValue(null);
    }
    return ranges;
  };
}
