import { BUDGET_FORMS } from "./budgets";
import { EVALUATION_FORMS } from "./evaluations";
import { FINAL_FORMS } from "./finals";
import type { FormDefinition } from "./types";
import { WORKING_FORMS } from "./working";

export type { FormCell, FormDefinition, FormStage, TableScope } from "./types";

/** The catalogue of forms: how each is recognised and which quantity stands in which of its cells. */
export const FORMS: readonly FormDefinition[] = [...FINAL_FORMS, ...BUDGET_FORMS, ...WORKING_FORMS, ...EVALUATION_FORMS];

/** Forms by id. */
export const FORM_BY_ID: ReadonlyMap<string, FormDefinition> = new Map(FORMS.map((form) => [form.id, form]));
