import type { IndicatorSystem, Ledger } from "../../model";
import { GUANGDONG_2020, GUANGDONG_2021 } from "./guangdong";
import { HUNAN_DEPT_2021 } from "./hunan";
import type { Outline } from "./outline";
import { CENTRAL_TRANSFER, MOF_2020_10_PROJECT, YUNNAN_PROJECT_2022 } from "./project";

export type { Outline } from "./outline";

/** The report forms that ship. The finance bureau's notice of the year wins over all of them. */
export const OUTLINES: readonly Outline[] = [
  GUANGDONG_2020, GUANGDONG_2021, MOF_2020_10_PROJECT, CENTRAL_TRANSFER, HUNAN_DEPT_2021, YUNNAN_PROJECT_2022,
];

/** The form that fits the indicator system and the year; a project system gets a project form. */
export function proposeOutline(ledger: Ledger, system: IndicatorSystem): string {
  const year = ledger.year ?? Number(/\d{4}/.exec(system.year)?.[0] ?? 0);
  if (system.scope === "project") return system.region.includes("云南") ? YUNNAN_PROJECT_2022.id : MOF_2020_10_PROJECT.id;
  if (system.region.includes("湖南")) return HUNAN_DEPT_2021.id;
  const before2021 = system.id.includes("2020") || (year !== 0 && year <= 2020);
  return before2021 && !system.id.includes("2022") ? GUANGDONG_2020.id : GUANGDONG_2021.id;
}
