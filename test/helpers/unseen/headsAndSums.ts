import type { UnseenBook } from "./page";

/** Headings with a number or a unit among them, sums by other names, stages beside years (invented units and figures). */
export const UNSEEN_HEADS_AND_SUMS: readonly UnseenBook[] = [
  {
    title: "tables numbered in front of their headings, parts numbered 1）", file: "某中心2023年底账.xlsx",
    pages: [{ name: "底账", text: `
某中心2023年底账（以下金额均为元）

表一|收入|预算|全年到账
1|财政拨款收入|5200000|5316400
2|其他收入||12480.5
|收入合计|5200000|5328880.5

表二|支出|预算|全年付出
|支出合计|5200000|5240310.5
1|基本支出|4100000|4186210.5
|1）人员经费|3500000|3602110.2
|2）公用经费|600000|584100.3
2|项目支出|1100000|1054100

表三|教职工|人
|核定编制|44
|在职人员|41
|临时工（门卫、保洁）|7` }],
    states: `
      D4 income_fiscal@final@2023=5316400元
      C6 income_year@budget@2023=5200000元
      D9 exp_year@final@2023=5240310.5元
      D10 basic_exp@final@2023=4186210.5元
      D11 personnel_exp@final@2023=3602110.2元
      C12 public_exp@budget@2023=600000元
      D13 project_exp@final@2023=1054100元
      C16 est_total@final@2023=44人
      C17 on_duty_total@final@2023=41人
      C18 off_est_staff@final@2023=7人`,
    breaks: [],
  },
  {
    title: "an account with two sides headed by its unit, sums called 计, 总数 and 全院", file: "某院2022.xlsx",
    pages: [{ name: "收支", text: `
某院收支对照（2022年决算口径）
收　方|元||付　方|元
财政拨款收入|6400000||基本支出|5900000
其他收入|21000.4||项目支出|480000.4
本年收入合计|6421000.4||本年支出合计|6380000.4
年初结转结余|35000||年末结转结余|76000
总计|6456000.4||总计|6456000.4` }, { name: "职工", text: `
部门|编制|在职|编外聘用|退休
演出部|30|28|6|0
创作部|12|11|1|0
办公室|8|8|2|17
全院|50|47|9|17` }, { name: "采购", text: `
政府采购（货物、服务、工程）||单位：万元
|年初采购预算|合同金额|支付金额
货物|31|30.2|30.2
服务|12.5|12|11.6
工程|0|0|0
计|43.5|42.2|41.8` }, { name: "三公", text: `
三公经费（元）
年份|口径|出国|公务用车（运行维护）|接待|总数
2021年|预算|0|36000|8000|44000
2021年|决算|0|35210|6120|41330
2022年|预算|0|35000|7000|42000
2022年|决算|0|34180.5|5210|39390.5` }],
    states: `
      收支!B3 income_fiscal@final@2022=6400000元
      收支!B5 income_year@final@2022=6421000.4元
      收支!B7 income_total@final@2022=6456000.4元
      收支!E3 basic_exp@final@2022=5900000元
      收支!E6 carry_out@final@2022=76000元
      收支!E7 exp_total@final@2022=6456000.4元
      职工!B5 est_total@final@2022=50人
      职工!C5 on_duty_total@final@2022=47人
      职工!D5 off_est_staff@final@2022=9人
      职工!E5 retired@final@2022=17人
      采购!B3 procurement_goods@budget@2022=31万元
      采购!B6 procurement_total@budget@2022=43.5万元
      采购!C6 procurement_contract@final@2022=42.2万元
      采购!D6 procurement_paid@final@2022=41.8万元
      三公!D3 sangong_vehicle_run@budget@2021=36000元
      三公!E4 sangong_reception@final@2021=6120元
      三公!F5 sangong_total@budget@2022=42000元
      三公!F6 sangong_total@final@2022=39390.5元`,
    silent: ["职工!B2", "职工!C4"],
    breaks: [],
  },
  {
    title: "months across with a sum called 本月, an aside between tables, a sum of its own and projects below", file: "某院2021.xlsx",
    pages: [{ name: "收入月报", text: `
某院二〇二一年收入分月
项目|1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月|全年
财政拨款收入|200000|200000|200000|200000|200000|200000|200000|200000|200000|200000|200000|212000|2412000
其他收入|0|0|1100|0|0|900|0|0|1000|0|0|1200|4200
本月收入合计|200000|200000|201100|200000|200000|200900|200000|200000|201000|200000|200000|213200|2416200
金额单位元` }, { name: "支出", text: `
2021年支出（按季度）　　单位：元
支出类别|第1季度|第2季度|第3季度|第4季度|合计|年初预算
本年支出合计|500000|520000|530000|560000|2110000|2200000
——某专项资金单独报主管局——

收支结转
上年结转|本年收入|本年支出|结转下年
41000|2416200|2110000|347200` }, { name: "非税", text: `
2021年非税收入月报||元
月份|开单应收|实收
1月|20300|20300
2月|18200|18000
3月|21000|21000

减免合计|200` }, { name: "项目", text: `
某院2021年底账（元）
项目明细|预算|已付
排练厅维修|300000|292100
惠民演出|450000|450000
小计|750000|742100` }],
    states: `
      收入月报!N3 income_fiscal@final@2021=2412000元
      收入月报!N5 income_year@final@2021=2416200元
      支出!A8 carry_in@final@2021=41000元
      支出!B8 income_year@final@2021=2416200元
      支出!D8 carry_out@final@2021=347200元
      非税!B7 nontax_waived@final@2021=200元
      项目!B5 project_exp@budget@2021=750000元
      项目!C5 project_exp@final@2021=742100元`,
    silent: ["收入月报!B5", "收入月报!M5"],
    breaks: [],
  },
  {
    title: "changes of assets with a sign, and one of several ways, which is not all of it", file: "某院2020.xlsx",
    pages: [{ name: "设备账", text: `
固定资产（原值，元）
期初|8600000
＋购入|310000
－报废|96000
期末|8814000` }, { name: "按来源", text: `
固定资产（原值，元）
期初|8600000
＋购入|205000
＋调入|105000
－报废|96000
期末|8814000` }],
    states: `
      设备账!B2 fixed_asset_begin@final@2020=8600000元
      设备账!B3 fixed_asset_add@final@2020=310000元
      设备账!B4 fixed_asset_dec@final@2020=96000元`,
    silent: ["按来源!B3", "按来源!B4"],
    breaks: [],
  },
];
