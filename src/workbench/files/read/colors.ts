import { child, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";

/** Order in which cell colours count the theme's colours: light before dark (ECMA-376 18.8.3). */
export const THEME_ORDER = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];
export const OFFICE_THEME = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];

/** The indexed palette of ECMA-376 18.8.27; 64 and 65 are the system's text and window colours. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 000000 FFFFFF"
).split(" ");

/** The theme's twelve colours as `RRGGBB`, in the order cells count them; Office's own if the file has no theme. */
export function readThemeColors(text: string | undefined): readonly string[] {
  if (text === undefined) return OFFICE_THEME;
  const scheme = child(child(parseXml(text), "themeElements"), "clrScheme");
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name)?.children[0];
    return (color?.attributes["lastClr"] ?? color?.attributes["val"] ?? OFFICE_THEME[index]!).toUpperCase();
  });
}

/** `#RRGGBB` of a colour element; `undefined` for automatic or absent. */
export function colorOf(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!element) return undefined;
  const { rgb, theme: themed, indexed, tint } = element.attributes;
  const base = rgb !== undefined ? rgb.slice(-6) : themed !== undefined ? theme[Number(themed)] : indexed !== undefined ? INDEXED[Number(indexed)] : undefined;
  if (base === undefined || !/^[0-9A-Fa-f]{6}$/.test(base)) return undefined;
  return `#${tinted(base.toUpperCase(), Number(tint ?? 0))}`;
}

/** Tint moves the lightness towards black (negative) or white (positive), ECMA-376 18.8.19. */
function tinted(rgb: string, tint: number): string {
  if (!tint) return rgb;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255) as [number, number, number];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const spread = high - low;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  const hue = spread === 0 ? 0 : high === red ? ((green - blue) / spread + 6) % 6 : high === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * moved - 1)) * saturation;
  const middle = chroma * (1 - Math.abs((hue % 2) - 1));
  const part = [[chroma, middle, 0], [middle, chroma, 0], [0, chroma, middle], [0, middle, chroma], [middle, 0, chroma], [chroma, 0, middle]][Math.floor(hue) % 6]!;
  return part.map((value) => Math.round((value + moved - chroma / 2) * 255).toString(16).padStart(2, "0")).join("").toUpperCase();
}
