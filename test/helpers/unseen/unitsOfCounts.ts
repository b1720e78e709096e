import type { UnseenBook } from "./page";

/** Counts with units of their own beside money, sums that part the year from all there was, names by their gloss (invented units and figures). */
export const UNSEEN_UNITS_OF_COUNTS: readonly UnseenBook[] = [
  {
    title: "the units behind 数量 are those of the counts, the money beside them is the table's", file: "桐岭镇2023年.xlsx",
    pages: [{ name: "三公", text: `
2023年镇机关“三公”经费（单位：元）
名目|上年实际|今年预算|今年实际|数量|单位
因公出国|0|0|0|0|人次
公务接待|26320|25000|18475|56|批次
||||412|人次
公车|68640.5|70000|63207.3|3|辆
其中：购车|0|0|0|0|辆
　　　养车|68640.5|70000|63207.3||
合计|94960.5|95000|81682.3||` }],
    states: `
      三公!C4 sangong_reception@budget@2023=25000元
      三公!D6 sangong_vehicle@final@2023=63207.3元
      三公!B6 sangong_vehicle@final@2022=68640.5元
      三公!E4 reception_batches@final@2023=56批次
      三公!E5 reception_persons@final@2023=412人次
      三公!E6 vehicles_held@final@2023=3辆
      三公!E7 vehicles_bought@final@2023=0辆
      三公!D9 sangong_total@final@2023=81682.3元`,
    silent: [],
    breaks: [],
  },
  {
    title: "本年合计 and 总计 below lines of one side, the rest among income", file: "桐岭小学2023年.xlsx",
    pages: [{ name: "家底", text: `
桐岭小学2023年家底
（钱按元，人按年底数）

一、钱从哪来
项目|年初预算|实际到账
财政拨款|3480000|3535420
事业收入（课后服务）|110000|98350
其他（捐赠、利息）|10000|12486.35
本年合计|3600000|3646256.35
上年结转|0|36230.4
总计|3600000|3682486.75

二、钱花到哪
项目|年初预算|实际支出
基本支出|3060000|3102380.6
项目支出|540000|538215
本年合计|3600000|3640595.6
结转下年|0|41891.15
总计|3600000|3682486.75` }],
    states: `
      家底!C8 income_other@final@2023=12486.35元
      家底!B9 income_year@budget@2023=3600000元
      家底!C9 income_year@final@2023=3646256.35元
      家底!C11 income_total@final@2023=3682486.75元
      家底!C17 expenditure_actual@final@2023=3640595.6元
      家底!C19 exp_total@final@2023=3682486.75元`,
    silent: [],
    breaks: [],
  },
  {
    title: "收入合计 below 收入小计 and what came from the year before is all there was", file: "桐岭卫生院2022年.xlsx",
    pages: [{ name: "对照", text: `
桐岭卫生院收支对照
金额：万元
项目|2021年|2022年||比2021年决算
|决算|年初预算|决算|多或少
财政补助|212.5|230|241.8|29.3
医疗收入（事业收入）|1245.3|1320|1387.4|142.1
其他收入|21.4|18|19.7|-1.7
收入小计|1479.2|1568|1648.9|169.7
上年结转转入|54.6|25.1|25.1|-29.5
收入合计|1533.8|1593.1|1674|140.2
基本支出|1164.2|1180|1202.6|38.4
项目支出|344.5|388|388.9|44.4
支出小计|1508.7|1568|1591.5|82.8
转入下年|25.1|25.1|82.5|57.4
支出合计|1533.8|1593.1|1674|140.2` }],
    states: `
      对照!D8 income_year@final@2022=1648.9万元
      对照!D9 carry_in@final@2022=25.1万元
      对照!D10 income_total@final@2022=1674万元
      对照!B10 income_total@final@2021=1533.8万元
      对照!D13 exp_year@final@2022=1591.5万元
      对照!C15 exp_total@budget@2022=1593.1万元`,
    silent: ["对照!E10"],
    breaks: [],
  },
  {
    title: "三公 by its gloss and by what a car costs, kinds of purchases below them, people by another word", file: "桐岭农业站2022年.xlsx",
    pages: [{ name: "按季", text: `
2022年三公按季登记
单位：元
钱花在|年初定的|一季度|二季度|三季度|四季度|全年实际
吃饭（公务接待）|8000|1161|980|0|1160|3301
开车（油、修、保险）|46000|9153|11430|10088|9115|39786
换新车|0|0|0|0|0|0
出国|0|0|0|0|0|0
总和|54000|10314|12410|10088|10275|43087` }, { name: "采购", text: `
2022年政府采购情况
序号|采购内容|类别|预算（万元）|成交价（万元）
1|打印机|货物|18|17.5
2|房顶防水|工程|9.5|9.6
3|保洁|服务|13|13.2
小计|||40.5|40.3

分类（预算，万元）
货物|18
工程|9.5
服务|13` }, { name: "跟踪", text: `
2022年支出跟踪（元）
用途|年初给的|年中加的|最后能用|实际用掉
一、基本支出|868400|52600|921000|912884.5
  人员开支|612400|52600|665000|663518.4
  日常公用|256000|0|256000|249366.1
二、项目支出|400000|0|400000|382511
全部加起来|1268400|52600|1321000|1295395.5` }],
    states: `
      按季!B4 sangong_reception@budget@2022=8000元
      按季!G5 sangong_vehicle_run@final@2022=39786元
      按季!G6 sangong_vehicle_purchase@final@2022=0元
      按季!G8 sangong_total@final@2022=43087元
      采购!B9 procurement_goods@budget@2022=18万元
      采购!B11 procurement_services@budget@2022=13万元
      跟踪!B4 personnel_exp@budget@2022=612400元
      跟踪!E4 personnel_exp@final@2022=663518.4元
      跟踪!E5 public_exp@final@2022=249366.1元`,
    silent: ["按季!C5"],
    breaks: [],
  },
];
