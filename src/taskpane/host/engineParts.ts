export { evaluate } from "../../evaluate";
export { FORMS } from "../../reading";
export { SYSTEMS } from "../../scoring";
export { OUTLINES } from "../../narrating";
export { reportToClipboard, reportToDocx } from "../../presenting/word";
