/** Colours as Office.js takes and gives them. */
import { HostError } from "../errors";
import { text } from "./args";

/** A colour as `#RRGGBB`; names of the web are known to Excel too. */
export function color(value: unknown): string {
  const given = text(value).trim();
  const known: Readonly<Record<string, string>> = { black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500", gray: "#808080", grey: "#808080", purple: "#800080" };
  const hex = known[given.toLowerCase()] ?? (given.startsWith("#") ? given : `#${given}`);
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new HostError("InvalidArgument");
  return hex.toUpperCase();
}
