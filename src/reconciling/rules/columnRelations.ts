/**
 * Relations between the columns of one row, by heading: roll-forwards, differences, limits. Patterns are regular
 * expressions over a column's headings joined by `·`; the first column that fits is taken.
 */
export interface ColumnRelation {
  readonly rule: string;
  readonly title: "sum" | "equal" | "atMost" | "rollForward";
  readonly comparison: "equal" | "atMost";
  readonly left: string;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  /** Columns of `minus` may be filled with negative figures: both ways of writing a decrease are read. */
  readonly decreasesMayBeNegative?: true;
  /** Headings of further increases and decreases (统筹收回, 压减): they take part where more rows hold with all of them than without. */
  readonly further?: { readonly plus: string; readonly minus: string };
  /** The part of `plus` that a table may leave out though it has figures (欠缴): without its column what is missing on the right is asked to be explained, no more. */
  readonly open?: string;
  /** Which rows take part: all, or lines only (neither 合计 nor 其中). */
  readonly rows: "all" | "lines";
  /** Without the first of `plus`, what there was before any change, the changes alone explain nothing. */
  readonly needsOpening?: true;
  /** Without the first of `minus`, what was spent, the rest is no whole course: 年初结转 | 本年拨款 | 财政收回 | 年末结转. */
  readonly needsSpending?: true;
  /** Its headings are those of many a table: only where it holds in most lines it was meant to. */
  readonly mostly?: true;
  /** A column that must stand in the table as well: 未缴 beside 欠缴 is what came in and was not handed over. */
  readonly needsBeside?: string;
  /** How many of the columns on the right must be there. */
  readonly least: number;
}

/** What money is increased and lessened by in the course of the year. */
const INCREASE = "追[加增]|调增|增加|划入|调入";
const DECREASE = "[调核追缩压扣]减|压缩|收回|减少|上缴|划出|调出";

/** 台账、资产、结转、非税、人员: the first relation of a rule that a table has columns for counts. */
export const COLUMN_RELATIONS = [
  { rule: "C-02", title: "sum", comparison: "equal", left: "调整后预算|调整预算数|调整后预算数|(^|·)全年指标数?$", plus: ["年初预算|年初数|年初批复|(^|·)(年初|年初指标|年初批复数?|年初下达)$", "追加|调增"], minus: ["调减|核减|追减"], needsOpening: true, decreasesMayBeNegative: true, further: { plus: INCREASE, minus: DECREASE }, rows: "all", least: 2 },
  { rule: "C-02", title: "sum", comparison: "equal", left: "(^|·)(调整后|全年)预算数?$", plus: ["(^|·)年初(预算数?|数|批复数?)?$", "(^|·)(预算)?调整(增减)?[数额]?\\([^()]*[+＋±][^()]*\\)$"], minus: [], needsOpening: true, rows: "all", least: 2, mostly: true },
  { rule: "L-02", title: "rollForward", comparison: "equal", left: "(^|·)(结余|结余数|指标结余|指标余额|剩余|剩余指标|可用余额|(尚|还)?未(支出|执行|使用|列支)(指标|预算|资金)?(数|额|金额)?)$", plus: ["调整后预算|调整预算数|全年预算"], minus: ["全年累计|累计支[出付]|支出合计|执行数|(^|·)(全年支出数?|支出数)$"], rows: "all", least: 2 },
  { rule: "L-02", title: "rollForward", comparison: "equal", left: "(^|·)(未付|未支付|待付|待支付|尚未支付|应付未付)(款项?|金额|数|额)?(\\([万千]?元\\))?$", plus: ["合同金额|合同价|成交金额|中标金额"], minus: ["已付|已支付|支付金额|实际支付"], rows: "all", least: 2 },
  { rule: "L-09", title: "rollForward", comparison: "equal", left: "(?<!上|上年[^·]{0,4})年末(账面)?(原值|数|余额)|期末(账面)?(原值|数|余额)", plus: ["(年初|期初)(账面)?(原值|数|余额)", "本年增加|本期增加|增加"], minus: ["本年减少|本期减少|减少"], needsOpening: true, decreasesMayBeNegative: true, rows: "all", least: 3 },
  { rule: "L-09", title: "rollForward", comparison: "equal", left: "(^|·)(年末|期末|年底)(账面|实有)?(原值)?$", plus: ["(^|·)(年初|期初|上年底|上年末)(账面|实有)?(原值)?$", "增加|(^|·)(本年|当年)?(购入|购置|新增|添置)$"], minus: ["减少|(^|·)(本年|当年)?(处置|报废|报废处置)$"], needsOpening: true, decreasesMayBeNegative: true, rows: "all", least: 3, mostly: true },
  { rule: "L-07", title: "atMost", comparison: "atMost", left: "(^|·)(全年)?(用款)?计划合计数?$", plus: ["(^|·)((全年|年度)(预算)?指标|全年预算|调整后预算|调整预算)数?$"], minus: [], rows: "all", least: 1 },
  { rule: "F8-01", title: "rollForward", comparison: "equal", left: "(?<!上|上年[^·]{0,4})年末结转和结余", plus: ["年初结转和结余", "本年收入"], minus: ["本年支出·小计|本年支出·合计"], needsOpening: true, rows: "all", least: 3 },
  { rule: "L-11", title: "rollForward", comparison: "equal", left: "(?<!上|上年[^·]{0,4})年末(结转|结余)|期末(结转|结余)|结转下年", plus: ["(^|·)(年初结转|年初结余|上年结转)", "本年下达|本年收入|本年预算|本年拨款"], minus: ["本年支出", "收回|上缴|核减"], needsOpening: true, needsSpending: true, further: { plus: INCREASE, minus: DECREASE }, rows: "all", least: 3 },
  { rule: "L-11", title: "rollForward", comparison: "equal", left: "(^|·)年末(数|余额)?$", plus: ["(^|·)年初(数|余额|结转|结余|结转结余|结转和结余)?$", "(^|·)(本年)?(收入|下达|拨款)数?$"], minus: ["(^|·)(本年)?支出数?$", "(^|·)(本年)?(收回|上缴|核减)数?$"], needsOpening: true, needsSpending: true, further: { plus: INCREASE, minus: DECREASE }, rows: "all", least: 3 },
  { rule: "L-12", title: "sum", comparison: "equal", left: "(^|·)应[收缴征]", plus: ["(^|·)实[收缴征]|(^|·)实际[收征缴]", "减免", "欠[缴收]|缓缴|未[缴收征]"], minus: [], open: "欠[缴收]|缓缴|未[缴收征]", rows: "all", least: 2 },
  { rule: "L-12", title: "sum", comparison: "equal", left: "(^|·)实[收缴征]|(^|·)实际[收征缴]", plus: ["已缴|已上缴", "待缴"], minus: [], open: "待缴", rows: "all", least: 2 },
  { rule: "L-12", title: "sum", comparison: "equal", left: "(^|·)实[收缴征]|(^|·)实际[收征缴]", plus: ["缴库|入库|上缴|解缴", "(^|·)未[缴上]"], minus: [], needsBeside: "(^|·)欠[缴收]", rows: "all", least: 2, mostly: true },
  { rule: "B-18", title: "sum", comparison: "equal", left: "年度资金(申请)?总额|项目资金总额", plus: ["当年财政拨款|本年财政拨款|年度财政拨款", "上年结转", "其他资金"], minus: [], rows: "all", least: 2 },
  { rule: "P-10", title: "rollForward", comparison: "equal", left: "(^|·)(本年末|年末|期末)(实有)?(人数|数)?$", plus: ["(^|·)(上年末|上年年末|年初|期初)(实有)?(人数|数)?$", "(^|·)(本年|当年)?(增加|新增|调入|录用)(人数|数)?$"], minus: ["(^|·)(本年|当年)?(减少|调出|退休)(人数|数)?$"], needsOpening: true, rows: "all", least: 3 },
  { rule: "P-10", title: "rollForward", comparison: "equal", left: "实有人数(·(小计|合计))?$|年末实有|年末人数", plus: ["上年末实有|上年年末|年初人数|上年人数", "(^|·)(增减|增减数|净增)$"], minus: [], rows: "all", least: 2 },
  { rule: "P-03", title: "atMost", comparison: "atMost", left: "(在职|实有)[^·]*(·(合计|小计))?$", plus: ["编制[^·]*(·(合计|小计))?$"], minus: [], rows: "lines", least: 1 },
  { rule: "Y-01", title: "equal", comparison: "equal", left: "(^|·)(年初结转|年初结余|年初结转和结余)", plus: ["上年年末|上年[末底](结转|结余)|上年决算年末|(^|·)上年[末底](数|余额)?$"], minus: [], rows: "all", least: 1 },
  { rule: "Y-01", title: "equal", comparison: "equal", left: "(^|·)(本年)?年初(数|余额)?$", plus: ["(^|·)上年年?末(数|余额)?(\\([^()]*\\))?$"], minus: [], rows: "all", least: 1 },
  { rule: "L-08", title: "atMost", comparison: "atMost", left: "合同金额|合同价", plus: ["采购预算|预算金额"], minus: [], rows: "all", least: 1 },
  { rule: "L-08", title: "atMost", comparison: "atMost", left: "支付金额|已付|已支付|实际支付", plus: ["合同金额|合同价|成交金额|中标金额"], minus: [], rows: "all", least: 1 },
  { rule: "L-10", title: "atMost", comparison: "atMost", left: "在用", plus: ["(?<!上|上年[^·]{0,4})年末(账面)?(原值|数)|期末(账面)?(原值|数)"], minus: [], rows: "all", least: 1 },
  { rule: "AUTO-POINTS", title: "atMost", comparison: "atMost", left: "(^|·)(自评)?得分(\\(分\\))?$", plus: ["(^|·)(分值|权重|标准分|满分)(\\(分\\))?$"], minus: [], rows: "all", least: 1 },
] as const satisfies readonly ColumnRelation[];
