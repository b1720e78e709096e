import type { UnseenBook } from "./page";

/** Final accounts of all fiscal money together, by function, by subject and by kind of money. */
export const UNSEEN_FORMS_OF_FISCAL_MONEY: readonly UnseenBook[] = [
  {
    title: "a final account that tells the kinds of fiscal money column by column", file: "shangwuju-2023-final.xlsx",
    pages: [
      {
        name: "公开04表", text: `
财政拨款收入支出决算总表
部门：××县商务局|||||单位：万元
收入||支出||||
项目|决算数|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款
一、一般公共预算财政拨款|300|一、商业服务业等支出|290|290||
二、政府性基金预算财政拨款|50|二、城乡社区支出|40||40|
三、国有资本经营预算财政拨款|6|三、国有资本经营预算支出|6|||6
本年收入合计|356|本年支出合计|336|290|40|6
年初财政拨款结转和结余|10|年末财政拨款结转和结余|30|20|10|
总计|366|总计|366|310|50|6`,
      },
      {
        name: "公开05表", text: `
财政拨款支出决算表（功能科目）
部门：××县商务局||||单位：万元
科目编码|科目名称|本年支出合计|基本支出|项目支出
合计||336|200|136
'216|商业服务业等支出|290|200|90
'21602|商业流通事务|290|200|90
'2160201|行政运行|200|200|
'2160299|其他商业流通事务支出|90||90
'212|城乡社区支出|40||40
'223|国有资本经营预算支出|6||6`,
      },
      {
        name: "公开12表", text: `
机关运行经费支出决算表
部门：××县商务局||单位：万元
科目编码|科目名称|机关运行经费支出决算
合计||36
'302|商品和服务支出|34
'30201|办公费|8
'30211|差旅费|26
'310|资本性支出|2`,
      },
      {
        name: "公开11表", text: `
机构运行信息决算表
编制单位：××县商务局|||||金额单位：万元
项目|行次|统计数|项目|行次|统计数
一、“三公”经费支出|'1|—|二、会议费|'9|2
（一）支出合计|'2|7|三、培训费|'10|3
1.公务用车购置及运行维护费|'3|5|四、机关运行经费|'11|36
2.公务接待费|'4|2|||`,
      },
      {
        name: "财决07表", text: `
一般公共预算财政拨款收入支出决算表
编制单位：××县商务局||||||||金额单位：万元
科目编码|科目名称|年初结转和结余|本年收入|本年支出合计|基本支出|项目支出|年末结转和结余
合计||10|300|290|200|90|20
'216|商业服务业等支出|10|300|290|200|90|20`,
      },
      {
        name: "公开03表", text: `
支出决算表
部门：××县商务局|||||单位：万元
科目编码|科目名称|本年支出合计|基本支出|项目支出|经营支出
合计||350|200|136|14
'216|商业服务业等支出|304|200|90|14
'212|城乡社区支出|40||40|
'223|国有资本经营预算支出|6||6|`,
      },
      {
        name: "分科目", text: `
2023年支出明细（按功能科目）
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'216|商业服务业等支出|290|200|90
'21602|商业流通事务|290|200|90
'212|城乡社区支出|40||40`,
      },
    ],
    states: `
      公开03表!C4 exp_year@final@2023=350万元
      公开03表!C5 func_exp[216]@final@2023=304万元
      公开03表!C6 func_exp[212]@final@2023=40万元
      公开03表!C7 func_exp[223]@final@2023=6万元
      公开03表!D4 basic_exp@final@2023=200万元
      公开03表!D5 basic_exp[216]@final@2023=200万元
      公开03表!E4 project_exp@final@2023=136万元
      公开03表!E5 project_exp[216]@final@2023=90万元
      公开03表!E6 project_exp[212]@final@2023=40万元
      公开03表!E7 project_exp[223]@final@2023=6万元
      公开03表!F4 operating_exp@final@2023=14万元
      公开03表!F5 operating_exp[216]@final@2023=14万元
      公开04表!B10 fiscal_income_total@final@2023=366万元
      公开04表!B5 income_gpb@final@2023=300万元
      公开04表!B6 income_gf@final@2023=50万元
      公开04表!B7 income_soe@final@2023=6万元
      公开04表!B8 income_fiscal@final@2023=356万元
      公开04表!B9 carry_in_fiscal@final@2023=10万元
      公开04表!D10 fiscal_exp_total@final@2023=366万元
      公开04表!D5 func_exp[216]@final@2023=290万元
      公开04表!D6 func_exp[212]@final@2023=40万元
      公开04表!D7 func_exp[223]@final@2023=6万元
      公开04表!D8 exp_year[财政拨款]@final@2023=336万元
      公开04表!D9 carry_out_fiscal@final@2023=30万元
      公开04表!E10 fiscal_exp_total[一般公共预算财政拨款]@final@2023=310万元
      公开04表!E5 gpb_exp[216]@final@2023=290万元
      公开04表!E8 gpb_exp@final@2023=290万元
      公开04表!E9 carry_out_fiscal[一般公共预算财政拨款]@final@2023=20万元
      公开04表!F10 fiscal_exp_total[政府性基金预算财政拨款]@final@2023=50万元
      公开04表!F6 gf_exp[212]@final@2023=40万元
      公开04表!F8 gf_exp@final@2023=40万元
      公开04表!F9 carry_out_fiscal[政府性基金预算财政拨款]@final@2023=10万元
      公开04表!F9 gf_carry_out@final@2023=10万元
      公开04表!G10 fiscal_exp_total[国有资本经营预算财政拨款]@final@2023=6万元
      公开04表!G7 soe_exp[223]@final@2023=6万元
      公开04表!G8 soe_exp@final@2023=6万元
      公开05表!C10 func_exp[223]@final@2023=6万元
      公开05表!C4 exp_year[财政拨款]@final@2023=336万元
      公开05表!C5 func_exp[216]@final@2023=290万元
      公开05表!C6 func_exp[21602]@final@2023=290万元
      公开05表!C7 func_exp[2160201]@final@2023=200万元
      公开05表!C8 func_exp[2160299]@final@2023=90万元
      公开05表!C9 func_exp[212]@final@2023=40万元
      公开05表!D4 basic_exp[财政拨款]@final@2023=200万元
      公开05表!D7 func_exp[2160201]@final@2023=200万元
      公开05表!E10 func_exp[223]@final@2023=6万元
      公开05表!E4 project_exp[财政拨款]@final@2023=136万元
      公开05表!E8 func_exp[2160299]@final@2023=90万元
      公开05表!E9 func_exp[212]@final@2023=40万元
      公开11表!C5 sangong_total@final@2023=7万元
      公开11表!C6 sangong_vehicle@final@2023=5万元
      公开11表!C7 sangong_reception@final@2023=2万元
      公开11表!F4 meeting_exp@final@2023=2万元
      公开11表!F5 training_exp@final@2023=3万元
      公开11表!F6 agency_operating@final@2023=36万元
      公开12表!C4 agency_operating@final@2023=36万元
      公开12表!C5 agency_operating[302]@final@2023=34万元
      公开12表!C6 agency_operating[30201]@final@2023=8万元
      公开12表!C7 agency_operating[30211]@final@2023=26万元
      公开12表!C8 agency_operating[310]@final@2023=2万元
      分科目!C4 func_exp[216]@final@2023=290万元
      分科目!C5 func_exp[21602]@final@2023=290万元
      分科目!C6 func_exp[212]@final@2023=40万元
      分科目!D4 basic_exp[216]@final@2023=200万元
      分科目!D5 basic_exp[21602]@final@2023=200万元
      分科目!E4 project_exp[216]@final@2023=90万元
      分科目!E5 project_exp[21602]@final@2023=90万元
      分科目!E6 project_exp[212]@final@2023=40万元
      财决07表!D4 income_gpb@final@2023=300万元
      财决07表!E4 gpb_exp@final@2023=290万元
      财决07表!E5 func_exp[216]@final@2023=290万元
      财决07表!E5 gpb_exp[216]@final@2023=290万元
      财决07表!F4 gpb_basic@final@2023=200万元
      财决07表!F5 gpb_basic[216]@final@2023=200万元
      财决07表!G4 gpb_project@final@2023=90万元
      财决07表!G5 gpb_project[216]@final@2023=90万元`,
  },
  {
    title: "a final account of fiscal money by subject", file: "zhengwu-2024-final.xlsx",
    pages: [
      {
        name: "公开05表", text: `
财政拨款支出决算明细表
单位：××县政务中心||||||||金额单位：万元
项目||合计|一般公共预算财政拨款|||政府性基金预算财政拨款||
科目编码|科目名称||小计|基本支出|项目支出|小计|基本支出|项目支出
合计||126|120|90|30|6||6
'301|工资福利支出|80|80|80||||
'302|商品和服务支出|40|40|10|30|||
'310|资本性支出|6||||6||6`,
      },
      {
        name: "公开09表", text: `
一般公共预算财政拨款项目支出决算表
单位：××县政务中心|||金额单位：万元
科目编码|科目名称|合计|商品和服务支出
合计||30|30
'201|一般公共服务支出|30|30
'2010302|一般行政管理事务|30|30`,
      },
    ],
    states: `
      公开05表!C5 exp_year[财政拨款]@final@2024=126万元
      公开05表!D5 gpb_exp@final@2024=120万元
      公开05表!E5 gpb_basic@final@2024=90万元
      公开05表!E6 basic_econ[301]@final@2024=80万元
      公开05表!E7 basic_econ[302]@final@2024=10万元
      公开05表!F5 gpb_project@final@2024=30万元
      公开05表!F7 project_econ[302]@final@2024=30万元
      公开05表!G5 gf_exp@final@2024=6万元
      公开05表!I5 gf_project@final@2024=6万元
      公开05表!I8 gf_project[310]@final@2024=6万元
      公开09表!C4 gpb_project@final@2024=30万元
      公开09表!C5 gpb_project[201]@final@2024=30万元
      公开09表!C6 gpb_project[2010302]@final@2024=30万元
      公开09表!D4 project_econ[302]@final@2024=30万元`,
  },
];
