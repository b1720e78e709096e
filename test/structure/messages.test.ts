import { MESSAGES } from "../../src/messages";
import { filesBelow, textOfFile } from "./sources";

const parametersOf = (words: string): string[] => [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
const sources = filesBelow("src", /\.tsx?$/).filter((path) => !/[\\/]workbench[\\/]/.test(path));

describe("the message table", () => {
  it.each(Object.entries(MESSAGES))("says %s in both languages with the same parameters", (_code, { zh, en }) => {
    expect(zh.trim()).not.toBe("");
    expect(en.trim()).not.toBe("");
    expect(new Set(parametersOf(en))).toEqual(new Set(parametersOf(zh)));
  });

  it("has words for every code that the source names", () => {
    const unknown = sources.flatMap((path) =>
      [...textOfFile(path).matchAll(/\bmessage\(\s*"([\w.-]+)"/g)].map((match) => match[1]!).filter((code) => !MESSAGES[code]).map((code) => `${path}: ${code}`),
    );
    expect(unknown).toEqual([]);
  });

  it("keeps no sentence that nobody says", () => {
    const all = sources.filter((path) => !/src[\\/]messages[\\/]/.test(path) || /pointsStatus/.test(path)).map(textOfFile).join("\n") + filesBelow("src", /\.json$/).map(textOfFile).join("\n");
    // A code may be put together from a prefix: `pane.view.${name}`; then its prefix stands in a template.
    const isSaid = (code: string): boolean => all.includes(`"${code}"`) || code.split(".").some((_, index, parts) => index > 0 && all.includes(`\`${parts.slice(0, index).join(".")}.$`));
    expect(Object.keys(MESSAGES).filter((code) => !isSaid(code))).toEqual([]);
  });
});
