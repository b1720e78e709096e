import type { Host } from "../host/host";

interface Globals {
  Office?: object;
}

/** The library's own `Office`: its `context` asks the loader, which is not there in Node. */
let ofLibrary: object | null = null;

/**
 * Gives `Office.context.requirements`, which the library's loader would have made from the host's answer, by the sets that the host has.
 * Nothing else of the context is there: the rest of Office's common API needs a window.
 */
export function tellRequirements(host: Host): void {
  const globals = globalThis as Globals;
  ofLibrary ??= globals.Office ?? {};
  const isSetSupported = (name: string, version?: string | number): boolean => minor(version) <= minorOf(host, name.toLowerCase());
  globals.Office = Object.create(ofLibrary, { context: { value: { requirements: { isSetSupported } } } }) as object;
}

/** Minor number of the highest set of a name that the host has. */
function minorOf({ excelApi, online }: Host, name: string): number {
  return name === "excelapi" ? excelApi : name === "excelapionline" && online ? 1 : -Infinity;
}

/** The 14 of "1.14"; without a version any will do. */
function minor(version: string | number | undefined): number {
  const [major = "1", of = "0"] = String(version ?? "1.1").split(".");
  return major === "1" ? Number(of) : Infinity;
}
