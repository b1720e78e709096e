import { breathe, cannotTell, clearMarks, compareScores, countMarks, goTo, hostInfo, lastDiagnostics, markCells, readSnapshot, recalculate, selectedAreas, undoLastWrite, watchEdits, writePlans } from "../../excel";
import type { Result } from "../../model";
import { copyRich } from "../clipboard/copyRich";
import type { Doors } from "../session";
import { downloadDocx, downloadText } from "./download";
import type { Engine } from "./engine/engineHere";
import { scoreToolsOf } from "./engine/scoreToolsOf";
import { textToolsOf } from "./engine/textToolsOf";

function mapped<T, U>(result: Result<T>, map: (value: T) => U): Result<U> {
  return result.ok ? { ok: true, value: map(result.value) } : result;
}

/** The session's doors in Excel: the `excel` room, the engine, the browser. */
export function excelDoors(engine: Engine): Doors {
  let isManual = false;
  return {
    evaluate: engine.evaluate,
    catalogue: engine.catalogue,
    clipboardOf: engine.clipboardOf,
    watchEdits,
    cannotTell,
    goTo,
    undoLastWrite,
    copy: copyRich,
    async readSnapshot(onProgress, again, wait = false) {
      const result = await readSnapshot({ onProgress, waitForEdit: wait, ...(again ? { sheets: again.changed, previous: again.previous } : {}) });
      if (result.ok) isManual = result.value.manualCalculation;
      return mapped(result, ({ snapshot }) => snapshot);
    },
    isManual: () => isManual,
    recalculate,
    writePlans: (plans, base, onProgress, { wait = false, anew = [] } = {}) => writePlans(plans, { base, onProgress, waitForEdit: wait, anew }),
    async compareScores({ plans, scorecard }) {
      const nameOf = (record: string): string => scorecard.rows.find((row) => row.indicator.id === record)?.indicator.name ?? record;
      return mapped(await compareScores(plans), (mismatches) => mismatches.map(({ record, ours, excels, place }) => ({ name: nameOf(record), ours, excels, place })));
    },
    diagnostics() {
      const failure = lastDiagnostics();
      return failure ? JSON.stringify({ ...failure, host: hostInfo() }, null, 2) : null;
    },
    async download(report, fileName) {
      downloadDocx(await engine.docxOf(report), fileName);
    },
    scoreTools: scoreToolsOf(engine),
    textTools: textToolsOf(engine),
    ownCheckTools: { selection: selectedAreas, textOf: engine.relationTextOf, preview: engine.previewOwnCheck },
    namingTools: { selection: selectedAreas, look: engine.lookAtCells },
    markTools: { put: markCells, clear: clearMarks, count: countMarks },
    saveFile: (text, fileName) => Promise.resolve(downloadText(text, fileName)),
    breathe,
  };
}
