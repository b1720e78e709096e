/** Functions of our own, in the place of the engine's. */
import { AVERAGES } from "./averages";
import { BONDS } from "./bonds";
import { CASH_FLOWS } from "./cashFlows";
import { COMPLEX } from "./complex";
import { CONDITIONAL } from "./conditional";
import { COUNTS } from "./counts";
import { DATABASE } from "./database";
import { DATES, DATE_FORMATS } from "./dateFunctions";
import { DISTRIBUTIONS } from "./distributions";
import { ELEMENTARY } from "./elementary";
import { ENGINEERING } from "./engineering";
import type { Functions } from "./lift";
import { LOOKUPS } from "./lookups";
import { ROUNDING } from "./rounding";
import { SAMPLES } from "./samples";
import { SORTING } from "./sorting";
import { TEXTS } from "./textFunctions";
import { UNIT_FUNCTIONS } from "./units";

export const OWN_FUNCTIONS: Functions = { ...AVERAGES, ...CONDITIONAL, ...ROUNDING, ...ELEMENTARY, ...DATES, ...LOOKUPS, ...TEXTS, ...COMPLEX, ...UNIT_FUNCTIONS, ...BONDS, ...CASH_FLOWS, ...COUNTS, ...DISTRIBUTIONS, ...SAMPLES, ...DATABASE, ...ENGINEERING, ...SORTING };
export const FORMATS = DATE_FORMATS;
