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
];
