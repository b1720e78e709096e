/** The ways of filling (`Excel.AutoFillType`). */
export const FILL_TYPES = ["FillDefault", "FillCopy", "FillSeries", "FillFormats", "FillValues", "FillDays", "FillWeekdays", "FillMonths", "FillYears", "LinearTrend", "GrowthTrend", "FlashFill"] as const;
export type FillType = (typeof FILL_TYPES)[number];
