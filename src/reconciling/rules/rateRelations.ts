import type { Period } from "../../model";

/** A column of rates that follows from other columns of its row. Patterns are those of `columnRelations`, over the headings joined with `·`. */
export interface RateRelation {
  readonly rule: string;
  readonly rate: string;
  /** `share`: what was done of what was planned; `change`: the change against the year before. */
  readonly kind: "share" | "change";
  readonly numerator: string;
  /** Ways of naming what is divided by, the best first: the first that the table has is taken. */
  readonly denominators: readonly string[];
  /** Stages of columns that are divided by where no name is found, the best first. */
  readonly periods: readonly Period[];
  /** Columns that are never one of the two, whatever they are called besides. */
  readonly not: string;
}

/** Rates that a table states and that can be worked out again (T4: by the intervals of both figures). */
export const RATE_RELATIONS = [
  {
    rule: "L-03", kind: "share", rate: "(?:执行|支付|支出|完成|使用)(?:率|进度|比例)(?![^·]*得分)(?<!得分[^·]*)",
    numerator: "全年累计|(?:全年|本年|累计|实际|已)(?:支出|支付|执行|使用|完成)|(?:支出|支付|执行|使用|完成|决算)[数额]|(?:支出|支付|执行|使用)金额|(?:决算|实际)支出$|(?:^|·)(?:支出|支付|执行数?)合计$|^支出(?:\\([^()]*元\\))?$",
    denominators: ["调整后预算|调整预算数?$|全年预算|全年指标"], periods: ["adjusted", "budget"],
    not: "率|进度|比例|占|比重|上年|去年|结转|结余|余额|增减|差|其中|批|追加|调增|调减|追减|本年收入",
  },
  {
    rule: "Y-02", kind: "change", rate: "增减率|增长率|变动率|增减%|±%|±率|增减幅|增幅",
    numerator: "(^|·)(?:[比较](?:上年|去年)(?:同期|数|决算数?)?)?(增减额|增减数|增减|±)(?:\\([^)]*\\))?$", denominators: ["(?<![比较])(?:上年|去年)"], periods: [],
    not: "率|幅|%|占|比重",
  },
] as const satisfies readonly RateRelation[];
