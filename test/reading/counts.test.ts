import { NO_CHOICES, cellAddress } from "../../src/model";
import { readLedger } from "../../src/reading";
import { snapshotOf } from "../helpers/unseen/page";

/** What the cells of one sheet of the year 2022 state, by cell. */
function said(text: string): string[] {
  const ledger = readLedger(snapshotOf({ title: "", file: "2022.xlsx", pages: [{ name: "2022年", text }], states: "" }), NO_CHOICES);
  return [...ledger.entries.values()].flatMap(({ statements }) => statements.map(({ quantity: { account, sub, period, year }, amount, place }) =>
    `${place.kind === "cell" ? cellAddress(place) : ""} ${account}${sub === null ? "" : `[${sub}]`}@${period}@${year ?? ""}=${amount.value.toFixed()}`)).sort();
}

describe("what was done, counted in a unit", () => {
  it("is told by the unit beside it, whatever it is called, for each year that has a column", () => {
    expect(said("一年来的数\n|2021|2022|单位\n接听热线|8120|9344|通次\n走访农户|310|402|户次\n修剪行道树|1200|1350|株\n其中：樟树|400|500|株\n合计|1|2|件")).toEqual([
      "B3 work_output[接听热线]@final@2021=8120", "B4 work_output[走访农户]@final@2021=310", "B5 work_output[修剪行道树]@final@2021=1200", "B6 work_output[樟树]@final@2021=400",
      "C3 work_output[接听热线]@final@2022=9344", "C4 work_output[走访农户]@final@2022=402", "C5 work_output[修剪行道树]@final@2022=1350", "C6 work_output[樟树]@final@2022=500",
    ]);
  });

  it("is told by the label's bracket, by its last words, or behind the figure, whatever money stands on the sheet", () => {
    expect(said("单位：元\n项目|年初预算|支出数\n基本支出|900|880\n\n\n窗口服务量统计\n|上半年|全年|21年全年\n受理件次|100|230|210\n志愿培训（场）|4|9|8\n办证（本）|5|11|12")).toEqual(expect.arrayContaining([
      "C8 work_output[受理件次]@final@2022=230", "D8 work_output[受理件次]@final@2021=210", "C9 work_output[志愿培训]@final@2022=9", "C10 work_output[办证]@final@2022=11",
    ]));
    expect(said("业务工作\n类别|事项|数|比21年\n演出|送戏下村|56场|+3\n|编印图册|2部|平\n|观众|8万多人次|")).toEqual(["C3 work_output[送戏下村]@final@2022=56", "C4 work_output[编印图册]@final@2022=2"]);
  });

  it("is no target, no share, no stock of things and no people of the office", () => {
    expect(said("产出\n指标|年度目标值|实际完成值|单位\n巡查河道|200|212|次\n处置险情|12|9|起\n及时率|95|98|%")).toEqual(["C3 work_output[巡查河道]@final@2022=212", "C4 work_output[处置险情]@final@2022=9"]);
    expect(said("家底\n名称|数量|单位\n书库面积|3200|平方米\n流动书车|2|辆\n阅览室|6|间")).toEqual([]);
    expect(said("人员情况\n类别|数量|单位\n在职在编|30|人\n讲解员|8|人\n志愿者|60|人")).toEqual(["B3 on_duty_total@final@2022=30"]);
  });

  it("leaves lists of things bought, of guests, and two figures of one line that do not say what they count, alone", () => {
    expect(said("办公用品登记\n品名|数量|单位|单价|金额\n电脑|12|台|4000|48000\n桌椅|30|套|500|15000")).toEqual([]);
    expect(said("来客登记\n来访|人次|餐费（元）\n邻县考察|8|640\n省检查组|5|400")).toEqual([]);
    expect(said("活动\n名称|数量|数据\n读书会|12|360\n讲座|8|900")).toEqual([]);
  });

  it("is told by headings that each say what they count, and beside what each deed was paid for", () => {
    expect(said("单位：元\n项目|年初预算|支出数\n基本支出|900|880\n\n\n活动\n名称|场次|人次\n读书会|12|360\n讲座|8|900")).toEqual(expect.arrayContaining([
      "B8 work_output[读书会场次]@final@2022=12", "B9 work_output[讲座场次]@final@2022=8", "C8 work_output[读书会人次]@final@2022=360", "C9 work_output[讲座人次]@final@2022=900",
    ]));
    expect(said("办理公证\n类别|件数|办证补助（元）\n继承|210|63000\n行政|14|4200\n受理公证合计|224|67200\n\n另外做的\n12345转办|318|件\n上门服务|46|次")).toEqual([
      "B3 work_output[继承]@final@2022=210", "B4 work_output[行政]@final@2022=14", "B5 work_output[受理公证]@final@2022=224", "B8 work_output[12345转办]@final@2022=318", "B9 work_output[上门服务]@final@2022=46",
    ]);
  });

  it("may be told by an unknown unit among known ones, in ten thousands, or of sets", () => {
    expect(said("采供\n指标|2022年|变化\n采集（人次）|33864|-3%\n检测（份）|41300|-2%\n供浆（单位）|5917.5|-4%")).toEqual([
      "B3 work_output[采集]@final@2022=33864", "B4 work_output[检测]@final@2022=41300", "B5 work_output[供浆]@final@2022=5917.5",
    ]);
    expect(said("单位：万元\n项目|年初预算|支出数\n基本支出|90|88\n\n\n开放服务统计\n接待游客|92.36万|人次\n其中：学生|21万|人次\n修复文献|126|件（套）")).toEqual(expect.arrayContaining([
      "B7 work_output[接待游客]@final@2022=923600", "B8 work_output[学生]@final@2022=210000", "B9 work_output[修复文献]@final@2022=126",
    ]));
  });

  it("needs no unit in a list of nothing but counts of work, and is nothing where the figures could be money", () => {
    const list = (title: string, figures: readonly number[]): string[] => said(`单位：元\n项目|年初预算|支出数\n基本支出|9000|8800\n\n\n${title}\n事项|2022年\n接听热线|${figures[0]}\n走访农户|${figures[1]}\n调解纠纷|${figures[2]}\n满意率|96%`).filter((line) => !line.includes("=9000") && !line.includes("=8800"));
    expect(list("业务量统计", [1274, 318, 45])).toEqual(["B10 work_output[调解纠纷]@final@2022=45", "B8 work_output[接听热线]@final@2022=1274", "B9 work_output[走访农户]@final@2022=318"]);
    expect(list("业务量统计", [127000, 31000, 4500]).filter((line) => line.includes("work_output"))).toEqual([]);
    expect(list("专项工作经费统计", [1274, 318, 45]).filter((line) => line.includes("work_output"))).toEqual([]);
  });

  it("stands beside what was to be reached, also where it counts people helped into posts", () => {
    expect(said("单位：元\n项目|年初预算|支出数\n基本支出|900|880\n\n\n指标完成情况\n一级|二级|三级指标|年度指标值|完成值|计量单位|原因\n产出|数量|新增就业|≥4200|4586|人|\n||公益性岗位在岗人数|=420|420|人|\n||招聘会|≥40|52|场|\n|质量|就业率|≥60%|63.4%||").filter((line) => !line.includes("2022=880") && !line.includes("2022=900"))).toEqual([
      "E10 work_output[招聘会]@final@2022=52", "E8 work_output[新增就业]@final@2022=4586", "E9 work_output[公益性岗位在岗人数]@final@2022=420",
    ]);
  });

  it("may be a quantity of the dictionary by its number: projects with goals, and the score beside them", () => {
    expect(said("数据\n事项|数量|单位\n编报绩效目标项目|6|个\n部门整体自评得分|93.5|分\n调解纠纷|41|起")).toEqual(["B3 perf_project_count@final@2022=6", "B4 self_score@final@2022=93.5", "B5 work_output[调解纠纷]@final@2022=41"]);
  });
});

describe("tables of posts and people", () => {
  it("count those who hold the posts where 实有, 已聘 or a column beside 空缺 stands, kind by kind and in all", () => {
    expect(said("年底人头数\n身份|编制|实有|空缺\n行政|20|18|2\n工勤|2|2|0\n合计|22|20|2\n保洁外聘人员||5|\n退休||9|")).toEqual([
      "B3 est_civil@final@2022=20", "B4 est_worker@final@2022=2", "B5 est_total@final@2022=22", "C3 on_duty_civil@final@2022=18", "C4 on_duty_worker@final@2022=2", "C5 on_duty_total@final@2022=20",
      "C6 off_est_staff@final@2022=5", "C7 retired@final@2022=9",
    ]);
    expect(said("岗位设置情况|||单位：人\n岗位|核定|已聘|上年底已聘\n专业技术岗|30|28|29\n工勤技能岗|3|2|2\n合计|33|30|31")).toEqual([
      "B4 est_worker@final@2022=3", "B5 est_total@final@2022=33", "C4 on_duty_worker@final@2022=2", "C5 on_duty_total@final@2022=30", "D4 on_duty_worker@final@2021=2", "D5 on_duty_total@final@2021=31",
    ]);
  });

  it("stand in pairs of their own below a table of something else, and may say in brackets what kind all posts are of", () => {
    expect(said("单位：元\n项目|年初预算|支出数\n基本支出|900|880\n\n\n办班情况\n班次|期数|人次\n主体班|9|412\n专题班|14|1286\n\n教职工编制|34\n在职|31\n离退休|26").filter((line) => /^B1[0-9]/.test(line))).toEqual([
      "B11 est_total@final@2022=34", "B12 on_duty_total@final@2022=31", "B13 retired_total@final@2022=26",
    ]);
    expect(said("编制数（参公）|21\n在职|20\n退休|13")).toEqual(expect.arrayContaining(["B1 est_total@final@2022=21"]));
    expect(said("编制数（参公）|21\n编制数（工勤）|2\n在职|20").filter((line) => line.includes("est_total"))).toEqual([]);
  });

  it("count no cars, which have posts as well", () => {
    expect(said("公务用车情况\n车型|编制|实有\n轿车|3|2\n越野车|2|2\n合计|5|4").filter((line) => line.includes("on_duty"))).toEqual([]);
  });

  it("leave a sum alone that takes people without a post in", () => {
    expect(said("人员情况（人）\n身份|编制|实有\n行政|20|18\n外聘保安||5\n合计|20|23")).toEqual(["B3 est_civil@final@2022=20", "B5 est_total@final@2022=20", "C3 on_duty_civil@final@2022=18", "C4 off_est_staff@final@2022=5"]);
  });

  it("know the one line about people without a post, or retired, by a part of its name", () => {
    const people = (lines: string): string[] => said(`人员（年末）|人数\n核定编制|40\n在职在编|38\n${lines}`).filter((line) => !/est_total|on_duty/.test(line));
    expect(people("站聘巡护员（编外）|26\n退休教师|17\n遗属补助对象|2")).toEqual(["B4 off_est_staff@final@2022=26", "B5 retired@final@2022=17", "B6 survivors@final@2022=2"]);
    expect(people("外聘教练|12\n劳务派遣|7")).toEqual([]);
    expect(people("临聘人员工资|12")).toEqual([]);
  });

  it("take the sum, and no line, of a table about people without a post", () => {
    expect(said("编外用工|人数\n网格员|31\n劳务派遣|9\n合计|40")).toEqual(["B4 off_est_staff@final@2022=40"]);
  });

  it("take the whole of all offices where these are the columns", () => {
    expect(said("人员统计\n|机关|执法队|技术站|全局\n编制|19|14|23|56\n在职|18|14|21|53\n退休|22|5|17|44")).toEqual(["E3 est_total@final@2022=56", "E4 on_duty_total@final@2022=53", "E5 retired@final@2022=44"]);
    expect(said("供养人员（人）|编制数|年末实有在职|退休\n全委合计|34|31|19\n  行政|22|21|\n  工勤|3|2|")).toEqual(expect.arrayContaining(["B2 est_total@final@2022=34", "C2 on_duty_total@final@2022=31", "C3 on_duty_civil@final@2022=21", "D2 retired@final@2022=19"]));
  });
});

describe("counts below the money of 三公", () => {
  const MONEY = "三公花费（元）\n项目|22年批复|22年实际\n公车运行|42000.00元|39870.45元\n公务接待|6000.00元|4215.00元\n合计|48000.00元|44085.45元\n\n";

  it("are told by the units they are written with, whatever they are called, and are no line of the table", () => {
    expect(said(`${MONEY}队里的车：|2辆\n来的人：|17批|102人次`).filter((line) => /^[BC][78]/.test(line))).toEqual(["B7 vehicles_held@final@2022=2", "B8 reception_batches@final@2022=17", "C8 reception_persons@final@2022=102"]);
  });

  it("stay unread where another line counts the same, or words tell otherwise", () => {
    expect(said(`${MONEY}新买的车：|2辆\n市里来的：|17批|102人次\n县里来的：|9批|40人次`).filter((line) => /vehicles|reception_(?:batches|persons)/.test(line))).toEqual([]);
  });
});

describe("a form filled in section by section", () => {
  it("has headings of their own beside the section's name", () => {
    expect(said("部门整体支出绩效自评底稿（2022年度）|||||单位：万元\n一、预算执行|年初预算数|全年预算数|全年执行数|执行率|得分\n部门支出总额|300|420|410|97.6%|9.8\n\n二、产出指标|年度指标值|去年完成（参考）|实际完成值|单位|得分\n走访企业|≥60|58|66|家\n调处纠纷|40|37|44|起|5\n自评总分|||||96.5")).toEqual([
      "B3 budget_initial@budget@2022=300", "C3 budget_adjusted@adjusted@2022=420", "C6 work_output[走访企业]@final@2021=58", "C7 work_output[调处纠纷]@final@2021=37",
      "D3 expenditure_actual@final@2022=410", "D6 work_output[走访企业]@final@2022=66", "D7 work_output[调处纠纷]@final@2022=44", "E3 budget_completion_rate@final@2022=0.976", "F8 self_score@final@2022=96.5",
    ]);
  });
});
