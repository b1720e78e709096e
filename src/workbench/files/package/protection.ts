/** Protection of a sheet: attributes say what is locked, Office.js says what is allowed. */
import type { PasswordData, SheetData } from "../../bookData";
import { truthy } from "./xml";

/** Option of Office.js → attribute that forbids it, and what the attribute is when a file does not say it. */
export const PROTECTED: Readonly<Record<string, readonly [attribute: string, locked: boolean]>> = {
  allowAutoFilter: ["autoFilter", true], allowDeleteColumns: ["deleteColumns", true], allowDeleteRows: ["deleteRows", true], allowEditObjects: ["objects", false], allowEditScenarios: ["scenarios", false],
  allowFormatCells: ["formatCells", true], allowFormatColumns: ["formatColumns", true], allowFormatRows: ["formatRows", true], allowInsertColumns: ["insertColumns", true],
  allowInsertHyperlinks: ["insertHyperlinks", true], allowInsertRows: ["insertRows", true], allowPivotTables: ["pivotTables", true], allowSort: ["sort", true],
};

type Attributes = Readonly<Record<string, string>>;
type Options = Readonly<Record<string, unknown>>;

/** Every option of a sheet's protection. */
export function optionsOf(of: Attributes): Options {
  const selectionMode = truthy(of["selectUnlockedCells"]) ? "None" : truthy(of["selectLockedCells"]) ? "Unlocked" : "Normal";
  return { ...Object.fromEntries(Object.entries(PROTECTED).map(([option, [attribute, locked]]) => [option, !truthy(of[attribute], locked)])), selectionMode };
}

/** Attributes that say other than what a file says by its silence. */
export function attributesOf(options: Options | undefined): Readonly<Record<string, number | undefined>> {
  const mode = options?.["selectionMode"] ?? "Normal";
  return {
    ...Object.fromEntries(Object.entries(PROTECTED).map(([option, [attribute, locked]]) => [attribute, (options?.[option] !== true) === locked ? undefined : Number(!locked)])),
    selectLockedCells: mode === "Normal" ? undefined : 1, selectUnlockedCells: mode === "None" ? 1 : undefined,
  };
}

/** What is compared of a sheet's protection: options not given are not allowed. */
export function plainProtection({ protected: on, protectionOptions, protectionPassword }: SheetData): unknown {
  return on && [attributesOf(protectionOptions), protectionPassword];
}

/** The password as a file keeps it. `prefix` is "workbook" in the workbook's own element. */
export function passwordOf(of: Attributes, prefix: "" | "workbook"): PasswordData | undefined {
  const name = (word: string): string => (prefix ? prefix + word.charAt(0).toUpperCase() + word.slice(1) : word);
  const hash = of[name("hashValue")], old = of[name("password")];
  if (hash !== undefined) return { algorithm: of[name("algorithmName")] ?? "", hash, salt: of[name("saltValue")] ?? "", spins: Number(of[name("spinCount")] ?? 0) };
  return old === undefined || old === "" ? undefined : { algorithm: "", hash: old.toUpperCase(), salt: "", spins: 0 };
}

/** Attributes of a password; all of them are there, so that an older one goes. */
export function passwordAttributes(password: PasswordData | undefined, prefix: "" | "workbook"): Readonly<Record<string, string | number | undefined>> {
  const name = (word: string): string => (prefix ? prefix + word.charAt(0).toUpperCase() + word.slice(1) : word);
  const hashed = password !== undefined && password.algorithm !== "";
  return {
    [name("password")]: hashed ? undefined : password?.hash, [name("algorithmName")]: hashed ? password.algorithm : undefined, [name("hashValue")]: hashed ? password.hash : undefined,
    [name("saltValue")]: hashed ? password.salt : undefined, [name("spinCount")]: hashed ? password.spins : undefined,
  };
}
