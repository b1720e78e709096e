import type { UnseenBook } from "./page";

/** Spending on functions in working sheets, and tables whose lines are the stages; each once read wrong, or not at all. */
export const UNSEEN_FUNCTIONS_AND_STAGES: readonly UnseenBook[] = [
  {
    title: "functions by code and name, and by name alone below other lines", file: "town-functions-2022.xlsx",
    pages: [
      {
        name: "按科目", text: `
2022年支出决算（按功能科目）|||万元
科目|2022年决算|占比|2021年决算
支出合计|860|100%|800
201 一般公共服务支出|500|58.14%|480
208 社会保障和就业支出|260|30.23%|230
221 住房保障支出|100|11.63%|90`,
      },
      {
        name: "拨款按科目", text: `
2022年一般公共预算财政拨款支出按功能科目|万元
科目|决算数
201 一般公共服务支出|450
221 住房保障支出|100`,
      },
      {
        name: "收入按科目", text: `
2022年收入按功能科目|万元
科目|决算数
201 一般公共服务支出|455
221 住房保障支出|101`,
      },
      {
        name: "历年", text: `
历年收支||元
项目|2021年决算|2022年年初预算
本年收入合计|8000000|8500000
本年支出合计|8000000|8500000

支出按功能分类
一般公共服务支出|4800000|5000000
社会保障和就业支出|2300000|2500000
其他支出|900000|1000000`,
      },
    ],
    states: `
      按科目!B4 func_exp[201]@final@2022=500万元
      按科目!D4 func_exp[201]@final@2021=480万元
      按科目!B6 func_exp[221]@final@2022=100万元
      拨款按科目!B3 func_exp[201]@final@2022=450万元
      拨款按科目!B3 gpb_exp[201]@final@2022=450万元
      历年!B7 func_exp[201]@final@2021=4800000元
      历年!C8 func_exp[208]@budget@2022=2500000元
      历年!C9 func_exp[229]@budget@2022=1000000元`,
    silent: ["按科目!C4", "收入按科目!B3"],
    breaks: [],
  },
  {
    title: "functions as columns, the years down", file: "functions-across-2023.xlsx",
    pages: [{
      name: "结构", text: `
2023年支出决算按科目（万元）

编码|'201|'213|合计
名称|一般公共服务支出|农林水支出|本年支出合计
2023年决算|930|729|1659
2022年决算|976|616|1592`,
    }],
    states: `
      B5 func_exp[201]@final@2023=930万元
      C5 func_exp[213]@final@2023=729万元
      D5 exp_year@final@2023=1659万元
      B6 func_exp[201]@final@2022=976万元`,
    breaks: [],
  },
  {
    title: "execution by function: each line also is the spending on its function", file: "execution-by-function-2023.xlsx",
    pages: [{
      name: "执行", text: `
2023年预算执行情况表|||单位：元
科目名称|年初预算|全年预算|全年支出
社会保障和就业支出|1200000|1250000|1240000
卫生健康支出|300000|310000|305000
合计|1500000|1560000|1545000`,
    }],
    states: `
      B3 func_exp[208]@budget@2023=1200000元
      C3 func_exp[208]@adjusted@2023=1250000元
      D4 func_exp[210]@final@2023=305000元
      D5 expenditure_actual@final@2023=1545000元`,
    breaks: [],
  },
  {
    title: "the stages down, and a line of shares below them", file: "stages-down-2024.xlsx",
    pages: [{
      name: "横表", merges: ["A3:A6"], text: `
2024年预决算主要数据（单位万元）

支出|阶段\\项目|本年支出合计|基本支出|项目支出
|2024年年初预算数|400|250|150
|2024年调整后预算数|450|260|190
|2024年决算数|440|258|182
|决算/调整后%|97.78|99.23|95.79`,
    }],
    states: `
      C4 exp_year@budget@2024=400万元
      C5 exp_year@adjusted@2024=450万元
      C6 exp_year@final@2024=440万元
      D5 basic_exp@adjusted@2024=260万元`,
    silent: ["C7", "D7", "E7"],
    breaks: [],
  },
  {
    title: "事业编制 beside other posts is a part of them, alone it is all", file: "posts-2023.xlsx",
    pages: [
      {
        name: "机关", text: `
名称|计量单位|2023年
编制数|人|62
其中：行政编制|人|24
　　　事业编制|人|38`,
      },
      {
        name: "中心", text: `
名称|计量单位|2024年
事业编制|人|40
退休人员|人|11`,
      },
    ],
    states: `
      机关!C2 est_total@final@2023=62人
      机关!C3 est_civil@final@2023=24人
      机关!C4 est_institution@final@2023=38人
      中心!C2 est_institution@final@2024=40人
      中心!C2 est_total@final@2024=40人`,
    breaks: [],
  },
];
