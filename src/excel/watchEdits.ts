import { inExcel } from "./batch";
import { attempt } from "./failures";
import { supports } from "./hostInfo";
import { lookAround } from "./lookAround";
import { isOwnWrite } from "./ownWrites";

/** What people did since the last call. */
export interface WorkbookEdit {
  /** Names of the sheets whose cells changed or were recalculated. */
  readonly sheets: readonly string[];
  /** Changed areas by sheet name, as A1 addresses. */
  readonly ranges: Readonly<Record<string, readonly string[]>>;
  /** Some of it was made by a co-author. */
  readonly remote: boolean;
  /** Sheets were added, removed or renamed: read everything again. */
  readonly structure: boolean;
}

/** Edits within this time are told together. */
const PAUSE_MS = 300;

interface Gathered {
  /** Changed areas by sheet id. */
  readonly ranges: Map<string, Set<string>>;
  /** Ids of recalculated sheets. */
  readonly calculated: Set<string>;
  /** Ids of added sheets. */
  readonly added: Set<string>;
  remote: boolean;
  structure: boolean;
}

/** What the handlers need of Excel's event arguments. */
interface ChangeArgs {
  readonly worksheetId: string;
  readonly address?: string;
  readonly source?: string;
  readonly triggerSource?: string;
}

/**
 * Calls back on edits by people (here or co-authors) and on recalculated sheets, 300 ms after the last one; never on
 * our own writes. Correctness must not depend on it: some hosts lose events, so the pane also offers 刷新.
 * @returns what ends it; safe to call twice
 */
export async function watchEdits(onChange: (edit: WorkbookEdit) => void): Promise<() => Promise<void>> {
  const watch = new Watch(onChange);
  await watch.start();
  return () => watch.stop();
}

class Watch {
  private gathered: Gathered = empty();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private handlers: OfficeExtension.EventHandlerResult<unknown>[] = [];
  private stopped = false;

  constructor(private readonly onChange: (edit: WorkbookEdit) => void) {}

  async start(): Promise<void> {
    await inExcel(async ({ context, sync }) => {
      const { worksheets } = context.workbook;
      this.keep(worksheets.onChanged.add((args) => this.changed(args)));
      this.keep(worksheets.onCalculated.add((args) => this.calculated(args.worksheetId)));
      this.keep(worksheets.onAdded.add((args) => this.added(args.worksheetId, args.source)));
      this.keep(worksheets.onDeleted.add((args) => this.restructured(args.source)));
      if (supports("1.17")) this.keep(worksheets.onNameChanged.add((args) => this.restructured(args.source)));
      await sync();
    });
  }

  async stop(): Promise<void> {
    if (this.stopped) return;
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    const [first] = this.handlers;
    if (!first) return;
    await Excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const handler of this.handlers) handler.remove();
      await context.sync();
    });
  }

  private keep<T>(handler: OfficeExtension.EventHandlerResult<T>): void {
    this.handlers.push(handler as OfficeExtension.EventHandlerResult<unknown>);
  }

  /** Ours when Excel says so; where it does not say (below 1.14), while a write of ours is under way. */
  private async changed(args: ChangeArgs): Promise<void> {
    if (args.triggerSource === "ThisLocalAddin" || (!supports("1.14") && isOwnWrite())) return;
    const areas = this.gathered.ranges.get(args.worksheetId) ?? new Set<string>();
    if (args.address) areas.add(args.address);
    this.gathered.ranges.set(args.worksheetId, areas);
    this.later(args.source);
  }

  /** Formula results raise no `onChanged`, for example when a linked workbook is refreshed. */
  private async calculated(worksheetId: string): Promise<void> {
    if (isOwnWrite()) return;
    this.gathered.calculated.add(worksheetId);
    this.later(undefined);
  }

  /** That a sheet of ours was added is no news, however late Excel tells of it: `tell` asks whose it is, when no write is under way. */
  private async added(worksheetId: string, source: string | undefined): Promise<void> {
    this.gathered.added.add(worksheetId);
    this.later(source);
  }

  private async restructured(source: string | undefined): Promise<void> {
    if (isOwnWrite()) return;
    this.gathered.structure = true;
    this.later(source);
  }

  private later(source: string | undefined): void {
    if (this.stopped) return;
    if (source === "Remote") this.gathered.remote = true;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.tell(), PAUSE_MS);
  }

  /**
   * Sheet ids become names at the time of telling, because a sheet may have been renamed meanwhile. That our own sheets
   * were recalculated is no news: they follow the person's sheets, never the other way round. Where Excel cannot be asked (the
   * connection is lost), something did change: it is told as a change of everything, so that the pane tries and says what is wrong.
   */
  private async tell(): Promise<void> {
    if (isOwnWrite()) return this.later(undefined);
    const { ranges, calculated, added, remote, structure: isRestructured } = this.gathered;
    this.gathered = empty();
    const looked = await attempt(() => inExcel(lookAround, true));
    if (!looked.ok) return this.stopped ? undefined : this.onChange({ sheets: [], ranges: {}, remote, structure: true });
    const touched = looked.value.filter(({ id, own }) => ranges.has(id) || (calculated.has(id) && own === null));
    const structure = isRestructured || looked.value.some(({ id, own }) => added.has(id) && own === null);
    if (this.stopped || (touched.length === 0 && !structure)) return;
    const named = touched.map(({ id, name }): [string, string[]] => [name, [...(ranges.get(id) ?? [])]]);
    this.onChange({ sheets: named.map(([name]) => name), ranges: Object.fromEntries(named), remote, structure });
  }
}

function empty(): Gathered {
  return { ranges: new Map(), calculated: new Set(), added: new Set(), remote: false, structure: false };
}
