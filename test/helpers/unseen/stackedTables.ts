import type { UnseenBook } from "./page";

/** Tables of several things below each other on one sheet, each with its own unit and headings (invented units and figures). */
export const UNSEEN_STACKED_TABLES: readonly UnseenBook[] = [
  {
    title: "numbered parts of one sheet whose units stand beside their names, with and without a blank row between", file: "某监理站2022年总表.xlsx",
    pages: [{ name: "2022", text: `
某监理站2022年总表
一、经费|||||单位：万元
支出内容|年初预算|调整数|调整后预算|实际支出|剩余
基本支出|500.5|10|510.5|508.5|2
项目支出|200|-5|195|190|5
合计|700.5|5|705.5|698.5|7
二、三公|||单位：元
|2021年实际|2022年预算|2022年实际
车辆运行|45200.5|46000|43100.2
接待|2600|2500|1800
三公合计|47800.5|48500|44900.2
三、固定资产|||||（元）
|年初|增加|减少|年末|其中在用
仪器|3200000|120000|50000|3270000|3250000
家具|180000|6000|2000|184000|184000
合计|3380000|126000|52000|3454000|3434000

四、采购（万元）
品目|预算|合同|已付
货物|50|48|47.5
服务|80|79|79
合计|130|127|126.5
五、人员|编制|在职|退休|编外
人数|30|28|9|5` }],
    states: `
      B6 budget_initial@budget@2022=700.5万元
      E4 basic_exp@final@2022=508.5万元
      B9 sangong_vehicle_run@final@2021=45200.5元
      C10 sangong_reception@budget@2022=2500元
      D11 sangong_total@final@2022=44900.2元
      B16 fixed_asset_begin@final@2022=3380000元
      D16 fixed_asset_dec@final@2022=52000元
      F16 fixed_asset_in_use@final@2022=3434000元
      B22 procurement_total@budget@2022=130万元
      D22 procurement_paid@final@2022=126.5万元
      B24 est_total@final@2022=30人
      D24 retired@final@2022=9人
      E24 off_est_staff@final@2022=5人`,
    breaks: [],
  },
  {
    title: "a numbered list below columns of two years has the sheet's year; figures written with 元 are no 批次; the end of last year is the opening of assets", file: "某站2022年自用.xlsx",
    pages: [{ name: "业务", text: `
一、业务量
指标|2021年|2022年|同比
检验样品（份）|820|870|6.1%
出具报告（份）|410|430|4.9%

二、人员（年末）
编制数|30
在编在岗|28
退休|9

三、满意度
发放问卷|100` }, { name: "三公", text: `
三公开支|21年实际|22年批|22年实际
公车运行|43,218.60元|42,000.00元|39,870.45元
公务接待|6,240.00元|6,000.00元|4,215.00元
合计|49,458.60元|48,000.00元|44,085.45元` }, { name: "人头", text: `
2022年底
编制|在职|空编|退休|遗属补助
'30|'28|'2|'9|'1


在职按岗位
管理|'4
专技|'21
工勤|'3` }, { name: "家底", text: `
固定资产增减（元）
类别|21年底|22年增加|22年处置|22年底
仪器|3200000|120000|50000|3270000
家具|180000|6000|2000|184000
合计|3380000|126000|52000|3454000` }],
    states: `
      业务!B7 est_total@final@2022=30人
      业务!B8 on_duty_total@final@2022=28人
      业务!B9 retired@final@2022=9人
      三公!D3 sangong_reception@final@2022=4215元
      人头!A3 est_total@final@2022=30人
      人头!D3 retired@final@2022=9人
      人头!E3 survivors@final@2022=1人
      人头!B9 on_duty_worker@final@2022=3人
      家底!B5 fixed_asset_begin@final@2022=3380000元
      家底!E5 fixed_asset_end@final@2022=3454000元`,
    silent: ["业务!B12", "家底!B4"],
    breaks: [],
  },
  {
    title: "what the other lines tell: running cars beside buying them, cars among heads, changes between the assets of two days, the only line of 非税", file: "某所2022年杂项.xlsx",
    pages: [{ name: "三公和人", text: `
三公经费（元）|||||人（2022年底）
|21年决算|22年预算|22年决算||编制|28
出国|0|0|0||在职|27
购车|0|0|0||退休|9
用车|138560|135000|126418.3||编外测工|14
招待|9650|9000|5230
合计|148210|144000|131648.3||公车（越野车，台）|5` }, { name: "家底", text: `
资产（元）|
固定资产原值（年初）|9684350.2
本年增加|458600
本年减少|126480
固定资产原值（年末）|10016470.2
其中在用|9871250.2` }, { name: "收费", text: `
七、非税|||单位：元
|应收|实收|已缴库|欠缴
委托检定收费|12600|8400|8400|4200` }, { name: "采购", text: `
政府采购情况（万元）
类别|采购预算|中标（合同）|实际支付|其中给中小微
货物|1012|986.4|958.2|612.5
服务|70|66.9|64.85|66.9
合计|1082|1053.3|1023.05|679.4` }],
    states: `
      三公和人!B4 sangong_vehicle_purchase@final@2021=0元
      三公和人!D5 sangong_vehicle_run@final@2022=126418.3元
      三公和人!C6 sangong_reception@budget@2022=9000元
      三公和人!G7 vehicles_held@final@2022=5辆
      家底!B3 fixed_asset_add@final@2022=458600元
      家底!B4 fixed_asset_dec@final@2022=126480元
      收费!B3 nontax_due@final@2022=12600元
      收费!D3 nontax_remitted@final@2022=8400元
      采购!E5 procurement_sme@final@2022=679.4万元`,
    breaks: [],
  },
  {
    title: "what the other lines tell: cars that patrol, opening and closing by years of two digits", file: "某所2022年杂项.xlsx",
    pages: [{ name: "车", text: `
车
巡线用车保有量|7|辆
当年购置|0|辆` }, { name: "设备", text: `
设备固定资产（原值，元）
名称|数量|2021年末|2022年增|2022年减|2022年末|在用
雷达|4部|1246000|0|0|1246000|1246000
接收机|3部|1873500|0|312000|1561500|1561500
电源|2台|186000|0|0|186000|98000
塔|1座|2240000|136000|0|2376000|2376000
家具|一批|68420|4650|0|73070|73070
共计||5613920|140650|312000|5442570|5354570` }],
    states: `
      车!B2 vehicles_held@final@2022=7辆
      车!B3 vehicles_bought@final@2022=0辆
      设备!C8 fixed_asset_begin@final@2022=5613920元
      设备!F8 fixed_asset_end@final@2022=5442570元`,
    breaks: [],
  },
  {
    title: "what the other lines tell: cars and guests by any name below 三公", file: "某所2022年杂项.xlsx",
    pages: [{ name: "三公短", text: `
三公开支|21年实际|22年批|22年实际
公车运行|43,218.60元|42,000.00元|39,870.45元
公务接待|6,240.00元|6,000.00元|4,215.00元
合计|49,458.60元|48,000.00元|44,085.45元

所里车：|2辆
来客：|17批|102人次` }],
    states: `
      三公短!C3 sangong_reception@budget@2022=6000元
      三公短!B6 vehicles_held@final@2022=2辆
      三公短!B7 reception_batches@final@2022=17批
      三公短!C7 reception_persons@final@2022=102人次`,
    breaks: [],
  },
  {
    title: "what the other lines do not tell: two kinds of cars are each no fleet, changes that do not explain the end, kinds of money below 财政资金", file: "某中心2022年底稿.xlsx",
    pages: [{ name: "车辆", text: `
车辆情况
巡线车|7|辆
通勤用车保有量|2|辆
救护车|3|辆` }, { name: "不平", text: `
家底（元）|
固定资产原值（年初）|9684350.2
本年增加|458600
本年减少|126481
固定资产原值（年末）|10016470.2` }, { name: "分资金", merges: ["A2:A3", "B2:B3", "C2:D2", "E2:E3"], text: `
某中心收支情况（按资金来源）||||单位：万元
项目|合计|财政资金||单位自有资金
||一般公共预算|政府性基金|
本年收入|130|95|5|30
本年支出|128|94|5|29
  基本支出|80|78|0|2
  项目支出|48|16|5|27` }],
    states: `
      分资金!C4 income_gpb@final@2022=95万元
      分资金!C5 gpb_exp@final@2022=94万元
      分资金!C6 gpb_basic@final@2022=78万元
      分资金!D7 gf_project@final@2022=5万元`,
    silent: ["车辆!B2", "车辆!B3", "车辆!B4", "不平!B3", "不平!B4"],
    breaks: [],
  },
  {
    title: "a ledger without a unit whose sums stand rounded in a table in 万元 is kept in 元; one whose sums do not is not", file: "某校2022年三公流水.xlsx",
    pages: [{ name: "流水", text: `
2022年“三公”流水账
日期|凭证|事由|公务接待费|批次|人次|车辆运行维护费
'1/12|记3|督导组就餐|1280|1|16|
'3/8|记25|年检、交强险||||14611.4
'6/2|记66|加油||||16066.6
'9/1|记102|专家组|860|1|12|
'11/3|记131|来校交流|3157|1|22|
全年合计|||5297|3|50|30678` }, { name: "预算比", text: `
与预算比（万元）
项目|2021年决算|2022年预算|2022年决算
出国（境）|0|0|0
公车购置|0|0|0
公车运行|3.52|3.80|3.07
公务接待|0.79|1.00|0.53
三公经费|4.31|4.80|3.60` }, { name: "半年流水", text: `
2022年接待和用车
日期|凭证|事由|公务接待费|车辆运行维护费
'1/12|记3|督导组就餐|2280|
'3/8|记25|年检||4611.4
'6/2|记66|加油||7000
全年合计|||2280|11611.4` }],
    states: `
      流水!D8 sangong_reception@final@2022=5297元
      流水!G8 sangong_vehicle_run@final@2022=30678元
      流水!E8 reception_batches@final@2022=3批次
      预算比!D5 sangong_vehicle_run@final@2022=3.07万元`,
    silent: ["半年流水!D6", "半年流水!E6"],
    breaks: [{ rule: "S-02", cells: ["半年流水!E6"] }, ],
  },
];
