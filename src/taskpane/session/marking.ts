import type { EvaluationView, Finding } from "../../model";
import { message, placeKey } from "../../model";
import type { CellMark, Doors, Marked } from "./doors";
import { valueOf } from "./stopped";
import type { Store } from "./store";

const GRAVE: ReadonlySet<Finding["severity"]> = new Set(["hard", "logic"]);

/** Cells whose own figure is a side of the relation, a total for example; without one, the first cell concerned. */
function cellsToMark({ left, right, cells }: Finding): readonly CellMark["place"][] {
  const sides = [left, right].flatMap((side) => (side?.terms.length === 1 && side.terms[0]?.place ? [side.terms[0].place] : []));
  return sides.length > 0 ? sides : cells.slice(0, 1);
}

/** The marks that a workbook's findings ask for: one a cell, the gravest look. */
export function marksFor({ reconciliation }: Pick<EvaluationView, "reconciliation">): readonly CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const finding of reconciliation.findings) {
    if (finding.state !== "broken" || finding.isWaived) continue;
    const look = GRAVE.has(finding.severity) ? "broken" : "doubt";
    for (const place of cellsToMark(finding)) {
      const key = placeKey(place);
      if (marks.get(key)?.look !== "broken") marks.set(key, { place, look });
    }
  }
  return [...marks.values()];
}

const textOf = (marks: readonly CellMark[]): string => marks.map(({ place, look }) => `${placeKey(place)}${look}`).sort().join();

/**
 * 在表格中标记 and 取消标记. Marks are put only when asked for, and never follow by themselves: when the findings are other
 * ones, the person is told and renews them.
 */
export class Marking {
  /** What was marked in this session; `null` when that is not known. */
  private standing: string | null = null;

  constructor(private readonly doors: Pick<Doors, "markTools">, private readonly store: Store, private readonly job: (work: () => Promise<void>) => Promise<void>) {}

  /** Marks the cells of what does not agree. */
  put(): Promise<void> {
    return this.job(async () => {
      const { evaluation } = this.store.state;
      if (!evaluation) return;
      const marks = marksFor(evaluation);
      const done = valueOf(await this.doors.markTools.put(marks));
      this.standing = textOf(marks);
      this.tell(done, "put");
    });
  }

  /** Takes all marks off. */
  clear(): Promise<void> {
    return this.job(async () => {
      const done = valueOf(await this.doors.markTools.clear());
      this.standing = null;
      this.tell(done, "cleared");
    });
  }

  /** Looks what an earlier session left; a failure is no news here. */
  async look(): Promise<void> {
    const found = await this.doors.markTools.count().catch(() => null);
    if (found?.ok) this.store.set({ marks: { ...this.store.state.marks, count: found.value } });
  }

  /** Other findings: marks that no longer fit are outdated. */
  followed(evaluation: EvaluationView): void {
    const { marks } = this.store.state;
    if (marks.count > 0 && this.standing !== null) this.store.set({ marks: { ...marks, outdated: textOf(marksFor(evaluation)) !== this.standing } });
  }

  private tell({ count, skipped }: Marked, deed: "put" | "cleared"): void {
    const params = { count, sheets: skipped.join(" / ") };
    this.store.set({ phase: { kind: "ready" }, marks: { count, outdated: false } });
    this.store.say(message(skipped.length > 0 ? `pane.notice.marks.${deed}Partly` : `pane.notice.marks.${deed}`, params), skipped.length > 0 ? "warning" : "done");
  }
}
