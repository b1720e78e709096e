import type * as EngineParts from "./engineParts";

/** The functions of the engine, each answering later: they may run in another thread. */
export type Engine = {
  readonly [Name in keyof typeof EngineParts]: (...given: Parameters<(typeof EngineParts)[Name]>) => Promise<Awaited<ReturnType<(typeof EngineParts)[Name]>>>;
};

/** The road and its knowledge in this thread: a script of its own, so that the first view does not wait for it. */
const load = (): Promise<typeof EngineParts> => import(/* webpackChunkName: "engine" */ "./engineParts");

/** The engine in this thread, loaded with the first call: where no other thread is to be had, and in tests. */
export const engineHere: Engine = {
  evaluate: async (...given) => (await load()).evaluate(...given),
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
  previewOwnCheck: async (...given) => (await load()).previewOwnCheck(...given),
};
