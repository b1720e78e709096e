import type { FormCell } from "./types";

/** 机构运行信息表 and its like: 三公经费 with its counts, 会议费, 培训费, 机关运行经费, vehicles, 政府采购, in two halves. */
export function agencyInformation(moreAmounts = ""): readonly FormCell[] {
  const amount = `#amount|统计数|决算数${moreAmounts}`;
  const rows: readonly (readonly [string, string])[] = [
    ["sangong_total", "支出合计|三公经费支出合计|三公经费合计"],
    ["sangong_abroad", "因公出国(境)费|因公出国(境)费用"],
    ["sangong_vehicle", "公务用车购置及运行维护费|公务用车购置及运行费"],
    ["sangong_vehicle_purchase", "公务用车购置费"],
    ["sangong_vehicle_run", "公务用车运行维护费|公务用车运行费"],
    ["sangong_reception", "公务接待费"],
    ["abroad_groups", "因公出国(境)团组数"], ["abroad_persons", "因公出国(境)人次数|因公出国(境)人数|因公出国(境)人次"],
    ["vehicles_bought", "公务用车购置数"], ["vehicles_held", "公务用车保有量"],
    ["reception_batches", "国内公务接待批次"], ["reception_persons", "国内公务接待人次|国内公务接待人数"],
    ["meeting_exp", "会议费|会议费支出"], ["training_exp", "培训费|培训费支出"], ["agency_operating", "机关运行经费|机构运行经费"],
    ["procurement_total", "政府采购支出合计|政府采购支出总额|政府采购金额合计"], ["procurement_goods", "政府采购货物支出"], ["procurement_works", "政府采购工程支出"],
    ["procurement_services", "政府采购服务支出"], ["procurement_sme", "政府采购授予中小企业合同金额|授予中小企业合同金额|政府采购授予中小企业合同总金额"],
  ];
  const byOffice: FormCell = { row: "行政单位|参照公务员法管理事业单位", col: amount, account: "agency_operating", sub: "label", under: "机关运行经费|机构运行经费", only: "final" };
  return [byOffice, ...rows.flatMap(([account, row]): FormCell[] => [
    { row, col: amount, account, only: "final" }, { row, col: amount, account, only: "budget" }, { row, col: amount, account, only: "budget_in_final" },
    { row, col: amount, account, only: "adjusted" }, { row, col: amount, account, only: "adjusted", period: "budget_in_final", also: true },
  ])];
}

/** Cells of the 三公 forms, final and budget: columns by heading, or rows by label. `moreAmounts`: further names of the column of amounts, each behind `|`. */
export function sangong(final: boolean, moreAmounts = ""): readonly FormCell[] {
  const amount = `#amount|合计|三公经费|一般公共预算|财政拨款|公共预算财政拨款|实际支出|实际支出数|实际执行|实际发生数|*(统计)数${moreAmounts}`;
  const items: readonly (readonly [string, string, string, boolean])[] = [
    ["sangong_total", "合计|三公经费|三公经费合计|三公经费小计|小计|三公经费总额|三公经费财政拨款预算总额|三公经费财政拨款总额", "三公经费|三公经费合计|三公经费小计|三公经费支出|三公经费支出合计", true],
    ["sangong_abroad", "因公出国(境)费|因公出国(境)费用|因公出国(境)|因公出国(境)支出|因公出国(境)经费", "因公出国(境)费|因公出国(境)费用|因公出国(境)支出|出国经费|因公出国(境)经费|因公出国(境)", false],
    ["sangong_vehicle", "公务用车购置及运行费|公务用车购置及运行维护费|公务用车费|公务用车购置和运行费|公务用车购置和运行维护费|公务用车购置及运行费/小计|公务用车购置及运行维护费/小计|公务用车购置和运行维护费/小计|公务用车购置及运维费|公务用车购置及运维费/小计|公务用车|公务用车经费", "公务用车购置及运行维护支出|公务用车购置及运维费|公务用车购置及运行维护费|公务用车购置及运行费|公务用车费|公务用车购置和维护经费|公务用车购置及运行维护经费|公务用车购置和运行维护费|公务用车经费", false],
    ["sangong_vehicle_purchase", "公务用车购置费|购置费|公务用车购置|购置", "公务用车购置|公务用车购置费|公车购置|购置费|公务用车购置支出|公务用车购置经费", false],
    ["sangong_vehicle_run", "公务用车运行费|公务用车运行维护费|运行费|运行维护费|运行|公务用车运行", "公务用车运行维护费|公务用车运行费|公车运行维护|运行费|运行维护费|公务用车运行维护支出|公务用车运行维护经费|公务用车运行维护|公务用车运行", false],
    ["sangong_reception", "公务接待费|公务接待|公务接待经费", "公务接待费支出|公务接待费|公务接待|公务接待支出|公务接待费用|接待费|公务接待经费", false],
  ];
  const columns: FormCell[] = [];
  const plainSums = "合计|支出合计|总计|总数|共计|计";
  const besideSangong = "会议费|培训费";
  for (const [account, heads, labels, must] of items) {
    const wider = account === "sangong_total" ? { notBeside: besideSangong } : {};
    if (account === "sangong_total") columns.push({ row: "#line", col: "*三公经费预算/小计|*三公经费/小计|*三公经费支出/小计|*三公经费预算/合计|*三公经费/合计|*三公经费支出/合计|*三公经费决算/合计", account });
    if (account === "sangong_total") columns.push({ row: "#line", col: "三公经费合计|三公经费总计|三公经费支出合计|三公经费小计", account });
    columns.push({ row: "#line", col: heads, account, must, ...wider });
    columns.push({ row: labels, col: amount, account, ...wider });
    if (account === "sangong_total") columns.push({ row: plainSums, col: amount, account, ...wider, notBelow: besideSangong });
    // 全年预算数 of a final form is its 预算数 column as well.
    if (final) columns.push({ row: labels, col: amount, account, only: "adjusted", period: "budget_in_final", also: true, ...wider });
    if (final && account === "sangong_total") columns.push({ row: plainSums, col: amount, account, only: "adjusted", period: "budget_in_final", also: true, ...wider, notBelow: besideSangong });
  }
  columns.push(
    { row: "购置|购置支出", col: amount, account: "sangong_vehicle_purchase", under: "公务用车|公车|公务车" },
    { row: "运行维护|运行|运维|运行维护支出", col: amount, account: "sangong_vehicle_run", under: "公务用车|公车|公务车" },
    { row: "公车运维|公车运行|公车运维费|公务用车运维费|公务车运维费", col: amount, account: "sangong_vehicle_run" },
    { row: "出国|因公出国|出国费用|因公出国费", col: amount, account: "sangong_abroad" },
    { row: "公车费用|公车经费|公车购置及运行费|公车购置及运行维护费|公务车费用", col: amount, account: "sangong_vehicle" },
  );
  columns.push(
    { row: "#line", col: "机关运行经费|机关运行费|行政经费", account: "agency_operating" },
    { row: "行政经费|机关运行经费|机关运行费|行政经费(机关运行经费)", col: amount, account: "agency_operating", must: !final },
    { row: "#line", col: "会议费", account: "meeting_exp" }, { row: "#line", col: "培训费", account: "training_exp" },
    { row: "会议费", col: amount, account: "meeting_exp" }, { row: "培训费", col: amount, account: "training_exp" },
    { row: "团组数|因公出国(境)团组数", col: amount, account: "abroad_groups" },
    { row: "因公出国(境)人次数|因公出国(境)人数|因公出国(境)人次", col: amount, account: "abroad_persons" },
    { row: "人数|人次数", col: amount, account: "abroad_persons", under: "相关统计数" },
    { row: "购置数|公务用车购置数", col: amount, account: "vehicles_bought" },
    { row: "保有量|公务用车保有量", col: amount, account: "vehicles_held" },
    { row: "接待批次|国内公务接待批次|公务接待批次", col: amount, account: "reception_batches" },
    { row: "接待人数|接待人次|国内公务接待人次|公务接待人次|国内公务接待人数|公务接待人数", col: amount, account: "reception_persons" },
  );
  return columns;
}
