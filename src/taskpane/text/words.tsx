import { createContext, useContext, useMemo } from "react";
import type { Locale } from "../../messages";
import { textOf } from "../../messages";
import type { PaneCode } from "../../messages/pane";
import type { Message, MessageParams } from "../../model";
import { message } from "../../model";

/** The language of the pane. */
export const LocaleContext = createContext<Locale>("zh-CN");

/** Words of the pane in its language. */
export interface Words {
  readonly locale: Locale;
  /** A sentence of the pane's own table. */
  readonly say: (code: PaneCode, params?: MessageParams) => string;
  /** A sentence that another room coded. */
  readonly tell: (message: Message) => string;
}

/** The pane's words in the language in force. */
export function useWords(): Words {
  const locale = useContext(LocaleContext);
  return useMemo(() => ({
    locale,
    say: (code, params = {}) => textOf(message(code, params), locale),
    tell: (coded) => textOf(coded, locale),
  }), [locale]);
}
