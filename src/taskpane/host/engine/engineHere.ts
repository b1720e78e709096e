import { breathe } from "../../../excel";
import type { ChosenNow, EvaluationView, Snapshot } from "../../../model";
import type * as EngineParts from "./engineParts";

/** Functions that answer later: they may run in another thread. */
type Later<Parts> = {
  readonly [Name in keyof Parts]: Parts[Name] extends (...given: infer Given) => infer Answer ? (...given: Given) => Promise<Awaited<Answer>> : never;
};

/** The functions of the engine. */
export interface Engine extends Later<Omit<typeof EngineParts, "evaluate" | "evaluateInSlices">> {
  /** @param stopIfLeft asked whenever others were let in; throws when nobody waits for the evaluation any more */
  evaluate(snapshot: Snapshot, choices: ChosenNow, stopIfLeft?: () => void): Promise<EvaluationView>;
}

/** Milliseconds for which the pane's thread is held at a stretch: with the step that runs over it a slice stays under the 50 that a person feels. */
const LONGEST_SLICE = 25;

/** The road and its knowledge in this thread: a script of its own, so that the first view does not wait for it. */
const load = (): Promise<typeof EngineParts> => import(/* webpackChunkName: "engine" */ "./engineParts");

/** The engine in this thread, loaded with the first call: where no other thread is to be had, and in tests. */
export const engineHere: Engine = {
  evaluate: async (snapshot, choices, stopIfLeft) => (await load()).evaluateInSlices(snapshot, choices, {
    longest: LONGEST_SLICE, now: () => performance.now(),
    pause: async () => {
      await breathe();
      stopIfLeft?.();
    },
  }),
  catalogue: async () => (await load()).catalogue(),
  clipboardOf: async (...given) => (await load()).clipboardOf(...given),
  docxOf: async (...given) => (await load()).docxOf(...given),
  proposeTemplate: async (...given) => (await load()).proposeTemplate(...given),
  confirmTemplate: async (...given) => (await load()).confirmTemplate(...given),
  checkScoreTable: async (...given) => (await load()).checkScoreTable(...given),
  systemToFile: async (...given) => (await load()).systemToFile(...given),
  templateFromFile: async (...given) => (await load()).templateFromFile(...given),
  compareScorecards: async (...given) => (await load()).compareScorecards(...given),
  checkText: async (...given) => (await load()).checkText(...given),
  lastReportSheets: async (...given) => (await load()).lastReportSheets(...given),
  textOfFile: async (...given) => (await load()).textOfFile(...given),
  clipboardOfText: async (...given) => (await load()).clipboardOfText(...given),
  relationTextOf: async (...given) => (await load()).relationTextOf(...given),
  lookAtCells: async (...given) => (await load()).lookAtCells(...given),
  previewOwnCheck: async (...given) => (await load()).previewOwnCheck(...given),
};
