import type { UnseenBook } from "./page";

/** Units told once for all sheets, in the title of one table beside another, and over people and money; sections in brackets side by side. */
export const UNSEEN_UNITS_OF_BOOKS: readonly UnseenBook[] = [
  {
    title: "本簿一律以元为单位", file: "文化馆经费2023.xlsx",
    pages: [
      {
        name: "说明", text: `
文化馆经费簿（2023年，会计记）
本簿金额一律以“元”为单位，各表不再注明。`,
      },
      {
        name: "季度", text: `
2023年各季度支付
季度|用款计划（累计）|基本支出|项目支出|本季支付|累计支付|序时进度
一季度|160000|121000|18000|139000|139000|25%
二季度|350000|129000|61000|190000|329000|50%
三季度|520000|126000|47000|173000|502000|75%
四季度|690000|139500|46500|186000|688000|100%
全年||515500|172500||688000|`,
      },
      {
        name: "三公", text: `
三公经费登记
日期|用途|接待费|车辆运行费|批次|人数|票号
1月16日|县馆检查|486||1|7|003
3月2日|加油||1500|||011
5月20日|剧团接待|742||1|12|029
12月7日|保养||880|||073
合计||1228|2380|2|19

全年三公经费总额||3608`,
      },
      {
        name: "资产与采购", text: `
2023年采购与资产
【采购】（万元）||||||【固定资产】
项目|采购预算|合同金额|支付金额|方式||类别|年初原值|增加|减少|年末原值
图书服务|42|41.86|41.86|磋商||房屋|1860000|0|0|1860000
电脑|2.4|2.28|2.28|框架||设备|356420|22800|14600|364620
合计|44.4|44.14|44.14|||合计|2216420|22800|14600|2224620`,
      },
      {
        name: "人与三公", text: `
2023年人员与三公

【人员】|||||【三公经费】
类别|编制|实有|备注||费用|预算数|决算数
在职|11|10|空编||公务接待费|2000|1228
退休||4|||公务用车运行维护费|4000|2380
外聘||3|派遣||因公出国（境）费|0|0
|||||合计|6000|3608`,
      },
    ],
    states: `
      三公!C7 sangong_reception@final@2023=1228元
      三公!C9 sangong_total@final@2023=3608元
      三公!D7 sangong_vehicle_run@final@2023=2380元
      三公!E7 reception_batches@final@2023=2批次
      三公!F7 reception_persons@final@2023=19人
      人与三公!B5 est_total@final@2023=11人
      人与三公!C5 on_duty_total@final@2023=10人
      人与三公!C6 retired@final@2023=4人
      人与三公!C7 off_est_staff@final@2023=3人
      人与三公!G5 sangong_reception@budget@2023=2000元
      人与三公!G6 sangong_vehicle_run@budget@2023=4000元
      人与三公!G7 sangong_abroad@budget@2023=0元
      人与三公!G8 sangong_total@budget@2023=6000元
      人与三公!H5 sangong_reception@final@2023=1228元
      人与三公!H6 sangong_vehicle_run@final@2023=2380元
      人与三公!H7 sangong_abroad@final@2023=0元
      人与三公!H8 sangong_total@final@2023=3608元
      季度!B3 plan_cumulative[一季度]@final@2023=160000元
      季度!B4 plan_cumulative[二季度]@final@2023=350000元
      季度!B5 plan_cumulative[三季度]@final@2023=520000元
      季度!B6 plan_cumulative[四季度]@final@2023=690000元
      季度!C7 basic_exp@final@2023=515500元
      季度!D7 project_exp@final@2023=172500元
      季度!F3 paid_cumulative[一季度]@final@2023=139000元
      季度!F4 paid_cumulative[二季度]@final@2023=329000元
      季度!F5 paid_cumulative[三季度]@final@2023=502000元
      季度!F6 paid_cumulative[四季度]@final@2023=688000元
      资产与采购!B6 procurement_total@budget@2023=44.4万元
      资产与采购!C6 procurement_contract@final@2023=44.14万元
      资产与采购!D6 procurement_paid@final@2023=44.14万元
      资产与采购!H6 fixed_asset_begin@final@2023=2216420元
      资产与采购!I6 fixed_asset_add@final@2023=22800元
      资产与采购!J6 fixed_asset_dec@final@2023=14600元
      资产与采购!K6 fixed_asset_end@final@2023=2224620元`,
  },
  {
    title: "单位：万元、人 over people first", file: "图书馆基础数据2023.xlsx",
    pages: [
      {
        name: "基础数据", text: `
附表2
部门整体支出绩效自评基础数据
填报单位：某县图书馆|||||单位：万元、人
一、人员
编制人数|年末在职人数|控制率|离休人员|退休人员|劳务派遣
26|24|92.31%|1|13|9

二、经费
项目|2022年决算|2023年预算|2023年调整预算|2023年决算|备注
“三公”经费合计|5.18|5.4|5.4|4.85|
　1.公务用车购置及运行维护费|4.36|4.5|4.5|4.21|图书车1辆
　　其中：购置费|0|0|0|0|
　　　　　运行维护费|4.36|4.5|4.5|4.21|
　2.因公出国（境）费|0|0|0|0|
　3.公务接待费|0.82|0.9|0.9|0.64|
基本支出|402.66|418.3|431.75|428.09|
　人员经费|361.42|374.8|390.25|387.63|
　公用经费|41.24|43.5|41.5|40.46|
项目支出|146.8|158|170.6|165.34|
支出合计|549.46|576.3|602.35|593.43|
政府采购金额|88.2|96|96|91.47|`,
      },
      {
        name: "收支总表", text: `
2023年部门综合预算收支总表
|||||单位：万元
收入||支出
项目|预算数|支出功能分科目（按大类）|预算数|部门预算支出经济科目（按大类）|预算数
一、部门预算|576.3|一、部门预算|576.3|一、部门预算|576.3
1、财政拨款|576.3|七、文化旅游体育与传媒支出|533.45|1、人员经费和公用经费支出|418.3
（1）一般公共预算拨款|576.3|八、社会保障和就业支出|28.05|（1）工资福利支出|374.8
||九、卫生健康支出|14.8|（2）商品和服务支出|43.5
||||2、专项业务经费支出|158
||||（1）商品和服务支出|158
本年收入合计|576.3|本年支出合计|576.3|本年支出合计|576.3
上年结转||结转下年||结转下年|
收入总计|576.3|支出总计|576.3|支出总计|576.3`,
      },
    ],
    states: `
      基础数据!A6 est_total@final@2023=26人
      基础数据!B10 sangong_total@final@2022=5.18万元
      基础数据!B11 sangong_vehicle@final@2022=4.36万元
      基础数据!B12 sangong_vehicle_purchase@final@2022=0万元
      基础数据!B13 sangong_vehicle_run@final@2022=4.36万元
      基础数据!B14 sangong_abroad@final@2022=0万元
      基础数据!B15 sangong_reception@final@2022=0.82万元
      基础数据!B16 basic_exp@final@2022=402.66万元
      基础数据!B17 personnel_exp@final@2022=361.42万元
      基础数据!B18 public_exp@final@2022=41.24万元
      基础数据!B19 project_exp@final@2022=146.8万元
      基础数据!B20 exp_year@final@2022=549.46万元
      基础数据!B21 procurement_total@final@2022=88.2万元
      基础数据!B6 on_duty_total@final@2023=24人
      基础数据!C10 sangong_total@budget@2023=5.4万元
      基础数据!C11 sangong_vehicle@budget@2023=4.5万元
      基础数据!C12 sangong_vehicle_purchase@budget@2023=0万元
      基础数据!C13 sangong_vehicle_run@budget@2023=4.5万元
      基础数据!C14 sangong_abroad@budget@2023=0万元
      基础数据!C15 sangong_reception@budget@2023=0.9万元
      基础数据!C16 basic_exp@budget@2023=418.3万元
      基础数据!C17 personnel_exp@budget@2023=374.8万元
      基础数据!C18 public_exp@budget@2023=43.5万元
      基础数据!C19 project_exp@budget@2023=158万元
      基础数据!C20 exp_year@budget@2023=576.3万元
      基础数据!C21 procurement_total@budget@2023=96万元
      基础数据!C6 on_duty_control_rate@final@2023=0.9231%
      基础数据!D10 sangong_total@adjusted@2023=5.4万元
      基础数据!D11 sangong_vehicle@adjusted@2023=4.5万元
      基础数据!D12 sangong_vehicle_purchase@adjusted@2023=0万元
      基础数据!D13 sangong_vehicle_run@adjusted@2023=4.5万元
      基础数据!D14 sangong_abroad@adjusted@2023=0万元
      基础数据!D15 sangong_reception@adjusted@2023=0.9万元
      基础数据!D16 basic_exp@adjusted@2023=431.75万元
      基础数据!D17 personnel_exp@adjusted@2023=390.25万元
      基础数据!D18 public_exp@adjusted@2023=41.5万元
      基础数据!D19 project_exp@adjusted@2023=170.6万元
      基础数据!D20 exp_year@adjusted@2023=602.35万元
      基础数据!D21 procurement_total@adjusted@2023=96万元
      基础数据!D6 lixiu@final@2023=1人
      基础数据!E10 sangong_total@final@2023=4.85万元
      基础数据!E11 sangong_vehicle@final@2023=4.21万元
      基础数据!E12 sangong_vehicle_purchase@final@2023=0万元
      基础数据!E13 sangong_vehicle_run@final@2023=4.21万元
      基础数据!E14 sangong_abroad@final@2023=0万元
      基础数据!E15 sangong_reception@final@2023=0.64万元
      基础数据!E16 basic_exp@final@2023=428.09万元
      基础数据!E17 personnel_exp@final@2023=387.63万元
      基础数据!E18 public_exp@final@2023=40.46万元
      基础数据!E19 project_exp@final@2023=165.34万元
      基础数据!E20 exp_year@final@2023=593.43万元
      基础数据!E21 procurement_total@final@2023=91.47万元
      基础数据!E6 retired@final@2023=13人
      基础数据!F6 off_est_staff@final@2023=9人
      收支总表!B11 income_year@budget@2023=576.3万元
      收支总表!B13 income_total@budget@2023=576.3万元
      收支总表!B5 income_year@budget@2023=576.3万元
      收支总表!B6 income_fiscal@budget@2023=576.3万元
      收支总表!B7 income_gpb@budget@2023=576.3万元
      收支总表!D11 exp_year@budget@2023=576.3万元
      收支总表!D13 exp_total@budget@2023=576.3万元
      收支总表!D5 exp_year@budget@2023=576.3万元
      收支总表!D6 func_exp[207]@budget@2023=533.45万元
      收支总表!D7 func_exp[208]@budget@2023=28.05万元
      收支总表!D8 func_exp[210]@budget@2023=14.8万元
      收支总表!F10 project_econ[302]@budget@2023=158万元
      收支总表!F11 exp_year@budget@2023=576.3万元
      收支总表!F13 exp_total@budget@2023=576.3万元
      收支总表!F5 exp_year@budget@2023=576.3万元
      收支总表!F6 basic_exp@budget@2023=418.3万元
      收支总表!F7 basic_econ[301]@budget@2023=374.8万元
      收支总表!F8 basic_econ[302]@budget@2023=43.5万元
      收支总表!F9 project_exp@budget@2023=158万元`,
  },
];
