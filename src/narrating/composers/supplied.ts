import type { Composer, Context, Draft } from "../context";
import { supplied, yearWords } from "../context";
import { daysBetween, formatDay, formatDocumentNumber, readDay } from "../format";
import { fieldFallback, fieldLabel } from "../info/fields";
import type { Part } from "../say";
import { confirm, join, open, say } from "../say";

/** The unit's own text: one paragraph a line. While it is empty: the field's fallback, else 【待补充：label】. */
export function suppliedField(field: string): Composer {
  return (context) => {
    const text = supplied(context, field);
    const empty = fieldFallback(field);
    if (text === null) return [empty === null ? placeholder(fieldLabel(field)) : { key: null, origin: "computed", runs: say`${empty}` }];
    return lines(text).map((line, index) => ({ key: index === 0 ? null : String(index + 1), origin: "supplied", runs: say`${line}` }));
  };
}

/** Words that stand in every report of the form. */
export function fixed(text: string): Composer {
  return () => [{ key: null, origin: "computed", runs: say`${text}` }];
}

/** 评价年度, 评价单位, 填报日期 under the title. */
export const cover: Composer = (context) => {
  const filed = supplied(context, "filing_date");
  const day = filed === null ? null : readDay(filed);
  const line = (key: string, label: string, part: Part): Draft => ({ key, origin: "computed", runs: say`${label}：${part}` });
  return [
    line("year", "评价年度", context.year === null ? open("评价年度") : `${context.year}年度`),
    line("unit", "评价单位", context.unitName ?? open("单位全称")),
    line("dept", "主管部门", supplied(context, "supervising_dept") ?? open("主管部门")),
    line("date", "填报日期", day ? formatDay(day) : filed ?? open("填报日期")),
  ];
};

/** The opening paragraph: which notice, what was done. Facts of the unit's work are not claimed here. */
export const introduction: Composer = (context) => {
  const title = supplied(context, "notice_title");
  const number = supplied(context, "notice_number");
  const notice = say`《${title === null ? open("自评通知标题") : title.replace(/^《|》$/g, "")}》（${number === null ? open("自评通知文号") : formatDocumentNumber(number)}）`;
  const name = context.unitName;
  const short = supplied(context, "unit_short");
  const who = join([name ?? open("单位全称"), short === null ? null : `（以下简称“${short}”）`]);
  return [{
    key: null, origin: "computed",
    runs: say`根据${notice}要求，${who}成立自评工作小组，核实有关账务和项目执行情况，填写自评表格，形成本报告。现将${yearWords(context)}度绩效自评情况报告如下：`,
  }];
};

/** When the working group was set up and who is in it. A date out of order is asked about, not passed over. */
export const workingGroup: Composer = (context) => {
  const given = supplied(context, "group_date");
  const standing = supplied(context, "group_standing");
  const day = given === null ? null : readDay(given);
  const date = day ? formatDay(day) : given ?? open("评价小组成立日期");
  const doubt = standing === null ? dateDoubt(context, given) : null;
  const usual = standing === null ? "" : `（${standing.replace(/。$/, "")}）`;
  const members = supplied(context, "group_members");
  const opening: Draft = {
    key: null, origin: "computed",
    runs: say`${date}，我单位成立绩效自评工作小组${usual}${doubt === null ? null : confirm(doubt)}，组长：${supplied(context, "group_head") ?? open("组长")}。`,
  };
  if (members === null) return [opening, { ...placeholder("副组长及成员"), key: "members" }];
  return [opening, ...lines(members).map((line, index): Draft => ({ key: `members${index === 0 ? "" : index + 1}`, origin: "supplied", runs: say`${line}` }))];
};

/** Why the date of the working group cannot be right as it stands; `null` when it can. */
function dateDoubt(context: Context, given: string | null): string | null {
  const day = given === null ? null : readDay(given);
  if (!day) return null;
  const notice = readDay(supplied(context, "notice_date") ?? "");
  const filed = readDay(supplied(context, "filing_date") ?? "");
  if (context.year !== null && day.year < context.year) return "成立日期早于评价年度，如为常设小组请说明";
  if (notice && daysBetween(notice, day) < 0) return "成立日期早于自评通知，如为常设小组请说明";
  return filed && daysBetween(day, filed) < 0 ? "成立日期晚于填报日期" : null;
}

function placeholder(what: string): Draft {
  return { key: null, origin: "placeholder", runs: [open(what)] };
}

/** Paragraphs of a long text: one a line, blank lines dropped. */
export function lines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.trim()).filter((line) => line !== "");
}
