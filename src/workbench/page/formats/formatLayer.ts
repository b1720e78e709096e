import type { ICellDataForSheetInterceptor, IStyleData, Injector, Workbook } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, InterceptorEffectEnum, UniverInstanceType } from "@univerjs/core";
import { IRenderManagerService, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetFormats } from "../../conditional";
import type { Look, Place, Verdict } from "../../conditional";
import { areasOf } from "../../conditionalAreas";
import { MAX_COLUMNS, area } from "../../engine/address";
import type { PlacedFormula, Scalar } from "../../engine/engine";
import { toUniver } from "../../engine/univerStyle";
import type { Host } from "../../host";
import { moveFormula } from "../../host/references";
import { drawBarsAndIcons } from "./barsAndIcons";

/** Before number formats (10), which a format may change. */
const PRIORITY = 11;
/** Formulas asked of the engine at a time; the others wait for the next turn. */
const MOST_QUESTIONS = 400;
/** Verdicts kept for drawing: several screens. */
const MOST_VERDICTS = 20_000;
/** What all cells of a large area say together is found anew only after a pause: an edit is drawn at once. */
const LARGE_AREA = 5000, PAUSE_MS = 400;

/**
 * Draws conditional formats over the cells' own looks, which stay as they are. A cell is evaluated when it is drawn; what needs a formula is
 * asked of the engine and drawn when the answer is there, with the answer before until then.
 */
export class FormatLayer {
  private readonly sheets = new Map<string, SheetFormats>();
  private answers = new Map<string, Scalar>();
  private before: ReadonlyMap<string, Scalar> = new Map();
  /** A cell is asked for several times while it is drawn; by sheet, then by place. */
  private readonly verdicts = new Map<string, Map<number, Verdict | null>>();
  private readonly waiting = new Map<string, PlacedFormula & { readonly sheet: string }>();
  private isAsking = false;
  private pause: ReturnType<typeof setTimeout> | undefined;
  private host: Host | null = null;

  /** Made before the first workbook is: the grid takes what draws into its cells only then. */
  constructor(private readonly injector: Injector) {
    drawBarsAndIcons((sheet, row, column) => this.at(sheet, row, column), (sheet) => this.drawsOver(sheet));
  }

  /** Draws the formats of this host's workbooks. */
  show(host: Host): void {
    this.host = host;
    this.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value, priority: PRIORITY,
      handler: (cell, { workbook, subUnitId, row, col }, next) => {
        const verdict = this.at(subUnitId, row, col);
        return next(verdict ? dressed(cell ?? null, verdict, workbook) : cell);
      },
    });
    this.injector.get(ICommandService).onCommandExecuted(({ id }) => { if (/mutation/.test(id)) this.forget(); });
  }

  /** Formats came, went or changed: draws the grid again. */
  redraw(): void {
    this.forget(true);
    this.draw();
  }

  private forget(isNow = false): void {
    if (this.sheets.size === 0) return;
    const large = isNow ? [] : [...this.sheets].filter(([, { size }]) => size > LARGE_AREA);
    this.sheets.clear();
    for (const [sheet, formats] of large) this.sheets.set(sheet, formats);
    clearTimeout(this.pause);
    if (large.length > 0) this.pause = setTimeout(() => this.redraw(), PAUSE_MS);
    this.waiting.clear();
    this.verdicts.clear();
    if (this.answers.size) this.before = this.answers;
    this.answers = new Map();
  }

  private draw(): void {
    const workbook = this.injector.get(IUniverInstanceService).getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    const render = workbook ? this.injector.get(IRenderManagerService).getRenderById(workbook.getUnitId()) : null;
    render?.with(SheetSkeletonManagerService).getCurrentSkeleton()?.resetCache();
    render?.mainComponent?.makeForceDirty();
  }

  private drawsOver(sheet: string): boolean {
    return this.host?.records.sheets.get(sheet)?.conditionalFormats.some(({ type }) => type === "DataBar" || type === "IconSet") ?? false;
  }

  /** What the formats of a sheet say of a cell now. */
  at(sheet: string, row: number, column: number): Verdict | null {
    const { host } = this, given = host?.records.sheets.get(sheet)?.conditionalFormats;
    if (!host || !given?.length || !given.some((one) => areasOf(one).some(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right))) return null;
    const key = row * MAX_COLUMNS + column, known = this.verdicts.get(sheet)?.get(key);
    if (known !== undefined) return known;
    const verdict = this.formatsOf(host, sheet).at(row, column, host.engine.read(sheet, area(row, column))[0]?.[0]?.value ?? null);
    if ((this.verdicts.get(sheet)?.size ?? MOST_VERDICTS) >= MOST_VERDICTS) this.verdicts.set(sheet, new Map());
    this.verdicts.get(sheet)?.set(key, verdict);
    return verdict;
  }

  private formatsOf({ engine, records }: Host, sheet: string): SheetFormats {
    const known = this.sheets.get(sheet);
    if (known) return known;
    const made = new SheetFormats(records.sheet(sheet).conditionalFormats, {
      used: engine.used(sheet, true), today: today(),
      read: (block) => engine.read(sheet, block).map((line) => line.map(({ value }) => value)),
      answer: (formula, from, at) => this.answer(sheet, formula, from, at),
    });
    this.sheets.set(sheet, made);
    return made;
  }

  private answer(sheet: string, formula: string, from: Place, { row, column }: Place): Scalar | undefined {
    const key = `${sheet}!${row},${column}${formula}`, known = this.answers.get(key);
    if (known !== undefined) return known;
    if (!this.waiting.has(key)) {
      this.waiting.set(key, { sheet, row, column, formula: moveFormula(formula, row - from.row, column - from.column) });
      if (!this.isAsking) setTimeout(() => void this.ask(), 0);
    }
    return this.before.get(key);
  }

  private async ask(): Promise<void> {
    const { host, answers } = this;
    if (!host || this.isAsking || this.waiting.size === 0) return;
    this.isAsking = true;
    const { sheet } = [...this.waiting.values()][0]!, asked = [...this.waiting].filter(([, one]) => one.sheet === sheet).slice(0, MOST_QUESTIONS);
    const results = await host.engine.evaluate(sheet, asked.map(([, question]) => question)).catch(() => null);
    this.isAsking = false;
    if (answers === this.answers) {
      asked.forEach(([key], index) => {
        answers.set(key, results ? (results[index]?.[0]?.[0] ?? null) : { error: "#VALUE!" });
        this.waiting.delete(key);
      });
      this.verdicts.clear();
      this.draw();
    }
    if (this.waiting.size > 0) void this.ask();
  }
}

/** Today as Excel's serial number. */
function today(): number {
  const now = new Date();
  return Math.round(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86400000) + 25569;
}

/** The cell as a verdict has it. */
function dressed(cell: ICellDataForSheetInterceptor | null, { look, bar, icon }: Verdict, workbook: Workbook): ICellDataForSheetInterceptor {
  const own = (typeof cell?.s === "string" ? workbook.getStyles().get(cell.s) : cell?.s) ?? {};
  const style = styleOf(look), isBare = bar?.only === true || icon?.only === true;
  return { ...cell, ...(isBare ? { v: null, p: null } : {}), s: { ...own, ...style, ...(style.bd ? { bd: { ...own.bd, ...style.bd } } : {}) } };
}

function styleOf({ fill, color, bold, italic, underline, strike, numberFormat, border }: Look): IStyleData {
  const font = { ...(color === undefined ? {} : { color }), ...(bold === undefined ? {} : { bold }), ...(italic === undefined ? {} : { italic }), ...(underline === undefined ? {} : { underline }), ...(strike === undefined ? {} : { strike }) };
  return toUniver({ font, ...(fill === undefined ? {} : { fill }), ...(numberFormat === undefined ? {} : { numberFormat }), ...(border === undefined ? {} : { border }) });
}
