import { message } from "../model";
import type { Message, MessageParams } from "../model";
import { textOf } from "../messages";

/** A sentence of this room in the language of the output sheets. */
export function say(code: string, params: MessageParams = {}): string {
  return textOf(message(code, params), "zh-CN");
}

/** Another room's sentence for a cell; `""` for none. */
export function words(sentence: Message | null | undefined): string {
  return sentence ? textOf(sentence, "zh-CN") : "";
}
