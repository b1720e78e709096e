/** Doors of the engine: our interface, its Univer adapter (headless or over a grid's injector), and addresses. */
export type { CellContent, CellWrite, Engine, EngineBook, EngineChange, EngineName, EngineSheet, PlacedFormula, Scalar, SheetInfo, Shift, StylePatch } from "./engine";
export { createHeadlessEngine } from "./headless";
export { UniverEngine } from "./univerEngine";
