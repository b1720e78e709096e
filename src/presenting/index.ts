export { presentSheets, sheetSteps } from "./presentSheets";
export type { PresentArguments } from "./presentInput";
export { readInputs } from "./readInputs";
export { ownSheetNames } from "./ownSheetNames";
export { goalPlaces } from "./readInfo";
