import type { EvaluationView, SheetSnapshot, Snapshot } from "../../../model";
import type { Engine } from "./engineHere";
import { PlanStore, sheetMessages } from "./wire";
import type { FromEngine, Port, SnapshotNumbers, ToEngine } from "./wire";

/**
 * The engine behind a port. Sheets are sent once and again only when they changed; between messages the page may draw.
 * What comes back is plain data; the snapshot does not travel back, the pane has it.
 */
export function farEngine(port: Port<ToEngine, FromEngine>, breathe: () => Promise<void>): Engine {
  const waiting = new Map<number, { readonly resolve: (value: unknown) => void; readonly reject: (fault: Error) => void }>();
  const plans = new PlanStore();
  let numbers = new Map<SheetSnapshot, number>();
  let calls = 0;
  let last = 0;

  port.onBroken((fault) => {
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
    numbers = new Map();
  });
  port.receive((answer) => {
    if ("plan" in answer) return plans.take(answer);
    const call = waiting.get(answer.call);
    waiting.delete(answer.call);
    if ("fault" in answer) call?.reject(Object.assign(new Error(answer.fault.message), answer.fault));
    else call?.resolve(plans.completed(answer.call, answer.value));
  });

  const call = <T>(name: keyof Engine, snapshot: SnapshotNumbers | null, given: readonly unknown[]): Promise<T> => new Promise((resolve, reject) => {
    calls += 1;
    waiting.set(calls, { resolve: resolve as (value: unknown) => void, reject });
    port.send({ kind: "call", call: calls, name, snapshot, given });
  });

  const sent = async (snapshot: Snapshot, stopIfLeft?: () => void): Promise<SnapshotNumbers> => {
    const known = new Map<SheetSnapshot, number>();
    for (const sheet of snapshot.sheets) {
      const number = numbers.get(sheet) ?? (last += 1);
      known.set(sheet, number);
      if (numbers.has(sheet)) continue;
      for (const message of sheetMessages(number, sheet)) {
        port.send(message);
        await breathe();
        stopIfLeft?.();
      }
    }
    numbers = known;
    return { book: snapshot.book, sheets: snapshot.sheets.map((sheet) => known.get(sheet)!) };
  };

  return {
    async evaluate(snapshot, choices, stopIfLeft) {
      const view = await call<EvaluationView>("evaluate", await sent(snapshot, stopIfLeft), [choices]);
      return { ...view, ledger: { ...view.ledger, snapshot } };
    },
    catalogue: () => call("catalogue", null, []),
    clipboardOf: (...given) => call("clipboardOf", null, given),
    docxOf: (...given) => call("docxOf", null, given),
    proposeTemplate: (...given) => call("proposeTemplate", null, given),
    confirmTemplate: (...given) => call("confirmTemplate", null, given),
    checkScoreTable: (...given) => call("checkScoreTable", null, given),
    systemToFile: (...given) => call("systemToFile", null, given),
    templateFromFile: (...given) => call("templateFromFile", null, given),
    compareScorecards: (...given) => call("compareScorecards", null, given),
    checkText: (...given) => call("checkText", null, given),
    lastReportSheets: (...given) => call("lastReportSheets", null, given),
    textOfFile: (...given) => call("textOfFile", null, given),
    clipboardOfText: (...given) => call("clipboardOfText", null, given),
    relationTextOf: (...given) => call("relationTextOf", null, given),
    lookAtCells: (...given) => call("lookAtCells", null, given),
    previewOwnCheck: (...given) => call("previewOwnCheck", null, given),
  };
}
