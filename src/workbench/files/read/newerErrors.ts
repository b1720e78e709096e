/**
 * Error values newer than the file format: a cell shows `#VALUE!` to older programs, and its `vm` leads by the metadata to a rich value that
 * says which error it is ([MS-XLSX] 2.2.4.6, rich value types).
 */
import { child, childrenOf, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";

/** The error of a cell by its `vm`; undefined where it has none. */
export type NewerErrors = (vm: string | undefined) => string | undefined;

/** By the number that rich values give them: one less than what ERROR.TYPE answers. */
const CODES: Readonly<Record<string, string>> = { 8: "#SPILL!", 9: "#CONNECT!", 10: "#BLOCKED!", 11: "#UNKNOWN!", 12: "#FIELD!", 13: "#CALC!" };

export function readNewerErrors(metadata: string | undefined, values: string | undefined, structures: string | undefined): NewerErrors {
  if (metadata === undefined || values === undefined || structures === undefined) return () => undefined;
  const root = parseXml(metadata), codes = childrenOf(parseXml(values), "rv").map(codeOf(childrenOf(parseXml(structures), "s")));
  const type = 1 + childrenOf(child(root, "metadataTypes"), "metadataType").findIndex((each) => each.attributes["name"] === "XLRICHVALUE");
  const rich = childrenOf(childrenOf(root, "futureMetadata").find((each) => each.attributes["name"] === "XLRICHVALUE"), "bk").map((each) => Number(descendant(each, "rvb")?.attributes["i"] ?? -1));
  const ofCell = childrenOf(child(root, "valueMetadata"), "bk").map((each) => {
    const record = childrenOf(each, "rc").find((one) => Number(one.attributes["t"]) === type);
    return record ? codes[rich[Number(record.attributes["v"])] ?? -1] : undefined;
  });
  return (vm) => (vm === undefined ? undefined : ofCell[Number(vm) - 1]);
}

const codeOf = (structures: readonly XmlElement[]) => (value: XmlElement): string | undefined => {
  const structure = structures[Number(value.attributes["s"])];
  if (structure?.attributes["t"] !== "_error") return undefined;
  const at = childrenOf(structure, "k").findIndex((key) => key.attributes["n"] === "errorType");
  return CODES[childrenOf(value, "v")[at]?.text.trim() ?? ""];
};

function descendant(of: XmlElement, name: string): XmlElement | undefined {
  for (const each of of.children) {
    const found = each.name === name ? each : descendant(each, name);
    if (found) return found;
  }
  return undefined;
}
