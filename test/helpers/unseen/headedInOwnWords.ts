import type { UnseenBook } from "./page";

/** Tables whose headings, units and kinds stand where an office finds room for them. */
export const UNSEEN_HEADED_IN_OWN_WORDS: readonly UnseenBook[] = [
  {
    title: "stages in brackets behind names, people of the year before, those in post by the kind of their posts", file: "某园区2022年.xlsx",
    pages: [
      {
        name: "三公", text: `
三公（元）|
接待费（预算）|9000
接待费（决算）|6120
公车运行费（预算）|42000
公车运行费（决算）|39800
三公合计（预算）|51000
三公合计（决算）|45920`,
      },
      {
        name: "人员", text: `
2022年底人数|||单位：人
种类|编制|实有|上年底
执法人员（行政编制）|25|24|22
工勤|3|3|4
在编合计|28|27|26
协管（编外）|—|14|15`,
      },
    ],
    states: `
      三公!B2 sangong_reception@budget@2022=9000元
      三公!B3 sangong_reception@final@2022=6120元
      三公!B5 sangong_vehicle_run@final@2022=39800元
      三公!B6 sangong_total@budget@2022=51000元
      三公!B7 sangong_total@final@2022=45920元
      人员!B3 est_civil@final@2022=25人
      人员!C3 on_duty_civil@final@2022=24人
      人员!D3 on_duty_civil@final@2021=22人
      人员!D4 on_duty_worker@final@2021=4人
      人员!D5 on_duty_total@final@2021=26人`,
  },
  {
    title: "people of one kind who came and went", file: "某所人员变动2022.xlsx",
    pages: [
      {
        name: "变动", text: `
2022年人员增减||||||
类别|核定编制|上年末|增加|减少|年末实有|说明
在职（事业编制）|18|16|3|1|18|新招3
退休||7|1||8|
临聘（编外）||5||2|3|
单位：人||||||`,
      },
    ],
    states: `
      变动!B3 est_total@final@2022=18人
      变动!C3 on_duty_total@final@2021=16人
      变动!F3 on_duty_total@final@2022=18人`,
    silent: ["变动!D3", "变动!E3"],
  },
  {
    title: "posts of which only the sum is told, people without posts behind a blank row", file: "某校2022.xlsx",
    pages: [
      {
        name: "岗位", text: `
人员（年底，人）||
岗位|编制|在编在岗
教师||31
教辅||6
后勤||4
合计|44|41
||
编外聘用|9|
退休|12|`,
      },
    ],
    states: `
      岗位!B6 est_total@final@2022=44人
      岗位!C6 on_duty_total@final@2022=41人
      岗位!B8 off_est_staff@final@2022=9人`,
  },
  {
    title: "counts beside money, behind 口径, and below 年初计划 | 实际完成", file: "2023年某执法队.xlsx",
    pages: [
      {
        name: "项目", text: `
2023年项目支出与产出||||||||
||||||||单位：元
项目|年初预算|全年预算|执行数|执行率|产出指标|目标值|完成值|说明
渣土巡查|300000|320000|318000|0.99375|巡查车次（次）|900|944|
违建拆除|500000|500000|450000|0.9|拆除违建（处）|40|37|两处缓拆
普法宣传|60000|60000|57000|0.95|宣传到位|好|好|
合计|860000|880000|825000|0.9375||||`,
      },
      {
        name: "业务", text: `
2023年业务量||
做了什么|完成数|口径
案件立案|612|件，系统导出
市民投诉|4310|件次
普法进校|48|场
巡街|1300余|约数`,
      },
      {
        name: "培训", text: `
2023年培训任务完成情况||||
任务|单位|年初计划|实际完成|完成率
新录用轮训|人次|60|57|95.0%
案卷评查|卷|200|224|112.0%
技能比武|场|2|2|100.0%`,
      },
    ],
    states: `
      项目!D4 line_executed[渣土巡查]@final@2023=318000元
      项目!D7 project_exp@final@2023=825000元
      项目!H4 work_output[巡查车次]@final@2023=944
      项目!H5 work_output[拆除违建]@final@2023=37
      业务!B3 work_output[案件立案]@final@2023=612
      业务!B5 work_output[普法进校]@final@2023=48
      培训!D3 work_output[新录用轮训]@final@2023=57人次
      培训!D4 work_output[案卷评查]@final@2023=224`,
    silent: ["项目!G4", "项目!G5", "业务!B6", "培训!C3"],
  },
  {
    title: "tables beside and below each other on one sheet, counts in units of a column without a heading", file: "2023年某执法队总览.xlsx",
    pages: [
      {
        name: "总览", merges: ["A1:H1"], text: `
执法队2023年家底（万元）||||||
三公|22决|23预|23决||人员|编制|年末在岗
接待|2.1|2|1.4||行政|12|11
公车运行|30|28|27.6||工勤|2|2
三公合计|32.1|30|29||合计|14|13
|||||退休||6
|||||||
干了什么（2023）|||||租金（非税，万元）||
事|数||||应收租金|20|
线索移送|84|件|||实收租金|18|
联合检查|16|次|||已缴国库|18|
|||||||
|||||家底、结转||
|||||固定资产年末原值|310.5|
|||||公车（辆）|5|
|||||年末结转|12.3|`,
      },
    ],
    states: `
      总览!D5 sangong_total@final@2023=29万元
      总览!B10 work_output[线索移送]@final@2023=84件
      总览!B11 work_output[联合检查]@final@2023=16次
      总览!G9 rent_due@final@2023=20万元
      总览!G10 rent_received@final@2023=18万元
      总览!G14 fixed_asset_end@final@2023=310.5万元
      总览!G15 vehicles_held@final@2023=5辆
      总览!G16 carry_out@final@2023=12.3万元`,
  },
  {
    title: "counts opened by 接待：, a score below projects, purchases told once more by kinds", file: "某站2021年台账.xlsx",
    pages: [
      {
        name: "三公", text: `
三公（元）|||
项目|去年实际|今年预算|今年实际
接待费|8000|7000|6300
公车运行维护费|21000|20000|19500
三公合计|29000|27000|25800
|||
接待：|||
批次|11||9
人次|90||77
公车：|||
保有量（辆）|2||2`,
      },
      {
        name: "项目", text: `
2021年项目支出（元）|||
名称|年初预算|执行数|执行率
水质监测|200000|196000|98.0%
堤防养护|300000|291000|97.0%
项目支出合计|500000|487000|97.4%
|||
绩效自评得分|95.5||`,
      },
      {
        name: "采购", text: `
2021年政府采购台账|||||
|||||单位：元
项目|品目|采购预算|合同金额|支付金额|备注
流速仪|货物|80000|78000|78000|
管护服务|服务|120000|118000|110000|
护坡修缮|工程|90000|88500|88500|
合计||290000|284500|276500|
|||||
|||||
采购预算按品目|金额||||
货物|80000||||
服务|120000||||
工程|90000||||
合计|290000||||`,
      },
    ],
    states: `
      三公!B8 reception_batches@final@2020=11批次
      三公!D8 reception_batches@final@2021=9批次
      三公!D9 reception_persons@final@2021=77人次
      三公!D11 vehicles_held@final@2021=2辆
      项目!C5 project_exp@final@2021=487000元
      项目!B7 self_score@final@2021=95.5分
      采购!C7 procurement_total@budget@2021=290000元
      采购!B11 procurement_goods@budget@2021=80000元
      采购!B12 procurement_services@budget@2021=120000元
      采购!B13 procurement_works@budget@2021=90000元
      采购!B14 procurement_total@budget@2021=290000元`,
  },
];
