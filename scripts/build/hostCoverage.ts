import { CLASSES } from "../../src/workbench/host/classes";
import { eventsOf } from "../../src/workbench/host/events";
import { membersOfExcel } from "./excelMembers";
import type { ApiClass, ApiMember } from "./excelMembers";

/** ExcelApi 1.15: the library's ceiling. */
const CEILING = 15;

/** What of one class the host answers. */
export interface CoverageRow {
  readonly name: string;
  readonly total: number;
  readonly built: number;
  /** What is set is kept and read back, and means nothing else. */
  readonly kept: number;
  readonly open: readonly ApiMember[];
}

/** What of Excel's API the host answers, from the text of the type definitions; classes with most built first. */
export function coverageOf(definitions: string): readonly CoverageRow[] {
  const classes = membersOfExcel(definitions, CEILING);
  return classes.map((one) => rowOf(one)).sort((a, b) => b.built + b.kept - a.built - a.kept || (a.name < b.name ? -1 : 1));
}

/** Names a class's table builds, in small letters. */
function builtNames(className: string): ReadonlySet<string> {
  const spec = CLASSES.get(className);
  if (!spec) return new Set();
  const names = [
    ...Object.keys(spec.scalars ?? {}), ...Object.keys(spec.navigations ?? {}), ...Object.keys(spec.methods ?? {}), ...eventsOf(className), ...(spec.items ? ["items"] : []), ...(spec.item ? ["getItem"] : []),
  ];
  return new Set(names.map((name) => name.toLowerCase()));
}

function rowOf({ name, members }: ApiClass): CoverageRow {
  const names = builtNames(name);
  const keeps = new Set((CLASSES.get(name)?.keeps ?? []).map((one) => one.toLowerCase()));
  const isKept = (member: ApiMember): boolean => keeps.has(member.name.toLowerCase());
  const isBuilt = (member: ApiMember): boolean => names.has(member.name.toLowerCase()) && !isKept(member);
  return {
    name, total: members.length, built: members.filter(isBuilt).length, kept: members.filter(isKept).length,
    open: members.filter((member) => !isBuilt(member) && !isKept(member)),
  };
}

/** The page as Markdown. */
export function coveragePage(rows: readonly CoverageRow[]): string {
  const sum = (key: "built" | "kept" | "total"): number => rows.reduce((total, row) => total + row[key], 0);
  const some = rows.filter(({ built, kept }) => built + kept > 0);
  const none = rows.filter(({ built, kept }) => built + kept === 0);
  return [
    "# What of Excel's API this host answers", "",
    `Written by \`node scripts/host-coverage.mjs\` from \`@types/office-js\` (members up to ExcelApi 1.${CEILING}) and the host's class tables; a test keeps it up to date.`,
    "*built*: behaves as documented. *kept*: what is set is checked, kept and read back, and means nothing else here; what Excel finds only when it draws says NotImplemented until it is set. Everything else answers `ApiNotFound` and names the member.", "",
    `${sum("built")} of ${sum("total")} members are built and ${sum("kept")} kept, in ${some.length} of ${rows.length} classes.`, "",
    "| class | built | kept | of | not built |", "|---|---:|---:|---:|---|",
    ...some.map(({ name, built, kept, total, open }) => `| ${name} | ${built} | ${kept} | ${total} | ${open.map((member) => member.name).join(", ")} |`), "",
    "## Classes of which nothing is built", "",
    `${none.map(({ name, total }) => `${name} (${total})`).join(", ")}.`, "",
  ].join("\n");
}
