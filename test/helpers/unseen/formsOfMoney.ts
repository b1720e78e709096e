import type { UnseenBook } from "./page";

/** Forms of one kind of money, what 政府性基金 carries over in a form of all of 财政拨款, facts told again below a total (invented units and figures). */
export const UNSEEN_FORMS_OF_MONEY: readonly UnseenBook[] = [
  {
    title: "projects of the general budget in a form of their own", file: "望江图书馆2024年部门预算.xlsx",
    pages: [{ name: "3-2", text: `
表3-2
一般公共预算项目支出预算表
单位：望江图书馆|||2024年|金额单位：万元
科目编码|||单位名称（项目）|金额
类|款|项||
|||合    计|182
207|01|04|    图书购置经费|68
207|01|04|    免费开放补助|30
207|01|04|    服务体系运行|84` }],
    states: `
      3-2!E6 gpb_project@budget@2024=182万元
      3-2!E7 project_item[图书购置经费]@budget@2024=68万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "projects by their money, the sum of the general budget", file: "望江农科所2025年.xlsx",
    pages: [{ name: "项目支出预算", text: `
2025年项目支出预算明细
||||单位：元
课题组|项目名称|合计|一般公共预算|事业收入
|合计|3980000|1728000|2252000
土壤室|耕地提升|1980000|816000|1164000
植保室|绿色防控|2000000|912000|1088000` }],
    states: `
      项目支出预算!C4 project_exp@budget@2025=3980000元
      项目支出预算!D4 gpb_project@budget@2025=1728000元`,
    silent: [],
    breaks: [],
  },
  {
    title: "what 政府性基金 carried over at first, in the final accounts of all of 财政拨款", file: "望江水务局2022年决算.xlsx",
    pages: [{ name: "公开04表", text: `
财政拨款收入支出决算总表
部门：望江水务局|||||公开04表
2022年度|||||金额单位：万元
收入||支出||||
项目|金额|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款
一、一般公共预算财政拨款|3500|一、农林水支出|3536|3156|380
二、政府性基金预算财政拨款|400||||
本年收入合计|3900|本年支出合计|3536|3156|380
年初财政拨款结转和结余|60|年末财政拨款结转和结余|424|385|39
一般公共预算财政拨款|41||||
政府性基金预算财政拨款|19||||
总计|3960|总计|3960|3541|419` }],
    states: `
      公开04表!B9 carry_in_fiscal@final@2022=60万元
      公开04表!B11 gf_carry_in@final@2022=19万元
      公开04表!D9 carry_out_fiscal@final@2022=424万元
      公开04表!F9 gf_carry_out@final@2022=39万元`,
    silent: [],
    breaks: [],
  },
  {
    title: "facts that tell their own stage below a total, in the column of another", file: "望江机关事务中心2018年.xlsx",
    pages: [{ name: "支出", text: `
望江机关事务中心2018年经费支出汇总
金额单位：元
经济科目|基本支出||项目支出|
|预算|决算|预算|决算
工资福利支出|2862400|2915626.4||
商品和服务支出|946000|918463.75|4850000|4614285.3
合计|3808400|3834090.15|4850000|4614285.3

人员经费决算|2915626.4
公用经费决算|918463.75
本年支出合计（决算）|8448375.45` }],
    states: `
      支出!B9 personnel_exp@final@2018=2915626.4元
      支出!B10 public_exp@final@2018=918463.75元
      支出!B11 exp_year@final@2018=8448375.45元
      支出!B7 basic_exp@budget@2018=3808400元`,
    silent: [],
    breaks: [],
  },
];
