/** Stage of a figure. The year is kept beside it, so 上年决算 read from last year's column is `final` of year − 1. */
export type Period =
  | "budget" // 年初预算
  | "adjusted" // 调整后（全年）预算
  | "adjust" // 调整额
  | "budget_in_final" // 决算表“预算数”栏
  | "final" // 决算数、执行数
  | "prior" // 上年决算, year not known
  | "pbudget"; // 上年预算, year not known

/** Stages of a figure, for people, in the order of a year. They stand in our own sheets and are read back from there. */
export const PERIOD_WORDS: Readonly<Record<Period, string>> = {
  budget: "年初预算", adjusted: "调整后预算", adjust: "预算调整额", budget_in_final: "预算数（决算表）", final: "决算", prior: "上年决算", pbudget: "上年预算",
};

/** All stages. */
export const PERIODS = Object.keys(PERIOD_WORDS) as readonly Period[];
