export { score } from "./score";
export { SYSTEMS, systemById } from "./systems";
export { proposeSystem } from "./proposeSystem";
export { scoreTable } from "./table/scoreTable";
export { judgementChoices } from "./judgementChoices";
export type { JudgementChoices } from "./judgementChoices";
export { inputName, inputUnit } from "./inputs/inputSource";
export { DataFault } from "./rules/reader";
