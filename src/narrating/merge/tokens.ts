import type { Run } from "../../model";

/** A word of a paragraph for comparison: a figure with its unit, a place-holder, or one character. */
export interface Token {
  readonly text: string;
  /** The run it was generated in; `null` for words a person typed or that are no figure. */
  readonly run: Run | null;
}

/** Place-holders and figures are never split: 582.73万元 is one word, so half a figure is never merged with another. */
const WORDS = /【[^】]*】|\d[\d,，]*(?:\.\d+)?(?:[万亿千]?元|个百分点|%|％|[人批]次|辆次|[人名个项件条份次辆台套户场家批分])?|[\s\S]/gu;

/** Words of a text. */
export function tokensOf(text: string): readonly Token[] {
  return (text.match(WORDS) ?? []).map((word) => ({ text: word, run: null }));
}

/** Words of generated runs; those of figures and place-holders remember their run. */
export function tokensOfRuns(runs: readonly Run[]): readonly Token[] {
  return runs.flatMap((run) => tokensOf(run.text).map((token) => ({ ...token, run: run.kind === "text" ? null : run })));
}

/** Words back as runs: a figure or place-holder stays bound only while all of its words are there. */
export function runsOf(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  const write = (run: Run): void => {
    const last = runs[runs.length - 1];
    if (run.kind === "text" && last?.kind === "text") runs[runs.length - 1] = { kind: "text", text: last.text + run.text };
    else runs.push(run);
  };
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (!token) break;
    const whole = token.run ? wholeRun(tokens, index, token.run) : 0;
    if (token.run && whole > 0) write(token.run);
    else write(/^【.*】$/su.test(token.text) ? { kind: "open", text: token.text } : { kind: "text", text: token.text });
    index += Math.max(1, whole);
  }
  return runs;
}

/** How many words from `start` make up the run's text; 0 when they do not. */
function wholeRun(tokens: readonly Token[], start: number, run: Run): number {
  let text = "";
  for (let index = start; index < tokens.length && tokens[index]?.run === run; index += 1) {
    text += tokens[index]?.text ?? "";
    if (text === run.text) return index - start + 1;
  }
  return 0;
}
