import type { MessageTable } from "./table";

/** Sentences of `narrating`. */
export const narratingMessages = {
  "narrate.unknownOutline": { zh: "没有编号为“{id}”的报告提纲，已按“{used}”生成。", en: "There is no outline “{id}”; “{used}” was used instead." },
} as const satisfies MessageTable;
