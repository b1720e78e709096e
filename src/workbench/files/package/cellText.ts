/**
 * Cell text as SpreadsheetML keeps it: characters XML forbids, and carriage returns, are `_xHHHH_` (ECMA-376 part 1, ST_Xstring),
 * and text that merely looks like such an escape has its underscore escaped.
 */
export function encodeCellText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, escapeUnit)
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, escapeUnit);
}

/** The text behind what `encodeCellText` wrote. */
export function decodeCellText(text: string): string {
  return text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}

function escapeUnit(letter: string): string {
  return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** A `<t>` element. */
export function textElement(text: string): string {
  const kept = encodeCellText(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
  return `<t${/^\s|\s$|\n|\t| {2}/.test(text) ? ' xml:space="preserve"' : ""}>${kept}</t>`;
}
