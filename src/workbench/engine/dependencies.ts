/**
 * Where formulas look, kept exactly. Univer enters the ranges of every formula anew before each calculation, and takes those of a formula that went out by the rectangle around all of them: what looks at whole
 * columns, or from a deleted sheet at another one, stays in for ever (its "Dependency tree not found"), and a range is searched as many times as there were calculations. Here each formula's ranges are
 * entered once, exchanged when they are others, and taken out one by one.
 */
import type { Injector, IRange } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";

type Id = number | string;
interface Looked {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}
interface Tree {
  readonly treeId: Id;
  readonly rangeList: readonly Looked[];
}
interface Box {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
  readonly id: Id;
}
interface Boxes {
  insert(box: Box): unknown;
  remove(box: Box): unknown;
}
/** What is used of Univer's index: ranges of more than one cell as boxes, single cells apart. */
interface Index {
  getTree(unitId: string, sheetId: string): Boxes;
  _insertOneCellCache(unitId: string, sheetId: string, row: number, column: number, id: Id): void;
  _removeOneCellCache(unitId: string, sheetId: string, row: number, column: number, id: Id): void;
}
interface Manager {
  readonly _dependencyRTreeCache: Index;
  addDependencyRTreeCache(tree: Tree): void;
  reset(): void;
  _addAllTreeMap(tree: Tree): void;
  _removeAllTreeMap(id: Id): void;
  _removeDependencyRTreeCache(id: Id): void;
  _removeDependencyRTreeCacheById(unitId: string, sheetId?: string): void;
}
/** A range of a formula that stands in the index. */
interface Entry extends Box {
  readonly unitId: string;
  readonly sheetId: string;
}

const METHODS = ["addDependencyRTreeCache", "reset", "_addAllTreeMap", "_removeAllTreeMap", "_removeDependencyRTreeCache", "_removeDependencyRTreeCacheById"] as const;

export function keepDependenciesExact(injector: Injector): void {
  const manager = injector.get(IDependencyManagerService) as unknown as Manager, index = manager._dependencyRTreeCache;
  if (METHODS.some((name) => typeof manager[name] !== "function") || typeof index.getTree !== "function" || typeof index._removeOneCellCache !== "function") {
    throw new Error("This Univer keeps its dependencies another way: DependencyManagerService has changed");
  }
  const entered = new Map<Id, readonly Entry[]>(), { reset, _removeAllTreeMap: forget, _removeDependencyRTreeCacheById: clear } = manager;
  manager.addDependencyRTreeCache = (tree) => {
    const before = entered.get(tree.treeId) ?? [], now = entriesOf(tree);
    if (same(before, now)) return;
    for (const entry of before) takeOut(index, entry);
    for (const entry of now) enter(index, entry);
    entered.set(tree.treeId, now);
    manager._addAllTreeMap(tree);
  };
  manager._removeDependencyRTreeCache = () => undefined; // what follows each time takes the ranges out
  manager._removeAllTreeMap = (id) => {
    for (const entry of entered.get(id) ?? []) takeOut(index, entry);
    entered.delete(id);
    forget.call(manager, id);
  };
  manager._removeDependencyRTreeCacheById = (unitId, sheetId) => {
    clear.call(manager, unitId, sheetId);
    for (const [id, entries] of entered) {
      const left = entries.filter((entry) => entry.unitId !== unitId || (sheetId !== undefined && entry.sheetId !== sheetId));
      if (left.length < entries.length) entered.set(id, left);
    }
  };
  manager.reset = () => {
    entered.clear();
    reset.call(manager);
  };
}

/** Lines that are not said (whole rows and columns) reach from the first to no end. */
function entriesOf({ treeId, rangeList }: Tree): Entry[] {
  const number = (given: number, otherwise: number): number => (Number.isNaN(given) ? otherwise : given);
  return rangeList.filter(({ unitId }) => unitId !== "").map(({ unitId, sheetId, range }) => ({
    unitId, sheetId, id: treeId, minX: number(range.startColumn, 0), minY: number(range.startRow, 0), maxX: number(range.endColumn, Infinity), maxY: number(range.endRow, Infinity),
  }));
}

const same = (before: readonly Entry[], now: readonly Entry[]): boolean => before.length === now.length && before.every((one, at) => {
  const other = now[at];
  return other !== undefined && one.sheetId === other.sheetId && one.unitId === other.unitId && one.minX === other.minX && one.minY === other.minY && one.maxX === other.maxX && one.maxY === other.maxY;
});

const isCell = ({ minX, minY, maxX, maxY }: Box): boolean => minX === maxX && minY === maxY;

function enter(index: Index, entry: Entry): void {
  if (isCell(entry)) index._insertOneCellCache(entry.unitId, entry.sheetId, entry.minY, entry.minX, entry.id);
  else index.getTree(entry.unitId, entry.sheetId).insert(entry);
}

function takeOut(index: Index, entry: Entry): void {
  if (isCell(entry)) index._removeOneCellCache(entry.unitId, entry.sheetId, entry.minY, entry.minX, entry.id);
  else index.getTree(entry.unitId, entry.sheetId).remove(entry);
}
