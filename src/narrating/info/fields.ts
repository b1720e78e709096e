import type { InfoField } from "../../model";

/**
 * What 自评基本信息 asks for, in the order of the sheet: facts that no budget sheet holds. Source of the list: the
 * outlines of `outlines/`. Empty required answers become 【待补充：…】 in the report; nothing is ever filled in by guess.
 */
export const INFO_FIELDS: readonly InfoField[] = [
  { id: "unit_name", group: "单位和依据", label: "单位全称", help: "与公章一致；本级单位加（本级）", kind: "text", required: true },
  { id: "unit_short", group: "单位和依据", label: "单位简称", help: "正文中“以下简称”用，可空", kind: "text", required: false },
  { id: "supervising_dept", group: "单位和依据", label: "主管部门", help: "一级预算单位可填本单位", kind: "text", required: false },
  { id: "filing_date", group: "单位和依据", label: "填报日期", help: "如 2021-6-8", kind: "date", required: true },
  { id: "notice_title", group: "单位和依据", label: "自评通知标题", help: "财政部门当年通知，不带书名号", kind: "text", required: true },
  { id: "notice_number", group: "单位和依据", label: "自评通知文号", help: "如 ×财绩〔2021〕6号，括号自动改为六角括号", kind: "text", required: true },
  { id: "notice_date", group: "单位和依据", label: "自评通知日期", help: "用来核对其他日期的先后，可空", kind: "date", required: false },
  { id: "functions", group: "单位概况", label: "主要职能", help: "按三定方案写；可分段", kind: "longtext", required: true },
  { id: "offices", group: "单位概况", label: "机构设置", help: "内设机构、下属单位、领导职数", kind: "longtext", required: true },
  { id: "staff_note", group: "单位概况", label: "编制和人员的文字说明", help: "口径、编外人员、超编原因等，可空", kind: "longtext", required: false },
  { id: "tasks", group: "单位概况", label: "年度总体工作和重点工作任务", help: "可分段；以“年度+动词”开头，避免“今年”“目前”", kind: "longtext", required: true },
  { id: "overall_goal", group: "绩效目标", label: "年度总体绩效目标", help: "年初批复或申报的总体目标原文", kind: "longtext", required: true },
  { id: "group_date", group: "自评组织", label: "评价小组成立日期", help: "如 2021-6-10；常设小组请在下一行说明", kind: "date", required: true },
  { id: "group_standing", group: "自评组织", label: "常设小组说明", help: "小组为常设时填“常设”或设立文件，可空", kind: "text", required: false },
  { id: "group_head", group: "自评组织", label: "组长", help: "职务或姓名", kind: "text", required: true },
  { id: "group_members", group: "自评组织", label: "副组长及成员", help: "可分行", kind: "longtext", required: true },
  { id: "process", group: "自评组织", label: "自评工作过程", help: "布置、填报、核实、审定的步骤和时间", kind: "longtext", required: true },
  { id: "reason_budget_change", group: "增减变动和差异的原因", label: "全年预算比年初预算增减的主要原因", help: "如：政策性增资、追加项目", kind: "longtext", required: false },
  { id: "reason_unspent", group: "增减变动和差异的原因", label: "结余或执行率偏低的主要原因", help: "写到具体项目", kind: "longtext", required: false },
  { id: "reason_overspent", group: "增减变动和差异的原因", label: "支出超出预算的主要原因", help: "写到具体支出", kind: "longtext", required: false },
  { id: "reason_basic_gap", group: "增减变动和差异的原因", label: "基本支出与分项之和差额的说明", help: "如：资本性支出未列示", kind: "longtext", required: false },
  { id: "reason_project_gap", group: "增减变动和差异的原因", label: "项目支出与分项之和差额的说明", help: "写明差额的构成", kind: "longtext", required: false },
  { id: "reason_balance", group: "增减变动和差异的原因", label: "收支差额的说明", help: "年末结转结余、结余分配或其他", kind: "longtext", required: false },
  { id: "reason_sangong_over", group: "增减变动和差异的原因", label: "“三公”经费超预算的主要原因", help: "写到具体费用", kind: "longtext", required: false },
  { id: "reason_sangong_change", group: "增减变动和差异的原因", label: "“三公”经费比上年增减的主要原因", help: "写到具体费用", kind: "longtext", required: false },
  { id: "reason_over_quota", group: "增减变动和差异的原因", label: "在职人数超过编制的说明", help: "口径或原因", kind: "longtext", required: false },
  { id: "problems", group: "问题、改进和其他", label: "存在问题（单位补充）", help: "一行一条", kind: "longtext", required: false },
  { id: "measures", group: "问题、改进和其他", label: "改进措施（单位补充）", help: "一行一条，与问题同序", kind: "longtext", required: false },
  { id: "last_year_followup", group: "问题、改进和其他", label: "上年度自评整改情况", help: "写明意见条数和整改结果", kind: "longtext", required: false },
  { id: "use_of_results", group: "问题、改进和其他", label: "自评结果拟应用和公开情况", help: "公开时间、渠道，与预算安排挂钩的办法", kind: "longtext", required: false },
  { id: "insurance_fund", group: "问题、改进和其他", label: "社会保险基金预算支出情况", help: "湖南提纲用；没有写“本单位无社会保险基金预算支出。”", kind: "longtext", required: false },
  { id: "other_matters", group: "问题、改进和其他", label: "其他自评情况", help: "没有写“无”", kind: "longtext", required: false, fallback: "无。" },
  { id: "project_name", group: "项目和转移支付", label: "项目（资金）名称", help: "与预算批复一致", kind: "text", required: false },
  { id: "project_overview", group: "项目和转移支付", label: "项目背景、主要内容和实施情况", help: "可分段", kind: "longtext", required: false },
  { id: "project_goal", group: "项目和转移支付", label: "项目总体目标和阶段性目标", help: "批复原文", kind: "longtext", required: false },
  { id: "evaluation_scope", group: "项目和转移支付", label: "评价目的、对象和范围", help: "可分段", kind: "longtext", required: false },
  { id: "evaluation_method", group: "项目和转移支付", label: "评价原则、方法和标准", help: "可分段", kind: "longtext", required: false },
  { id: "project_decision", group: "项目和转移支付", label: "项目决策情况", help: "立项依据和程序", kind: "longtext", required: false },
  { id: "project_management", group: "项目和转移支付", label: "资金和业务管理情况", help: "制度、拨付、监管", kind: "longtext", required: false },
  { id: "experience", group: "项目和转移支付", label: "主要经验及做法", help: "写可核实的做法", kind: "longtext", required: false },
  { id: "transfer_upper", group: "项目和转移支付", label: "上级下达预算和绩效目标情况", help: "文号、金额、目标", kind: "longtext", required: false },
  { id: "transfer_local", group: "项目和转移支付", label: "本级安排、分解下达预算和绩效目标情况", help: "文号、金额、目标", kind: "longtext", required: false },
  { id: "fund_received", group: "项目和转移支付", label: "到位资金（万元）", help: "只写数字", kind: "number", required: false },
  { id: "evidence_list", group: "项目和转移支付", label: "佐证材料清单", help: "一行一件", kind: "longtext", required: false },
];

/** Label of a field, for 【待补充：…】; the id itself when it is not a field. */
export function fieldLabel(id: string): string {
  return INFO_FIELDS.find((field) => field.id === id)?.label ?? id;
}

/** What the report says while the answer is empty; `null`: 【待补充】. */
export function fieldFallback(id: string): string | null {
  return INFO_FIELDS.find((field) => field.id === id)?.fallback ?? null;
}
