import type { UnseenBook } from "./page";

/** Several schools beside their sum, who and what was there as the year began, other assets beside fixed ones, codes called 科目号 (invented units and figures). */
export const UNSEEN_SCHOOLS_AND_OPENINGS: readonly UnseenBook[] = [
  {
    title: "three schools and what they come to", file: "碧溪中心校2021年.xlsx",
    pages: [{ name: "收支", text: `
2021年收支汇总
单位：元
|中心校|上游|河湾|三校合计|2020年合计
收入：
财政拨款|3120380.6|362300|288150|3770830.6|3601220.5
其他收入（捐赠等）|12000|3000|0|15000|8600
收入小计|3132380.6|365300|288150|3785830.6|3609820.5
支出：
人员经费|2562410.2|266120|212640.5|3041170.7|2968420.3
公用经费|426520.8|74210.6|60260.7|560992.1|512366.8
基本支出小计|2988931|340330.6|272901.2|3602162.8|3480787.1` }],
    states: `
      收支!E7 income_year@final@2021=3785830.6元
      收支!E9 personnel_exp@final@2021=3041170.7元
      收支!E11 basic_exp@final@2021=3602162.8元`,
    silent: ["收支!B9"],
    breaks: [],
  },
  {
    title: "people there as the year began are of the year before, none of them a sum of those at its end", file: "碧溪市场监管所2023年.xlsx",
    pages: [{ name: "人员", text: `
人员基本情况表
|||||2023年12月31日
人员类别|编制数|年初实有|本年增加|本年减少|年末实有
公务员|76|71|4|3|72
工勤|8|7|0|1|6
在职小计|84|78|4|4|78
离休||2|0|0|2
退休||51|3|2|52
合计||131|7|6|132` }],
    states: `
      人员!C6 on_duty_total@final@2022=78人
      人员!C8 retired@final@2022=51人
      人员!F6 on_duty_total@final@2023=78人
      人员!F8 retired@final@2023=52人`,
    silent: [],
    breaks: [],
  },
  {
    title: "the sum of all assets is not of fixed ones; 上年底 is what there was at first", file: "碧溪地质所2024年.xlsx",
    pages: [{ name: "资产", text: `
国有资产情况简表
2024年度|||||单位：万元
资产类别|年初原值|本年增加|本年减少|年末原值|在用原值
一、固定资产|1549.95|38.85|9.72|1579.08|1563.58
  房屋|912.6|0|0|912.6|912.6
  设备|637.35|38.85|9.72|666.48|650.98
二、无形资产|20.5|8|0|28.5|28.5
合计|1570.45|46.85|9.72|1607.58|1592.08` }],
    states: `
      资产!B4 fixed_asset_begin@final@2024=1549.95万元
      资产!E4 fixed_asset_end@final@2024=1579.08万元`,
    silent: ["资产!B8", "资产!E8", "资产!F8"],
    breaks: [],
  },
  {
    title: "what there was at the end of the year before is what there was at first", file: "碧溪水管站2024年.xlsx",
    pages: [{ name: "台账", text: `
2024年固定资产台账汇总（元）
名称|上年底|本年购入|本年处置|年底
办公楼|580000|||580000
仪器|104300|18600||122900
电脑|53450|7980|5200|56230
合计|737750|26580|5200|759130` }],
    states: `
      台账!B6 fixed_asset_begin@final@2024=737750元
      台账!E6 fixed_asset_end@final@2024=759130元`,
    silent: [],
    breaks: [],
  },
  {
    title: "a ledger whose last lines part its sum again and were not changed in all lines above", file: "碧溪疾控2021年.xlsx",
    pages: [{ name: "台账", text: `
2021年预算指标执行台账
单位：元；指标口径=一般公共预算
文号|项目|支出类型|年初指标|年中追加|调减|全年指标|累计执行|指标余额
预1号|在职人员工资|人员|864200|20300||884500|795620.4|88879.6
预1号|日常公用经费|公用|180000||59000|121000|108344.25|12655.75
预1号|免疫规划|项目|460000|||460000|448120|11880
社5号|检测能力|项目|0|1200000||1200000|986400|213600
|合计||1504200|1220300|59000|2665500|2338484.65|327015.35

|其中：基本支出||1044200|||1005500|903964.65|
|      项目支出||460000|||1660000|1434520|` }],
    states: `
      台账!G8 budget_adjusted@adjusted@2021=2665500元`,
    silent: [],
    breaks: [],
  },
  {
    title: "codes called 科目号, a count with its unit behind a comma below another unit, 公用经费 with what it takes in", file: "碧溪小学2021年.xlsx",
    pages: [{ name: "细账", text: `
2021年公用经费细账（基本支出里的302、310）
|||元
科目号|名目|年初预算|全年花了
302|商品和服务支出|98000|97480.6
30201|办公费|38000|37630.5
30206|电费|60000|59850.1
310|资本性支出|40000|38200
|公用合计|138000|135680.6` }, { name: "三公", text: `
2021年“三公”经费、会议费、培训费预算
|||单位：万元
项目|2020年预算|2021年预算|增减
一、“三公”经费合计|3.8|3.4|-0.4
  1.公务接待费|0.8|0.6|-0.2
  2.公务用车运行维护费|3|2.8|-0.2
二、培训费|4.5|4|-0.5

现有公务用车（2020年末，辆）|1` }],
    states: `
      细账!C4 basic_econ[302]@budget@2021=98000元
      细账!D7 basic_econ[310]@final@2021=38200元`,
    silent: [],
    breaks: [],
  },
  {
    title: "公用经费 with what it takes in", file: "碧溪卫生院2021年.xlsx",
    pages: [{ name: "执行", text: `
2021年支出执行（万元）
项目|年初预算|支出数
人员经费|210|209.5
公用经费（含药品、卫材）|58|57.2
项目支出|40|39
合计|308|305.7` }],
    states: `
      执行!C4 public_exp@final@2021=57.2万元`,
    silent: [],
    breaks: [],
  },
];
