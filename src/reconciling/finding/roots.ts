import { placeKey, SEVERITIES } from "../../model";
import type { CellPlace, Finding } from "../../model";
import type { ExplainContext } from "../explain/context";
import { areasIn } from "../explain/formulaCells";
import { isInside } from "./insideOf";
import { isDistanceOf, isLeftOver, isLimitOfWrongTotal } from "./leftOver";
import { isTotalRow } from "../structure/rowSums";

/** Kinds of explanation that name the wrong cell itself. */
const CULPRIT: ReadonlySet<string> = new Set(["transposed_digits", "unit_slip", "decimal_slip", "sign_turned", "digit_dropped", "text_number_skipped", "range_too_short", "exchanged"]);
const SURE = 0.7;
/** Rules that name their own cause: they follow from nothing else. */
const OWN_CAUSE: ReadonlySet<string> = new Set(["L-14", "S-08", "S-09"]);
/** Of many alike only the first are looked at. */
const MOST_ROOTS = 20;
/** Formulas are followed through at most so many cells, and an area that one of them names is looked at so far. */
const FAR_ENOUGH = 2000;
const WIDEST = 20_000;

/** A finding with the cells that are likely wrong, and how far up the sums it stands. */
interface Suspect {
  readonly finding: Finding;
  readonly culprits: readonly CellPlace[];
  /** 0 lines, 1 totals: a line is the root of the totals above it. */
  readonly height: number;
  readonly reached: ReadonlySet<string>;
  /** The figures of a sum of several parts, where they are; the same sum written down again has the same. */
  readonly sum: string | null;
  /** Where it stands among those found. */
  readonly order: number;
}

/**
 * Folds what follows from the same wrong cell: a broken finding that takes in the culprit of another one, directly or
 * through formulas, or differs by the same amount on the same sheet while standing further up, or is the same sum of the
 * same figures written down again on another sheet, gets that finding as its root and the culprit among its cells.
 */
export function withRoots(findings: readonly Finding[], context: ExplainContext): readonly Finding[] {
  const suspects = findings.filter((finding) => finding.state === "broken").map((finding, order) => suspectOf(finding, order, context));
  const index = indexOf(suspects);
  const roots = new Map<string, Suspect>();
  for (const suspect of suspects) {
    if (OWN_CAUSE.has(suspect.finding.rule)) continue;
    const root = nearTo(suspect, index).find((other) => other !== suspect && !roots.has(other.finding.id) && causes(other, suspect, context));
    if (root) roots.set(suspect.finding.id, root);
  }
  const tops = new Map<string, Suspect>();
  for (const { finding } of suspects) {
    const top = topOf(finding.id, roots);
    if (top) tops.set(finding.id, top);
  }
  const heads = gravestOf(suspects, tops);
  return findings.map((finding) => {
    const top = tops.get(finding.id);
    const head = heads.get((top?.finding ?? finding).id);
    const cells = top ? withCells(finding.cells, culpritsOrCells(top)) : finding.cells;
    if (head) return head === finding.id ? { ...finding, cells, explanations: withCausesOf(top!, finding) } : { ...finding, cells, rootId: head };
    return top ? { ...finding, cells, rootId: top.finding.id } : finding;
  });
}

/** No more causes than a person reads. */
const MOST_CAUSES = 5;

/** What is put in a root's place keeps its own causes and takes over those at the root's wrong cells; best first, each once. */
function withCausesOf({ finding, culprits }: Suspect, head: Finding): Finding["explanations"] {
  const seen = new Set<string>();
  const wrong = new Set(culprits.map(placeKey));
  const ofRoot = finding.explanations.filter(({ cells }) => cells.length > 0 && cells.every((cell) => wrong.has(placeKey(cell))));
  return [...head.explanations, ...ofRoot].sort((a, b) => b.confidence - a.confidence).filter(({ kind, cells }) => {
    const key = `${kind}|${cells.map(placeKey).join(" ")}`;
    return !seen.has(key) && seen.add(key);
  }).slice(0, MOST_CAUSES);
}

/**
 * Roots that graver findings would be folded under, with the id of the gravest of these, of several the one with the surest cause:
 * what must be mended is never hidden below a question to the unit. A form of the wrong year (S-01) stays the root of what it brings about.
 */
function gravestOf(suspects: readonly Suspect[], tops: ReadonlyMap<string, Suspect>): ReadonlyMap<string, string> {
  const heads = new Map<string, Finding>();
  for (const { finding } of suspects) {
    const top = tops.get(finding.id)?.finding;
    if (!top || top.rule === "S-01") continue;
    const gravest = heads.get(top.id) ?? top;
    const graver = SEVERITIES.indexOf(gravest.severity) - SEVERITIES.indexOf(finding.severity);
    if (graver > 0 || (graver === 0 && gravest !== top && sureness(finding) > sureness(gravest))) heads.set(top.id, finding);
  }
  return new Map([...heads].map(([id, finding]) => [id, finding.id]));
}

/** Suspects by the cells they accuse, and by sheet, column and size. */
type Index = ReadonlyMap<string, readonly Suspect[]>;

function indexOf(suspects: readonly Suspect[]): Index {
  const index = new Map<string, Suspect[]>();
  for (const suspect of suspects) {
    for (const key of [...suspect.culprits.map(placeKey), ...totalsOf(suspect.finding, "finding.title.sum", 1), sizeKey(suspect.finding), ruleKey(suspect.finding), ...(suspect.sum === null ? [] : [suspect.sum]), ...(suspect.finding.rule === "S-01" ? [`year|${suspect.finding.cells[0]!.sheet}`] : [])]) {
      const same = index.get(key);
      if (same) same.push(suspect);
      else index.set(key, [suspect]);
    }
  }
  return index;
}

/** Suspects that could be the root of this one, in the order of the findings. */
function nearTo(suspect: Suspect, index: Index): readonly Suspect[] {
  const found = new Set<Suspect>();
  for (const key of [sizeKey(suspect.finding), ruleKey(suspect.finding), ...totalsOf(suspect.finding, "finding.title.atMost", MOST_OF_A_LIMIT), ...(suspect.sum === null ? [] : [suspect.sum]), ...suspect.finding.cells.map(({ sheet }) => `year|${sheet}`), ...suspect.reached]) for (const other of index.get(key)?.slice(0, MOST_ROOTS) ?? []) found.add(other);
  return [...found];
}

/** A limit holds one figure to another, or to a few. */
const MOST_OF_A_LIMIT = 4;

/** The first cells of a finding of that kind, as totals that may be wrong. */
function totalsOf({ title, cells }: Finding, code: string, most: number): readonly string[] {
  return title.code === code ? cells.slice(0, most).map((cell) => `total|${placeKey(cell)}`) : [];
}

function sizeKey({ cells, difference, unit }: Finding): string {
  return `size|${cells[0]?.sheet ?? ""}|${cells[0]?.column ?? ""}|${difference?.replace("-", "") ?? ""}|${unit}`;
}

function ruleKey({ rule, cells, difference }: Finding): string {
  return `rule|${rule}|${cells[0]?.sheet ?? ""}|${difference?.replace("-", "") ?? ""}`;
}

/** The last root up the chain; a chain that closes on itself has none. */
function topOf(id: string, roots: ReadonlyMap<string, Suspect>): Suspect | undefined {
  let root = roots.get(id);
  for (let steps = 0; root && roots.has(root.finding.id) && steps < roots.size; steps += 1) root = roots.get(root.finding.id);
  return root?.finding.id === id ? undefined : root;
}

function suspectOf(finding: Finding, order: number, context: ExplainContext): Suspect {
  const place = finding.cells[0];
  const row = place ? context.at(place)?.row : null;
  return {
    finding, culprits: culpritsOf(finding, context), height: row && isTotalRow(row) ? 2 : row?.kind === "subtotal" ? 1 : 0, reached: reachedCells(finding.cells, context.formulaAt),
    sum: sumKey(finding), order,
  };
}

/** 万元|582.73=74.88+156.97+344.53: what a sum of several parts is made of, whatever their order and names. */
function sumKey({ left, right, unit }: Finding): string | null {
  const parts = (right?.terms ?? []).filter(({ value }) => value !== null && value !== "0").map(({ sign, value }) => `${sign === -1 ? "−" : ""}${value}`);
  return left?.value && parts.length > 1 ? `${unit}|${left.value}=${parts.sort().join("+")}` : null;
}

/** Two exchanged figures, the cell that all checks about it agree on, else the cells that the finding's best explanation points at. */
function culpritsOf(finding: Finding, context: ExplainContext): readonly CellPlace[] {
  if (finding.explanations[0]?.kind === "exchanged") return finding.explanations[0].cells;
  const agreed = finding.left !== null && finding.difference !== null ? finding.cells.filter(context.isAgreed) : [];
  if (agreed.length > 0) return agreed.slice(0, 1);
  if (finding.rule === "S-08" || finding.rule === "S-03" || finding.rule === "S-01") return finding.cells.slice(0, 1);
  const best = finding.explanations[0];
  if (!best || best.confidence < SURE || !CULPRIT.has(best.kind)) return [];
  return best.kind === "range_too_short" ? finding.cells.slice(0, 1) : best.cells;
}

function causes(root: Suspect, other: Suspect, context: ExplainContext): boolean {
  if (root.finding.rule === "S-01") return isAcrossFrom(root, other);
  const isSame = isSameSize(root.finding, other.finding) && root.finding.cells.some((cell) => other.finding.cells.some((own) => own.sheet === cell.sheet));
  if (isSame && root.height < other.height && isLinked(root, other)) return true;
  if (isWrittenAgain(root, other) || isPartOfWhole(root, other, context) || isLeftOver(root.finding, other.finding, context) || isDistanceOf(root.finding, other.finding, context) || isLimitOfWrongTotal(root.finding, other.finding)) return true;
  if (root.culprits.length === 0 || other.culprits.some((cell) => root.culprits.every((culprit) => placeKey(culprit) !== placeKey(cell)))) return false;
  if (!root.culprits.some((culprit) => other.reached.has(placeKey(culprit)))) return false;
  return !(other.culprits.length > 0 && other.height <= root.height && indexAfter(root, other));
}

/** A form of the wrong year is compared with the forms of that year: what does not agree follows from it. */
function isAcrossFrom(root: Suspect, other: Suspect): boolean {
  const sheets = new Set(other.finding.cells.map(({ sheet }) => sheet));
  return sheets.size > 1 && sheets.has(root.finding.cells[0]?.sheet ?? "") && other.finding.left !== null;
}

/** What a part is over its limit by, its whole is as well: 公务用车运行费, and 公务用车购置及运行费 with it. */
function isPartOfWhole({ finding: part }: Suspect, { finding: whole }: Suspect, context: ExplainContext): boolean {
  const [one, other] = [part.cells[0], whole.cells[0]];
  return part.rule === whole.rule && part.difference !== "0" && isSameSize(part, whole) && !!one && !!other && isInside(context.at(one), context.at(other));
}

/** The same total beside the same parts on another sheet: mended where it was first, it is copied anew. */
function isWrittenAgain(root: Suspect, other: Suspect): boolean {
  if (root.sum === null || root.sum !== other.sum || root.finding.cells[0]?.sheet === other.finding.cells[0]?.sheet) return false;
  return SEVERITIES.indexOf(root.finding.severity) - SEVERITIES.indexOf(other.finding.severity) < (root.order < other.order ? 1 : 0);
}

/** Of two findings with the same culprit the one with the sharper explanation is the root. */
function indexAfter(root: Suspect, other: Suspect): boolean {
  return sureness(root.finding) < sureness(other.finding);
}

function sureness({ explanations }: Finding): number {
  return explanations[0]?.confidence ?? 0;
}

/** The same column: a wrong line shows in the totals of its column. */
function isLinked(root: Suspect, other: Suspect): boolean {
  const [a, b] = [root.finding.cells[0], other.finding.cells[0]];
  return !!a && !!b && a.sheet === b.sheet && a.column === b.column && root.finding.difference !== "0";
}

function isSameSize(a: Finding, b: Finding): boolean {
  return a.difference !== null && b.difference !== null && a.unit === b.unit && a.difference.replace("-", "") === b.difference.replace("-", "");
}

function culpritsOrCells(root: Suspect): readonly CellPlace[] {
  return root.culprits.length > 0 ? root.culprits : root.finding.cells.slice(0, 2);
}

/** The cells and, through their formulas, the cells they are made of. */
function reachedCells(cells: readonly CellPlace[], formulaOf: (place: CellPlace) => string): ReadonlySet<string> {
  const reached = new Set(cells.map(placeKey));
  const queue = [...cells];
  for (let at = 0; at < queue.length && reached.size < FAR_ENOUGH; at += 1) {
    const place = queue[at]!;
    const formula = formulaOf(place);
    if (formula === "") continue;
    for (const { sheet, area } of areasIn(formula, place.sheet)) {
      for (let row = area.top; row <= Math.min(area.bottom, area.top + FAR_ENOUGH); row += 1) {
        for (let column = area.left; column <= area.right && reached.size < WIDEST; column += 1) {
          const next: CellPlace = { kind: "cell", sheet, row, column };
          const key = placeKey(next);
          if (reached.has(key)) continue;
          reached.add(key);
          queue.push(next);
        }
      }
    }
  }
  return reached;
}

function withCells(cells: readonly CellPlace[], more: readonly CellPlace[]): readonly CellPlace[] {
  const own = new Set(cells.map(placeKey));
  return [...cells, ...more.filter((place) => !own.has(placeKey(place)))];
}
