import { drawSheet } from "../../helpers/drawSheet";
import type { SheetSnapshot } from "../../../src/model";

/** Further layouts of score tables, our own words over the shapes in use. Every one is a whole of 100 points. */
export const FURTHER_LAYOUTS: Readonly<Record<string, SheetSnapshot>> = {
  /** 投入（30分） in the levels' names, the score half filled, notes between the rows. */
  pointsInLevels: drawSheet("自评表", [
    ["整体支出绩效自评评分表"],
    ["一级指标", "二级指标", "三级指标", "分值", "评分标准", "自评得分", "扣分原因及说明"],
    ["投入（30分）", "目标设定（10分）", "绩效目标合理性", 10, "合理得10分，基本合理得6分，不合理不得分", 10, null],
    [null, "预算配置（20分）", "在职人员控制率", 10, "在职人员控制率≤100%，得10分；每超过1个百分点扣1分，扣完为止", 10, null],
    [null, null, "重点支出安排率", 10, "≥90%得10分；80%（含）-90%得8分；70%（含）-80%得6分；低于70%不得分", null, null],
    ["说明：以下各项由财务科填写"],
    ["过程（40分）", "预算执行（40分）", "预算调整率", 10, "预算调整率＝（预算调整数÷预算数）×100%，调整数为追加、追减和结构调整之和，预算数为批复数。预算调整率≤5%得10分，每超过1个百分点扣1分，扣完为止。", null, null],
    [null, null, "公用经费控制率", 15, "≤100%得15分；100%-110%（含）得8分；＞110%不得分", null, null],
    [null, null, "新建楼堂馆所面积控制率", 15, "没有楼堂馆所项目的部门按满分计算；控制率≤100%，得15分；每超出5%扣2分，扣完为止", null, null],
    ["效果（30分）", "履职效益（30分）", "社会效益", 30, "根据履职情况酌情评分", null, null],
    ["合计", null, null, 100, null, 20, null],
  ], { merges: ["A1:G1", "A3:A5", "B4:B5", "A6:G6", "A7:A9", "B7:B9"] }),

  /** The standard under one heading over three columns: what is full, what is taken off, what gives nothing. */
  splitStandard: drawSheet("评分细则", [
    ["序号", "指标名称", "标准分", "评分标准", null, null, "得分"],
    [null, null, null, "得分", "扣分", "不得分", null],
    [1, "“三公”经费控制率", 20, "≤100%得满分", "每超过1个百分点扣2分", "扣完为止", null],
    [2, "政府采购执行率", 20, "100%得满分", "每增减5%扣2分", "扣完为止", null],
    [3, "资金使用合规性", 30, "全部合规得满分", "发现一处不合规扣5分", null, null],
    [4, "服务对象满意度", 30, "≥95%得30分", "85%（含）-95%得20分", "低于85%不得分", null],
    [null, "总分", 100, null, null, null, null],
  ], { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:G2"] }),

  /** 四川 0013zp: sign and unit in columns of their own, a funding row, qualitative rows. */
  sichuan: drawSheet("0013zp", [
    ["部门预算项目支出绩效自评表（2023年度）"],
    ["项目名称", "某单位工资性支出", null, null, null, null, null, null, null, null],
    ["预算执行情况（万元）", null, null, "年初预算数", "调整后预算数", "预算执行数", "执行率", "权重", "得分", "原因分析"],
    ["总额", null, null, "118.00", "120.00", "117.60", "98%", 10, null, null],
    ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分", "未完成原因分析"],
    ["产出指标", "质量指标", "足额保障率", "＝", 100, "%", 100, 22.5, null, null],
    [null, "数量指标", "科目调整次数", "≤", 10, "次", 12, 22.5, null, null],
    [null, "时效指标", "按时发放率", "=", 100, "%", 91.7, 22.5, null, null],
    ["效益指标", "社会效益指标", "机构运转保障", "定性", "优良中低差", null, "优", 22.5, null, null],
    ["合计", null, null, null, null, null, null, 100, null, null],
  ], { merges: ["A1:J1", "B2:J2", "A3:C3", "A4:C4", "A6:A8"] }),

  /** No level columns, numbers 1.1 and 1.2 in front, points in the name, the explanation behind the score. */
  numbered: drawSheet("考核评分", [
    ["考核项目", "考核标准", "标准分值", "自评分", "备注", "评价要点"],
    ["一、预算管理"], ["1.1 预算编制完整性（20分）", "每少编报一项扣2分，扣完为止", "20分", null, null, "收入支出全部编入预算"],
    ["1.2 预算完成率（30分）", "完成率达到95%得满分，每降低1个百分点扣1分", "30分", null, null, "预算完成数÷批复预算数"],
    ["二、履职效益"], ["2.1 重点工作完成率（30分）", "得分＝重点工作完成率×30分", "30分", null, null, null],
    ["2.2 群众满意度（20分）", "A.满意度≥90%（20分）；B.80%≤满意度＜90%（12分）；C.满意度＜80%（0分）", "20分", null, null, null],
    ["合计", null, "100分", null, null, null],
  ], { merges: ["A2:F2", "A5:F5"] }),

  /** Levels merged downwards and points merged over two sub-lines, scores half filled, 小计 after each level. */
  subtotals: drawSheet("绩效评价", [
    ["一级\n指标", "二级\n指标", "三级\n指标", "权 重", "指 标 说 明", "评 价 标 准", "得 分"],
    ["决策", "立项", "立项规范性", 10, null, "①按规定程序申请（5分）；②审批材料完整（5分）", 10],
    ["决策", "目标", "目标合理性", 10, null, "符合得满分，否则不得分", 10],
    ["决策 小计", null, null, 20, null, null, 20],
    ["过程", "资金", "资金到位率", 20, "实际到位资金÷预算资金", "得分=资金到位率×分值，超过100%的按100%计", 20],
    ["过程", "资金", "预算执行率", 20, "实际支出÷全年预算数", "执行率≥90%得20分；75%≤执行率＜90%得10分；执行率＜75%不得分", null],
    ["过程 小计", null, null, 40, null, null, null],
    ["产出", "质量", "质量达标率", 40, null, "95%（含）以上得满分，每下降1个百分点扣2分，扣完为止", null],
    ["总计", null, null, 100, null, null, null],
  ]),

  /** National project form: funding sources, targets without sign, a reverse one, remarks to be filled. */
  nationalProject: drawSheet("项目支出绩效自评表", [
    ["项目支出绩效自评表"], ["（2023年度）"],
    ["项目资金\n（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [null, "年度资金总额", "1,000.00", "1,200.00", "1,140.00", 10, null, null],
    [null, "其中：当年财政拨款", "1,000.00", "1,200.00", "1,140.00", "—", "—", "—"],
    [null, "上年结转资金", "0.00", "0.00", "0.00", "—", "—", "—"],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    [null, "产出指标", "数量指标", "培训人次", "≥500人次", "480人次", 20, null],
    [null, null, "质量指标", "合格率", "95%", "96%", 15, null],
    [null, null, "成本指标", "人均成本", "≤0.2万元", "0.22万元", 15, null],
    [null, "效益指标", "社会效益指标", "能力提升", "显著提升", "显著提升", 30, null],
    [null, "满意度指标", "服务对象满意度指标", "学员满意度", "≥90%", "92%", 10, null],
    [null, "总分", null, null, null, null, 100, null],
  ], { merges: ["A1:H1", "A2:H2", "A3:B3", "A4:A6", "A7:A13", "B8:B10", "B13:F13"] }),
};
