import type { UnseenBook } from "./page";

/** Ledgers with sums of all below, coded headings, lines told besides, and posts in pairs of one card. */
export const UNSEEN_LEDGERS_AND_CARDS: readonly UnseenBook[] = [
  {
    title: "ledgers and cards of a school: coded subjects by month, quarters, people told besides, 三公 summed up below", file: "xiaoxue-2021.xlsx",
    pages: [
      {
        name: "公用", text: `
公用经费分月登记（元）
月份|30201办公费|30206电费|30299其他|本月合计
全年累计|600|300|100|1000
1月|50|25|10|85
2月|50|25|10|85
3月|50|25|5|80
4月|50|25|5|80
5月|50|25|5|80
6月|50|25|10|85
7月|50|25|5|80
8月|50|25|10|85
9月|50|25|10|85
10月|50|25|10|85
11月|50|25|10|85
12月|50|25|10|85`,
      },
      {
        name: "季报", text: `
2021年收支完成情况（分季）
||||||单位：万元
项目|全年预算（年初）|一季度|二季度|三季度|四季度|全年完成
一、收入合计|120|30|30|30|32|122
财政拨款收入|100|25|25|25|26|101
其他收入|20|5|5|5|6|21
二、支出合计|120|28|30|30|33|121`,
      },
      {
        name: "人员", text: `
岗位|编制|在编|编外
合计|23|21|4
管理|3|3|
专业技术|18|16|3
工勤|2|2|1

另：退休职工|13||`,
      },
      {
        name: "三公", text: `
2021年三公经费登记
单位：元
日期|事由|公务接待|公车运行|批次|人次
3月2日|县里来人|400||1|8
5月9日|加油||3000||
9月7日|对口单位来访|600||1|10
全年合计||1000|3000|2|18
三公总计||4000|||
年初预算||5000|||`,
      },
      {
        name: "卡", text: `
单位人员情况卡（2021年末）||||单位：人

行政编制|6||事业编制|17
编制合计|23||在职合计|21`,
      },
      {
        name: "结转", text: `
2021年项目结转结余情况表
|||||单位：万元
项目|年初结转|本年下达|本年支出|财政收回|年末结转
教学楼防水|2|10|11|1|0
课桌更新|3|5|6||2
合计|5|15|17|1|2`,
      },
    ],
    states: `
      三公!C7 sangong_reception@final@2021=1000元
      三公!C8 sangong_total@final@2021=4000元
      三公!C9 sangong_total@budget@2021=5000元
      三公!D7 sangong_vehicle_run@final@2021=3000元
      三公!E7 reception_batches@final@2021=2批次
      三公!F7 reception_persons@final@2021=18人次
      人员!B2 est_total@final@2021=23人
      人员!B3 est_total[管理]@final@2021=3人
      人员!B4 est_total[专业技术]@final@2021=18人
      人员!B5 est_worker@final@2021=2人
      人员!C2 on_duty_total@final@2021=21人
      人员!C5 on_duty_worker@final@2021=2人
      人员!D2 off_est_staff@final@2021=4人
      人员!D4 off_est_staff[专业技术]@final@2021=3人
      人员!B7 retired@final@2021=13人
      公用!B3 basic_econ[30201]@final@2021=600元
      公用!C3 basic_econ[30206]@final@2021=300元
      公用!D3 basic_econ[30299]@final@2021=100元
      卡!B3 est_civil@final@2021=6人
      卡!B4 est_total@final@2021=23人
      卡!E3 est_institution@final@2021=17人
      卡!E4 on_duty_total@final@2021=21人
      季报!B4 income_year@budget@2021=120万元
      季报!B5 income_fiscal@budget@2021=100万元
      季报!B6 income_other@budget@2021=20万元
      季报!B7 exp_year@budget@2021=120万元
      季报!G4 income_year@final@2021=122万元
      季报!G5 income_fiscal@final@2021=101万元
      季报!G6 income_other@final@2021=21万元
      季报!G7 exp_year@final@2021=121万元
      结转!B6 carry_in@final@2021=5万元
      结转!D4 line_executed[教学楼防水]@final@2021=11万元
      结转!D5 line_executed[课桌更新]@final@2021=6万元
      结转!E4 recovered[教学楼防水]@final@2021=1万元
      结转!E6 recovered@final@2021=1万元
      结转!F6 carry_out@final@2021=2万元`,
    silent: ["公用!E3"],
  },
];
