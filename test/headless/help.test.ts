import { spawnSync } from "node:child_process";

function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ["bin/headless.mjs", ...args], { encoding: "utf8" });
}

const COMMANDS = ["evaluate", "review", "check", "score", "systems"];

describe("a person who does not know the commands", () => {
  it.each([["help"], ["--help"], ["evaluate", "--help"]])("is told how each is called and what it does by %s", (...args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.split("\n").filter((line) => /^\S/.test(line)).map((line) => line.split(" ")[0])).toEqual(COMMANDS);
    expect(stdout.split("\n").filter((line) => /^ {4}\S/.test(line))).toHaveLength(COMMANDS.length);
  });

  it.each([["no command", []], ["a word that is none", ["toString"]]])("is told their names in one line for %s", (_what, args) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(COMMANDS.filter((name) => !stderr.includes(name))).toEqual([]);
  });
});
