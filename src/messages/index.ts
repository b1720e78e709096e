import type { Message } from "../model";
import { expressionMessages } from "./expression";
import { readingMessages } from "./reading";
import { reconcilingMessages } from "./reconciling";
import { reconcilingChecksMessages } from "./reconcilingChecks";
import { ownCheckMessages } from "./ownChecks";
import { scoringMessages } from "./scoring";
import { narratingMessages } from "./narrating";
import { proofreadingMessages } from "./proofreading";
import { presentingMessages } from "./presenting";
import { excelMessages } from "./excel";
import { paneMessages } from "./pane";
import { headlessMessages } from "./headless";
import type { MessageTable } from "./table";

/** Languages of the product: Simplified Chinese for users, English for reviewers. */
export type Locale = "zh-CN" | "en";

/** Every sentence a person reads, by code. */
export const MESSAGES: MessageTable = {
  ...expressionMessages,
  ...readingMessages,
  ...reconcilingMessages,
  ...reconcilingChecksMessages,
  ...ownCheckMessages,
  ...scoringMessages,
  ...narratingMessages,
  ...proofreadingMessages,
  ...presentingMessages,
  ...excelMessages,
  ...paneMessages,
  ...headlessMessages,
};

/**
 * The message in words; `{name}` in a template is replaced by the parameter of that name.
 * A code without words gives the code itself, so that nothing is lost; a structure test keeps that from happening.
 */
export function textOf(message: Message, locale: Locale = "zh-CN"): string {
  const words = MESSAGES[message.code];
  if (!words) return message.code;
  const template = locale === "en" ? words.en : words.zh;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(message.params[name] ?? whole));
}
