import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { filesBelow, textOfFile } from "./sources";

const manifest = JSON.parse(textOfFile("package.json")) as Record<"dependencies" | "devDependencies", Record<string, string>> & { scripts: Record<string, string> };
const tracked = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0").filter((path) => path !== "" && existsSync(path));
const isText = (path: string): boolean => !/\.(xlsx|docx|png|ico|pdf)$/.test(path);

describe("the repository", () => {
  it("has a lock file without download addresses", () => {
    expect(textOfFile("package-lock.json")).not.toMatch(/"resolved":\s*"https?:/);
  });

  it("pins every dependency to one version", () => {
    const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("uses every dependency it names", () => {
    const users = [...filesBelow("src", /\.(tsx?|css|html)$/), ...filesBelow("test", /\.(tsx?|cjs|mjs)$/), ...filesBelow("scripts", /\.m?js$/), ...filesBelow("bin", /\.m?js$/),
      "package.json", "webpack.config.js", "jest.config.cjs", "eslint.config.mjs", "tsconfig.json"].map(textOfFile);
    // Tools that are named by what they run or type, not by an import.
    const byName: Record<string, RegExp> = {
      typescript: /node_modules\/typescript/, "webpack-cli": /webpack/, "dependency-cruiser": /depcruise/, "@swc/core": /@swc\/jest|swc-loader/,
      "jest-environment-jsdom": /testEnvironment: "jsdom"/, "@types/jest": /"jest"/, "@types/node": /"node"/, "@types/office-js": /"office-js"/,
      "@types/react": /from "react"/, "@types/react-dom": /react-dom/, "@types/big.js": /big\.js/, rxjs: /@univerjs/, "@testing-library/dom": /@testing-library/,
    };
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const isUsed = (name: string): boolean => users.some((text) => (byName[name] ? byName[name].test(text) : new RegExp(`["'/]${name.replace(/[/.]/g, "\\$&")}["'/]`).test(text.replace(`"${name}": "`, ""))));
    expect(names.filter((name) => !isUsed(name))).toEqual([]);
  });

  it("ships only permissively licensed packages, Office.js aside, which serves development alone", () => {
    const licences = Object.keys(manifest.dependencies).map((name) => [name, (JSON.parse(textOfFile(`node_modules/${name}/package.json`)) as { license: string }).license]);
    expect(licences.filter(([, licence]) => !/^(MIT|Apache-2\.0|BSD-[23]-Clause|ISC)$/.test(licence!))).toEqual([]);
  });

  it("names no path or host of the machine it was made on", () => {
    const here = process.cwd().split(/[\\/]/).slice(0, -1).join("/");
    // Only where a path can begin: a clone in /src must not find every `./src/` of ours.
    const named = new RegExp(`(?<![\\w.>*})-])${here.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}/`);
    const suspects = here.length > 1 ? tracked.filter((path) => isText(path) && named.test(textOfFile(path))) : [];
    expect(suspects).toEqual([]);
  });

  it("skips no test and shuts none out", () => {
    const marks = filesBelow("test", /\.test\.tsx?$/).filter((path) => /\b(it|test|describe)\.(skip|todo|only)\b|\bx(it|describe)\(/.test(textOfFile(path)));
    expect(marks).toEqual([]);
  });
});
