import type { InfoField } from "./infoField";

/** Something a person can choose by name. */
export interface NamedChoice {
  readonly id: string;
  readonly name: string;
}

/**
 * What the rooms of the road offer, for the sheet where a person chooses. `evaluate` fills it from `FORMS`, `SYSTEMS`,
 * `OUTLINES` and `INFO_FIELDS`, because `presenting` does not import those rooms.
 */
export interface Catalogue {
  readonly forms: readonly NamedChoice[];
  readonly systems: readonly NamedChoice[];
  readonly outlines: readonly NamedChoice[];
  readonly infoFields: readonly InfoField[];
}
