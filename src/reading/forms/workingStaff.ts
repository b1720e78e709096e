import { CUSTOM } from "./custom";
import type { FormDefinition } from "./types";

const PERSONS = "实有人数/小计|实有人数|实有人数/合计|实有|年末实有|年末实有人数|年末在职|年末在职/合计|在职人数|在职|实际在职人数|年末人数|年末实有人数/小计|实有在职|实有数|上年末实有|上年末实有人数|上年末人数|上年末|#amount|人数";
const CIVIL_POSTS = "行政编制|行政编|政法编|政法专项编|公务员编制|政法专项编制|政法专项编制(公务员)|政法编制|公务员(行政)编制|行政(参公)编制|行政(含参公)编制|参公编制|行政及参公编制|公务员(行政编制)|行政人员(行政编制)|行政(行政编制)|公务员(公务员编制)|参公人员(参公编制)|公务员(行政编)";
const CIVIL = "行政|公务员|机关公务员|行政编制人员|公务员人员|行政人员|机关人员|公务员(行政)|行政(公务员)|公务员(参公)|公务员(含参公)|行政(参公)|行政(含参公)|行政及参公|参公|参公人员";
const WORKER_POSTS = "工勤编制|工勤编|后勤服务编制|机关工勤编制|工勤人员编制|工勤(工勤编制)|工勤人员(工勤编制)";
const RETIRED = "离休|退休|离休人员|退休人员|离休干部|离退休|离退休人员|离休人数|退休人数|离退休人数";
/** Whom a table is of: 离退休人员情况, but not 在职及离退休人员. */
const RETIRED_ALONE = "^(?!.*(?:在职|在编|在岗|教职工|编制|编外|遗属|[和与及、]离退休|离退休(?:人员)?[和与及、])).*离退休";
const NOT_RETIRED = "在职|在职人员|在编|在编人员|编外|编外人员|遗属|遗属人员|其他";
/** Lines of posts: what stands below them is a kind of these, and nobody in post. */
const POST_LINES = "编制|编制数|编制人数|编制总数|编制合计|核定编制|核定编制数|核定编制总数|总编制";
const POSTS = "编制数|编制|核定编制|核定编制/合计|核定编制数|编制人数|核定编制/小计|核编|核编数|定编|定编数";

/** Working sheets of posts and people. */
export const STAFF_SHEETS: readonly FormDefinition[] = [
  {
    id: "WK-STAFF", zh: "人员编制基本情况", stage: "working", rank: 2, period: "final", source: CUSTOM,
    titles: ["人员(?:编制)?(?:基本)?情况", "机构编制", "人员基本数字", "人员基[本础](?:数据|信息)", "基本数字表", "机构人员", "人员编制", "财决附0[14]", "离退休人员", "^(?:编制)?人员(?:编制)?(?:\\(人\\))?$"],
    headings: ["编制数", "核定编制", "实有人数", "年末在职", "公务员", "工勤", "人数", "增减", "编制", "财政补助", "经费自理", "在职人数", "外聘劳务工"], labels: ["在职人员", "离休", "退休", "编外", "离休干部", "退休人员", "退休人员合计", "编制数", "在职人数", "编外人员"],
    cells: [
      { row: "编内|编内合计|在编|在编在职|在职人员|在职|在职人员小计|在职合计|在编在职人员|在编人员|在职人员合计|实有在职|实有在职人员", col: POSTS, account: "est_total" },
      { row: "编内|编内合计|在编|在编在职|在职人员|在职|在职人员小计|在职合计|在编在职人员|在编人员|在职人员合计|实有在职|实有在职人员|在职人数|在职人员数|年末实有在职人数|年末在职人数|实有在职人数|实有人数(在职)", col: PERSONS, account: "on_duty_total" },
      { row: "编制数|编制人数|核定编制|核定编制数|编制总数|编制合计", col: POSTS, account: "est_total" },
      { row: "编制数|编制人数|核定编制|核定编制数|编制总数|编制合计", col: PERSONS, account: "est_total", notBeside: POSTS },
      { row: CIVIL_POSTS, col: POSTS, account: "est_civil" },
      { row: CIVIL_POSTS, col: PERSONS, account: "est_civil", notBeside: POSTS },
      { row: "事业编制|事业编|事业人员(事业编制)|事业(事业编制)", col: POSTS, account: "est_institution" },
      { row: "事业编制|事业编|事业人员(事业编制)|事业(事业编制)", col: PERSONS, account: "est_institution", notBeside: POSTS },
      { row: WORKER_POSTS, col: POSTS, account: "est_worker" },
      { row: WORKER_POSTS, col: PERSONS, account: "est_worker", notBeside: POSTS },
      { row: CIVIL_POSTS, col: PERSONS, account: "on_duty_civil" },
      { row: WORKER_POSTS, col: PERSONS, account: "on_duty_worker" },
      { row: CIVIL, col: POSTS, account: "est_civil" },
      { row: "事业|事业人员|事业编制人员", col: POSTS, account: "est_institution" },
      { row: "工勤|工勤人员|后勤服务人员", col: POSTS, account: "est_worker" },
      { row: `${CIVIL}|在职公务员`, col: PERSONS, account: "on_duty_civil", notUnder: POST_LINES },
      { row: "工勤|工勤人员|后勤服务人员|在职工勤", col: PERSONS, account: "on_duty_worker", notUnder: POST_LINES },
      { row: "雇员|政府雇员", col: PERSONS, account: "on_duty_contract" },
      { row: "离休|离休人员|离休干部|离休人数", col: PERSONS, account: "lixiu" },
      { row: "退休|退休人员|退休职工|退休人数", col: PERSONS, account: "retired" },
      { row: "退休人员合计|离退休|离退休人员|离退休人员合计|离退休人数|退休合计", col: PERSONS, account: "retired_total" },
      { row: "编外*|外聘劳务工|劳务派遣*|临聘*|聘用人员|编外人员|人事派遣|公益性岗位*|公益岗位*", col: PERSONS, account: "off_est_staff" },
      { row: "遗属|遗属人员", col: PERSONS, account: "survivors" },
      { row: "#any", col: PERSONS, account: "retired_total", sub: "label", under: "退休人员合计|离退休人员合计|退休合计" },
      { row: "#any", col: PERSONS, account: "retired", sub: "label", under: "退休人员|退休" },
      { row: "#total", col: POSTS, account: "est_total" },
      { row: "#total", col: PERSONS, account: "retired_total", title: RETIRED_ALONE, notBelow: NOT_RETIRED },
      { row: "#total", col: "在职/小计|在职/合计|在职人数/小计|在职人数/合计|在职人员/小计|在职人员/合计", account: "on_duty_total", notTitle: "离退休" },
      { row: "#total", col: "实有人数/小计|实有人数|实有人数/合计|年末实有|年末实有人数|人数|上年末实有|年末人数|#amount", account: "staff_total", notTitle: "离退休", notBeside: RETIRED, notAbove: RETIRED },
      ...["离休", "离休人员", "退休", "退休人员", "离退休", "离退休人员"].map((besideRows) => ({ row: "#total", col: "上年末|上年末数|年末数|年末", account: "staff_total", notTitle: "离退休", besideRows }) as const),
      { row: "#total", col: PERSONS, account: "on_duty_total", notTitle: "离退休", notBeside: RETIRED },
      { row: "#any", col: POSTS, account: "est_total", sub: "owner", notUnder: "在职" },
      { row: "#any", col: "核定编制/公务员|编制数/公务员|编制数/行政|编制数/公务员编制|核定编制/行政编制|行政编制|编制数/行政编制|核定编制/行政|编制/行政|编制/公务员|编制/行政编制|核编/行政|核编/公务员|定编/行政|定编/公务员", account: "est_civil", sub: "owner" },
      { row: "#any", col: "核定编制/工勤|编制数/工勤编制|编制数/工勤|核定编制/后勤服务|工勤编制|后勤服务编制|核定编制/后勤服务人员|编制/工勤|编制/工勤编制|核编/工勤|定编/工勤", account: "est_worker", sub: "owner" },
      { row: "#any", col: "核定编制/事业|编制数/事业单位|编制数/事业|核定编制/事业编制|事业编制|编制数/事业编制|编制/事业|编制/事业编制|核编/事业|定编/事业", account: "est_institution", sub: "owner" },
      { row: "#any", col: "年末在职/合计|年末在职|实有人数/在职|年末实有/在职|年末实有人数/在职|在职|在职人数|实有在职|在职人员|年末在职人数|在职/合计|实有人数/合计|实有在职人数|实有人数|在职人员/合计|年末实有人数|年末在职/小计", account: "on_duty_total", sub: "owner", notUnder: "在职" },
      { row: "#any", col: "年末实有人数/公务员|年末实有/公务员|实有/公务员|年末在职/公务员|在职人员/公务员|实有人数/公务员|在职/公务员|在职公务员|在职/行政|实有/行政|实有人数/行政|在职人数/行政|年末实有/行政|年末在职/行政", account: "on_duty_civil", sub: "owner" },
      { row: "#any", col: "年末实有人数/工勤|年末实有/工勤|实有/工勤|实有人数/工勤人员|年末在职/后勤服务人员|年末在职/工勤|在职人员/工勤|实有人数/工勤|在职/工勤|在职工勤|年末在职/工勤人员", account: "on_duty_worker", sub: "owner" },
      { row: "#any", col: "雇员|年末在职/雇员|政府雇员", account: "on_duty_contract", sub: "owner" },
      { row: "#any", col: "外聘劳务工|编外人员|劳务派遣|临聘人员|临聘|编外|外聘人员|编外聘用人员|劳务派遣人员", account: "off_est_staff", sub: "owner" },
      { row: "#any", col: "离退休人数|离退休|离退休人员|离退休人数/合计|离退休/合计|离退休人员/合计", account: "retired_total", sub: "owner" },
      { row: "#any", col: "离休|离休人员|离休人数", account: "lixiu", sub: "owner" },
      { row: "#any", col: "退休|退休人员|退休人数", account: "retired", sub: "owner" },
    ],
    readByLabel: true,
  },
];
