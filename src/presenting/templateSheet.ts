import type { ConfirmedTemplate, Indicator, ListValidation, PlannedCell, SheetPlan } from "../model";
import { figure, text, typed } from "./cells";
import { HEADINGS, TEMPLATE_USES } from "./headings";
import { buildPlan } from "./planBuilder";
import type { PlanRow } from "./planBuilder";
import type { PresentContext } from "./presentInput";
import { PIECES } from "./readTemplate";
import { ruleWords } from "./ruleWords";
import { say } from "./say";

const WIDTHS = [12, 14, 20, 7, 34, 44, 36, 12, 10];
const FIRST = 4;
const USE = 7;
/** A cell holds 32 767 signs. */
const PIECE = 30_000;

/**
 * 评分模板: the confirmed template, one row an indicator. A person may change names, points, standards and how a row is
 * scored; a changed standard is read anew. The hidden cells keep the confirmed indicator.
 */
export function templateSheet(context: PresentContext, { system, sheet }: ConfirmedTemplate): SheetPlan {
  const { indicators, ...frame } = system;
  const rows: PlanRow[] = [
    { id: "#title", cells: [text(say("present.template.title"), { style: "title" })] },
    { id: "#source", cells: [text(sheet === null ? say("present.template.fromFile", { name: system.name }) : say("present.template.from", { name: system.name, sheet }), { style: "subtitle" })] },
    { id: "#hint", cells: [text(say("present.template.hint"), { style: "subtitle" })] },
    { id: "#head/template", cells: Object.values(HEADINGS.template).map((word) => text(word, { style: "header" })), hidden: pieces(JSON.stringify({ ...frame, ...(sheet === null ? {} : { sheet }) })) },
    ...indicators.map((indicator) => templateRow(indicator)),
    { id: "#total", cells: [text(say("present.template.total"), { style: "total" }), text("", { style: "total" }), text("", { style: "total" }), figure(String(sumOf(indicators)), { style: "total" })] },
  ];
  return buildPlan({
    sheet: "template", name: context.names.template, columnWidths: WIDTHS, frozenRows: FIRST, landscape: true, titleRows: FIRST, hiddenWidth: PIECES,
    validations: indicators.map((_, index): ListValidation => ({ area: { top: FIRST + index, bottom: FIRST + index, left: USE, right: USE }, values: Object.values(TEMPLATE_USES) })),
  }, rows);
}

function sumOf(indicators: readonly Indicator[]): number {
  return Number(indicators.reduce((sum, { points }) => sum + points, 0).toFixed(4));
}

function templateRow(indicator: Indicator): PlanRow {
  const isJudged = indicator.rule.type === "manual";
  const own = (words: string): PlannedCell => typed(words, { owner: "merged", numberFormat: "@" });
  const definition = indicator.definition === indicator.standard ? "" : indicator.definition;
  return {
    id: indicator.id,
    cells: [
      own(indicator.level1), own(indicator.level2), own(indicator.name), typed(String(indicator.points), { owner: "merged" }), own(definition), own(indicator.standard ?? ""),
      text([indicator.expr ? indicator.formula : "", ruleWords(indicator.rule, indicator.points)].filter((line) => line !== "").join("\n")),
      own(isJudged ? TEMPLATE_USES.judged : TEMPLATE_USES.computed),
      text(say(isJudged ? "present.template.judged" : "present.template.computed"), { style: isJudged ? "warn" : "good" }),
    ],
    hidden: pieces(JSON.stringify(indicator)),
  };
}

function pieces(json: string): PlannedCell[] {
  return Array.from({ length: PIECES }, (_, index) => text(json.slice(index * PIECE, (index + 1) * PIECE), { style: "muted", numberFormat: "@" }));
}
