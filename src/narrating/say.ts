import type { OpenRun, Run } from "../model";

/** What may stand in a sentence: words, a run, several runs; `null` and `""` leave no trace. */
export type Part = string | Run | readonly Run[] | null;

/** Runs of one sentence: `say\`预算数${figure}，${reason}\``. */
export function say(strings: TemplateStringsArray, ...parts: readonly Part[]): Run[] {
  return join(strings.flatMap((words, index) => [words, parts[index] ?? null]));
}

/** Parts in a row as runs, neighbouring words joined. */
export function join(parts: readonly Part[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    for (const run of runsOf(part)) {
      const last = runs[runs.length - 1];
      if (run.kind === "text" && last?.kind === "text") runs[runs.length - 1] = { kind: "text", text: last.text + run.text };
      else if (run.text !== "") runs.push(run);
    }
  }
  return runs;
}

/** Parts with words between them: a、b、c. Empty parts are left out. */
export function list(parts: readonly Part[], between: string): Run[] {
  const kept = parts.map(runsOf).filter((runs) => runs.length > 0);
  return join(kept.flatMap((runs, index) => (index === 0 ? [runs] : [between, runs])));
}

/** 【待补充：what】: only the unit knows. */
export function open(what: string): OpenRun {
  return { kind: "open", text: `【待补充：${what}】` };
}

/** 【待确认：what】: the product has an idea that a person must confirm. */
export function confirm(what: string): OpenRun {
  return { kind: "open", text: `【待确认：${what}】` };
}

function runsOf(part: Part): readonly Run[] {
  if (part === null || part === "") return [];
  if (typeof part === "string") return [{ kind: "text", text: part }];
  return "kind" in part ? [part] : part;
}
