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
import { TEXT_FORMS } from "./textForms";
import { TEXT_PARTS } from "./textParts";
import { onSingleCells } from "./toolPak";
import { UNIT_FUNCTIONS } from "./units";
import { WORKDAYS } from "./workdays";

export const OWN_FUNCTIONS: Functions = onSingleCells({ ...AVERAGES, ...CONDITIONAL, ...ROUNDING, ...ELEMENTARY, ...DATES, ...LOOKUPS, ...TEXTS, ...COMPLEX, ...UNIT_FUNCTIONS, ...BONDS, ...CASH_FLOWS, ...COUNTS, ...DISTRIBUTIONS, ...SAMPLES, ...DATABASE, ...ENGINEERING, ...SORTING, ...TEXT_PARTS, ...TEXT_FORMS, ...WORKDAYS });
export const FORMATS = DATE_FORMATS;
