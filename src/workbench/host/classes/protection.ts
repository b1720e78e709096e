/** Protection of sheets and of the workbook's structure; files keep passwords as hashes. */
import { HostError } from "../errors";
import { EVENT, WORKBOOK } from "../events";
import type { Host } from "../objects";
import { defineClass } from "../objects";
import { Password } from "../password";
import { PROTECTION_FLAGS, worksheetProtectionOptions } from "../optionShapes";
import { options } from "../options";
import { text } from "./args";

/** Every option, those not given being false; an unknown one is refused. */
function optionsOf(given: unknown): Readonly<Record<string, unknown>> {
  const wanted = options(given ?? {}, worksheetProtectionOptions);
  return { ...Object.fromEntries(PROTECTION_FLAGS.map((name) => [name, wanted[name] === true])), selectionMode: wanted["selectionMode"] ?? "Normal" };
}

const wordOf = (value: unknown): string => (value === null || value === undefined ? "" : text(value));
const passwordOf = (value: unknown): Password | null => (wordOf(value) === "" ? null : Password.ofWord(wordOf(value)));

const sheetProtection = defineClass<string>({
  name: "WorksheetProtection",
  scalars: {
    protected: { get: (host, id) => host.records.sheet(id).protected },
    options: { get: (host, id) => host.records.sheet(id).protectionOptions },
  },
  methods: {
    protect: ({ host, target, args }) => {
      const sheet = host.records.sheet(target);
      if (sheet.protected) throw new HostError("AccessDenied");
      const options = optionsOf(args[0]);
      sheet.password = passwordOf(args[1]);
      return change(host, target, options);
    },
    unprotect: ({ host, target, args }) => {
      const sheet = host.records.sheet(target);
      if (!sheet.protected) return null;
      if (sheet.password && !sheet.password.matches(wordOf(args[0]))) throw new HostError("AccessDenied");
      sheet.password = null;
      return change(host, target, null);
    },
  },
});

function change(host: Host, id: string, options: Readonly<Record<string, unknown>> | null): null {
  const sheet = host.records.sheet(id), isProtected = options !== null;
  sheet.protected = isProtected;
  sheet.protectionOptions = options;
  host.raise(EVENT.protection, [WORKBOOK, id], () => ({ worksheetId: id, isProtected, source: "Local" }));
  return null;
}

/** Under the workbook's protection sheets are not added, copied, deleted, renamed, moved, hidden or shown. */
export function structureWritable(host: Host): void {
  if (host.records.structure) throw new HostError("AccessDenied");
}

const workbookProtection = defineClass<null>({
  name: "WorkbookProtection",
  scalars: { protected: { get: (host) => host.records.structure !== null } },
  methods: {
    protect: ({ host, args }) => {
      if (host.records.structure) throw new HostError("AccessDenied");
      host.records.structure = { password: passwordOf(args[0]) };
      return null;
    },
    unprotect: ({ host, args }) => {
      const kept = host.records.structure;
      if (kept?.password && !kept.password.matches(wordOf(args[0]))) throw new HostError("AccessDenied");
      host.records.structure = null;
      return null;
    },
  },
});

export const protectionClasses = [sheetProtection, workbookProtection];
