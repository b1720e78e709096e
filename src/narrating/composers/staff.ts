import type { Composer, Context } from "../context";
import { computed, explanation, supplied } from "../context";
import type { Fact } from "../facts";
import { fullWidthBrackets } from "../format";
import { open, say } from "../say";
import type { Staff } from "../sentences";
import { retired, staffing } from "../sentences";
import { lines } from "./supplied";

/** Quota and staff of every unit that the staff sheet lists, then retired staff, then the unit's own note. */
export const staff: Composer = (context) => {
  const units = unitsOf(context);
  const note = supplied(context, "staff_note");
  const after = note === null ? "" : lines(note).join("");
  const gone = retired(
    context.facts.get("lixiu", "final"), context.facts.get("retired_total", "final") ?? context.facts.get("retired", "final"),
    context.facts.lines("retired_total", "final").map((line) => ({ ...line, name: fullWidthBrackets(line.sub) })),
  );
  const sentences = units.flatMap((unit) => staffing(unit, explanation(context, unit.onDuty, ["P-03"], "reason_over_quota", `${unit.unit}在职人数超过核定编制的说明`)));
  if (sentences.length === 0 && gone.length === 0 && after === "") return computed(say`核定编制${open("核定编制数")}，年末在职${open("年末在职人数")}。`);
  return computed(say`${sentences}${gone}${after}`);
};

/** Rows that repeat the units above them. */
const TOTAL_ROW = /^(合计|总计|小计)/;

/** One entry a row of the staff sheet: several units stand below each other there. */
function unitsOf(context: Context): readonly Staff[] {
  const quotas = context.facts.all("est_total", "final");
  const present = context.facts.all("on_duty_total", "final");
  const rows = [...new Set([...quotas, ...present].flatMap(rowKey))];
  const units = rows.map((row) => {
    const at = (account: string): Fact | null => context.facts.all(account, "final").find((fact) => rowKey(fact)[0] === row) ?? null;
    const parts = (accounts: readonly string[]): readonly Fact[] => accounts.flatMap((account) => at(account) ?? []);
    const quota = at("est_total");
    const onDuty = at("on_duty_total");
    return {
      unit: unitLabel(context, quota ?? onDuty), quota, onDuty,
      quotaParts: parts(["est_civil", "est_institution", "est_worker"]), onDutyParts: parts(["on_duty_civil", "on_duty_worker"]),
      outside: at("off_est_staff"),
    };
  });
  const own = units.filter(({ unit }) => !TOTAL_ROW.test(unit));
  const listed = own.length > 0 ? own : units;
  return listed.length > 1 ? listed : listed.map((unit) => ({ ...unit, unit: "" }));
}

function rowKey(fact: Fact): readonly string[] {
  return fact.place ? [`${fact.place.sheet}\u0000${fact.place.row}`] : [];
}

/** The label of the row in which the figure stands. */
function unitLabel(context: Context, fact: Fact | null): string {
  const place = fact?.place;
  if (!place) return "";
  for (const table of context.ledger.tables) {
    const row = table.sheet === place.sheet ? table.rows.find((candidate) => candidate.row === place.row) : undefined;
    if (row) return fullWidthBrackets(row.label);
  }
  return fullWidthBrackets(fact.quantity?.sub ?? "");
}
