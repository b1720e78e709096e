import { message, type Message } from "../model";
import { textOf } from "../messages";
import { HeadlessFailure } from "./failure";
import { USAGES, type CommandName } from "./usages";

/** A command: gets the arguments after its name, gives the exit status. */
type Command = (args: readonly string[]) => Promise<number>;

/** Commands load only what they need, so that `systems` answers without starting a spreadsheet engine. */
const COMMANDS: Readonly<Record<CommandName, () => Promise<Command>>> = {
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

/** What a person asks who does not know the commands. */
const HELP: ReadonlySet<string> = new Set(["help", "--help", "-h"]);

const isCommand = (name: string): name is CommandName => Object.keys(COMMANDS).includes(name);

function help(): number {
  for (const name of Object.keys(USAGES) as CommandName[]) process.stdout.write(`${USAGES[name]}\n    ${textOf(message(`headless.about.${name}`))}\n`);
  return 0;
}

async function run([name = "", ...args]: readonly string[]): Promise<number> {
  if (HELP.has(name) || args.some((arg) => arg === "--help")) return help();
  if (isCommand(name)) return (await COMMANDS[name]())(args);
  complain(message(name === "" ? "headless.commandWanted" : "headless.noCommand", { name, commands: Object.keys(COMMANDS).join(" | ") }));
  return 2;
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
