import type { UnseenBook } from "./page";

/** Ledgers and lists, written by somebody who had not seen the reader; each once read wrong, or not at all. */
export const UNSEEN_BLIND_LEDGERS: readonly UnseenBook[] = [
  {
    title: "执行 with a hidden column, text figures, amounts in brackets and an error", file: "messy-execution-2021.xlsx",
    pages: [{
      name: "执行", merges: ["B1:I1"], hiddenColumns: [2], hiddenRows: [12], text: `
|2021年部门预算执行情况统计表（12月）

|填报：××局财务科||||||金额单位：元
|项 目|旧口径|年初预算|追加|追减|调整后预算|全年支出|执行率

|一、基本支出|999|3,300,000.00|60,000.00|(20,000.00)|3,340,000.00|3,331,256.40|99.74%
|　人员经费|999| 2,900,000.00 |60000||2960000|2958256.4|99.94%
|　公用经费|999|400000||-20000|380000|373000|98.16%

|二、项目支出|999|1200000|300000|(100,000.00)|1400000|1305400|93.24%
|　1.宣传费|999|200000|||200000|180400|90.20%
|　2.系统运维|999|1000000|300000|(100,000.00)|1200000|1125000|93.75%
|　3.已取消项目|999|0|0|0|0|0|!#DIV/0!

|合  计|999|4500000|360000|-120000|4740000|4636656.4|97.82%
|注：追减以括号表示。`,
    }],
    states: `
      D6 basic_exp@budget@2021=3300000元
      G6 basic_exp@adjusted@2021=3340000元
      H6 basic_exp@final@2021=3331256.4元
      D7 personnel_exp@budget@2021=2900000元
      G7 personnel_exp@adjusted@2021=2960000元
      H7 personnel_exp@final@2021=2958256.4元
      D8 public_exp@budget@2021=400000元
      G8 public_exp@adjusted@2021=380000元
      H8 public_exp@final@2021=373000元
      D10 project_exp@budget@2021=1200000元
      G10 project_exp@adjusted@2021=1400000元
      H10 project_exp@final@2021=1305400元
      D15 budget_initial@budget@2021=4500000元
      E15 budget_addition@adjust@2021=360000元
      G15 budget_adjusted@adjusted@2021=4740000元
      H15 expenditure_actual@final@2021=4636656.4元`,
    silent: ["执行!C6", "执行!C15"],
    breaks: [{ rule: "S-08", cells: ["执行!I13"] }],
  },
  {
    title: "基本支出 and 项目支出 in lists of their own, and the sheet that adds them up", file: "formulas-2022.xlsx",
    pages: [{
      name: "基本支出", merges: ["A1:C1"], text: `
基本支出明细
单位：万元
科目|2022年预算数|2022年决算数
工资福利支出|800.5|806.12
商品和服务支出|120.3|115.86
对个人和家庭的补助|60|61.5
基本支出合计|980.8|983.48`,
    }, {
      name: "项目支出", merges: ["A1:C1"], text: `
项目支出明细
单位：万元
项目名称|2022年预算数|2022年决算数
法律援助|100|98.2
普法宣传|45.2|40.06
项目支出合计|145.2|138.26`,
    }, {
      name: "总", merges: ["A1:C1"], text: `
支出情况总表（2022年度）
||单位：万元
项目|预算数|决算数
基本支出|980.8|983.48
项目支出|145.2|138.26
支出合计|1126|1121.74`,
    }],
    states: `
      基本支出!B4 basic_econ[301]@budget@2022=800.5万元
      基本支出!C4 basic_econ[301]@final@2022=806.12万元
      基本支出!B5 basic_econ[302]@budget@2022=120.3万元
      基本支出!C5 basic_econ[302]@final@2022=115.86万元
      基本支出!B6 basic_econ[303]@budget@2022=60万元
      基本支出!C6 basic_econ[303]@final@2022=61.5万元
      基本支出!B7 basic_exp@budget@2022=980.8万元
      基本支出!C7 basic_exp@final@2022=983.48万元
      项目支出!B6 project_exp@budget@2022=145.2万元
      项目支出!C6 project_exp@final@2022=138.26万元
      总!B4 basic_exp@budget@2022=980.8万元
      总!C4 basic_exp@final@2022=983.48万元
      总!B5 project_exp@budget@2022=145.2万元
      总!C5 project_exp@final@2022=138.26万元
      总!B6 exp_year@budget@2022=1126万元
      总!C6 exp_year@final@2022=1121.74万元`,
    breaks: [],
  },
  {
    title: "payments by quarter beside those of the year", file: "payment-progress-2022.xlsx",
    pages: [{
      name: "支付进度", merges: ["A1:H1"], formats: {"H4": "0.00%", "H5": "0.00%", "H6": "0.00%", "H7": "0.00%", "H8": "0.00%"}, text: `
2022年财政资金支付进度表
预算单位：××县水利局|||||||金额单位：万元
项目|预算指标|第一季度|第二季度|第三季度|第四季度|全年支付合计|支付进度
基本支出|980|240.1|250.3|238.2|246.4|975|0.9949
项目支出|1500|120|300.5|480.5|560|1461|0.974
其中：防汛物资储备|300|0|100|100|90|290|0.9667
　　　小流域治理|1200|120|200.5|380.5|470|1171|0.9758
合计|2480|360.1|550.8|718.7|806.4|2436|0.9823`,
    }],
    states: `
      B4 basic_exp@adjusted@2022=980万元
      G4 basic_exp@final@2022=975万元
      B5 project_exp@adjusted@2022=1500万元
      G5 project_exp@final@2022=1461万元
      B8 budget_adjusted@adjusted@2022=2480万元
      G8 expenditure_actual@final@2022=2436万元`,
    silent: ["C4", "F8"],
    breaks: [],
  },
  {
    title: "carried money and non-tax money below each other, each with a unit", file: "carry-nontax-2021.xlsx",
    pages: [{
      name: "结转与非税", merges: ["A1:E1", "A9:E9"], text: `
一、结转结余情况表
||||单位：元
项目|年初结转结余|本年收入|本年支出|年末结转结余
基本支出|10500|3200000|3205500|5000
项目支出|230000|800000|950000|80000
合计|240500|4000000|4155500|85000


二、非税收入情况表
||||单位：万元
项目|应收|实收|已缴国库|减免
房屋租金|56.5|50.5|50.5|6
罚没收入|12.3|12.3|12.3|0
合计|68.8|62.8|62.8|6`,
    }],
    states: `
      B6 carry_in@final@2021=240500元
      C6 income_year@final@2021=4000000元
      D6 exp_year@final@2021=4155500元
      E6 carry_out@final@2021=85000元
      B14 nontax_due@final@2021=68.8万元
      C14 nontax_received@final@2021=62.8万元
      D14 nontax_remitted@final@2021=62.8万元
      E14 nontax_waived@final@2021=6万元`,
    breaks: [],
  },
  {
    title: "amounts in 千元, and a title that says 人民币元 in brackets", file: "qianyuan-2020.xlsx",
    pages: [{
      name: "收支", merges: ["A1:D1"], text: `
2020年度收支情况简表（单位：千元）
收入项目|金额|支出项目|金额
财政拨款收入|12300.5|基本支出|8200.2
事业收入|2300|项目支出|6100.3
其他收入|100
本年收入合计|14700.5|本年支出合计|14300.5
年初结转和结余|600|年末结转和结余|1000
总计|15300.5|总计|15300.5`,
    }, {
      name: "三公", merges: ["A1:D1"], formats: {"D3": "0.0%", "D4": "0.0%", "D5": "0.0%", "D6": "0.0%"}, text: `
2020年“三公”经费支出情况（除另有注明外，金额单位为人民币元）
项目|年初预算|实际支出|同比增减
因公出国（境）|0|0|0
公务用车运行维护|65000|60123.45|-0.05
公务接待|15000|9980|-0.21
合计|80000|70103.45|-0.08`,
    }],
    states: `
      收支!B3 income_fiscal@final@2020=12300.5千元
      收支!D3 basic_exp@final@2020=8200.2千元
      收支!B4 income_business@final@2020=2300千元
      收支!D4 project_exp@final@2020=6100.3千元
      收支!B5 income_other@final@2020=100千元
      收支!B6 income_year@final@2020=14700.5千元
      收支!D6 exp_year@final@2020=14300.5千元
      收支!B7 carry_in@final@2020=600千元
      收支!D7 carry_out@final@2020=1000千元
      收支!B8 income_total@final@2020=15300.5千元
      收支!D8 exp_total@final@2020=15300.5千元
      三公!B4 sangong_vehicle_run@budget@2020=65000元
      三公!C4 sangong_vehicle_run@final@2020=60123.45元
      三公!B5 sangong_reception@budget@2020=15000元
      三公!C5 sangong_reception@final@2020=9980元
      三公!B6 sangong_total@budget@2020=80000元
      三公!C6 sangong_total@final@2020=70103.45元`,
    breaks: [],
  },
  {
    title: "labels in merged groups that name a unit against that of the column", file: "school-mixed-2023.xlsx",
    pages: [{
      name: "2023决算", merges: ["A1:D1", "A3:A6", "A7:A9", "A10:A12", "A13:A15"], text: `
××中学财务基本数据
类别|项目|金额（万元）|说明
收入|一般公共预算财政拨款收入|1805.5
|事业收入|220|住宿费
|其他收入|9.5
|小计|2035
支出|基本支出|1722
|项目支出|298.6
|小计|2020.6
人员|编制数（人）|150
|在职教职工（人）|146|其中专任教师130人
|退休（人）|61
三公（元）|公务接待费|3200
|公务用车运行维护费|28600
|合计|31800`,
    }],
    states: `
      C3 income_gpb@final@2023=1805.5万元
      C4 income_business@final@2023=220万元
      C5 income_other@final@2023=9.5万元
      C6 income_year@final@2023=2035万元
      C7 basic_exp@final@2023=1722万元
      C8 project_exp@final@2023=298.6万元
      C9 exp_year@final@2023=2020.6万元
      C10 est_total@final@2023=150人
      C11 on_duty_total@final@2023=146人
      C12 retired@final@2023=61人
      C13 sangong_reception@final@2023=3200元
      C14 sangong_vehicle_run@final@2023=28600元
      C15 sangong_total@final@2023=31800元`,
    breaks: [],
  },
];
