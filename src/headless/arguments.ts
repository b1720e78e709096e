import { parseArgs, type ParseArgsConfig } from "node:util";
import { message, type ChosenNow } from "../model";
import { HeadlessFailure } from "./failure";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** What a command line says after its command. */
export interface CommandLine {
  readonly positionals: readonly string[];
  /** Text of an option; `undefined` when it is not given. */
  readonly text: (name: string) => string | undefined;
  readonly flag: (name: string) => boolean;
}

/** Reads the arguments of one command. @throws HeadlessFailure for unknown options or a missing value */
export function readArguments(args: readonly string[], texts: readonly string[], flags: readonly string[]): CommandLine {
  const options: Options = Object.fromEntries([
    ...texts.map((name) => [name, { type: "string" }] as const),
    ...flags.map((name) => [name, { type: "boolean" }] as const),
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return {
      positionals,
      text: (name) => (typeof values[name] === "string" ? values[name] : undefined),
      flag: (name) => values[name] === true,
    };
  } catch (cause) {
    throw new HeadlessFailure(message("headless.badOption", { reason: (cause as Error).message }), { cause });
  }
}

/** The one positional argument of a command. @throws HeadlessFailure when there is none or more than one */
export function onlyPositional(line: CommandLine, usage: string): string {
  const [first, ...rest] = line.positionals;
  if (first === undefined || rest.length > 0) throw new HeadlessFailure(message("headless.usage", { usage }));
  return first;
}

/** `--system`, `--outline` and `--year`, as far as given. @throws HeadlessFailure when the year is not four digits */
export function choicesOf(line: CommandLine): ChosenNow {
  const year = line.text("year");
  if (year !== undefined && !/^(19|20)\d\d$/.test(year)) throw new HeadlessFailure(message("headless.badYear", { year }));
  const [system, outline] = [line.text("system"), line.text("outline")];
  return { ...(system === undefined ? {} : { system }), ...(outline === undefined ? {} : { outline }), ...(year === undefined ? {} : { year: Number(year) }) };
}
