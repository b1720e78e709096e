/**
 * Calls outside what this host builds fail, and say what they asked for. Pages: GUIDE + "testing/application-specific-api-error-handling" (ApiNotFound: the API is not found),
 * and the reference page of every class (PAGES + "excel.range" and so on), whose members are read off the type definitions that those pages are made of.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { coverageOf, coveragePage } from "../../../scripts/build/hostCoverage";
import { membersOfExcel } from "../../../scripts/build/excelMembers";
import type { ApiMember } from "../../../scripts/build/excelMembers";
import { openedWithEverything, waysTo } from "./reach";

const definitions = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
const rows = coverageOf(definitions), ways = waysTo(membersOfExcel(definitions, 15)), classes = new Set(rows.map(({ name }) => name));
const open = rows.flatMap(({ name, open: members }) => members.map((member) => ({ name, member })));
const unbuilt = new Set(open.map(({ name, member }) => `${name}.${member.name}`.toLowerCase()));

describe("members that this host does not build", () => {
  test("stand in COVERAGE.md, which is up to date", () => {
    expect(readFileSync(join("src", "workbench", "host", "COVERAGE.md"), "utf8")).toBe(coveragePage(rows));
  });

  test("are each reached by this test, in built classes and in others", () => {
    expect(rows.map(({ name }) => name).filter((name) => !ways.has(name))).toEqual([]);
  });

  test("answer ApiNotFound and are named, or what they hang on is; none is silently ignored", async () => {
    await openedWithEverything();
    const wrong: string[] = [];
    for (const { name, member } of open) {
      for (const [how, use] of usesOf(member)) {
        const said = await Excel.run(async (context) => {
          use(ways.get(name)!(context.workbook) as Used);
          await context.sync();
        }).then(() => "nothing", nameIn);
        const own = `${name}.${member.name}`.toLowerCase(), built = rows.some((row) => row.name === name && row.built + row.kept > 0);
        if (said !== own && (built || !unbuilt.has(said))) wrong.push(`${name}.${member.name} (${how}) → ${said}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

type Used = Record<string, unknown> & OfficeExtension.ClientObject;

/** The member that ApiNotFound names; any other error by its code. Events are named as they are registered. */
function nameIn(error: OfficeExtension.Error): string {
  const place = (error.debugInfo?.errorLocation ?? "").replace(/\._Register(\w+?)Event$/, ".on$1");
  return error.code === "ApiNotFound" ? place.toLowerCase() : `${error.code}: ${error.message}`;
}

/** Ways to use a member as an add-in would, with made-up arguments. */
function usesOf(member: ApiMember): readonly (readonly [string, (object: Used) => void])[] {
  const { name, kind, settable } = member, type = member.type !== null && classes.has(member.type) ? member.type : null;
  if (kind === "event") return [["heard", (object) => { (object[name] as OfficeExtension.EventHandlers<unknown>).add(async () => undefined); }]];
  if (kind === "method") return [["called", (object) => { (object[name] as (...args: unknown[]) => unknown).call(object, "A1", "A1", "A1"); }]];
  if (type !== null && name === "dataConnections") return [["used", (object) => { (object[name] as { refreshAll(): void }).refreshAll(); }]];
  if (type !== null) return [["loaded", (object) => { (object[name] as { load(): unknown }).load(); }]];
  const loaded = ["loaded", (object: Used) => { (object as unknown as { load(names: string): unknown }).load(name); }] as const;
  return settable ? [loaded, ["set", (object) => { object[name] = 1; }]] : [loaded];
}
