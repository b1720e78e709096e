/** Stage of a figure. The year is kept beside it, so 上年决算 read from last year's column is `final` of year − 1. */
export type Period =
  | "budget" // 年初预算
  | "adjusted" // 调整后（全年）预算
  | "adjust" // 调整额
  | "budget_in_final" // 决算表“预算数”栏
  | "final" // 决算数、执行数
  | "prior" // 上年决算, year not known
  | "pbudget"; // 上年预算, year not known
