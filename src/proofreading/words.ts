/**
 * Words of the checks. Source of every table: 经验规则 (a reviewer's reading of published self-evaluation reports),
 * except where an entry names a document.
 */

/** Money units in 万元 as a power of ten. */
export const MONEY = { 元: -4, 千元: -1, 万元: 0, 百万元: 2, 亿元: 4 } as const satisfies Readonly<Record<string, number>>;

/** Counting units, longer ones first. */
export const CLASSIFIERS = ["人次", "批次", "辆次", "场次", "小时", "公里", "公顷", "平方米", "人", "名", "批", "次", "件", "起", "宗", "条", "份", "个", "项", "户", "家", "所", "辆", "台", "套", "支", "副", "场", "期", "篇", "册", "亩", "吨", "架", "天", "座", "株", "只"] as const;

/** What stands before a figure that is no value. */
export const VAGUE_BEFORE = /(?:约|近|逾|超过?|不低于|不少于|不超过|不高于|不小于|大于|小于|至少|最多|[≥≤><～~—–-])$/u;
/** What stands behind it. */
export const VAGUE_BEHIND = /^(?:多|余|以上|以下|以内|左右|上下|[-—–～~至]\d)/u;

/** Words that say a list is complete by themselves. */
export const CLOSED = /(?:分别为|分别是|具体为|即)：?$/u;
/** Words that leave a list open. */
export const OPEN = /主要|重点|等|如|不限于/u;
/** Words at the head of a clause that ends a list of parts. */
export const LEAVES_LIST = /^(?:另|此外|同时|加上|扣除|年末|年初|累计|实际|执行|结余|结转|全年|截至|超|节约|其余|剩余)/u;
/** Words of comparison: a figure behind them is no part of a sum. */
export const COMPARES = /比|较|同比|增长|增加|减少|下降|占|人均|标准|目标|计划|原因/u;
/** Groups of people that overlap. */
export const OVERLAPS = /党员|学历|本科|硕士|研究生|大专|职称|高级|中级|岁|少数民族/u;

/** Names that make a whole together. */
export const PARTITIONS = [
  [/工资福利/u, /商品和服务/u, /个人和家庭/u],
  [/基本支出/u, /项目支出/u],
  [/人员经费/u, /公用经费/u],
  [/出国/u, /公务用车/u, /接待/u],
] as const satisfies readonly (readonly RegExp[])[];

/** Roles of an amount, by the words of its clause. The first that fits is taken. */
export const ROLES = [
  ["target", /目标|计划|任务/u],
  ["adjusted", /全年预算|调整后?预算|预算调整/u],
  ["arrived", /到位/u],
  ["final", /决算|支出|执行|支付|拨付|使用|实际|兑付/u],
  ["budget", /预算|安排|下达|批复|投入/u],
] as const satisfies readonly (readonly [string, RegExp])[];

/** Rates whose two amounts are named by their roles. */
export const RATES = [
  { word: /(?:预算|资金|项目)?(?:执行率|支出率|支付率|使用率|拨付率|(?:拨付|支付|支出|执行)进度)/u, over: /支出|执行|支付|拨付|使用/u, under: /预算|安排|下达/u },
  { word: /预算完成率|完成(?:年初|年度|全年|调整)?预算的?$/u, over: /支出|决算|执行/u, under: /预算/u },
  { word: /(?:资金)?到位率/u, over: /到位/u, under: /预算|安排|计划|下达|应到位/u },
] as const;
