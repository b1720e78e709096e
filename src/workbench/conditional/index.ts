export { SheetFormats } from "./evaluate";
export type { Cells, Place, Verdict } from "./evaluate";
export type { Look } from "./rules";
export type { Bar, Icon } from "./scales";
