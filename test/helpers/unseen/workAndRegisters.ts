import type { UnseenBook } from "./page";

/** Work counted in any unit that stands in brackets, registers of what changed the budget, and a year's money as people speak of it (invented units and figures). */
export const UNSEEN_WORK_AND_REGISTERS: readonly UnseenBook[] = [
  {
    title: "units in brackets that are thousands of something, or of things, beside targets", file: "松溪灌区2022年.xlsx",
    pages: [{ name: "指标", text: `
2022年绩效指标|目标|完成|偏差说明
农业供水量（万立方米）|1800|1843.5|
渠系清淤（千米）|36|38|
绿化养护面积（平方米）|9000|9120|
接待参观（万人次）|1|1.2|
公务用车（辆）|3|3|
水费收取率|100%|98%|` }],
    states: `
      指标!C2 work_output[农业供水量]@final@2022=1843.5
      指标!C3 work_output[渠系清淤]@final@2022=38
      指标!C4 work_output[绿化养护面积]@final@2022=9120平方米
      指标!C5 work_output[接待参观]@final@2022=1.2`,
    silent: ["指标!B2"],
    breaks: [],
  },
  {
    title: "deeds that name their units in brackets beside what was waived for them", file: "松溪公墓2021年.xlsx",
    pages: [{ name: "服务", text: `
2021年服务情况|数量|减免金额（元）|备注
安葬（穴）|214||
生态葬（户）|96|115200|每户1200元
祭扫预约（场）|1830||` }, { name: "慰问", text: `
2021年支出登记|数量|金额（元）|备注
慰问品（份）|30|6000|
横幅（条）|12|960|` }],
    states: `
      服务!B2 work_output[安葬]@final@2021=214
      服务!B3 work_output[生态葬]@final@2021=96
      服务!B4 work_output[祭扫预约]@final@2021=1830`,
    silent: ["服务!C3", "慰问!B2", "慰问!B3"],
    breaks: [],
  },
  {
    title: "those for whom the office is there, as the only line of others among its people", file: "松溪幼儿园2022年.xlsx",
    pages: [{ name: "人数", text: `
项目（人）|2021年底|2022年底|备注
事业编制|28|28|
在编教师|26|27|
退休教师|9|10|
在园幼儿|331|318|9个班` }],
    states: "人数!C5 work_output[在园幼儿]@final@2022=318人",
    silent: [],
    breaks: [],
  },
  {
    title: "a register of what changed the budget, one document a line", file: "松溪妇幼所2023年.xlsx",
    pages: [{ name: "追加", text: `
2023年预算追加、追减登记|||金额：元
文号|事由|金额|备注
松财社〔2023〕12号|两癌筛查|860000|
松财社〔2023〕40号|增人增资|214500|
|追加小计|1074500|
松财预〔2023〕66号|压减一般性支出|58000|填正数
|年初预算|9120000|
|调整后预算|10136500|` }, { name: "人员", text: `
2023年末人员|编制|实有|备注
事业编制|41|39|
离休||1|
退休||22|
离退休合计||23|` }],
    states: `
      追加!C5 budget_addition@adjust@2023=1074500元
      追加!C6 budget_reduction@adjust@2023=58000元
      追加!C7 budget_initial@budget@2023=9120000元
      追加!C8 budget_adjusted@adjusted@2023=10136500元
      人员!C2 on_duty_total@final@2023=39人`,
    silent: ["追加!C3", "追加!C4"],
    breaks: [],
  },
  {
    title: "a register of documents by its own words", file: "松溪站.xlsx",
    pages: [{ name: "登记", text: `
2022年指标文件登记（单位：万元）
文号|事由|金额
松财1号|甲项经费|10
松财3号|丙项经费|8
松财2号|乙项经费|20
|追加合计|38
松财9号|厉行节约|5
|年初批复|500
|调整后指标|533` }],
    states: `
      登记!C6 budget_addition@adjust@2022=38万元
      登记!C7 budget_reduction@adjust@2022=5万元
      登记!C8 budget_initial@budget@2022=500万元
      登记!C9 budget_adjusted@adjusted@2022=533万元`,
    silent: ["登记!C3", "登记!C4", "登记!C5"],
    breaks: [],
  },
  {
    title: "a register whose last line does not explain the budget at last", file: "松溪血站2023年.xlsx",
    pages: [{ name: "追加", text: `
2023年预算追加登记|||金额：元
文号|事由|金额|备注
松财社〔2023〕12号|核酸检测|860000|
|追加小计|860000|
松财预〔2023〕66号|待批|58000|
|年初预算|9120000|
|调整后预算|9980000|` }],
    states: "追加!C4 budget_addition@adjust@2023=860000元",
    silent: ["追加!C5"],
    breaks: [],
  },
  {
    title: "a year's money as people speak of it, and changes of assets in front of what there was at first", file: "松溪文化站2020年.xlsx",
    pages: [{ name: "账", text: `
2020年文化站经费（元）

镇里年初给的预算|216400|
后来追加|18000|送戏下乡
全年一共可用|234400|
全年花了|229150.5|
年底结转到明年|5249.5|` }, { name: "家底", text: `
名目|数目|说明
固定资产原值（年末）|318600|元
本年新增固定资产|26400|元
本年报废|7800|元
年初原值|300000|元` }],
    states: `
      账!B3 budget_initial@budget@2020=216400元
      账!B4 budget_addition@adjust@2020=18000元
      账!B5 budget_adjusted@adjusted@2020=234400元
      账!B7 carry_out@final@2020=5249.5元
      家底!B4 fixed_asset_dec@final@2020=7800元`,
    silent: [],
    breaks: [],
  },
];
