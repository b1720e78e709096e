/** What a filter asks of a column: `Excel.FilterCriteria` to and from the elements of a file. */
import { attributes, child, childrenOf, truthy } from "./xml";
import type { XmlElement } from "./xml";

type Criteria = Readonly<Record<string, unknown>>;

/** Comparisons by the signs that criteria begin with. */
const OPERATORS: Readonly<Record<string, string>> = { "<=": "lessThanOrEqual", ">=": "greaterThanOrEqual", "<>": "notEqual", "=": "equal", "<": "lessThan", ">": "greaterThan" };
const MONTHS = ["January", "Februray", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
/** Dynamic criteria beside those that differ in their first letter alone; Excel's own spelling of February. */
const DYNAMIC: Readonly<Record<string, string>> = Object.fromEntries([
  ...MONTHS.map((month, index) => [`AllDatesInPeriod${month}`, `M${index + 1}`]), ["AllDatesInPeriodFebruary", "M2"], ...[1, 2, 3, 4].map((quarter) => [`AllDatesInPeriodQuarter${quarter}`, `Q${quarter}`]),
]) as Readonly<Record<string, string>>;
const SPECIFICITY = ["year", "month", "day", "hour", "minute", "second"] as const;
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const DIGITS = { 3: "Three", 4: "Four", 5: "Five" } as const;

/** An icon set's name in Office.js: 3Arrows → ThreeArrows. */
export const iconSetName = (written: string): string => written.replace(/^[345]/, (digit) => DIGITS[digit as unknown as keyof typeof DIGITS]);
/** And back. */
export const iconSetWritten = (name: string): string => name.replace(/^(Three|Four|Five)/, (word) => ({ Three: "3", Four: "4", Five: "5" })[word] ?? word);

/** Criteria of a `<filterColumn>`; `null` for what Office.js has no word for. `colorOf` finds the colour of a format by its index. */
export function criteriaOf(column: XmlElement, colorOf: (dxfId: number, cellColor: boolean) => string | undefined): Criteria | null {
  const [values, custom, top, dynamic, color, icon] = ["filters", "customFilters", "top10", "dynamicFilter", "colorFilter", "iconFilter"].map((name) => child(column, name));
  if (values) return { filterOn: "Values", values: [...childrenOf(values, "filter").map((each) => each.attributes["val"] ?? ""), ...(truthy(values.attributes["blank"]) ? [""] : []), ...childrenOf(values, "dateGroupItem").map(dateOf)] };
  if (custom) {
    const [first, second] = childrenOf(custom, "customFilter").map(({ attributes: of }) => `${Object.keys(OPERATORS).find((sign) => OPERATORS[sign] === (of["operator"] ?? "equal")) ?? "="}${(of["val"] ?? "").trim()}`);
    return { filterOn: "Custom", criterion1: first ?? "=", ...(second === undefined ? {} : { criterion2: second, operator: truthy(custom.attributes["and"]) ? "And" : "Or" }) };
  }
  if (top) {
    const { top: upper, percent, val } = top.attributes;
    return { filterOn: `${truthy(upper, true) ? "Top" : "Bottom"}${truthy(percent) ? "Percent" : "Items"}`, criterion1: val ?? "10" };
  }
  if (dynamic) {
    const type = dynamic.attributes["type"] ?? "";
    return { filterOn: "Dynamic", dynamicCriteria: Object.keys(DYNAMIC).find((name) => DYNAMIC[name] === type) ?? capital(type) };
  }
  if (color) {
    const cellColor = truthy(color.attributes["cellColor"], true), found = colorOf(Number(color.attributes["dxfId"] ?? -1), cellColor);
    return found === undefined ? null : { filterOn: cellColor ? "CellColor" : "FontColor", color: found };
  }
  return icon ? { filterOn: "Icon", icon: { set: iconSetName(icon.attributes["iconSet"] ?? ""), index: Number(icon.attributes["iconId"] ?? 0) } } : null;
}

/** A day, month … of a date: only what its precision reaches counts. */
function dateOf({ attributes: of }: XmlElement): { readonly date: string; readonly specificity: string } {
  const precise = SPECIFICITY.indexOf(of["dateTimeGrouping"] as (typeof SPECIFICITY)[number]);
  const [year = "1900", month = "01", day = "01", hour = "00", minute = "00", second = "00"] = SPECIFICITY.map((name, index) => (of[name] === undefined || index > precise ? undefined : of[name].padStart(index ? 2 : 4, "0")));
  return { date: `${year}-${month}-${day}${precise > 2 ? `T${hour}:${minute}:${second}Z` : ""}`, specificity: capital(of["dateTimeGrouping"] ?? "day") };
}

/** Inside of a `<filterColumn>`. `dxfIdOf` gives a colour its format. */
export function criteriaXml(criteria: Criteria, dxfIdOf: (color: string, cellColor: boolean) => number): string {
  const on = String(criteria["filterOn"]);
  switch (on) {
    case "Values": return valuesXml(criteria["values"] as readonly unknown[]);
    case "Custom": return customXml(criteria);
    case "Dynamic": {
      const name = String(criteria["dynamicCriteria"]);
      return `<dynamicFilter${attributes({ type: DYNAMIC[name] ?? name.charAt(0).toLowerCase() + name.slice(1) })}/>`;
    }
    case "CellColor": case "FontColor": return `<colorFilter${attributes({ dxfId: dxfIdOf(String(criteria["color"]), on === "CellColor"), cellColor: on === "CellColor" ? undefined : 0 })}/>`;
    case "Icon": {
      const { set, index } = criteria["icon"] as { readonly set?: string; readonly index?: number };
      return `<iconFilter${attributes({ iconSet: iconSetWritten(set ?? ""), iconId: index })}/>`;
    }
    default: return `<top10${attributes({ top: on.startsWith("Top") ? undefined : 0, percent: on.endsWith("Percent") ? 1 : undefined, val: String(criteria["criterion1"]) })}/>`;
  }
}

function valuesXml(values: readonly unknown[]): string {
  const texts = values.filter((one) => typeof one === "string" || typeof one === "number").map(String);
  const dates = values.filter((one): one is { date: string; specificity: string } => typeof one === "object" && one !== null && "date" in one);
  const inner = texts.filter((one) => one !== "").map((val) => `<filter${attributes({ val })}/>`).join("") + dates.map(dateXml).join("");
  return `<filters${attributes({ blank: texts.includes("") ? 1 : undefined })}${inner ? `>${inner}</filters>` : "/>"}`;
}

function dateXml({ date, specificity }: { readonly date: string; readonly specificity: string }): string {
  const parts = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d))?(?::(\d\d))?(?::(\d\d))?/.exec(date)?.slice(1) ?? [], precise = SPECIFICITY.indexOf(specificity.toLowerCase() as (typeof SPECIFICITY)[number]);
  return `<dateGroupItem${attributes({ ...Object.fromEntries(SPECIFICITY.slice(0, precise + 1).map((name, index) => [name, Number(parts[index] ?? (index < 3 ? 1 : 0))])), dateTimeGrouping: specificity.toLowerCase() })}/>`;
}

/** "<>" alone is a comparison with a blank in files; "=" alone is the list of blanks. */
function customXml({ criterion1, criterion2, operator }: Criteria): string {
  const conditions = [criterion1, criterion2].filter((one) => one !== undefined && one !== "").map((one) => {
    const [, sign = "=", wanted = ""] = /^(<=|>=|<>|=|<|>)?\s*(.*)$/s.exec(String(one)) ?? [];
    return { sign, wanted };
  });
  const [only] = conditions;
  if (conditions.length === 1 && only?.sign === "=" && only.wanted === "") return '<filters blank="1"/>';
  const inner = conditions.map(({ sign, wanted }) => `<customFilter${attributes({ operator: sign === "=" ? undefined : OPERATORS[sign], val: wanted === "" ? " " : wanted })}/>`).join("");
  return `<customFilters${attributes({ and: conditions.length > 1 && operator !== "Or" ? 1 : undefined })}>${inner}</customFilters>`;
}
