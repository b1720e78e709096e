import { membersOfExcel } from "./excelMembers";

/** Sets that no Excel we describe has yet are written down too, so that a profile cannot answer what it does not have. */
const NEWEST = 99;

/** Members of Excel's API by class and by the minor number of the ExcelApi set that brought them, from the text of the type definitions. 1.1 is left out. */
export function sinceOf(definitions: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
  return Object.fromEntries(membersOfExcel(definitions, NEWEST).flatMap(({ name, members }) => {
    const bySet = new Map<number, string[]>();
    for (const { name: member, since } of members) if (since > 1) bySet.set(since, [...(bySet.get(since) ?? []), member]);
    return bySet.size === 0 ? [] : [[name, Object.fromEntries([...bySet].sort(([a], [b]) => a - b).map(([set, names]) => [String(set), names.join(" ")]))]];
  }));
}

/** The data file as text, one class a line. */
export function sinceFile(definitions: string): string {
  return `{\n${Object.entries(sinceOf(definitions)).map(([name, sets]) => `  ${JSON.stringify(name)}: ${JSON.stringify(sets)}`).join(",\n")}\n}\n`;
}
