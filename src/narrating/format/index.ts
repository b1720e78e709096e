export * from "./numbers";
export * from "./dates";
export * from "./numbering";
export * from "./words";
