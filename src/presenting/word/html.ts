import type { ReportTable } from "../../model";
import type { TextLook } from "./layout";
import { BODY, CAPTION, CELL, columnWeights, headingLook, LATIN_FONT, titleLines, UNIT_LINE } from "./layout";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as HTML: nothing of it can become markup. Runs of blanks are kept. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character).replace(/ {2}/g, " &nbsp;");
}

/** A heading or a body paragraph in Word's own CSS words. */
export function textHtml(kind: "heading" | "body", text: string, level = 0): string {
  const look = kind === "body" ? BODY : headingLook(level);
  const inside = span(text, look);
  if (kind === "body") return `<p class="MsoNormal" style="${paragraphStyle(look)}">${inside}</p>`;
  if (level === 0) return `<p class="MsoTitle" style="${paragraphStyle(look)};mso-pagination:widow-orphan;page-break-after:avoid">${titleLines(text).map((line) => span(line, look)).join("<br>")}</p>`;
  const tag = `h${Math.min(level, 4)}`;
  return `<${tag} style="${paragraphStyle(look)};mso-outline-level:${Math.min(level, 4)};page-break-after:avoid">${inside}</${tag}>`;
}

/** A table with its caption and unit line above, heading rows repeated on each page, figures to the right. */
export function tableHtml(table: ReportTable, caption: string): string {
  const weights = columnWeights(table.cells);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const rows = table.cells.map((row, index) => {
    const cells = row.map((cell, column) => cellHtml(cell, index < table.headerRows, table.alignRight[column] ?? false, ((weights[column] ?? 0) / total) * 100));
    const line = `<tr>${cells.join("")}</tr>`;
    return index < table.headerRows ? `<thead style="display:table-header-group">${line}</thead>` : line;
  });
  const above = [lineHtml(caption, CAPTION), lineHtml(table.unitLine, UNIT_LINE)].join("");
  return `${above}<table class="MsoTableGrid" border="1" cellspacing="0" cellpadding="0" width="100%" style="width:100%;border-collapse:collapse;border:solid windowtext .5pt">${rows.join("")}</table>`;
}

function lineHtml(text: string, look: TextLook): string {
  return text === "" ? "" : `<p class="MsoNormal" style="${paragraphStyle(look)};page-break-after:avoid">${span(text, look)}</p>`;
}

function cellHtml(text: string, isHeader: boolean, toRight: boolean, percent: number): string {
  const look: TextLook = { ...CELL, bold: isHeader, align: isHeader ? "center" : toRight ? "right" : "left" };
  const lines = text.split(/\r\n|\r|\n/).map((line) => `<p class="MsoNormal" style="${paragraphStyle(look)}">${span(line, look)}</p>`).join("");
  return `<td width="${percent.toFixed(1)}%" valign="middle" style="width:${percent.toFixed(1)}%;border:solid windowtext .5pt;padding:0cm 4.0pt 0cm 4.0pt">${lines}</td>`;
}

function paragraphStyle(look: TextLook): string {
  const align = look.align === "both" ? "text-align:justify;text-justify:inter-ideograph" : `text-align:${look.align}`;
  const indent = look.indentChars > 0 ? `;text-indent:${points(look.indentChars * look.sizePt)};mso-char-indent-count:${look.indentChars.toFixed(1)}` : "";
  return `margin:0cm;${align}${indent};line-height:${points(look.linePt)};mso-line-height-rule:exactly`;
}

function span(text: string, look: TextLook): string {
  const weight = look.bold ? "bold" : "normal";
  return `<span style="font-size:${points(look.sizePt)};font-family:${quoted(look.fonts)};${eastAsian(look)};font-weight:${weight};color:black">${latinSpans(text, look)}</span>`;
}

/** Digits and Latin letters in a span of their own language and font; Chinese fonts beside it for what Word adds there. */
function latinSpans(text: string, look: TextLook): string {
  const style = `font-family:'${LATIN_FONT}',serif;${eastAsian(look)}`;
  return text
    .split(/([A-Za-z0-9][A-Za-z0-9.,%]*)/)
    .map((piece, index) => (index % 2 === 1 ? `<span lang="EN-US" style="${style}">${escapeHtml(piece)}</span>` : escapeHtml(piece)))
    .join("");
}

/** Font names in quotation marks: Writer drops the Chinese part of a bare 楷体_GB2312. */
function quoted(fonts: readonly string[]): string {
  return fonts.map((font) => `'${font}'`).join(",");
}

function eastAsian(look: TextLook): string {
  return `mso-fareast-font-family:${quoted(look.fonts.slice(0, 1))};mso-ascii-font-family:'${LATIN_FONT}';mso-hansi-font-family:'${LATIN_FONT}'`;
}

function points(value: number): string {
  return `${value.toFixed(1)}pt`;
}
