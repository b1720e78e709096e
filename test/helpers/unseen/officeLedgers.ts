import type { UnseenBook } from "./page";

/** An office's own ledgers of what is watched most: 三公, buying, assets, what was collected, what is carried over. */
export const UNSEEN_OFFICE_LEDGERS: readonly UnseenBook[] = [
  {
    title: "三公 of three years, 预算 over 决算 beside each year, and counts behind blank rows below", file: "forest-office-2024.xlsx",
    pages: [{
      name: "三公", text: `
局机关“三公”经费（万元）||||||
年度||因公出国（境）|公务用车购置|公务用车运行维护|公务接待|合计
2022年|预算|0|0|9.5|3.1|12.6
|决算|0|0|8.42|2.64|11.06
2023年|预算|0|18|9|2.8|29.8
|决算|0|17.6|8.3|2.05|27.95
2024年|预算|0|0|8.8|2.4|11.2
|决算|0|0|8.71|1.93|10.64
||||||
||||||
2024年末公务用车保有量||5|辆|||
2024年接待批次||21|批|||
2024年接待人数||187|人|||`,
    }],
    states: `
      C4 sangong_abroad@final@2022=0万元
      E4 sangong_vehicle_run@final@2022=8.42万元
      F6 sangong_reception@final@2023=2.05万元
      G5 sangong_total@budget@2023=29.8万元
      G8 sangong_total@final@2024=10.64万元
      C11 vehicles_held@final@2024=5辆
      C12 reception_batches@final@2024=21批次
      C13 reception_persons@final@2024=187人`,
  },
  {
    title: "支出 beside 预算 is what was spent; 人数 beside 批次 are guests; a table named by the heading of its labels", file: "seed-station-2021.xlsx",
    pages: [
      {
        name: "三公", text: `
2021年三公经费登记|单位：元|
|预算|支出
公车运行|42000|39870.5
接待费|9000|3120
出国|0|0
计|51000|42990.5`,
      },
      {
        name: "接待", text: `
2021年公务接待||||单位：元
日期|对象|批次|人数|金额
2021.4.2|省站检查组|1|8|1320
2021.9.17|邻县同行|1|11|1800
公务接待费合计||2|19|3120`,
      },
      {
        name: "资产", text: `
固定资产变动（元）||||
分类|年初原值|增加|减少|年末原值
房屋|860000|0|0|860000
设备|214000|16000|9000|221000
合计|1074000|16000|9000|1081000
||||
||||
三公（元）|预算|实支||
公务用车运行费|42000|39870.5||
公务接待费|9000|3120||
合计|51000|42990.5||`,
      },
      {
        name: "结转", text: `
财政拨款结转结余表|||||单位：万元
资金|上年结转|本年拨款|本年支出|财政收回|年末结转
一般公共预算|31.2|402.5|398.1|5.6|30
政府性基金|8|60|52.5|3|12.5
合计|39.2|462.5|450.6|8.6|42.5`,
      },
    ],
    states: `
      三公!C3 sangong_vehicle_run@final@2021=39870.5元
      三公!C5 sangong_abroad@final@2021=0元
      三公!C6 sangong_total@final@2021=42990.5元
      接待!D5 reception_persons@final@2021=19人
      资产!C10 sangong_reception@final@2021=3120元
      结转!B4 gf_carry_in@final@2021=8万元
      结转!F4 gf_carry_out@final@2021=12.5万元
      结转!F5 carry_out_fiscal@final@2021=42.5万元`,
  },
  {
    title: "what was bought, by sections that a 小计 closes each", file: "county-archive-2022.xlsx",
    pages: [{
      name: "采购登记", text: `
2022年政府采购登记（货物、服务、工程分开）  单位：元||||||
序|采购内容|计划号|预算|供应商|合同价|其中小微企业|已付
货物类|||||||
1|密集架|A-01|420000|甲公司|411000|411000|390450
2|档案盒|A-02|60000|乙公司|58500||58500
|小计||480000||469500|411000|448950
服务类|||||||
1|数字化加工|B-01|900000|丙公司|884000||620000
|小计||900000||884000||620000
|总计||1380000||1353500|411000|1068950`,
    }],
    states: `
      D6 procurement_goods@budget@2022=480000元
      D9 procurement_services@budget@2022=900000元
      D10 procurement_total@budget@2022=1380000元
      F10 procurement_contract@final@2022=1353500元
      G10 procurement_sme@final@2022=411000元
      H10 procurement_paid@final@2022=1068950元`,
  },
  {
    title: "balances whose figures tell what came and went, years of two digits, and what was collected", file: "lake-office-2021.xlsx",
    pages: [
      {
        name: "资产对账", text: `
固定资产对账单（元）|||||
分类|2020年末原值|本年购建、划入|本年报废、划出|2021年末原值|其中：在用
房屋|5200000|||5200000|5200000
设备|846000|132000|54000|924000|910000
家具|118500|9600|2100|126000|126000
固定资产合计|6164500|141600|56100|6250000|6236000`,
      },
      {
        name: "结转", text: `
财政拨款结转结余|||||单位：元
项目|20年底结转（上年决算）|21年初结转|21年拨入|财政收回|21年底结转
湖岸巡护|61000|61000|400000|0|72000
水草清理|18500|0|260000|0|31500
浮标维护|7200|7200|90000|7200|0
湿地监测|5000|5000|30000|0|8000
合计|91700|73200|780000|7200|111500`,
      },
      {
        name: "水费", text: `
2021年取水补偿费征收台账|||||元
缴费单位|费种|应征|实征|入库|欠征
甲水厂|取水补偿费|120000|120000|120000|-
乙水站|取水补偿费|86000|71000|71000|15000
合计||206000|191000|191000|15000`,
      },
      {
        name: "执行", text: `
2021年经费执行台账||||||单位：元
支出事项|年初批复数|本年追加|全年指标|实际支出||执行率
||||上半年|合计|
基本支出|300000|20000|320000|150000|310000|0.9688
湖岸巡护|200000|200000|400000|180000|389000|1.945
水草清理|200000|60000|260000|90000|228500|0.8788
合计|700000|280000|980000|420000|927500|0.9464`,
        merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3", "E2:F2", "G2:G3"],
      },
    ],
    states: `
      资产对账!B6 fixed_asset_begin@final@2021=6164500元
      资产对账!C6 fixed_asset_add@final@2021=141600元
      资产对账!D6 fixed_asset_dec@final@2021=56100元
      资产对账!E6 fixed_asset_end@final@2021=6250000元
      结转!B7 carry_out_fiscal@final@2020=91700元
      结转!C7 carry_in_fiscal@final@2021=73200元
      结转!F7 carry_out_fiscal@final@2021=111500元
      水费!C5 nontax_due@final@2021=206000元
      水费!D5 nontax_received@final@2021=191000元
      水费!E5 nontax_remitted@final@2021=191000元`,
    silent: ["结转!D7"],
    breaks: [
      { rule: "Y-01", cells: ["结转!C4", "结转!B4"], difference: "18500" },
      { rule: "L-03", cells: ["执行!G5"] },
    ],
  },
  {
    title: "购入 beside 调入 is not all that assets grew by; months of what was collected", file: "lake-office-assets-2021.xlsx",
    pages: [
      {
        name: "购入与调入", text: `
固定资产变动（元）||||
分类|年初原值|购入|调入|年末原值
设备|400000|60000|15000|475000
家具|80000|9000|1000|90000
合计|480000|69000|16000|565000`,
      },
      {
        name: "罚没", text: `
2021年非税收入收缴月报汇总|||单位：元
月份|渔政罚款|证照费|月合计
${Array.from({ length: 12 }, (_, month) => `${month + 1}月|${1000 + month}|200|${1200 + month}`).join("\n")}
全年|12066|2400|14466`,
      },
    ],
    states: `
      购入与调入!E5 fixed_asset_end@final@2021=565000元
      罚没!D15 nontax_received@final@2021=14466元`,
    silent: ["购入与调入!C5", "购入与调入!D5", "罚没!D14"],
    breaks: [],
  },
  {
    title: "staff and assets side by side below 三公, each named in one row", file: "prosecutor-office-2019.xlsx",
    pages: [{
      name: "三公人员资产", merges: ["A2:B2", "C2:D2", "E2:F2", "G2:H2"], text: `
“三公”经费（万元）||||||||||
合计||公务用车购置费||公务用车运行费||公务接待费||||
2019预算|2019决算|2019预算|2019决算|2019预算|2019决算|2019预算|2019决算|||
41|38.2|0|0|38|35.9|3|2.3|||
||||||||||
||||||||||
人员（2019年12月31日）||||||资产（万元）||||
编制|人数||实有|人数||项目|年初|增加|减少|年末
政法专项编制|52||检察官等|49||房屋|1800|0|0|1800
工勤编制|3||工勤|3||设备|312.5|40.3|11.2|341.6
编制合计|55||在职合计|52||固定资产合计|2112.5|40.3|11.2|2141.6
|||退休|30||||||`,
    }],
    states: `
      B4 sangong_total@final@2019=38.2万元
      B10 est_worker@final@2019=3人
      B11 est_total@final@2019=55人
      E11 on_duty_total@final@2019=52人
      E12 retired@final@2019=30人
      H11 fixed_asset_begin@final@2019=2112.5万元
      I11 fixed_asset_add@final@2019=40.3万元
      J11 fixed_asset_dec@final@2019=11.2万元
      K11 fixed_asset_end@final@2019=2141.6万元`,
    breaks: [],
  },
];
