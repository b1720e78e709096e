import type { TextTools } from "../../session";
import type { Engine } from "./engineHere";

/** What can be done with a report's text that came back, on the engine. */
export function textToolsOf(engine: Engine): TextTools {
  return { check: engine.checkText, lastSheets: engine.lastReportSheets, read: engine.textOfFile, clipboardOf: engine.clipboardOfText };
}
