import { CUSTOM } from "./custom";
import type { FormDefinition } from "./types";

const NOT_FIXED = "流动资产|流动资产合计|货币资金|存货|在建工程|长期投资|无形资产|无形资产原值|负债合计";
const BUYING = "采购预算|预算金额|采购预算金额|计划采购金额|计划采购额|计划采购|计划数|计划金额|采购计划|计划";

/** Assets that are no fixed ones. */
const OTHER_ASSETS = "无形资产|流动资产|在建工程|公共基础设施|对外投资";
const ACTUAL_BUYING = "#amount|实际采购|实际采购额|采购实际|本年采购金额|实际采购金额|采购金额|采购支出金额|政府采购金额";
const FUND = "政府性基金|政府性基金预算|政府性基金预算拨款|政府性基金预算财政拨款|政府性基金财政拨款|基金预算";
const RENT = "租金|租金收入|房屋租金|房屋租金收入|房屋出租收入|国有资产出租收入|资产出租收入|国有资产租金收入";

/** Working sheets of assets, purchases, carry-over and income without tax. */
export const REGISTER_SHEETS: readonly FormDefinition[] = [
  {
    id: "WK-ASSET", zh: "资产表", stage: "working", rank: 3, period: "final", source: CUSTOM, notByStages: true,
    titles: ["固定资产", "资产变动", "资产情况", "资产表", "资产负债", "^资产(?:\\((?:亿|万|千)?元\\))?$"], headings: ["资产类别", "年初原值", "本年增加", "本年减少", "年末原值", "在用原值", "数量"], labels: ["房屋及构筑物", "通用设备", "专用设备", "家具用具", "车辆", "无形资产"],
    cells: [
      { row: "固定资产原值|固定资产|固定资产合计|固定资产原价", col: "年初原值|年初数|期初原值|年初余额|年初|期初数|期初余额", account: "fixed_asset_begin" },
      { row: "固定资产原值|固定资产|固定资产合计|固定资产原价", col: "年末原值|年末数|期末原值|年末余额|年末|期末数|期末余额|原值", account: "fixed_asset_end" },
      { row: "#total", col: "年初原值|年初数/原值|期初数/原值|年初/原值|期初/原值|年初数|期初原值|年初余额|年初|年初账面原值|期初数", account: "fixed_asset_begin", notHead: OTHER_ASSETS, notBelow: NOT_FIXED },
      { row: "#total|固定资产合计", col: "本年增加/原值|本期增加/原值|增加/原值|本年增加/金额|本期增加/金额|本年增加|增加|增|本年增|本期增加|本年增加数|本年新增|新增|本期新增|本年购置", account: "fixed_asset_add", notHead: OTHER_ASSETS, notBelow: NOT_FIXED },
      { row: "#total|固定资产合计", col: "本年减少/原值|本期减少/原值|减少/原值|本年减少/金额|本期减少/金额|本年减少|减少|减|本年减|本期减少|本年减少数|本年处置|处置|本期处置|报废处置", account: "fixed_asset_dec", notHead: OTHER_ASSETS, notBelow: NOT_FIXED },
      { row: "#total", col: "年末原值|年末数/原值|期末数/原值|年末/原值|期末/原值|年末数|期末原值|年末余额|年末|年末账面原值|期末数|资产原值|原值|账面原值", account: "fixed_asset_end", notHead: OTHER_ASSETS, notBelow: NOT_FIXED },
      { row: "#total|固定资产合计", col: "在用原值|在用|在用资产|在用固定资产原值|其中:在用|在用数|在用资产原值", account: "fixed_asset_in_use", notHead: OTHER_ASSETS, notBelow: NOT_FIXED },
    ],
    readByLabel: true,
  },
  {
    id: "WK-PROC", zh: "政府采购执行表", stage: "working", rank: 4, period: "final", source: CUSTOM,
    titles: ["政府采购(?:项目|计划|预算|合同)?(?:执行|台账|情况|统计|实施)", "(?:政府|集中)采购(?:项目|品目)?(?:一览|明细|清单|汇总)表?(?:\\(.*\\))?$", "采购台账", "采购执行", "^政府采购$", "政府采购表"], notTitles: ["预算表$"],
    headings: ["采购预算", "合同金额", "采购方式", "支付金额", "品目", "是否面向中小企业", "中标金额"], labels: [],
    cells: [
      { row: "#total", col: "采购预算|预算金额|#amount|采购计划|计划采购金额|采购预算金额|计划数|计划金额", only: "budget", account: "procurement_total" },
      { row: "#total", col: BUYING, account: "procurement_total", period: "budget" },
      { row: "#total", col: "合同金额|合同额|合同总额|合同价款|合同总价|中标金额|成交金额|中标(成交)金额", account: "procurement_contract" },
      { row: "#total", col: "支付数|支付数额|支付金额|已支付金额|实际支付|已支付|支付|累计支付|已付|已付款|已付款额|付款|付款金额|累计付款|已付金额|已付数|累计已付|实付|实付金额", account: "procurement_paid" },
      { row: "#total", col: "实际采购|实际采购额|采购实际|实际采购金额|采购金额|政府采购金额|采购实际金额|本年采购金额|采购支出金额|#amount", account: "procurement_total" },
      { row: "政府采购支出合计|政府采购合计|政府采购支出总额|政府采购总额", col: ACTUAL_BUYING, account: "procurement_total" },
      { row: "货物采购|政府采购货物支出|政府采购货物", col: BUYING, account: "procurement_goods", period: "budget" },
      { row: "工程采购|政府采购工程支出|政府采购工程", col: BUYING, account: "procurement_works", period: "budget" },
      { row: "服务采购|政府采购服务支出|政府采购服务", col: BUYING, account: "procurement_services", period: "budget" },
      { row: "货物采购|政府采购货物支出|政府采购货物", col: ACTUAL_BUYING, account: "procurement_goods" },
      { row: "工程采购|政府采购工程支出|政府采购工程", col: ACTUAL_BUYING, account: "procurement_works" },
      { row: "服务采购|政府采购服务支出|政府采购服务", col: ACTUAL_BUYING, account: "procurement_services" },
      { row: "政府采购授予中小企业合同金额|授予中小企业合同金额", col: ACTUAL_BUYING, account: "procurement_sme" },
      { row: "#total", col: "授予中小企业合同金额|中小企业|中小企业合同金额|授予中小企业金额|授予中小企业|中小企业采购金额", account: "procurement_sme" },
      { row: "货物|货物类", col: BUYING, account: "procurement_goods", period: "budget" },
      { row: "工程|工程类", col: BUYING, account: "procurement_works", period: "budget" },
      { row: "服务|服务类", col: BUYING, account: "procurement_services", period: "budget" },
      { row: "货物|货物类", col: "#amount|采购预算|预算金额|实际采购金额|采购金额|政府采购金额", account: "procurement_goods" },
      { row: "工程|工程类", col: "#amount|采购预算|预算金额|实际采购金额|采购金额|政府采购金额", account: "procurement_works" },
      { row: "服务|服务类", col: "#amount|采购预算|预算金额|实际采购金额|采购金额|政府采购金额", account: "procurement_services" },
    ],
    readByLabel: true,
  },
  {
    id: "WK-CARRY", zh: "结转结余表", stage: "working", rank: 5, period: "final", source: CUSTOM,
    titles: ["结转结余", "结转和结余情况", "结余结转", "(?:项目|课题|专项|资金|经费)[^,，]*结存(?:情况|明细)?表?(?:\\(.*\\))?$"], notTitles: ["决算表", "总表"], headings: ["年初结转", "本年下达", "本年支出", "收回", "年末结转", "上年年末", "指标文号"], labels: [],
    cells: [
      { row: "#total", col: "年初结转|年初结转和结余|年初结转结余|年初数|年初余额|年初|上年结转|上年结转结余|上年结转和结余", account: "carry_in_fiscal", ofAll: true, title: "财政拨款" },
      { row: "#total", col: "年末结转|年末结转和结余|年末结转结余|年末数|年末余额", account: "carry_out_fiscal", ofAll: true, title: "财政拨款" },
      { row: "#total", col: "上年年末*|上年末*", account: "carry_out_fiscal", title: "财政拨款", yearShift: -1 },
      { row: "#total", col: "年初结转|年初结转和结余|年初结转结余|年初数|年初余额|年初|上年结转|上年结转结余|上年结转和结余", account: "carry_in", ofAll: true, notTitle: "财政拨款" },
      { row: "#total", col: "年末结转|年末结转和结余|年末结转结余|年末数|年末余额", account: "carry_out", ofAll: true, notTitle: "财政拨款" },
      { row: "#total", col: "上年年末*|上年末*", account: "carry_out", notTitle: "财政拨款", yearShift: -1 },
      { row: "#total", col: "本年收入|本年拨款收入", account: "income_year", notTitle: "财政拨款", besideRows: "基本支出|项目支出" },
      { row: "#total", col: "本年支出", account: "exp_year", notTitle: "财政拨款", besideRows: "基本支出|项目支出" },
      { row: "#total", col: "收回|缴回|收回结余|上缴|收回(上缴)结余|本年收回|收回财政|缴回财政|财政收回", account: "recovered" },
      { row: "#item", col: "收回|缴回|收回结余|本年收回|收回财政|缴回财政|财政收回", account: "recovered", sub: "label" },
      { row: "#project", col: "#spent|本年支出|当年支出|支出", account: "line_executed", sub: "label", notBelow: "基本支出" }, // of all that was spent beside it the projects may have more
      { row: FUND, col: "年初结转|年初结转和结余|年初结转结余|年初|上年结转|上年结转结余|上年结转和结余", account: "gf_carry_in" },
      { row: FUND, col: "年末结转|年末结转和结余|年末结转结余|年末", account: "gf_carry_out" },
      { row: "#item", col: "年初结转", account: "carry_in_fiscal", sub: "label", title: "财政拨款" },
      { row: "#item", col: "年末结转", account: "carry_out_fiscal", sub: "label", title: "财政拨款" },
    ],
  },
  {
    id: "WK-NONTAX", zh: "非税收入表", stage: "working", rank: 6, period: "final", source: CUSTOM,
    titles: ["非税收"], headings: ["应收", "实收", "已缴国库(财政专户)", "待缴", "减免/欠缴", "已缴国库"], labels: ["国有资产出租收入", "罚没收入"],
    cells: [
      { row: "#total", col: "应收|应收金额|应收数|应缴|应缴金额|应缴数|应征金额", account: "nontax_due" },
      { row: "#total", col: "实收|实收金额|实收数|实缴|实缴金额|实缴数|实际收缴", account: "nontax_received" },
      { row: "#total", col: "已缴国库*|已上缴*|上缴国库*|已缴*", account: "nontax_remitted" },
      { row: "#total", col: "减免*", account: "nontax_waived" },
      { row: RENT, col: "应收|应收金额|应收数|应缴|应缴金额|应缴数", account: "rent_due" },
      { row: RENT, col: "实收|实收金额|实收数|实缴|实缴金额|实缴数|实际收缴", account: "rent_received" },
    ],
  },
];
