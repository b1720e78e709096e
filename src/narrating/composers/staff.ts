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

/** Staff of every unit where a sheet lists several, a row with posts and people for each; else what the workbook settled on, in whatever rows it stands. */
function unitsOf(context: Context): readonly Staff[] {
  const all = (account: string): readonly Fact[] => context.facts.all(account, "final");
  const units = rowsOfUnits(all("est_total"), all("on_duty_total")).map((row) => staffOf((account) => all(account).find((fact) => rowKey(fact) === row) ?? null, context));
  const own = units.filter(({ unit }) => !TOTAL_ROW.test(unit));
  const listed = own.length > 1 ? own : [{ ...staffOf((account) => context.facts.get(account, "final"), context), unit: "" }];
  return listed.filter(({ quota, onDuty, outside }) => quota ?? onDuty ?? outside);
}

/** The rows of the sheet that holds posts and people side by side in more than one. */
function rowsOfUnits(posts: readonly Fact[], people: readonly Fact[]): readonly string[] {
  const peopleIn = new Set(people.map(rowKey));
  const both = posts.filter((fact) => fact.place !== null && peopleIn.has(rowKey(fact)));
  const sheet = both.find((fact) => both.some((other) => other.place?.sheet === fact.place?.sheet && rowKey(other) !== rowKey(fact)))?.place?.sheet;
  return sheet === undefined ? [] : [...new Set([...posts, ...people].filter(({ place }) => place?.sheet === sheet).map(rowKey))];
}

function staffOf(at: (account: string) => Fact | null, context: Context): Staff {
  const parts = (accounts: readonly string[]): readonly Fact[] => accounts.flatMap((account) => at(account) ?? []);
  const [quota, onDuty] = [at("est_total"), at("on_duty_total")];
  return {
    unit: unitLabel(context, quota ?? onDuty), quota, onDuty,
    quotaParts: parts(["est_civil", "est_institution", "est_worker"]), onDutyParts: parts(["on_duty_civil", "on_duty_worker"]),
    outside: at("off_est_staff"),
  };
}

function rowKey({ place }: Fact): string {
  return place ? `${place.sheet}\u0000${place.row}` : "";
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
