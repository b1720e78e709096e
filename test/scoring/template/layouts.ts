import { drawSheet } from "../../helpers/drawSheet";
import type { SheetSnapshot } from "../../../src/model";

/** Score tables laid out in different ways; our own words over the shapes in use. Every one is a whole of 100 points unless it says so. */
export const LAYOUTS: Readonly<Record<string, SheetSnapshot>> = {
  /** Merged levels, 指标解释 and 评分标准 apart, sub-totals, a total, notes below. */
  merged: drawSheet("部门整体评分表", [
    ["2023年度部门整体支出绩效自评表"],
    ["单位：某局", null, null, null, null, null, null, "金额单位：万元"],
    ["一级指标", "二级指标", "三级指标", "分值", "指标解释", "评分标准", "自评得分", "扣分原因"],
    ["投入", "预算配置", "在职人员控制率", 5, "在职人员数与编制数之比", "以100%为标准。控制率≤100%，计5分；每超过一个百分点扣0.5分，扣完为止。", null, null],
    [null, null, "“三公经费”变动率", 5, "本年预算数与上年预算数相比的变动", "变动率≤0，计5分；变动率＞0的，每超过一个百分点扣0.5分，扣完为止。", null, null],
    [null, null, "小计", 10, null, null, null, null],
    ["过程", "预算执行", "预算完成率", 10, "上年结转、年初预算与追加之和扣除年末结余后的完成比例", "100%计满分，每低于5%扣2分，扣完为止。", null, null],
    [null, null, "预算控制率", 5, "本年追加预算与年初预算之比", "0，计5分；0-10%（含），计4分；10-20%（含），计3分；20-30%（含），计2分；大于30%不得分。", null, null],
    [null, "预算管理", "管理制度健全性", 8, "是否建立并执行管理制度", "①有内部财务管理制度（2分）；②制度合法、合规、完整（2分）；③制度得到有效执行（4分）。", null, null],
    [null, null, "资金使用合规性", 12, "①支出符合财务制度；②审批手续完整；③符合批复用途；④没有截留挤占", "一项不符合扣3分，扣完为止。", null, null],
    ["产出及效果", "履职", "重点工作完成情况", 30, "重点工作是否完成", "每有一项未完成扣4分，扣完为止", null, null],
    [null, "效益", "社会效益", 20, "履职的社会效益", "由填报单位结合实际综合评价", null, null],
    [null, null, "社会公众或服务对象满意度", 5, "满意份数与有效份数之比", "95%（含）以上计5分；85%（含）-95%计3分；75%（含）-85%计1分；低于75%不计分。", null, null],
    ["合计", null, null, 100, null, null, null, null],
    ["注：本表由单位如实填写。"],
  ], { merges: ["A1:H1", "A4:A6", "B4:B6", "A7:A10", "B7:B8", "B9:B10", "A11:A13", "B12:B13", "A14:C14", "A15:H15"] }),

  /** Nothing merged, levels written once, columns in another order, points as text and in the name. */
  halfFilled: drawSheet("评分表（空表）", [
    ["序号", "分值", "一级指标", "三级指标", "二级指标", "计分标准", "单位自评分", "失分原因", "佐证材料"],
    [1, "１０分", "预算编制", "预算编制合理性", "编制", "合理得满分，否则不得分", null, null, "预算批复"],
    [2, "20分", "预算执行", "预算执行率（20分）", "执行", "执行率＝全年执行数÷全年预算数。得分=预算执行率×分值，超过100%的按100%计。", null, null, null],
    [3, "10分", null, "结转结余率", null, "年末结转结余与批复的支出预算数之比。≤5%得10分；5%-10%（含）得6分；大于10%不得分", null, null, null],
    [4, "10分", null, "政府采购执行率", null, "达到100%得满分，未达到的按比例得分，低于60%不得分。", null, null, null],
    [5, "50分", "履职效益", "履职目标完成情况", "产出", "优得50分，良得40分，中得30分，差得0分", null, null, null],
    [null, "100分", "合计", null, null, null, null, null, null],
  ]),

  /** Section lines instead of level columns, 满分 and 考核内容, points of the list in the text. */
  sections: drawSheet("考评表", [
    ["绩效自评考评表"],
    ["评价指标", "满分", "评价要点", "评价标准", "自评分", "扣分说明"],
    ["一、部门决策（30分）"],
    ["（一）目标管理"],
    ["1.绩效目标合理性", 10, "⑴符合法律法规；⑵符合部门职责；", "每符合一项得5分", null, null],
    ["2.绩效指标明确性", 20, null, "(1)细化为具体任务，得8分；(2)指标清晰可衡量，得12分。", null, null],
    ["二、综合管理（30分）"],
    ["1.公用经费控制率", 10, "公用经费实际支出÷公用经费预算安排", "≤90%得10分；90%＜控制率≤100%得6分；＞100%不得分", null, null],
    ["2.预算公开", 20, null, "按规定时间公开得20分；超过规定时间公开得10分；没有公开不得分。", null, null],
    ["三、部门绩效（40分）"],
    ["1.固定资产利用率", 10, "在用固定资产÷全部固定资产", "利用率90%及以上得10分，75%（含）至90%得7分，60%（含）至75%得4分，60%以下（不含60%）得0分", null, null],
    ["2.履职效果", 30, null, "酌情评分", null, null],
    ["总分", 100, null, null, null, null],
  ], { merges: ["A1:F1", "A3:F3", "A4:F4", "A7:F7", "A10:F10"] }),

  /** Project self-evaluation: a funding block, then targets and actual values. */
  project: drawSheet("项目自评表", [
    ["项目支出绩效自评表（2023年度）"],
    ["项目名称", "办公楼维修", null, null, null, null, null, null],
    ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["年度资金总额", null, 50, 43.2, 37.24, 10, null, null],
    ["其中：当年财政拨款", null, 50, 43.2, 37.24, null, null, null],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ["产出指标", "数量指标", "维修面积", "≥1200平方米", "1300平方米", 20, null, null],
    [null, "质量指标", "验收合格率", "100%", "100%", 20, null, null],
    [null, "成本指标", "维修成本", "≤43.2万元", "37.24万元", 10, null, null],
    ["效益指标", "社会效益指标", "办公条件", "得到改善", "得到改善", 30, null, null],
    ["满意度指标", "服务对象满意度指标", "职工满意度", "≥90%", "85%", 10, null, null],
    ["总分", null, null, null, null, 100, null, null],
  ], { merges: ["A1:H1", "A3:B3", "A4:B4", "A5:B5", "A7:A9", "A12:E12"] }),

  /** A heading of two rows, the table not at A1, weights in percent, standards over several rows. */
  twoRows: drawSheet("附件2", [
    [],
    [null, "附件2"],
    [null, "整体支出绩效评价指标", null, null, "权重", "评分规则", "得分", null, "备注"],
    [null, "一级指标", "二级指标", "三级指标", null, null, "自评得分", "扣分原因", null],
    [null, "管理", "人员", "财政供养人员控制率", 0.1, "控制率≤100%得满分；", null, null, null],
    [null, null, null, null, null, "每超过１％扣１分，扣完为止", null, null, null],
    [null, null, "资产", "固定资产利用率", 0.1, "９０％（含）以上，１０分；", null, null, null],
    [null, null, null, null, null, "８０％（含）～９０％，６分；", null, null, null],
    [null, null, null, null, null, "８０％以下（不含），０分。", null, null, null],
    [null, "效益", "履职", "重点工作办结率", 0.3, "按办结率×分值计分", null, null, null],
    [null, null, "效果", "社会效益", 0.5, null, null, null, null],
  ], { merges: ["B3:D3", "E3:E4", "F3:F4", "G3:H3", "I3:I4", "B5:B9", "C5:C6", "D5:D6", "E5:E6", "D7:D9", "E7:E9"], formats: { "*": "0%" } }),

  /** Department execution over the initial budget, grade and blank scores; four levels. */
  fourLevels: drawSheet("自评打分表", [
    ["一级指标", "二级指标", "三级指标", "四级指标", "考核标准", "指标解释", "应得分", "实得分", "扣分理由"],
    ["过程", "执行", "预算", "预算执行率", "每低于1个百分点扣0.2分（不足1个百分点的按1个百分点计算），达到100%得满分，扣完为止", "全年执行数÷年初预算数", 20, null, null],
    ["过程", "执行", "预算", "预算调整率", "调整率为0得10分，每增加5个百分点扣该项分值的10%，扣完为止。", "调整数（追加、追减、结构调整之和）÷批复预算数", 10, null, null],
    ["过程", "管理", "信息", "基础信息完善性", "每发现一处错误扣2分，扣完为止", "基础数据是否真实完整", 10, null, null],
    ["结果", "产出", "数量", "实际完成率", "按实际完成率计算得分：完成率*分值", "实际完成工作数÷计划工作数", 30, null, null],
    ["结果", "效果", "效益", "生态效益", "显著得30分；较显著得20分；一般得10分；不显著不得分", null, 30, null, null],
    ["合计", null, null, null, null, null, 100, null, null],
    ["自评等级：", null],
  ]),
};
