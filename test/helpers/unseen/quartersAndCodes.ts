import type { UnseenBook } from "./page";

/** Units that hold unless something else is said, years and stages in front of labels, quarters and codes (our own figures). */
export const UNSEEN_QUARTERS_AND_CODES: readonly UnseenBook[] = [
  {
    title: "金额均为万元，除非另有注明 over a ledger in 元 and a table that names no unit; 年初 and 年末 over kinds of posts and everybody; a sentence right below a table titles no other", file: "shanmen-2021.xlsx",
    pages: [{
      name: "汇总", text: `
山门镇二〇二一年财务汇总（所内用）
提示：金额均为“万元”，除非另有注明

▲三公流水（元）||||||▲人员（年末，人）
日期|摘要|归口|金额|||类别|编制|年初|年末
2021-3-2|加油|车辆|2000|||行政|20|19|18
2021-5-9|接待外县考察|接待|800|||事业|30|28|29
全年合计|||2800|||在职小计|50|47|47
年初三公预算：车辆0.40万元，接待0.10万元。||||||退休||12|13
||||||编外||9|8
||||||总人数||68|68

▲固定资产
类别|上年末原值|新增|报废|年末原值|在用
房屋|800|-|-|800|800
设备|120.5|6.2|1.7|125|124
小计|920.5|6.2|1.7|925|924`,
    }],
    states: `
      D8 sangong_total@final@2021=2800元
      J6 on_duty_civil@final@2021=18人
      I8 on_duty_total@final@2020=47人
      I9 retired@final@2020=12人
      I11 staff_total@final@2020=68人
      J11 staff_total@final@2021=68人
      B17 fixed_asset_begin@final@2021=920.5万元
      C17 fixed_asset_add@final@2021=6.2万元
      D17 fixed_asset_dec@final@2021=1.7万元
      E17 fixed_asset_end@final@2021=925万元
      F17 fixed_asset_in_use@final@2021=924万元`,
  },
];
