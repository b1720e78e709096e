import type { UnseenBook } from "./page";

/** A unit with income of its own. */
const ART_SCHOOL: UnseenBook = {
  title: "基本支出 is paid from 事业收入 as well, and the table of 一般公共预算 shows less of it", file: "art-school-final-2020.xlsx",
  pages: [
    {
      name: "01收支", text: `
收入支出决算总表（2020年度）|||
编制部门：某市艺术学校|||单位：元
收入||支出|
项目|决算数|项目|决算数
一、一般公共预算财政拨款收入|8200000|一、教育支出|8800000
二、上级补助收入|0|二、住房保障支出|400000
三、事业收入|900000||
本年收入合计|9100000|本年支出合计|9200000
年初结转和结余|300000|年末结转和结余|200000
总计|9400000|总计|9400000`,
    },
    {
      name: "03支出", text: `
支出决算表||||
编制部门：某市艺术学校||||单位：元
科目编码|科目名称|本年支出合计|基本支出|项目支出
205|教育支出|8800000|6300000|2500000
221|住房保障支出|400000|400000|0
|合计|9200000|6700000|2500000`,
    },
    {
      name: "06基本", text: `
一般公共预算财政拨款基本支出决算表||
编制部门：某市艺术学校||单位：元
经济分类编码|科目名称|决算数
|人员经费合计|5400000
301|工资福利支出|5400000
30101|基本工资|5000000
30113|住房公积金|400000
|公用经费合计|800000
302|商品和服务支出|800000
30201|办公费|800000
|合计|6200000`,
    },
  ],
  states: `
      01收支!B7 income_business@final@2020=900000元
      03支出!D6 basic_exp@final@2020=6700000元
      06基本!C4 personnel_exp@final@2020=5400000元`,
  breaks: [],
};

/** What a figure is a part of, or held to, where the sheet does not repeat it: each once named or judged wrong. */
export const UNSEEN_PARTS_AND_LIMITS: readonly UnseenBook[] = [
  ART_SCHOOL,
  {
    ...ART_SCHOOL, title: "the same, where the income names 财政拨款 as a whole",
    pages: ART_SCHOOL.pages.map((page) => ({ ...page, text: page.text.replace("一般公共预算财政拨款收入", "财政拨款收入") })),
  },
  {
    title: "kinds of posts and of buying as columns that begin with 其中", file: "court-office-2021.xlsx",
    pages: [
      { name: "人员", text: `
人员信息（2021.12）||||||
编制|其中行政|其中：事业|在职|其中：行政|退休|工勤编制
42|25|15|40|24|11|2` },
      { name: "采购", text: `
2021年政府采购情况||||单位：万元
科室|采购金额|其中货物|其中工程|其中：服务
办公室|40|20|10|10
信息科|48.5|10.5|8|30
合计|88.5|30.5|18|40` },
    ],
    states: `
      人员!A3 est_total@final@2021=42人
      人员!B3 est_civil@final@2021=25人
      人员!C3 est_institution@final@2021=15人
      人员!D3 on_duty_total@final@2021=40人
      人员!E3 on_duty_civil@final@2021=24人
      人员!G3 est_worker@final@2021=2人
      采购!C5 procurement_goods@final@2021=30.5万元
      采购!E5 procurement_services@final@2021=40万元`,
    breaks: [],
  },
  {
    title: "one kind of posts beside all of them is no sum", file: "archive-posts-2021.xlsx",
    pages: [{ name: "人员", text: `
人员信息（2021.12）||
编制|在职|工勤编制
42|40|2` }],
    states: "A3 est_total@final@2021=42人",
    breaks: [],
  },
  {
    title: "基本支出 and 项目支出 by the names of one province, with subjects below both", file: "audit-budget-2021.xlsx",
    pages: [{
      name: "表1", text: `
2021年部门综合预算收支总表|||
部门名称：某县统计局|||单位：万元
收入||支出|
项目|预算数|部门预算支出经济科目（按大类）|预算数
一、财政拨款|420|1、人员经费和公用经费支出|300
　1、一般公共预算拨款|420|　（1）工资福利支出|252
||　（2）商品和服务支出|48
||2、专项业务经费支出|120
||　（1）商品和服务支出|110
||　（2）资本性支出|10
本年收入合计|420|本年支出合计|420
收入总计|420|支出总计|420`,
    }],
    states: `
      D5 basic_exp@budget@2021=300万元
      D7 basic_econ[302]@budget@2021=48万元
      D8 project_exp@budget@2021=120万元
      D9 project_econ[302]@budget@2021=110万元
      D10 project_econ[310]@budget@2021=10万元`,
    breaks: [],
  },
  {
    title: "two tables that agree on 基本支出 mean the same 项目支出; a limit is held to what stands beside it", file: "forestry-base-2023.xlsx",
    pages: [
      {
        name: "采集", text: `
2023年度部门整体支出绩效自评基础数据采集表|||||单位见第三列
序号|数据项|计量单位|2022年实际|2023年年初预算|2023年实际
1|本年支出合计|万元|870|900|895.5
2|其中：基本支出|万元|270|280|279.5
3|　　　人员经费|万元|220|230|229.5
4|　　　公用经费|万元|50|50|50
5|　　　项目支出|万元|600|620|661`,
      },
      {
        name: "财务科", text: `
财务科提供：2023年支出执行（单位：元）|||
支出分类|年初批复|全年指标|全年支出
基本支出|2800000|2800000|2795000
  人员支出|2300000|2300000|2295000
  公用支出|500000|500000|500000
项目支出|6200000|6200000|6160000
合计|9000000|9000000|8955000`,
      },
      {
        name: "三公管控", text: `
“三公”经费管控表|||单位：万元
控制项目|2023年预算|全年支出|剩余额度
公务用车运行维护费|12|14.5|-2.5
公务接待费|3|2|1
三公经费合计|15|16.5|-1.5`,
      },
      {
        name: "公车台账", text: `
2023年公务用车费用台账（元）||||
序号|车牌|燃油费|维修费|小计
1|甲A001|40000|20000|60000
2|甲A002|35000|15000|50000
合计||75000|35000|110000`,
      },
    ],
    states: `
      采集!F7 project_exp@final@2023=661万元
      财务科!D6 project_exp@final@2023=6160000元`,
    breaks: [
      { rule: "S-13", cells: ["采集!F7", "财务科!D6"], difference: "45" },
      { rule: "T-02", cells: ["三公管控!C3", "三公管控!B3"], difference: "2.5" },
      { rule: "S-13", cells: ["三公管控!C3", "公车台账!E5"] },
      { rule: "T-01", cells: ["三公管控!C5", "三公管控!B5"] },
    ],
  },
  {
    title: "项目支出合计 leads its lines while 基本支出合计 closes those above it; 年中收回 takes off, and 公益性岗位 is off the posts", file: "union-ledger-2022.xlsx",
    pages: [
      {
        name: "台账", text: `
预算指标执行台账|||||单位：元
内容|年初下达|年中追加|年中收回|可用指标|已支付
人员经费小计|600000|20000||620000|618000
在职工资|600000|20000||620000|618000
公用经费小计|90000|||90000|88000
公用定额|90000|||90000|88000
基本支出合计|690000|20000||710000|706000
项目支出合计|300000|40000|15000|325000|321000
甲活动|120000|40000||160000|158000
乙活动|180000||15000|165000|163000
总计|990000|60000|15000|1035000|1027000`,
      },
      { name: "人员", text: `
人员（人）||
类别|编制|实有
在职|12|11
退休||6
公益性岗位（编外）||3` },
    ],
    states: `
      台账!D11 budget_reduction@adjust@2022=15000元
      台账!F8 project_exp@final@2022=321000元
      人员!C5 off_est_staff@final@2022=3人`,
    breaks: [],
  },
  {
    title: "a ledger of vouchers without a unit, whose sums name their item beside 合计", file: "port-office-2022.xlsx",
    pages: [
      {
        name: "附03", text: `
机构运行信息表||
编制单位：某港航中心||金额单位：元
项目|行次|决算统计数
一、“三公”经费支出|1|
（一）支出合计|2|61213.6
　1．因公出国（境）费|3|0
　2．公务用车购置及运行维护费|4|48213.6
　　（1）公务用车购置费|5|0
　　（2）公务用车运行维护费|6|48213.6
　3．公务接待费|7|13000`,
      },
      {
        name: "三公台账", text: `
三公经费明细（凭证登记）||||
日期|凭证号|摘要|类别|金额
2022-02-11|记-012|保险|公车|18213.6
2022-06-30|记-077|油费|公车|30000
2022-09-08|记-031|考察接待|接待|7400
2022-11-20|记-064|调研接待|接待|5000

||公务用车运行维护费|合计|48213.6
||公务接待费|合计|12400
||“三公”总计||60613.6`,
      },
    ],
    states: `
      三公台账!E8 sangong_vehicle_run@final@2022=48213.6元
      三公台账!E9 sangong_reception@final@2022=12400元
      三公台账!E10 sangong_total@final@2022=60613.6元`,
    breaks: [
      { rule: "S-13", cells: ["三公台账!E9", "附03!C10"], difference: "600" },
      { rule: "S-13", cells: ["三公台账!E10", "附03!C5"], difference: "600" },
    ],
  },
];
