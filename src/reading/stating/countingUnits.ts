/** Words that things, deeds and people are counted by. What time and offices are told by (年, 科, 队) is none. */
const CLASSIFIERS = "人|名|个|团|项|件|条|份|次|户|场|家|台|套|批|期|部|册|卷|页|篇|幅|枚|块|处|天|节|课|座|栋|幢|间|张|本|只|头|株|棵|亩|吨|宗|例|起|单|笔|支|首|种|所|辆|趟|盏|根|面|箱|班|组|村|社区|公里|千米|米|公顷|平方米|平方公里|m2|立方米|公斤|千克|小时|课时|学时|机时|工日";
/** What makes another unit of one: 卷次, 户次, 台套. */
const COUNTED_BY = new RegExp(`^(?:${CLASSIFIERS})(?:次|套|天)?(?:\\([套册次]\\))?$`);
const LONGEST = 4;
/** Ends like the name of an office, or like time. */
const NO_UNIT = /[局院校馆站所办委科室股队处组年月日岁]$/;
/** Behind a number they tell which one it is, as well as how many: 2班, 3组, 1所. */
const NUMBERS_AS_WELL: readonly string[] = ["班", "组", "村", "社区", "所", "节", "首", "支", "单"];
/** Ends like the name of a count: 外借册次, 参训人数. 月份数 is none. */
const NAMES_A_COUNT = /(?:[人册卷户场批台件车班期家例张份项]次|次数|[人件户天家场册项处张篇期套台例宗个]数|(?<!月)份数)$/;

/** Over figures that say how many, or that it was done: 全年, 实际完成值, 数量, 人次. */
const HOW_MANY = /^(?:全年|本年度?|当年|今年|上年度?|去年|上一年|年度|年末|年底|期末)?(?:累计)?(?:实际|已)?(?:完成|办理|达到|开展|发生)?(?:总?数|总?数量|数值|数据|值|总?量|情况|数字|人数|人次数?|次数|件数|户数|场次|工作量|业务量|合计|总计|小计)?$/;

/** Whether the text is a unit that counts, and nothing else: 件, 户次, 台套. */
export function isCountingUnit(text: string): boolean {
  return text.length <= LONGEST && COUNTED_BY.test(text);
}

/** 万人次, 万吨: so many of a unit that counts. The figure stands for them as it is printed. */
export function countsInThousands(text: string): boolean {
  return /^[百千万亿]/.test(text) && isCountingUnit(text.slice(1));
}

/** Whether the text could be a unit that nobody knows, where units stand. 万册 would be another number. */
export function mayBeUnit(text: string): boolean {
  return text.length <= LONGEST && /^(?![百千万亿])[\u4e00-\u9fa5]+$/.test(text) && !NO_UNIT.test(text);
}

/** Whether it counts when it stands behind a number: 46期, 342天. */
export function countsBehindNumber(text: string): boolean {
  return isCountingUnit(text) && !NUMBERS_AS_WELL.includes(text);
}

/** Whether a label says of itself that it is a number of something: 外借册次, 参训人数. */
export function namesACount(label: string): boolean {
  return NAMES_A_COUNT.test(label);
}

/** The unit in brackets behind a label: 讲座（场） → 场, 新收案件（件/次） → 件/次, 到馆（万人次） → 万人次. `null` without one that counts. */
export function countingBracket(label: string): string | null {
  const from = label.endsWith(")") ? label.lastIndexOf("(") + 1 : 0;
  const text = from === 0 ? "" : label.slice(from, -1);
  return text !== "" && !text.includes(")") && (isCountingUnit(text) || countsInThousands(text) || text.includes("/") && text.split("/").every(isCountingUnit)) ? text : null;
}

/** Whether a heading says no more than that figures below tell how many. */
export function saysHowMany(part: string): boolean {
  const bare = part.replace(/\([^()]*\)$/, "");
  return HOW_MANY.test(bare) || isCountingUnit(bare) || namesACount(bare);
}
