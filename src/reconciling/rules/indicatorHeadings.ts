/** Headings of indicator tables, as forms of 绩效目标 and 绩效自评 write them (经验规则). */
export const TARGET_HEADING = /(?:指标|目标|计划)值(?:\([^)]*\))?$/;
export const ACTUAL_HEADING = /(?:完成|实际)值(?:\([^)]*\))?$/;
export const COMPLETION_HEADING = /完成(?:率|比例|程度)(?:\([^)]*\))?$/;
export const POINTS_HEADING = /(?:^|·)(?:分值|权重|标准分|满分)(?:\(分\))?$/;
export const SCORE_HEADING = /(?:^|·)(?:自评)?得分(?:\(分\))?$/;
export const REASON_HEADING = /(?:偏差|未完成|未达标|扣分)[^·]*(?:原因|分析|说明)/;

/** Indicators that are the better the smaller they are: what falls short of them is no failure. */
export const SMALLER_IS_BETTER = /成本|费用|经费|支出|时限|时间|天数|投诉|违纪|违规|事故|差错|不超过|以内|控制|压减|[≤<]/;
