import type { FormDefinition } from "./types";
import { FACT_SHEETS } from "./workingFacts";
import { PROJECT_SHEETS } from "./workingProjects";
import { REGISTER_SHEETS } from "./workingRegisters";
import { SPENDING_SHEETS } from "./workingSpending";
import { STAFF_SHEETS } from "./workingStaff";

/** Working sheets without a fixed layout: read by the words of their rows and columns. */
export const WORKING_FORMS: readonly FormDefinition[] = [...SPENDING_SHEETS, ...STAFF_SHEETS, ...REGISTER_SHEETS, ...PROJECT_SHEETS, ...FACT_SHEETS];
