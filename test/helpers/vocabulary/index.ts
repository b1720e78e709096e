import { ACROSS } from "./across";
import { CARRIED_OVER } from "./carriedOver";
import { COMMON } from "./common";
import { ECONOMIC } from "./economic";
import { EXECUTION } from "./execution";
import { INCOME } from "./income";
import { RATES_AND_SCORES } from "./ratesAndScores";
import { REGISTERS } from "./registers";
import { SANGONG } from "./sangong";
import { SPENDING } from "./spending";
import { STAFF } from "./staff";
import type { Slot } from "./slot";

export { LABELS } from "./labels";

/** All places that offices fill with names of their own. */
export const SLOTS: readonly Slot[] = [...COMMON, ...INCOME, ...CARRIED_OVER, ...SPENDING, ...ECONOMIC, ...SANGONG, ...REGISTERS, ...STAFF, ...EXECUTION, ...RATES_AND_SCORES, ...ACROSS];
