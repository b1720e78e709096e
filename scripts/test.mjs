// The whole check in one command. Each step counts as one test, jest's tests count by themselves;
// the last line is `N passed, N failed`.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";

const bin = (name) => join("node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
const report = join("node_modules", ".cache", "jest-report.json");

/** Chromium for the browser tests: $CHROMIUM, else the first one installed. */
function chromium() {
  const candidates = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  return candidates.find((path) => path && existsSync(path));
}

/** Runs a command to its end; what it prints comes all at once, below its name. Gives whether it succeeded. */
async function step(name, command, args) {
  const child = spawn(command, args, { shell: process.platform === "win32" });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => said.push(part));
  const status = await new Promise((resolve) => child.on("error", (error) => { said.push(Buffer.from(`${error.message}\n`)); resolve(1); }).on("close", resolve));
  process.stdout.write(`\n── ${name}\n${Buffer.concat(said).toString("utf8")}`);
  return status === 0;
}

const path = chromium();
if (!path) {
  process.stdout.write("The browser tests need Chromium: apt-get install chromium (or set CHROMIUM to its path).\n0 passed, 1 failed\n");
  process.exit(1);
}
process.env.CHROMIUM = path;

/** Two at a time: each of them keeps one core busy. The manifest is checked on what was built. */
const rounds = [
  [["types", process.execPath, ["scripts/types.mjs"]], ["lint", bin("eslint"), [".", "--max-warnings", "0"]]],
  [["structure", bin("depcruise"), ["--config", ".dependency-cruiser.cjs", "src"]], ["build of the add-in, within its size budget", bin("webpack"), ["--mode", "production"]]],
  [["build of the workbench", process.execPath, ["scripts/build-workbench.mjs"]], ["manifest", process.execPath, ["scripts/check-manifest.mjs"]]],
];

const outcome = { passed: 0, failed: 0 };
for (const round of rounds) for (const succeeded of await Promise.all(round.map((run) => step(...run)))) outcome[succeeded ? "passed" : "failed"] += 1;

mkdirSync(join("node_modules", ".cache"), { recursive: true });
rmSync(report, { force: true });
process.stdout.write("\n── jest\n");
// One worker more than there are cores: those of the browser tests mostly wait for the browser.
spawnSync(bin("jest"), ["--ci", `--maxWorkers=${availableParallelism() + 1}`, "--json", `--outputFile=${report}`, ...process.argv.slice(2)], { stdio: "inherit", shell: process.platform === "win32" });
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, "utf8"));
  outcome.passed += numPassedTests;
  outcome.failed += numFailedTests + numRuntimeErrorTestSuites;
} else {
  outcome.failed += 1;
}

process.stdout.write(`\n${outcome.passed} passed, ${outcome.failed} failed\n`);
process.exit(outcome.failed === 0 ? 0 : 1);
