export { narrate, reportSteps } from "./narrate";
export { OUTLINES, proposeOutline } from "./outlines";
export type { Outline } from "./outlines";
export { INFO_FIELDS } from "./info/fields";
