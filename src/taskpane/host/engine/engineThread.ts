import { breathe } from "../../../excel";
import { engineHere } from "./engineHere";
import type { Engine } from "./engineHere";
import { farEngine } from "./farEngine";

/**
 * The engine in a thread of its own, so that the pane answers while a large workbook is evaluated. It starts loading at
 * once. Where the browser gives no thread, or the thread breaks, the engine runs in the pane's.
 */
export function startEngine(): Engine {
  if (typeof Worker === "undefined") return engineHere;
  const far = farThread();
  let inForce = far.catalogue().then(() => far, () => engineHere); // the first answer says that it runs
  const engine = async <T>(ask: (engine: Engine) => Promise<T>): Promise<T> => {
    const asked = await inForce;
    try {
      return await ask(asked);
    } catch (fault) {
      if (asked === far && fault instanceof BrokenThread) inForce = Promise.resolve(engineHere);
      throw fault;
    }
  };
  return {
    evaluate: (...given) => engine((one) => one.evaluate(...given)),
    catalogue: (...given) => engine((one) => one.catalogue(...given)),
    clipboardOf: (...given) => engine((one) => one.clipboardOf(...given)),
    docxOf: (...given) => engine((one) => one.docxOf(...given)),
    proposeTemplate: (...given) => engine((one) => one.proposeTemplate(...given)),
    confirmTemplate: (...given) => engine((one) => one.confirmTemplate(...given)),
    checkScoreTable: (...given) => engine((one) => one.checkScoreTable(...given)),
    systemToFile: (...given) => engine((one) => one.systemToFile(...given)),
    templateFromFile: (...given) => engine((one) => one.templateFromFile(...given)),
    compareScorecards: (...given) => engine((one) => one.compareScorecards(...given)),
    checkText: (...given) => engine((one) => one.checkText(...given)),
    lastReportSheets: (...given) => engine((one) => one.lastReportSheets(...given)),
    textOfFile: (...given) => engine((one) => one.textOfFile(...given)),
    clipboardOfText: (...given) => engine((one) => one.clipboardOfText(...given)),
    relationTextOf: (...given) => engine((one) => one.relationTextOf(...given)),
    lookAtCells: (...given) => engine((one) => one.lookAtCells(...given)),
    previewOwnCheck: (...given) => engine((one) => one.previewOwnCheck(...given)),
  };
}

/** The thread ended or its script could not be loaded. */
class BrokenThread extends Error {}

function farThread(): Engine {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { name: "thread" });
  return farEngine({
    send: (message) => worker.postMessage(message),
    receive: (listener) => worker.addEventListener("message", ({ data }) => listener(data)),
    onBroken: (listener) => worker.addEventListener("error", (event) => {
      event.preventDefault();
      worker.terminate();
      listener(new BrokenThread(event.message));
    }),
  }, breathe);
}
