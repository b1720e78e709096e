export { ledgerSteps, readLedger } from "./readLedger";
export { FORMS, type FormCell, type FormDefinition, type FormStage } from "./forms";
export { statedQuantities, type StatedQuantity } from "./statedQuantities";
export { cellWords, isFigureAt, type CellWords } from "./likelyNames";
export { coverageOf, coverageSteps } from "./coverage";
