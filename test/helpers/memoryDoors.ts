import type { EvaluationView, Snapshot } from "../../src/model";
import type { Catalogue, Doors, WorkbookEdit } from "../../src/taskpane/session";
import { engineHere } from "../../src/taskpane/host/engine/engineHere";
import { textToolsOf } from "../../src/taskpane/host/engine/textToolsOf";
import { scoreToolsOf } from "../../src/taskpane/host/engine/scoreToolsOf";
import { EVALUATION } from "./evaluationFixture";

/** What can be chosen in the fixture's world. */
export const CATALOGUE: Catalogue = {
  forms: [
    { id: "GK01", name: "公开01 收入支出决算总表" }, { id: "GK03", name: "公开03 支出决算表" }, { id: "GK06", name: "公开06 基本支出决算明细表" }, { id: "GK07", name: "公开07 三公经费支出决算表" },
  ],
  systems: [
    { id: "guangdong-dept-2020-reconstruction", name: "广东（湛江）2020 年度 · 结构复原", region: "广东湛江", year: "2020", pointsStatus: "reconstruction, not official" },
    { id: "guangdong-dept-2022", name: "广东 2022 年度", region: "广东", year: "2022", pointsStatus: "published" },
  ],
  outlines: [{ id: "guangdong-2020", name: "广东 2020 提纲" }, { id: "hunan-2017", name: "湖南 2017 提纲" }],
  naming: { figures: [{ id: "basic_exp", name: "基本支出", group: "expenditure" }, { id: "sangong_total", name: "“三公”经费合计", group: "sangong" }], periods: [{ id: "budget", name: "年初预算" }, { id: "final", name: "决算" }], units: ["元", "万元"], nothing: "不使用" },
};

/** Doors onto a workbook that lives in memory, with what was asked of them. Any door can be replaced. */
export interface MemoryDoors extends Doors {
  readonly asked: string[];
  /** Someone edits the workbook. */
  edit(edit: WorkbookEdit): void;
}

/**
 * Doors of our own interface, working on plain data: what the session is tested with.
 * @param evaluations one for each evaluation that is asked for; the last one stays
 */
export function memoryDoors(over: Partial<Doors> = {}, evaluations: readonly EvaluationView[] = [EVALUATION]): MemoryDoors {
  const asked: string[] = [];
  let turn = 0;
  let listener: ((edit: WorkbookEdit) => void) | null = null;
  const note = <T>(what: string, value: T): Promise<T> => {
    asked.push(what);
    return Promise.resolve(value);
  };
  const doors: Doors = {
    readSnapshot: (onProgress, again) => {
      onProgress({ done: 3, total: 7 });
      return note<{ ok: true; value: Snapshot }>(again ? `read ${again.changed.join("+")}` : "read", { ok: true, value: EVALUATION.ledger.snapshot });
    },
    cannotTell: () => [],
    evaluate: () => {
      const evaluation = evaluations[Math.min(turn, evaluations.length - 1)] ?? EVALUATION;
      turn += 1;
      return note("evaluate", evaluation);
    },
    writePlans: (plans) => note(`write ${plans.map((plan) => plan.sheet).join("+")}`, { ok: true, value: { cellsWritten: 1240, sheetsMade: [], renamed: [] } }),
    isManual: () => false,
    recalculate: () => note("recalculate", { ok: true, value: undefined }),
    compareScores: () => Promise.resolve({ ok: true, value: [] }),
    watchEdits: (onEdit) => {
      listener = onEdit;
      return Promise.resolve(() => {
        listener = null;
        return Promise.resolve();
      });
    },
    goTo: (place) => note(`go ${place.sheet}!${place.row},${place.column}`, { ok: true, value: undefined }),
    diagnostics: () => null,
    undoLastWrite: () => note("undo", { ok: true, value: undefined }),
    catalogue: () => Promise.resolve(CATALOGUE),
    clipboardOf: (_, sectionId) => note(`clip ${sectionId ?? "all"}`, { html: "<p>正文</p>", text: "正文" }),
    copy: () => Promise.resolve("copied"),
    download: (_, name) => note(`download ${name}`, undefined),
    scoreTools: scoreToolsOf(engineHere),
    textTools: textToolsOf(engineHere),
    ownCheckTools: {
      selection: () => Promise.resolve({ ok: true, value: { sheet: "GK03 支出决算表", areas: [{ top: 7, left: 5, bottom: 7, right: 5 }] } }),
      textOf: engineHere.relationTextOf, preview: engineHere.previewOwnCheck,
    },
    namingTools: {
      selection: () => Promise.resolve({ ok: true, value: { sheet: "GK03 支出决算表", areas: [{ top: 7, left: 5, bottom: 7, right: 5 }] } }),
      look: engineHere.lookAtCells,
    },
    markTools: {
      put: (marks) => note(`mark ${marks.length}`, { ok: true, value: { count: marks.length, skipped: [] } }),
      clear: () => note("unmark", { ok: true, value: { count: 0, skipped: [] } }),
      count: () => Promise.resolve({ ok: true, value: 0 }),
    },
    saveFile: (_, name) => note(`save ${name}`, undefined),
    breathe: () => Promise.resolve(),
    ...over,
  };
  return { ...doors, asked, edit: (edit) => listener?.(edit) };
}
