/** Functions of our own, in the place of the engine's. */
import { AVERAGES } from "./averages";
import { CONDITIONAL } from "./conditional";
import { DATES, DATE_FORMATS } from "./dateFunctions";
import { ELEMENTARY } from "./elementary";
import type { Functions } from "./lift";
import { LOOKUPS } from "./lookups";
import { ROUNDING } from "./rounding";
import { TEXTS } from "./textFunctions";

export const OWN_FUNCTIONS: Functions = { ...AVERAGES, ...CONDITIONAL, ...ROUNDING, ...ELEMENTARY, ...DATES, ...LOOKUPS, ...TEXTS };
export const FORMATS = DATE_FORMATS;
