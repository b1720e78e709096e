import type { UnseenBook } from "./page";

/** Published budgets by function below the unit, with goals whose money stands in pairs, and final accounts that sum up by 小计 or by nothing. */
export const UNSEEN_FORMS_WITH_GOALS: readonly UnseenBook[] = [
  {
    title: "a budget of functions below the unit, of purchases by their money, and of goals", file: "linyeju-2020-budget.xlsx",
    pages: [
      {
        name: "收入02表", text: `
2020年部门收入总体情况表
部门名称：××县林业局|||||||||单位：万元
科目编码|||单位代码|单位（科目名称）|总计|本年收入|||上年结转结余|
类|款|项|||||||||
||||||小计|一般公共预算|单位资金|小计|一般公共预算
**|**|**|**|**|'1|'2|'3|'4|'5|'6
||||合计|355|345|340|5|10|10
|||'701001|××县林业局|355|345|340|5|10|10
'213|'02|'01|'701001|行政运行|300|290|290||10|10
'213|'02|'04|'701001|事业机构|55|55|50|5||`,
      },
      {
        name: "支出03表", text: `
2020年部门支出总体情况表
部门名称：××县林业局||||单位：万元
科目编码|科目名称|支出合计|基本支出|项目支出
'213|农林水支出|355|250|105
'21302|林业和草原|355|250|105
'2130201|行政运行|250|250|
'2130204|事业机构|105||105
合计||355|250|105`,
      },
      {
        name: "采购", text: `
2020年政府采购预算明细表
××县林业局||||单位：万元
项目|总计|上年结转|一般公共预算拨款收入|事业收入预算
合计|17||17|
货物类|3||3|
服务类|14||14|`,
      },
      {
        name: "收支01", text: `
2020年部门收支预算总表
单位名称：××县林业局|||单位：万元
收入||支出|
项目|预算数|项目（按功能分类）|预算数
一、财政拨款|340|一、农林水支出|355
二、单位资金收入|5||
1.事业收入|5||
本年收入合计|345|本年支出合计|355
上年结转|10|结转下年|
收入总计|355|支出总计|355`,
      },
      {
        name: "目标", text: `
项目支出绩效目标申报表
（2020年度）
填报单位：××县林业局||||单位：万元
项目名称|防火隔离带建设|||
主管部门|××市林业局||实施单位|××县林业局
项目资金|年度资金总额||40.9|
|其中：财政拨款||40.9|
年度目标|建成隔离带，减少火情。|||
一级指标|二级指标|三级指标||指标值
产出指标|数量指标|隔离带里程||≥12公里`,
      },
      {
        name: "整体", text: `
部门整体支出绩效目标表
（2020年度）
单位名称：××县林业局|||||单位：万元
年度部门整体支出预算（万元）|资金总额|355|按支出类型|基本支出|250
|其中：财政拨款|350||项目支出|105
|其他资金|5|||
总体目标|管好山林。||||
一级指标|二级指标|三级指标|指标值|计量单位|备注
产出指标|数量指标|巡护里程|≥300|公里|`,
      },
    ],
    states: `
      支出03表!C4 func_exp[213]@budget@2020=355万元
      支出03表!C5 func_exp[21302]@budget@2020=355万元
      支出03表!C6 func_exp[2130201]@budget@2020=250万元
      支出03表!C7 func_exp[2130204]@budget@2020=105万元
      支出03表!C8 exp_total@budget@2020=355万元
      支出03表!C8 exp_year@budget@2020=355万元
      支出03表!D4 basic_exp[213]@budget@2020=250万元
      支出03表!D5 basic_exp[21302]@budget@2020=250万元
      支出03表!D6 basic_exp[2130201]@budget@2020=250万元
      支出03表!D8 basic_exp@budget@2020=250万元
      支出03表!E4 project_exp[213]@budget@2020=105万元
      支出03表!E5 project_exp[21302]@budget@2020=105万元
      支出03表!E7 project_exp[2130204]@budget@2020=105万元
      支出03表!E8 project_exp@budget@2020=105万元
      收入02表!F7 income_total@budget@2020=355万元
      收入02表!F8 income_total@budget@2020=355万元
      收入02表!G10 income_year[2130204]@budget@2020=55万元
      收入02表!G7 income_year@budget@2020=345万元
      收入02表!G8 income_year@budget@2020=345万元
      收入02表!G9 income_year[2130201]@budget@2020=290万元
      收入02表!H7 income_gpb@budget@2020=340万元
      收入02表!H8 income_gpb@budget@2020=340万元
      收入02表!J7 carry_in@budget@2020=10万元
      收入02表!J8 carry_in@budget@2020=10万元
      收入02表!K7 carry_in_fiscal[一般公共预算]@budget@2020=10万元
      收入02表!K8 carry_in_fiscal[一般公共预算]@budget@2020=10万元
      收支01!B10 income_total@budget@2020=355万元
      收支01!B5 income_fiscal@budget@2020=340万元
      收支01!B7 income_business@budget@2020=5万元
      收支01!B8 income_year@budget@2020=345万元
      收支01!B9 carry_in@budget@2020=10万元
      收支01!D10 exp_total@budget@2020=355万元
      收支01!D5 func_exp[213]@budget@2020=355万元
      收支01!D8 exp_year@budget@2020=355万元
      整体!C4 budget_total@budget@2020=355万元
      整体!F4 basic_exp@budget@2020=250万元
      整体!F5 project_exp@budget@2020=105万元
      目标!D6 project_item[防火隔离带建设]@budget@2020=40.9万元
      采购!B4 procurement_total@budget@2020=17万元
      采购!B5 procurement_goods@budget@2020=3万元
      采购!B6 procurement_services@budget@2020=14万元`,
    silent: ["采购!D4", "收支01!B6", "目标!D7", "收入02表!F6"],
  },
  {
    title: "a final account whose lines have no 合计 of their own", file: "nongjizhan-2020-final.xlsx",
    pages: [
      {
        name: "附表5", text: `
一般公共预算财政拨款支出决算表
编制单位：××县农技站||||单位：万元
项目||本年支出||
科目编码|科目名称|本年支出小计|基本支出|项目支出
栏次||'1|'2|'3
合计||510|250|260
'213|农林水支出|510|250|260
'21301|农业农村|510|250|260`,
      },
      {
        name: "表六", text: `
一般公共预算财政拨款基本支出决算表
单位名称：××县农技站|||金额单位：万元
经济分类科目编码|科目名称|人员经费|公用经费
'301|工资福利支出|200|
'30101|基本工资|200|
'302|商品和服务支出||50
合计||200|50`,
      },
    ],
    states: `
      表六!C4 basic_econ[301]@final@2020=200万元
      表六!C5 basic_econ[30101]@final@2020=200万元
      表六!C7 personnel_exp@final@2020=200万元
      表六!D6 basic_econ[302]@final@2020=50万元
      表六!D7 public_exp@final@2020=50万元
      附表5!C6 gpb_exp@final@2020=510万元
      附表5!C7 func_exp[213]@final@2020=510万元
      附表5!C7 gpb_exp[213]@final@2020=510万元
      附表5!C8 func_exp[21301]@final@2020=510万元
      附表5!C8 gpb_exp[21301]@final@2020=510万元
      附表5!D6 gpb_basic@final@2020=250万元
      附表5!D7 gpb_basic[213]@final@2020=250万元
      附表5!D8 gpb_basic[21301]@final@2020=250万元
      附表5!E6 gpb_project@final@2020=260万元
      附表5!E7 gpb_project[213]@final@2020=260万元
      附表5!E8 gpb_project[21301]@final@2020=260万元`,
  },
];
