import type { SheetSnapshot, Snapshot } from "../../model";

/** Labels of a cover sheet and the field they answer. Seen on cover sheets of self-evaluation workbooks (经验规则). */
const COVER_LABELS: Readonly<Record<string, string>> = {
  填报日期: "filing_date", 文件依据: "notice_number", 通知文号: "notice_number", 自评通知文号: "notice_number", 主管部门: "supervising_dept",
};

/** How far right of its label an answer may stand. */
const REACH = 3;

/** Answers that the person's own sheets already hold beside such labels. What is typed in 自评基本信息 wins over them. */
export function coverCells(snapshot: Snapshot): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const sheet of snapshot.sheets) if (sheet.own === null && sheet.visibility === "visible") readSheet(sheet, found);
  return found;
}

function readSheet(sheet: SheetSnapshot, found: Record<string, string>): void {
  for (const row of sheet.values) {
    row.forEach((value, column) => {
      if (typeof value !== "string") return;
      const field = COVER_LABELS[value.replace(/[\s：:]/g, "")];
      const answer = field === undefined || field in found ? undefined : row.slice(column + 1, column + 1 + REACH).find((cell) => cell !== null && cell !== "");
      if (field !== undefined && (typeof answer === "string" || typeof answer === "number")) found[field] = String(answer).trim();
    });
  }
}
