import type { Theme } from "@fluentui/react-components";
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ThemeChoice } from "./preferences";

const FONTS = '"Segoe UI","Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif';

/** What the host and the system say about colours. */
export interface HostColours {
  /** Background of the host, `#rrggbb`; `null` where the host does not tell. */
  readonly background: string | null;
  readonly forcedColours: boolean;
}

/** Whether a `#rrggbb` colour is dark, by its luma. */
export function isDark(colour: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour);
  if (!match) return false;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}

/** Fluent's dark red has 4.2 : 1 on the dark ground; this tint of the same palette has over 4.5 (WCAG 1.4.3). */
const DARK_DANGER = webDarkTheme.colorPaletteRedForeground1;

function baseTheme(choice: ThemeChoice, host: HostColours): Theme {
  if (choice === "contrast" || (choice === "host" && host.forcedColours)) return teamsHighContrastTheme;
  if (choice === "dark" || (choice === "host" && host.background !== null && isDark(host.background))) return { ...webDarkTheme, colorStatusDangerForeground1: DARK_DANGER };
  return webLightTheme;
}

/** The theme in force: light by default, dark on a dark host, contrast when the system forces colours. */
export function themeFor(choice: ThemeChoice, host: HostColours): Theme {
  return { ...baseTheme(choice, host), fontFamilyBase: FONTS, fontFamilyNumeric: FONTS };
}
