export * from "./doors";
export * from "./state";
export * from "./changes";
export * from "./ownCells";
export { Session } from "./session";
