import { message } from "../model";
import { scoreTable, SYSTEMS, systemById } from "../scoring";
import { onlyPositional, readArguments } from "./arguments";
import { HeadlessFailure } from "./failure";
import { readBytes, writeTogether } from "./files";
import { jsonOutput } from "./output";
import { scorecardResult } from "./result";
import { USAGES } from "./usages";

function parseJson(path: string): Record<string, unknown> {
  const text = new TextDecoder().decode(readBytes(path));
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (cause) {
    throw new HeadlessFailure(message("headless.notJson", { file: path, reason: (cause as Error).message }), { cause });
  }
  throw new HeadlessFailure(message("headless.notJson", { file: path, reason: "{ … }" }));
}

/** `score`: the scorecard of a score table's own rows and inputs, without a workbook. */
export async function scoreCommand(args: readonly string[]): Promise<number> {
  const line = readArguments(args, ["table", "system", "json"], []);
  const path = line.text("table") ?? onlyPositional(line, USAGES.score);
  const system = line.text("system");
  if (system !== undefined && !systemById(system)) throw new HeadlessFailure(message("score.table", { path: "--system", expected: SYSTEMS.map(({ id }) => id).join(" | ") }));
  const result = scoreTable({ ...parseJson(path), ...(system === undefined ? {} : { system }) });
  if (!result.ok) throw new HeadlessFailure(result.failure);
  writeTogether(jsonOutput(line.text("json") ?? "-", { schema: 1, scorecard: scorecardResult(result.value, () => null) }));
  return 0;
}
