import type { UnseenBook } from "./page";

/** Months that are numbers, running totals called 累计 alone, a ledger of cars (invented units and figures). */
export const UNSEEN_MONTHS_NUMBERED: readonly UnseenBook[] = [
  {
    title: "numbers below 月份 are months, 累计 sums them up, the table is no budget", file: "枫桥局2023年.xlsx",
    pages: [{ name: "月报", text: `
2023年支出月报（万元）
月份|基本支出|其中人员|其中公用|项目支出|当月合计|累计
1|58.2|50.1|8.1|0|58.2|58.2
2|55.3|48.2|7.1|10.5|65.8|124
3|56.1|48.9|7.2|22.6|78.7|202.7
4|60.4|51.2|9.2|30.1|90.5|293.2
5|56.8|49|7.8|25.4|82.2|375.4
6|59.9|50.5|9.4|41.2|101.1|476.5
7|56.2|48.8|7.4|18.9|75.1|551.6
8|57|49.1|7.9|27.3|84.3|635.9
9|58.4|50|8.4|35.2|93.6|729.5
10|56.9|49.3|7.6|28.8|85.7|815.2
11|60.2|51.4|8.8|44.6|104.8|920
12|71.5|60.2|11.3|66.3|137.8|1057.8
合计|706.9|606.7|100.2|350.9|1057.8|` }],
    states: `
      B15 basic_exp@final@2023=706.9万元
      E15 project_exp@final@2023=350.9万元
      F15 expenditure_actual@final@2023=1057.8万元
      G5 paid_cumulative[3月]@final@2023=202.7万元
      G14 paid_cumulative[12月]@final@2023=1057.8万元`,
    silent: ["A5", "F5"],
    breaks: [],
  },
  {
    title: "lines called 1月 over the headings of a published form are no budget", file: "枫桥所2023年.xlsx",
    pages: [{ name: "月报", text: `
2023年支出月报（万元）
月份|基本支出|项目支出|合计
10月|56.9|28.8|85.7
11月|60.2|44.6|104.8
12月|71.5|66.3|137.8
合计|188.6|139.7|328.3` }],
    states: "",
    silent: ["B3", "D5", "B6", "C6", "D6"],
    breaks: [],
  },
  {
    title: "what cars cost to buy is no sum of fixed assets", file: "枫桥队2023年.xlsx",
    pages: [{ name: "车", text: `
公务用车台账（2023年）
车牌|购置年月|原值（元）|油费|维修保养|保险|过路费
甲001|2018.5|186000|12800|6500|3200|1860
甲002|2020.3|198000|11500|3200|3100|2100
合计||384000|24300|9700|6300|3960` }],
    states: "",
    silent: ["C5"],
    breaks: [],
  },
];
