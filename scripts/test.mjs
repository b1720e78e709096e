// The whole check in one command. Each step counts as one test, jest's tests count by themselves;
// the last line is `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

const bin = (name) => join("node_modules", ".bin", process.platform === "win32" ? `${name}.cmd` : name);
const report = join("node_modules", ".cache", "jest-report.json");

/** Chromium for the browser tests: $CHROMIUM, else the first one installed. */
function chromium() {
  const candidates = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  return candidates.find((path) => path && existsSync(path));
}

function step(name, command, args) {
  process.stdout.write(`\n── ${name}\n`);
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  return status === 0;
}

const path = chromium();
if (!path) {
  process.stdout.write("The browser tests need Chromium: apt-get install chromium (or set CHROMIUM to its path).\n0 passed, 1 failed\n");
  process.exit(1);
}
process.env.CHROMIUM = path;

const steps = {
  types: () => step("types", process.execPath, ["scripts/types.mjs"]),
  lint: () => step("lint", bin("eslint"), [".", "--max-warnings", "0"]),
  structure: () => step("structure", bin("depcruise"), ["--config", ".dependency-cruiser.cjs", "src"]),
  build: () => step("build of the add-in, within its size budget", bin("webpack"), ["--mode", "production"]),
  workbench: () => step("build of the workbench", process.execPath, ["scripts/build-workbench.mjs"]),
  manifest: () => step("manifest", process.execPath, ["scripts/check-manifest.mjs"]),
};

const outcome = { passed: 0, failed: 0 };
for (const run of Object.values(steps)) outcome[run() ? "passed" : "failed"] += 1;

mkdirSync(join("node_modules", ".cache"), { recursive: true });
rmSync(report, { force: true });
step("jest", bin("jest"), ["--ci", "--maxWorkers=2", "--json", `--outputFile=${report}`, ...process.argv.slice(2)]);
if (existsSync(report)) {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, "utf8"));
  outcome.passed += numPassedTests;
  outcome.failed += numFailedTests + numRuntimeErrorTestSuites;
} else {
  outcome.failed += 1;
}

process.stdout.write(`\n${outcome.passed} passed, ${outcome.failed} failed\n`);
process.exit(outcome.failed === 0 ? 0 : 1);
