export { allows } from "./allows";
export type { Known } from "./allows";
export { typingRule } from "./rule";
export type { TypingRule } from "./rule";
