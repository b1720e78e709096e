import type { ScoreInput, Unit } from "../../model";
import catalogue from "./inputs.json";

/** Where the figures of a score come from. Always answers; `value` is `null` when the figure is not known. */
export interface InputSource {
  find(id: string): ScoreInput;
  /** The words given for an input that is not a number, e.g. a direction; `null` when none. */
  words(id: string): string | null;
}

interface CatalogueEntry { readonly id: string; readonly name: string; readonly unit: string }

const ENTRIES: ReadonlyMap<string, CatalogueEntry> = new Map((catalogue.inputs as readonly CatalogueEntry[]).map((entry) => [entry.id, entry]));
const NOT_A_UNIT: ReadonlySet<string> = new Set(["是/否", "随指标", "ge/le/eq/text", "表", "例"]);

/** Ids of all inputs that systems may name. */
export const INPUT_IDS: ReadonlySet<string> = new Set(ENTRIES.keys());

/** Chinese name of an input; the id itself when it is not in the catalogue. A local id is named by its last part. */
export function inputName(id: string): string {
  return ENTRIES.get(baseId(id))?.name ?? baseId(id);
}

/** Ids by Chinese name, with and without what stands in brackets behind it. */
const IDS: ReadonlyMap<string, string> = new Map([...ENTRIES.values()].flatMap(({ id, name }): [string, string][] => [[bare(name.replace(/[(（][^()（）]*[)）]$/, "")), id], [bare(name), id]]));

function bare(name: string): string {
  return name.normalize("NFKC").replace(/[\s“”"'‘’「」]/g, "");
}

/** Id of the input of that Chinese name; `null` when none has it. */
export function inputIdNamed(name: string): string | null {
  return IDS.get(bare(name)) ?? null;
}

/** Unit in which an input is scored: money in 万元. */
export function inputUnit(id: string): Unit {
  const unit = ENTRIES.get(baseId(id))?.unit ?? "";
  return NOT_A_UNIT.has(unit) ? "" : (unit as Unit);
}

/** The id without the indicator it belongs to. */
export function baseId(id: string): string {
  return id.slice(id.lastIndexOf(".") + 1);
}

/** An input nobody states. */
export function missingInput(id: string): ScoreInput {
  return { id, name: inputName(id), value: null, unit: inputUnit(id), quantity: null, place: null, note: null };
}
