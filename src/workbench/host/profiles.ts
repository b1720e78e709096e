/** Which Excel the host stands for: the requirement sets it has, and how much it takes in one request. */
import since from "./since.json";

export interface Profile {
  /** Minor number of the highest ExcelApi set: 14 for ExcelApi 1.14. */
  readonly excelApi: number;
  /** ExcelApiOnline 1.1: what the web has beyond its ExcelApi. The library asks this set for a few members that became 1.17 later. */
  readonly online: boolean;
  /** Largest request or answer in bytes; none on a desktop (null). */
  readonly payloadLimit: number | null;
}

const DESKTOP = null;
/** Excel on the web takes 5 MB in one request or answer. */
export const WEB_PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** The Excels an add-in is tried on. Sets by product: Microsoft's page "Excel JavaScript API requirement sets", as of late 2025. */
export const PROFILES = {
  /** The oldest desktop whose sets a manifest with the floor 1.9 lets in. */
  floor: { excelApi: 9, online: false, payloadLimit: DESKTOP },
  excel2021: { excelApi: 14, online: false, payloadLimit: DESKTOP },
  /** As far as the library of the npm package itself goes. */
  library: { excelApi: 15, online: true, payloadLimit: DESKTOP },
  web: { excelApi: 15, online: true, payloadLimit: WEB_PAYLOAD_LIMIT },
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof PROFILES;

/** Minor number of the set by class and member in small letters, read off the published type definitions (`scripts/host-since.mjs`). */
const SINCE: ReadonlyMap<string, number> = new Map(
  Object.entries(since as Readonly<Record<string, Readonly<Record<string, string>>>>).flatMap(([name, sets]) =>
    Object.entries(sets).flatMap(([set, members]) => members.split(" ").map((member): [string, number] => [keyOf(name, member), Number(set)]))),
);

/** Members of ExcelApiOnline 1.1, as the library of the npm package asks for them, as far as this host has them. */
const ONLINE: ReadonlySet<string> = new Set(["Worksheet.onNameChanged", "Worksheet.onVisibilityChanged", "WorksheetCollection.onMoved", "WorksheetCollection.onNameChanged", "WorksheetCollection.onVisibilityChanged"].map((name) => name.toLowerCase()));

export const isOnline = (className: string, member: string): boolean => ONLINE.has(keyOf(className, member));

function keyOf(className: string, member: string): string {
  return `${className}.${member}`.toLowerCase();
}

/** Minor number of the ExcelApi set that brought a member; 1 where the definitions name none. */
export function setOf(className: string, member: string): number {
  return SINCE.get(keyOf(className, member)) ?? 1;
}
