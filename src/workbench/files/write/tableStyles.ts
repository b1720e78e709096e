/** Styles of tables of one's own, in the styles part: those that stay are as written, one that was duplicated or renamed looks as the one it comes from. */
import type { BookData } from "../../bookData";
import { attributes, child, openingTag, parseXml } from "../package/xml";
import type { XmlElement } from "../package/xml";
import { FIRST_TABLE_STYLE, ownTableStyles } from "../read/tableStyles";
import { applyEdits, closeStart, withPrefix, written } from "./edits";

/** Lists of the part behind that of table styles. */
const BEHIND = new Set(["colors", "extLst"]);

export function withTableStyles(source: string, { own = [], first = FIRST_TABLE_STYLE }: NonNullable<BookData["tableStyles"]> = {}): string {
  const root = parseXml(source), list = child(root, "tableStyles"), known = ownTableStyles(root);
  const kept = (list?.children ?? []).filter((each) => !known.includes(each)).map((each) => written(source, each));
  const styles = own.map(({ name, from = name }) => {
    const element = known.find((each) => each.attributes["name"] === from);
    return element ? named(source, element, name) : withPrefix(`<tableStyle${attributes({ name, pivot: 0, count: 0 })}/>`, root.tag);
  });
  const inner = [...kept, ...styles], values = { count: inner.length, defaultTableStyle: first };
  const open = list ? openingTag(source, list, values) : withPrefix(`<tableStyles${attributes({ ...values, defaultPivotStyle: "PivotStyleLight16" })}`, root.tag);
  const at = root.children.find(({ name }) => BEHIND.has(name))?.start ?? closeStart(source, root), tag = list?.tag ?? withPrefix("<tableStyles", root.tag).slice(1);
  return applyEdits(source, [{ start: list?.start ?? at, end: list?.end ?? at, text: inner.length ? `${open}>${inner.join("")}</${tag}>` : `${open}/>` }]);
}

/** A style under a name; the mark by which Excel tells it from others is that of the first alone. */
function named(source: string, element: XmlElement, name: string): string {
  if (element.attributes["name"] === name) return written(source, element);
  const mark = Object.keys(element.attributes).find((each) => each.endsWith(":uid"));
  return openingTag(source, element, { name, ...(mark ? { [mark]: undefined } : {}) }) + source.slice(element.openEnd - (element.openEnd === element.end ? 2 : 1), element.end);
}
