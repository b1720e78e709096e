import { isMoneyUnit, type Unit } from "../../model";
import { squash } from "./text";

/** The unit that a text says and nothing else; `null` for other texts. */
export function plainUnit(text: string): Unit | null {
  return /^(?:亿元|百万元|万元|千元|元|人次|人|批次|批|个|辆|台|套|项|件|条|份|次|户|场|家|平方米|名|分|%)$/.test(text) ? (text as Unit) : null;
}

/** The money unit of a text that says nothing else, as a corner of the title does: 元, （万元）. `null` for other texts. */
export function moneyAlone(line: string): Unit | null {
  const alone = plainUnit(squash(line).replace(/^\((.*)\)$/, "$1"));
  return alone !== null && isMoneyUnit(alone) ? alone : null;
}

const COUNTED_BESIDE = "(?:人|人次|名|辆|台|个|批|批次|次|项|件)";
/** 万元／人, （元、辆、人）, 人/万元: the units of money and of what is counted in one corner. */
const MONEY_AND_COUNTS = new RegExp(`^\\(?(?:单位:)?(?:${COUNTED_BESIDE}[/、,])*(亿元|百万元|万元|千元|元)(?:[/、,]${COUNTED_BESIDE})+\\)?$|^\\(?(?:单位:)?(?:${COUNTED_BESIDE}[/、,])+(亿元|百万元|万元|千元|元)\\)?$`);

/** The money unit of a line that says nothing but several units, of money and of what is counted; `null` for other lines. Over one thing alone 元/人 is what it costs for each. */
export function moneyBesideCounts(line: string): Unit | null {
  const told = MONEY_AND_COUNTS.exec(squash(line));
  return ((told?.[1] ?? told?.[2]) as Unit | undefined) ?? null;
}

const SAID_OF_UNITS = "以上|以下|上述|上列|本表|全表|本页|表[中内]|各项|所有|全部|金额|数据|数字|货币|人民币|单位|均|皆|都|一律|统一|为|是|以|按|用|系|[:,、]";
/** A remark of nothing but the unit: 注：以上万元, 表中金额均以万元计. */
const UNIT_REMARK = new RegExp(`^(?:注\\d*|备注|说明)?(?:${SAID_OF_UNITS})*(亿元|百万元|万元|千元|元)(?:为单位|单位|人民币|列示|列报|填列|填报|反映|统计|计[算价量]?)?[。.;]?$`);

/** The money unit of a remark that is about nothing else; `null` for other texts. */
export function unitRemarked(line: string): Unit | null {
  return unitIn(UNIT_REMARK, line);
}

const UNLESS_SAID = "除非?(?:特别|另行?|单独|另有)?(?:注明|说明|标注|标明)(?:单位)?(?:的|者)?(?:以?外)?";
/** 没写单位的都是万元, 除注明外单位均为万元, 如无特别说明均为万元; 金额均为万元，除非另有注明. */
const UNIT_OTHERWISE = new RegExp(`(?:(?:没有?|无|未|不)(?:写|标|注明?|标注|说明|特别(?:说明|注明)|另行?注明)(?:单位|金额单位)?(?:的|者)?|${UNLESS_SAID}),?(?:金额|单位|金额单位)?(?:都|均|一律|全部?|统一)?(?:是|为|以|按)?(亿元|百万元|万元|千元|元)`);
const UNIT_THEN_UNLESS = new RegExp(`(?:金额|单位|数据|数字|以下|本[表页])[^,。;]{0,6}[是为以按:]["“']?(亿元|百万元|万元|千元|元)["”']?(?:为单位|计|填列)?[,;(]?${UNLESS_SAID}`);

/** The money unit of all that says none, as a line above it tells; `null` for other lines. */
export function unitOtherwise(line: string): Unit | null {
  return unitIn(UNIT_OTHERWISE, line) ?? unitIn(UNIT_THEN_UNLESS, line);
}

/** 本簿金额一律以元为单位, 各表均为万元. */
const UNIT_OF_BOOK = new RegExp(`(?:本簿|本工作簿|全簿|本文件|本套表|本册|各表|各张表|所有表格?|全部表格?|各工作表|各sheet)(?:里|中|内)?的?(?:金额|数据|数字|单位|金额单位|计量单位)*(?:,?${UNLESS_SAID},?)?(?:都|均|皆|一律|全部|统一)*(?:是|为|系|以|按)(?:人民币)?(亿元|百万元|万元|千元|元)`, "i");

/** The money unit of all sheets, as a line on one of them tells; `null` for other lines. */
export function unitOfBook(line: string): Unit | null {
  return unitIn(UNIT_OF_BOOK, line);
}

/** 更正：上表单位应为元, ← 此处应为万元, 本表金额单位为万元，右上角单位有误: the unit that a line of the table names is wrong. */
const UNIT_CORRECTED = /应(?:当|该)?[为是系](?:人民币)?[“"]?(亿元|百万元|万元|千元|元)|(?:单位|金额)(?:实际)?[为是系](?:人民币)?[“"]?(亿元|百万元|万元|千元|元)[^。]*(?:有误|写错|错误|印错)/;

/** The money unit that a note puts in the place of the one above; `null` for other lines. */
export function unitCorrected(line: string): Unit | null {
  const told = UNIT_CORRECTED.exec(squash(line));
  return ((told?.[1] ?? told?.[2]) as Unit | undefined) ?? null;
}

/** What a sheet of notes may say of one table among all: “三公”表按要求改用“万元”填列. */
const UNIT_OF_ONE = /(三公|采购|资产|非税|结转|基金)[^,，。;；:：]{0,20}?(?:单独)?(?:[以按用]|改用|均?为)[“"]?(亿元|百万元|万元|千元|元)/g;

/** Tables by a word of what they are about, with the unit that notes say they are in beside all others. */
export function unitsOfSome(line: string): ReadonlyMap<string, Unit> {
  return new Map([...squash(line).matchAll(UNIT_OF_ONE)].map(([, about, unit]) => [about!, unit as Unit]));
}

/** The unit that a pattern takes out of a line. */
function unitIn(pattern: RegExp, line: string): Unit | null {
  return (pattern.exec(squash(line))?.[1] as Unit | undefined) ?? null;
}
