/** A column of rates that follows from two other columns of its row. Patterns are those of `columnRelations`. */
export interface RateRelation {
  readonly rule: string;
  readonly rate: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** Rates that a table states and that can be worked out again (T4: by the intervals of both figures). */
export const RATE_RELATIONS = [
  { rule: "L-03", rate: "执行率|支付率|完成率", numerator: "全年累计|累计支出|累计支付|执行数", denominator: "调整后预算|调整预算数|全年预算" },
  { rule: "Y-02", rate: "增减率|增长率|变动率|增减%|增减幅", numerator: "(^|·)(增减额|增减数|增减)$", denominator: "上年|去年" },
] as const satisfies readonly RateRelation[];
