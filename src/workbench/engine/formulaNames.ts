/**
 * Names as Excel finds them: the sheet's own before the workbook's, `Sheet!name`, names that stand for a LAMBDA, names whose references
 * are relative to the cell. The engine knows one name of a spelling, the same in all cells; so each formula is written anew, for the
 * engine alone, where its place in the workbook matters.
 */
import type { Injector, Workbook } from "@univerjs/core";
import { IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import { IDefinedNamesService, IFormulaCurrentConfigService, IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import { mayBeAcross, spreadOut } from "./acrossSheets";
import { wordAt } from "./formulaPieces";
import { formulaForEngine } from "./formulaText";
import type { LoadedTables } from "./loadedTables";
import type { Place } from "./tableReferences";
import { isRelative, relativeAt } from "../moves";
import { lambdaText, withoutLambdaCalls } from "./lambdas";
import { engineFormula } from "./univerCells";

interface Name {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly localSheetId?: string;
}

interface Tree {
  formula: string;
  /** Names that its formula was written anew for. */
  ownNames?: readonly string[];
}

interface Generator {
  _createFDtree(unit: string, sheet: string, row: number, column: number, ...rest: unknown[]): Tree;
  _includeTree(tree: Tree, node: unknown): boolean;
  _getTreeNode(tree: Tree): unknown;
}

const GLOBAL = "AllDefaultWorkbook";
const isGlobal = ({ localSheetId }: Name): boolean => !localSheetId || localSheetId === GLOBAL;
/** Contents that the engine cannot put in by itself: newer functions, and parts of tables. */
const isNewer = ({ formulaOrRefString }: Name): boolean => NEWER.test(formulaOrRefString) || formulaOrRefString.includes("_xl") || /[\p{L}\p{N}_.]\[/u.test(formulaOrRefString);
/** A reference can stand where a name did; anything else in brackets. */
const inPlace = (text: string): string => (/^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)![$A-Z0-9:]+$/iu.test(text) ? text : `(${text})`);

/** Names of a workbook by their spelling. */
class Names {
  private readonly all: ReadonlyMap<string, readonly Name[]>;
  private readonly circular = new Map<string, boolean>();
  private readonly relative = new Map<string, boolean>();
  /** Whether any formula needs to be written anew for a name. */
  readonly matters: boolean;
  /** Whether a name says another thing in another cell. */
  readonly anyRelative: boolean;

  constructor(names: readonly Name[], private readonly sheetId: (name: string) => string | undefined) {
    const all = new Map<string, Name[]>();
    for (const name of names) all.set(name.name.toLowerCase(), [...(all.get(name.name.toLowerCase()) ?? []), name]);
    this.all = all;
    this.anyRelative = names.some((name) => lambdaText(name.formulaOrRefString) === null && isRelative(name.formulaOrRefString));
    this.matters = this.anyRelative || names.some((name) => !isGlobal(name) || isNewer(name));
  }

  find(word: string, sheet: string): Name | undefined {
    const found = this.all.get(word.toLowerCase());
    return found?.find(({ localSheetId }) => localSheetId === sheet) ?? found?.find(isGlobal);
  }

  /** The content of `Sheet!name`. */
  qualified(reference: string): { readonly name: Name; readonly word: string } | null {
    const at = reference.lastIndexOf("!"), word = reference.slice(at + 1), names = this.all.get(word.toLowerCase());
    if (at < 0 || !names) return null;
    const sheet = this.sheetId(reference.slice(0, at).replace(/^'|'$/g, "").replace(/''/g, "'")), name = sheet === undefined ? undefined : this.find(word, sheet);
    return name ? { name, word } : null;
  }

  /** Whether a name of the workbook leads back to itself: followed, it would have no end, and nothing at all would be calculated. */
  isCircular(word: string): boolean {
    const known = this.circular.get(word), found = known ?? this.leadsBack(word);
    if (known === undefined) this.circular.set(word, found);
    return found;
  }

  /** Whether a name has references that are relative to the cell, by itself or through another name. */
  isRelative(name: Name): boolean {
    if (!this.anyRelative) return false;
    const known = this.relative.get(name.name);
    if (known !== undefined) return known;
    this.relative.set(name.name, false); // for a name that leads back here
    const found = isRelative(name.formulaOrRefString) || wordsIn(name.formulaOrRefString).some((word) => { const inside = this.find(word, name.localSheetId ?? GLOBAL); return inside !== undefined && this.isRelative(inside); });
    this.relative.set(name.name, found);
    return found;
  }

  private leadsBack(word: string): boolean {
    const seen = new Set<string>(), ahead = [word.toLowerCase()];
    for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
      for (const found of wordsIn(this.find(next, GLOBAL)?.formulaOrRefString ?? "")) {
        if (found === word.toLowerCase()) return true;
        if (!seen.has(found) && this.all.has(found)) ahead.push(found);
        seen.add(found);
      }
    }
    return false;
  }

  lambda(word: string, sheet: string): string | null {
    const name = this.find(word, sheet);
    return name ? lambdaText(name.formulaOrRefString) : null;
  }
}

export function correctNames(injector: Injector, tables: LoadedTables): void {
  const instances = injector.get(IUniverInstanceService), service = injector.get(IDefinedNamesService), config = injector.get(IFormulaCurrentConfigService), generator = injector.get(IFormulaDependencyGenerator) as unknown as Generator;
  if (typeof generator._createFDtree !== "function" || typeof generator._includeTree !== "function") throw new Error("This Univer builds its trees in another way: FormulaDependencyGenerator has changed");
  let known: { readonly unit: string; readonly names: Names; readonly written: Map<string, Rewritten> } | null = null;
  service.update$.subscribe(() => { known = null; });
  const bookOf = (unit: string): NonNullable<typeof known> => {
    if (known?.unit !== unit) known = { unit, written: new Map(), names: new Names(Object.values(service.getDefinedNameMap(unit) ?? {}) as Name[], (sheet) => instances.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetName(sheet)?.getSheetId()) };
    return known;
  };
  const acrossSheets = (formula: string, unit: string): string =>
    (typeof formula === "string" && mayBeAcross(formula) ? spreadOut(formula, instances.getUnit<Workbook>(unit, UniverInstanceType.UNIVER_SHEET)?.getSheets().map((one) => one.getName()) ?? []) : formula);
  const rewrittenOf = (formula: string, unit: string, at: Place): Rewritten => {
    const { names, written } = bookOf(unit);
    if (!names.matters && !NEWER.test(formula)) return { formula, words: [] };
    const key = `${at.sheet}|${names.anyRelative ? `${at.row},${at.column}|` : ""}${formula}`, before = written.get(key);
    if (before) return before;
    const now = rewritten(formula, at, names);
    if (written.size > MOST_WRITTEN) written.clear();
    written.set(key, now);
    return now;
  };
  // The engine puts in a name's content itself; what it takes is the workbook's name, without what files put before newer functions.
  service.getValueByName = (unit, word) => {
    const name = bookOf(unit).names.find(word, GLOBAL);
    if (name && bookOf(unit).names.isCircular(word)) return { ...name, formulaOrRefString: "=#NAME?" } as ReturnType<typeof service.getValueByName>;
    return name ? { ...name, formulaOrRefString: formulaForEngine(engineFormula(name.formulaOrRefString)) } as ReturnType<typeof service.getValueByName> : null;
  };
  const create = generator._createFDtree.bind(generator), include = generator._includeTree.bind(generator);
  generator._createFDtree = (unit, sheet, row, column, ...rest) => {
    const tree = create(unit, sheet, row, column, ...rest), at = { sheet, row, column }, named = rewrittenOf(tree.formula, unit, at), { words } = named, formula = acrossSheets(tables.inA1(named.formula, at), unit);
    if (formula !== tree.formula) { tree.formula = formula; tree.ownNames = words; }
    return tree;
  };
  generator._includeTree = (tree, node) => include(tree, node) || (tree.ownNames !== undefined && isDirty(tree.ownNames));
  const isDirty = (words: readonly string[]): boolean => {
    const dirty = new Set(Object.values(config.getDirtyDefinedNameMap()).flatMap((names) => Object.keys(names ?? {}).map((name) => name.toLowerCase())));
    return dirty.size > 0 && words.some((word) => dirty.has(word));
  };
}

/** Words of a formula outside texts and quotes, in small letters. */
function wordsIn(formula: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < formula.length;) {
    const { skipped, word } = wordAt(formula, at);
    if (skipped === 0) words.push(word.toLowerCase());
    at += skipped > 0 ? skipped : word.length;
  }
  return words;
}

/** A formula for the engine, and the names that were put in. */
interface Rewritten {
  readonly formula: string;
  readonly words: readonly string[];
}

const NEWER = /\b(?:LET|LAMBDA)\s*\(/i;
/** Formulas whose writing is remembered until the names change. */
const MOST_WRITTEN = 50_000;

function rewritten(formula: string, at: Place, names: Names): Rewritten {
  if (typeof formula !== "string" || formula === "") return { formula, words: [] };
  const words: string[] = [], placed = names.matters ? withNames(formula, at, names, words) : formula;
  const lambda = (word: string): string | null => { const text = names.matters ? names.lambda(word, at.sheet) : null; if (text !== null) words.push(word.toLowerCase()); return text; };
  return { formula: withoutLambdaCalls(placed, lambda), words };
}

function withNames(formula: string, place: Place, names: Names, words: string[]): string {
  let out = "", at = 0;
  while (at < formula.length) {
    const { skipped, word } = wordAt(formula, at), piece = skipped > 0 ? formula.slice(at, at + skipped) : word;
    const found = skipped > 0 ? (piece.includes("!") ? names.qualified(piece) : null) : nameOf(names, word, place.sheet, formula[at + word.length]);
    if (found) { words.push(found.word.toLowerCase()); out += inPlace(contentIn(found.name, place, names, words)); } else out += piece;
    at += piece.length;
  }
  return out;
}

/** What a name stands for in a cell; names inside it that say another thing there are put in too. */
function contentIn(name: Name, place: Place, names: Names, words: string[]): string {
  const content = engineFormula(name.formulaOrRefString).replace(/^=/, "");
  if (!names.isRelative(name)) return content;
  return names.isCircular(name.name) ? "#NAME?" : withNames(relativeAt(content, place.row, place.column), place, names, words);
}

/** A name that is put in here and is no LAMBDA: the sheet's own, one that is relative to the cell, or one that the engine does not read. The engine puts in the others itself. */
function nameOf(names: Names, word: string, sheet: string, next: string | undefined): { readonly name: Name; readonly word: string } | null {
  const name = names.find(word, sheet);
  return name && next !== "(" && (!isGlobal(name) || isNewer(name) || names.isRelative(name)) && lambdaText(name.formulaOrRefString) === null ? { name, word } : null;
}
