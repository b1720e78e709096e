import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { paneMessages } from "../../src/messages/pane";

const ROOT = join(__dirname, "../../src/taskpane");
const CHINESE = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

/** Source without its comments; good enough for files of ours, where no string holds `//` or `/*`. */
const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:])\/\/.*$/gm, "$1");

const sources = (readdirSync(ROOT, { recursive: true }) as string[])
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, source: withoutComments(readFileSync(join(ROOT, name), "utf8")) }));

test("no component holds a Chinese literal: words come from the message table", () => {
  const offenders = sources.flatMap(({ name, source }) =>
    source.split("\n").flatMap((line, index) => (CHINESE.test(line) ? [`${name}:${index + 1} ${line.trim()}`] : [])));
  expect(offenders).toEqual([]);
});

test("no component holds English words between tags", () => {
  const offenders = sources.filter(({ name }) => name.endsWith(".tsx")).flatMap(({ name, source }) =>
    [...source.matchAll(/<\w[^<>]*>\s*([A-Za-z]{3,}[^<>{}]*)<\//g)].map((match) => `${name}: ${match[1] ?? ""}`));
  expect(offenders).toEqual([]);
});

test("every code that a component names has words, and the same places for figures in both languages", () => {
  const codes = new Set<string>(Object.keys(paneMessages));
  const named = sources.flatMap(({ source }) => [...source.matchAll(/"(pane\.[\w.-]+)"/g)].map((match) => match[1] ?? ""));
  expect(named.filter((code) => !codes.has(code))).toEqual([]);
  const places = (words: string): string[] => [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? "").sort();
  expect(Object.entries(paneMessages).filter(([, { zh, en }]) => places(zh).join() !== places(en).join()).map(([code]) => code)).toEqual([]);
});

test("a Fluent icon is imported from its own file, so that no other icon is packed with it", () => {
  const offenders = sources.filter(({ source }) => /from "@fluentui\/react-icons"/.test(source)).map(({ name }) => name);
  expect(offenders).toEqual([]);
});
