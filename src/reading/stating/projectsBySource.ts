import type { ColumnReading } from "../columns/columns";
import { YEARS, squash } from "../cells/text";
import { KINDS_OF_FISCAL, type Concept } from "../meaning/lexicon";
import { conceptsOf, meansOnly } from "../meaning/segment";
import { LINE_OF_STAGE, PERIOD_OF, stageWordOf, type StageWord } from "../meaning/stageWord";
import type { TableReading } from "../readTables";
import type { RowReading } from "../rows/rowReading";
import { scopeOf } from "./fitForm";
import type { NamedByLabel } from "./labelBook";
import { isGrandTotal } from "./tableFacts";

const PROJECTS = /^(?:项目|专项)(?:名称)?$/;
const SUM = /^(?:合计|小计|总计)$/;
const UNIT = /\((?:亿|百万|万|千)?元\)$/;
/** Fewest columns below one stage: a kind of money, and another or the sum. */
const FEWEST_COLUMNS = 2;

const OF_KIND: Partial<Record<Concept, string>> = { generalBudget: "gpb_project", fund: "gf_project" };

/** What a column below a stage holds: what all sources gave together, or one of them. */
interface Source {
  /** `null` where the column tells it. */
  readonly stage: StageWord | null;
  /** `null` in the sum of all. */
  readonly kind: Concept | null;
  /** One of several kinds, over its stages: a line's figure is none of the line. */
  readonly isPart: boolean;
}

/** Where stage and source stand among two headings. */
const PLACES: readonly (readonly [stage: 0 | 1, source: 0 | 1])[] = [[0, 1], [1, 0]];

/**
 * Projects below each other whose money stands by its source below each stage (年初预算 over 一般公共预算 | 政府性基金 | 小计, 支出 over the same): the 小计 is the line's, and the sum of the lines
 * is what all projects have, altogether and from each kind of money. So it is with stages below each source (一般公共预算 over 预算 | 支出), and of the kinds of money right beside
 * the amounts of the projects (预算金额 | 其中：一般公共预算拨款) in their sum.
 */
export class ProjectsBySource {
  private constructor(private readonly sources: ReadonlyMap<number, Source>) {}

  /** `null` for other tables. */
  static in(reading: TableReading): ProjectsBySource | null {
    const { columns } = reading;
    if (!columns.some(({ role, path }) => role === "label" && PROJECTS.test(squash(path[path.length - 1] ?? "")))) return null;
    if (scopeOf(reading) !== "projects") return null;
    const below = columns.filter(({ role, path, facts }) => role === "figure" && path.length === 2 && !facts.isDerived);
    if (below.length < FEWEST_COLUMNS) return besideAmounts(columns);
    const sources = new Map<number, Source>();
    for (const [ofStage, ofSource] of PLACES) {
      for (const group of new Set(below.map(({ path }) => path[ofStage]!))) {
        const stage = stageOf(group);
        const parts = below.filter(({ path }) => path[ofStage] === group).map(({ column, path }) => ({ column, kind: kindOf(path[ofSource]!) }));
        const told = parts.filter(({ kind }) => kind !== undefined && parts.filter((other) => other.kind === kind).length === 1); // of two funds none is all of it
        if (stage === null || !told.some(({ kind }) => kind !== null) || parts.length < FEWEST_COLUMNS) continue;
        for (const { column, kind } of told) sources.set(column, { stage, kind: kind!, isPart: ofStage === 1 && kind !== null });
      }
    }
    return ProjectsBySource.make(sources);
  }

  static make(sources: ReadonlyMap<number, Source>): ProjectsBySource | null {
    return sources.size === 0 ? null : new ProjectsBySource(sources);
  }

  /** What a cell states; `null` where nothing that is told by the sources. */
  at(row: RowReading, { column }: ColumnReading): NamedByLabel | "nothing" | null {
    const source = this.sources.get(column);
    if (source === undefined) return null;
    const { stage, kind, isPart } = source;
    if (stage === null) return kind !== null && isGrandTotal(row) && OF_KIND[kind] !== undefined ? { accounts: [OF_KIND[kind]!], sub: null, period: null } : null;
    const isLine = row.kind === "item" && row.key !== "" && row.path.length === 0;
    if (isLine && isPart) return "nothing";
    const line = isLine && kind === null ? LINE_OF_STAGE[stage] : undefined;
    if (line !== undefined) return { accounts: [line], sub: row.key, period: PERIOD_OF[stage] };
    if (!isGrandTotal(row) || LINE_OF_STAGE[stage] === undefined) return null;
    const account = kind === null ? "project_exp" : OF_KIND[kind];
    return account === undefined ? null : { accounts: [account], sub: null, period: PERIOD_OF[stage] };
  }
}

/** The kinds of money in columns without a stage right beside the amounts of the projects, each once: of two funds none is all of it. */
function besideAmounts(columns: readonly ColumnReading[]): ProjectsBySource | null {
  const figures = columns.filter(({ role, path, facts }) => role === "figure" && path.length === 1 && !facts.isDerived);
  const [whole, ...more] = figures.filter(({ path }) => AMOUNT.test(squash(path[0]!).replace(UNIT, "")));
  if (whole === undefined || more.length > 0) return null;
  const parts = figures.filter(({ column }) => column > whole.column).map(({ column, path }) => ({ column, kind: kindOf(path[0]!.replace(OF_WHICH, "")) }));
  const told = parts.filter(({ kind }) => kind !== undefined && kind !== null && parts.filter((other) => other.kind === kind).length === 1);
  return ProjectsBySource.make(new Map(told.map(({ column, kind }) => [column, { stage: null, kind: kind!, isPart: true }])));
}

const AMOUNT = /^(?:合计|小计|总计|(?:预算|安排|计划|支出|项目)?(?:金额|数|资金))$/;
const OF_WHICH = /^其中[:：]?/;

/** The stage that a heading over sources names; 支出 over projects is what was spent. */
function stageOf(group: string): StageWord | null {
  const name = squash(group).replace(YEARS, "").replace(UNIT, "");
  return stageWordOf(name) ?? (meansOnly(conceptsOf(name), "spending") ? "spent" : null);
}

/** The kind of money a column holds, `null` for the sum of all, `undefined` for others. */
function kindOf(heading: string): Concept | null | undefined {
  const name = squash(heading).replace(UNIT, "");
  if (SUM.test(name)) return null;
  const [kind, ...more] = conceptsOf(name) ?? [];
  return kind !== undefined && more.length === 0 && KINDS_OF_FISCAL.includes(kind) ? kind : undefined;
}
