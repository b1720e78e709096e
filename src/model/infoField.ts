/** One thing that 自评基本信息 asks the unit for. The list itself is data of `narrating` (`INFO_FIELDS`). */
export interface InfoField {
  /** Key of `BasicInfo.fields`: `unit_name`, `notice_number`, `functions` … */
  readonly id: string;
  /** Heading of the block it stands in: 单位概况, 自评工作 … */
  readonly group: string;
  readonly label: string;
  /** What to write, and how; shown beside the cell. */
  readonly help: string;
  /** `longtext` gets a high, wrapped cell. Dates are written as text (2021年3月15日) or as an Excel date. */
  readonly kind: "text" | "longtext" | "date" | "number";
  /** Its absence is shown as an open point. */
  readonly required: boolean;
  /** Words that stand in the report while the cell is empty. */
  readonly fallback?: string;
}
