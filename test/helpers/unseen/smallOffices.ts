import type { UnseenBook } from "./page";

/** Working sheets of small offices: headings in two levels, small blocks below each other (invented units and figures). */
export const UNSEEN_SMALL_OFFICES: readonly UnseenBook[] = [
  {
    title: "budget and spending under common headings, a balance of assets in one line, 共 above people without posts, things worked on", file: "某乡2023年账.xlsx",
    pages: [{
      name: "经费", merges: ["B3:C3", "D3:E3"], text: `
青溪乡2023年度各办公室经费
（单位：元）
办公室/用途|本年预算||支出||备注
|年初|年底(调整后)|1-9月|全年|
党政办运转|120000|118000|80000|117200|压减
村干部误工|640000|640000|480000|'640,000.00|
道路养护|0|95000|30000|94600|追加
合计|760000|853000|590000|851800|` }, {
      name: "资产结转", text: `
资产(元)
期初|本年购入|本年报废|期末
5200000|80000|30000|5250000

出租房屋|应收|实收
沿街铺面|36000|30000
旧仓库|12000|12000
租金合计|48000|42000

结转
上年结转|52000
年末结转|61300.5` }, {
      name: "人员业务", text: `
报表用数
|编制|实有|空编
行政|20|18|2
事业|25|24|1
共|45|42|3
退休||15|
遗属||4|

危桥改造|6|座
化解纠纷|88|件
道路养护|31.5|公里` }, {
      name: "结余", text: `
结转结余登记簿
|上年结转|本年下达|本年支出|财政收回|年末结转
普查（省专项）|12000|90000|88000|4000|10000
育苗|6000|50000|51000|0|5000
小计（均为财政拨款）|18000|140000|139000|4000|15000
（元）` }],
    states: `
      经费!B5 line_budget_initial[党政办运转]@budget@2023=120000元
      经费!C5 line_budget_adjusted[党政办运转]@adjusted@2023=118000元
      经费!E5 line_executed[党政办运转]@final@2023=117200元
      经费!E6 line_executed[村干部误工]@final@2023=640000元
      经费!B8 budget_initial@budget@2023=760000元
      经费!C8 budget_adjusted@adjusted@2023=853000元
      经费!E8 expenditure_actual@final@2023=851800元
      资产结转!A3 fixed_asset_begin@final@2023=5200000元
      资产结转!B3 fixed_asset_add@final@2023=80000元
      资产结转!C3 fixed_asset_dec@final@2023=30000元
      资产结转!D3 fixed_asset_end@final@2023=5250000元
      资产结转!B8 rent_due@final@2023=48000元
      资产结转!B11 carry_in@final@2023=52000元
      资产结转!B12 carry_out@final@2023=61300.5元
      人员业务!B5 est_total@final@2023=45人
      人员业务!C5 on_duty_total@final@2023=42人
      人员业务!C6 retired@final@2023=15人
      人员业务!C7 survivors@final@2023=4人
      结余!B5 carry_in_fiscal@final@2023=18000元
      结余!F5 carry_out_fiscal@final@2023=15000元`,
    silent: ["经费!D5", "经费!D8", "结余!D5"],
  },
  {
    title: "months of a ledger with what is left of the budget, 本年合计", file: "良种站2021年.xlsx",
    pages: [{ name: "分月", text: `
良种站2021年经费支出明细账（分月，元）
科目/项目|年初预算|追加（减）|预算合计|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|全年累计|预算余额
工资|240000|6000|246000|20000|20000|20000|20000|20000|20000|20000|20000|20000|20000|20000|25000|245000|1000
水电|24000|-2000|22000|1500|1500|1500|1500|1500|1500|1500|1500|1500|1500|1500|1500|18000|4000
引种试验|60000|15000|75000|||10000||20000||||30000|||14000|74000|1000
本年合计|324000|19000|343000|21500|21500|31500|21500|41500|21500|21500|21500|51500|21500|21500|40500|337000|6000` }],
    states: `
      B6 budget_initial@budget@2021=324000元
      D6 budget_adjusted@adjusted@2021=343000元
      Q6 expenditure_actual@final@2021=337000元`,
    silent: ["E6", "R4", "R6"],
  },
  {
    title: "an unproven balance and other assets stay unread", file: "某站2023.xlsx",
    pages: [{ name: "资产", text: `
资产(元)
期初|本年购入|本年报废|期末
5200000|80000|30000|5290000` }, { name: "无形", text: `
无形资产(元)
期初|本年购入|本年报废|期末
52000|8000|3000|57000` }],
    states: "",
    silent: ["资产!A3", "资产!B3", "资产!D3", "无形!A3", "无形!D3"],
  },
];
