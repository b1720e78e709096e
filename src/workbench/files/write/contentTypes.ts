import { attributes } from "../package/xml";
import { insertBeforeEnd } from "../package/relationships";

/** Content types of the parts we write. */
export const CONTENT_TYPES = {
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  table: "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml",
  customXmlProps: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

/** The content types text with one part more. */
export function withContentType(text: string, path: string, type: string): string {
  return insertBeforeEnd(text, "Types", `<Override${attributes({ PartName: `/${path}`, ContentType: type })}/>`);
}

/** The content types text without a part. */
export function withoutContentType(text: string, path: string): string {
  const name = path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return text.replace(new RegExp(`<Override(?=[^>]*PartName="/${name}")[^>]*/>`), "");
}
