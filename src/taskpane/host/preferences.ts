import type { Locale } from "../../messages";

/** How the pane looks: as the host does, or as the person says. */
export type ThemeChoice = "host" | "light" | "dark" | "contrast";

/** What a person prefers on this machine. Nothing about the workbook. */
export interface Preferences {
  readonly locale: Locale;
  readonly theme: ThemeChoice;
  readonly autoUpdate: boolean;
}

/** Before anything was chosen. */
export const DEFAULT_PREFERENCES: Preferences = { locale: "zh-CN", theme: "host", autoUpdate: true };

const THEMES: readonly string[] = ["host", "light", "dark", "contrast"] satisfies readonly ThemeChoice[];

function checked(stored: unknown): Preferences {
  const { locale, theme, autoUpdate } = (typeof stored === "object" && stored !== null ? stored : {}) as Record<string, unknown>;
  return {
    locale: locale === "en" ? "en" : DEFAULT_PREFERENCES.locale,
    theme: typeof theme === "string" && THEMES.includes(theme) ? (theme as ThemeChoice) : DEFAULT_PREFERENCES.theme,
    autoUpdate: typeof autoUpdate === "boolean" ? autoUpdate : DEFAULT_PREFERENCES.autoUpdate,
  };
}

/** Reads preferences; storage may be blocked or hold anything, so the defaults stand in. */
export function readPreferences(key: string): Preferences {
  try {
    return checked(JSON.parse(localStorage.getItem(key) ?? "{}"));
  } catch {
    return DEFAULT_PREFERENCES;
  }
}

/** Keeps preferences where the browser allows it. */
export function keepPreferences(key: string, preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // storage is a cache: without it the choice lasts until the pane closes
  }
}
