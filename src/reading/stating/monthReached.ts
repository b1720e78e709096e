const QUARTERS = "一二三四";
const HALVES: Readonly<Record<string, number>> = { 上半年: 6, 半年: 6, 全年: 12, 年: 12 };
const QUARTER = /^(?:第|前)?([一二三四1-4])个?季度?$/;
const MONTH = /^(?:1月?[-~至到])?(1[0-2]|[1-9])月份?(?:3[01]日|30日|28日)?$/;
/** 截至6月底, 到一季度末, 6月末累计: that it is summed up to then. */
const SUMMED_UP = /^(?:截[至止]到?|至|到)?(?:(?:20)?[12]\d年|当年|本年)?|(?:[末底]|3[01]日|30日)?(?:止|为止)?(?:累计)?数?$/g;

/** The month up to which a line or a column sums up: 第二季度, 6月末, 1-6月, 上半年 are all up to June. `null` for other labels. */
export function monthReached(label: string): number | null {
  const part = label.replace(SUMMED_UP, "");
  const quarter = QUARTER.exec(part)?.[1];
  if (quarter !== undefined) return (Number(quarter) || QUARTERS.indexOf(quarter) + 1) * 3;
  const month = MONTH.exec(part)?.[1];
  return month === undefined ? HALVES[part] ?? null : Number(month);
}

/** Whether the label itself says that everything up to then is summed up: 一季度末, 截至6月, 1-9月. */
export function isUpToThen(label: string): boolean {
  return /^(?:截[至止]|到|至|1月?[-~至到])|[末底](?:累计)?$|月(?:3[01]|2[89])日(?:累计)?$|累计$|^(?:上半年|全年)$/.test(label);
}
