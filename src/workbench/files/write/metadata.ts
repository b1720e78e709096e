/** What tells Excel that the array of a cell is dynamic: `cm` on the cell leads to it in the metadata part ([MS-XLSX] 2.2.4.4). Without it Excel shows `{=…}`, or `@` where one value is wanted. */
import { child, childrenOf, parseXml } from "../package/xml";
import { readRelationships, relationshipsPath } from "../package/relationships";
import { CONTENT_TYPES } from "./contentTypes";

/** The package that is written, as far as this part needs it. */
interface Draft {
  readonly source: { readonly workbookPath: string };
  text(path: string): string | undefined;
  add(path: string, text: string, contentType?: string): void;
  link(from: string, kind: string, target: string): string;
  freePath(stem: string, ending?: string): string;
}

const DYNAMIC = "XLDAPR";
const NEW_PART = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">`
  + `<metadataTypes count="1"><metadataType name="${DYNAMIC}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>`
  + `<futureMetadata name="${DYNAMIC}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>`
  + `<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/** The `cm` of dynamic arrays, made when it is first asked for; null where a file's own metadata has no place for it, which is then left alone. */
export function dynamicMark(draft: Draft): () => number | null {
  let known: number | null | undefined;
  return () => (known ??= findOrAdd(draft));
}

function findOrAdd(draft: Draft): number | null {
  const { workbookPath } = draft.source, path = readRelationships(draft.text(relationshipsPath(workbookPath)), workbookPath).find(({ kind }) => kind === "sheetMetadata")?.target;
  const text = path === undefined ? undefined : draft.text(path);
  if (text !== undefined) return indexIn(text);
  const part = draft.text("xl/metadata.xml") === undefined ? "xl/metadata.xml" : draft.freePath("xl/metadata");
  draft.add(part, NEW_PART, CONTENT_TYPES.sheetMetadata);
  draft.link(workbookPath, "sheetMetadata", part);
  return 1;
}

/** Counted from 1. */
function indexIn(text: string): number | null {
  const root = parseXml(text), type = 1 + childrenOf(child(root, "metadataTypes"), "metadataType").findIndex((each) => each.attributes["name"] === DYNAMIC);
  const found = childrenOf(child(root, "cellMetadata"), "bk").findIndex((each) => childrenOf(each, "rc").some((record) => Number(record.attributes["t"]) === type));
  return type > 0 && found >= 0 ? found + 1 : null;
}
