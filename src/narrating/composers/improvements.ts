/**
 * What an expert writes about a low score: likely causes (offered for confirmation only) and measures.
 * Keyed by words in the indicator's name, the first match wins. Source: 经验规则, gathered from published
 * self-evaluation reports and audit practice; wording is ours.
 */
export interface Improvement {
  readonly id: string;
  readonly words: readonly string[];
  /** Causes a person may confirm. */
  readonly causes: readonly string[];
  readonly measure: string;
}

export const IMPROVEMENTS = [
  { id: "sangong", words: ["三公"], causes: ["接待批次或用车运行费用增加", "预算编制偏紧"], measure: "“三公”经费按预算控数、逐月预警，公务接待凭公函、审批单和清单报销，公务用车统一调度、定点维修加油" },
  { id: "public", words: ["公用经费", "运行成本", "经济成本"], causes: ["水电、印刷、差旅等费用未分解到科室", "人均公用经费上升"], measure: "日常公用经费定额管理，水电、印刷、差旅分科室考核并按季通报" },
  { id: "bind", words: ["预算编制合理性", "预算编制规范性", "预算编制约束性", "预算调整"], causes: ["年初编制对部分支出预计不足", "项目支出未细化到具体项目"], measure: "编制前逐项测算并与前两年决算对照，项目先入库后安排，除政策性因素外年中一般不追加" },
  { id: "appraisal", words: ["事前绩效评估", "新增预算"], causes: ["新增项目未做事前绩效评估"], measure: "把事前绩效评估作为项目入库的必备材料，由业务和财务共同审核" },
  { id: "goal", words: ["绩效目标合理性", "绩效指标明确性", "目标设置"], causes: ["指标偏少或以定性描述为主", "目标值明显低于上年实际"], measure: "按职能建立指标库，目标值参照近三年实际和行业标准，数量、质量、时效、成本指标齐备" },
  { id: "special", words: ["专项资金支出率", "下达"], causes: ["专项资金下达或分配较晚"], measure: "提前做好项目储备，资金下达后及时分配，并与用款单位约定支付时间表" },
  { id: "carry", words: ["结转结余"], causes: ["跨年项目未分年安排", "存量资金未及时清理"], measure: "清理存量资金，确无需要的交回财政，跨年项目分年度安排预算" },
  { id: "execution", words: ["支出率", "执行率", "预算执行"], causes: ["采购立项和支付启动较晚", "支出集中在第四季度"], measure: "制定分月用款计划并按月通报，一季度完成采购立项，连续低执行的项目压减或调剂" },
  { id: "intent", words: ["采购意向", "合同签订", "合同备案", "备案"], causes: ["采购关键时点未登记提醒"], measure: "建立采购台账，登记意向公开、合同签订和备案的期限并提前提醒，合同模板先行会签" },
  { id: "procurement", words: ["采购"], causes: ["采购预算编制与实际需求有出入", "内控岗位未分设"], measure: "采购预算与部门预算同编同批，年初定计划、年中清查，需求、评审、验收岗位分设" },
  { id: "finance", words: ["财务合规", "财务管理", "制度"], causes: ["制度未及时修订", "审批手续留痕不全"], measure: "对照检查发现的问题逐项整改销号，补充完善制度，重大支出集体决策并留痕" },
  { id: "open", words: ["公开"], causes: ["公开事项未排定责任人和日期"], measure: "公开事项清单化，收到批复当日排定发布日期，双人核对后发布" },
  { id: "followup", words: ["整改", "审计"], causes: ["整改责任人和时限不明确"], measure: "建立整改台账，逐条明确责任人和时限，完成一条销号一条" },
  { id: "performance", words: ["绩效管理", "结果应用"], causes: ["绩效监控未按时开展", "自评结果未与预算安排挂钩"], measure: "健全绩效管理细则和分工，年中开展绩效监控纠偏，低分项目压减下年度预算" },
  { id: "assetUse", words: ["固定资产利用率", "资产配置"], causes: ["部分资产闲置"], measure: "闲置资产纳入调剂使用，新增配置前先核对存量" },
  { id: "income", words: ["收益"], causes: ["收入到账后未及时缴库"], measure: "收入到账后按期上缴，严格执行收支两条线" },
  { id: "asset", words: ["资产", "盘点", "数据质量"], causes: ["年末未盘点或账实不符未处理"], measure: "每年至少全面盘点一次，差异限期处理，出租出借和处置按规定报批" },
  { id: "staff", words: ["供养人员", "在职人员", "人员控制"], causes: ["统计口径含编外人员", "历史超编尚未消化"], measure: "核清在编、编外人员口径，按编制部门意见消化超编，编外用工总量控制" },
  { id: "project", words: ["项目实施", "项目监管", "及时性", "项目管理"], causes: ["实施进度安排偏后", "缺少中期检查记录"], measure: "按里程碑编排项目计划，按月调度，变更和延期履行审批" },
  { id: "output", words: ["重点工作", "目标完成", "产出", "完成情况"], causes: ["外部条件变化", "目标值测算不准"], measure: "分析未完成指标的主客观原因，确需调整目标的履行程序，下年度前移工作时点" },
  { id: "cost", words: ["成本"], causes: ["询价比价不足", "变更增加费用"], measure: "加强询价比价和限额设计，严格变更审批" },
  { id: "satisfaction", words: ["满意度"], causes: ["未开展调查或样本偏少"], measure: "服务结束即请服务对象评价，样本达到服务量的一定比例，意见反馈到责任科室整改" },
  { id: "petition", words: ["信访"], causes: ["个别事项超期办结"], measure: "落实首办负责，到期前提醒，办理结果回访" },
  { id: "effect", words: ["效益", "效果"], causes: ["效益缺少数据支撑"], measure: "设置可获取的效益指标，留存统计数据和第三方资料" },
] as const satisfies readonly Improvement[];

/** The entry for an indicator; `null` when none of its words is in the name. */
export function improvementFor(indicatorName: string): Improvement | null {
  return IMPROVEMENTS.find(({ words }) => words.some((word) => indicatorName.includes(word))) ?? null;
}
