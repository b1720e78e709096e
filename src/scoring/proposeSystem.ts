import type { IndicatorSystem, Ledger } from "../model";
import data from "./regions.json";
import { systemById } from "./systems";

interface Region {
  readonly words: readonly string[];
  /** From the oldest; `to` is the last year it fits, `null` for no end. */
  readonly systems: readonly { readonly id: string; readonly to: number | null }[];
}

/**
 * The system that fits the unit's region and the year; the national framework when no region is recognised. A proposal
 * only: the person sees which it is and where its points come from.
 */
export function proposeSystem(ledger: Ledger): IndicatorSystem {
  const region = regionIn(ledger.unitName ?? "") ?? regionIn(ledger.tables.map(({ title }) => title).join("\n"));
  const fitting = region?.systems.find(({ to }) => to === null || (ledger.year !== null && ledger.year <= to));
  const system = systemById(fitting?.id ?? data.national);
  if (!system) throw new Error(`regions.json names a system that does not ship: ${fitting?.id}`);
  return system;
}

/** The region whose word stands first: 湛江市人民政府驻广州办事处 belongs to 湛江. */
function regionIn(text: string): Region | null {
  let first: { at: number; region: Region } | null = null;
  for (const region of data.regions as readonly Region[]) {
    for (const word of region.words) {
      const at = text.indexOf(word);
      if (at >= 0 && (first === null || at < first.at)) first = { at, region };
    }
  }
  return first?.region ?? null;
}
