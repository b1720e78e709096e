/**
 * What may be put into properties. Pages: the reference page of every class (PAGES + "excel.range" and so on, from whose type definitions the properties and their words are read),
 * GUIDE + "excel/excel-add-ins-blank-null-values" ("null is not a valid input for single property"), GUIDE + "testing/application-specific-api-error-handling" (InvalidArgument).
 */
import { readFileSync } from "node:fs";
import { coverageOf } from "../../../scripts/build/hostCoverage";
import { membersOfExcel } from "../../../scripts/build/excelMembers";
import type { ApiMember } from "../../../scripts/build/excelMembers";
import { openedWithEverything, waysTo } from "./reach";

const definitions = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
const classes = membersOfExcel(definitions, 15), ways = waysTo(classes);
const unbuilt = new Set(coverageOf(definitions).flatMap(({ name, open }) => open.map((member) => `${name}.${member.name}`)));

interface Property {
  readonly full: string;
  readonly className: string;
  readonly member: ApiMember;
}
const properties: readonly Property[] = classes.flatMap(({ name, members }) => members.flatMap((member) => {
  const full = `${name}.${member.name}`;
  return member.settable && !unbuilt.has(full) ? [{ full, className: name, member }] : [];
}));

/** Words of a property that takes one of several; texts alone are none. */
const wordsOf = ({ declared }: ApiMember): readonly string[] => (declared.startsWith("Excel.") ? [...declared.matchAll(/"([^"]+)"/g)].map(([, word]) => word!) : []);

/** Sets a property; answers what is read back afterwards, or the code of the error and, for what this host refuses, the member it names. */
async function set({ className, member }: Property, value: unknown): Promise<unknown> {
  return Excel.run(async (context) => {
    if (member.name === "weight") (ways.get(className)!(context.workbook) as Excel.RangeBorder).style = "Continuous";
    const object = ways.get(className)!(context.workbook) as unknown as Record<string, unknown> & { load(names: string): void };
    object[member.name] = value;
    object.load(member.name);
    await context.sync();
    return object[member.name];
  }).catch((error: OfficeExtension.Error) => ({ code: error.code, place: error.debugInfo?.errorLocation ?? "" }));
}

interface Refusal {
  readonly code: string;
  readonly place: string;
}
const isRefusal = (said: unknown): said is Refusal => typeof said === "object" && said !== null && "code" in said;

test("null is no input for any property", async () => {
  await openedWithEverything();
  const wrong: string[] = [];
  for (const property of properties) {
    if (NULLABLE.has(property.full)) continue;
    const said = await set(property, null);
    if (!isRefusal(said) || !["InvalidArgument", "NotImplemented"].includes(said.code)) wrong.push(`${property.full} → ${JSON.stringify(said)}`);
  }
  expect(wrong).toEqual([]);
});

/** Properties whose pages allow null. */
const NULLABLE: ReadonlySet<string> = new Set<string>([]);

test("what is not of the property's kind is refused and named", async () => {
  await openedWithEverything();
  const wrong: string[] = [];
  for (const property of properties) {
    const { declared } = property.member;
    const value = declared === "boolean" ? "maybe" : declared === "number" ? "many" : declared === "string" ? { text: "x" } : wordsOf(property.member).length > 0 ? "NoSuchWord" : undefined;
    if (value === undefined) continue;
    const said = await set(property, value);
    const isNamed = isRefusal(said) && ["InvalidArgument", "NotImplemented"].includes(said.code) && said.place.toLowerCase().endsWith(`.${property.member.name}`.toLowerCase());
    if (!isNamed) wrong.push(`${property.full} = ${JSON.stringify(value)} → ${JSON.stringify(said)}`);
  }
  expect(wrong).toEqual([]);
});

test("every word is taken and read back, or refused; none is taken for another", async () => {
  await openedWithEverything();
  const wrong: string[] = [], refused: string[] = [];
  for (const property of properties) {
    const words = property.member.declared === "boolean" ? [true, false] : wordsOf(property.member);
    for (const word of words) {
      const said = await set(property, word);
      if (isRefusal(said)) refused.push(`${property.full} = ${word}: ${said.code}`);
      else if (said !== word && !STAYS.has(`${property.full} = ${word}`)) wrong.push(`${property.full} = ${word} → ${JSON.stringify(said)}`);
    }
  }
  expect(wrong).toEqual([]);
  const named = refused.filter((one) => !/ = Invalid: InvalidArgument$/.test(one));
  expect(named).toEqual(REFUSED);
});

/** Words that this host refuses; the word "Invalid" is for reading alone. */
const REFUSED: readonly string[] = [
  "IterativeCalculation.enabled = true: NotImplemented", "Workbook.usePrecisionAsDisplayed = true: NotImplemented", "Worksheet.enableCalculation = false: NotImplemented",
  "Worksheet.showHeadings = false: NotImplemented", "RangeFill.pattern = LinearGradient: NotImplemented", "RangeFill.pattern = RectangularGradient: NotImplemented",
];

/** Standard sizes are left by setting another size, not by saying so. */
const STAYS: ReadonlySet<string> = new Set(["RangeFormat.useStandardHeight = false", "RangeFormat.useStandardWidth = false"]);
