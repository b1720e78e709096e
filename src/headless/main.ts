import { message, type Message } from "../model";
import { textOf } from "../messages";
import { HeadlessFailure } from "./failure";

/** A command: gets the arguments after its name, gives the exit status. */
type Command = (args: readonly string[]) => Promise<number>;

/** Commands load only what they need, so that `systems` answers without starting a spreadsheet engine. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  evaluate: async () => (await import("./evaluateCommand")).evaluateCommand,
  check: async () => (await import("./checkCommand")).checkCommand,
  review: async () => (await import("./reviewCommand")).reviewCommand,
  score: async () => (await import("./scoreCommand")).scoreCommand,
  systems: async () => (await import("./systemsCommand")).systemsCommand,
};

/** One clear line on standard error. */
function complain(words: Message): void {
  process.stderr.write(`${textOf(words)}\n`);
}

async function run([name, ...args]: readonly string[]): Promise<number> {
  const load = COMMANDS[name ?? ""];
  if (!load) {
    complain(message("headless.noCommand", { name: name ?? "", commands: Object.keys(COMMANDS).join(" | ") }));
    return 2;
  }
  return (await load())(args);
}

/** Runs the command line and sets the exit status: 0 done, 1 hard findings under --strict, 2 bad usage or input. */
export async function main(args: readonly string[]): Promise<void> {
  try {
    process.exitCode = await run(args);
  } catch (failure) {
    if (!(failure instanceof HeadlessFailure)) throw failure;
    complain(failure.words);
    process.exitCode = 2;
  }
}
