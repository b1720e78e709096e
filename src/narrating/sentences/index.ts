export * from "./budget";
export * from "./lastYear";
export * from "./decomposition";
export * from "./goal";
export * from "./staffing";
