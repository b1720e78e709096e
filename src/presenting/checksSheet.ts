import { cellAddress, columnLetters, isEmptyWaiver, SEVERITY_WORDS, waivedCount } from "../model";
import type { CellStyle, DecimalText, ExpectedValue, Finding, PlannedCell, SheetPlan, Side } from "../model";
import { blank, figure, formula, text, typed } from "./cells";
import { HEADINGS, STATE_WORDS } from "./headings";
import { linkTo } from "./linkTo";
import { buildPlan } from "./planBuilder";
import type { PlanRow } from "./planBuilder";
import type { PresentContext } from "./presentInput";
import { say, words } from "./say";

const WIDTHS = [6, 9, 8, 11, 28, 11, 11, 10, 7, 44, 38, 24, 26];
const LEFT = 5;
const RIGHT = 6;
const DIFFERENCE = 7;
const FIRST = 5;
const STATE_STYLE: Readonly<Record<Finding["state"], CellStyle>> = { broken: "bad", tail: "muted", unchecked: "warn" };
const STATES: readonly Finding["state"][] = ["broken", "unchecked", "tail"];

/** Figures a 说明 was written for. Same form as `reconciling` compares: `left|right`. */
function figuresOf(finding: Finding): string {
  return `${finding.left?.value ?? ""}|${finding.right?.value ?? ""}`;
}

/** 核对结果: counters, then one row a finding, readable without the add-in. */
export function checksSheet(context: PresentContext): SheetPlan {
  const { counts } = context.reconciliation;
  const findings = STATES.flatMap((state) => withFollowers(context.reconciliation.findings.filter((finding) => finding.state === state)));
  const { checks } = HEADINGS;
  const total = counts.passed + counts.broken + counts.tail + counts.unchecked;
  const waived = waivedCount(findings);
  const counters = say("present.checks.counts", { ...counts, total }) + (waived > 0 ? say("present.checks.waived", { count: waived }) : "");
  const rows: PlanRow[] = [
    { id: "#title", cells: [text(say("present.checks.title"), { style: "title" })] },
    { id: "#counts", cells: [text(counters, { style: "subtitle" })] },
    { id: "#hint", cells: [text(say("present.checks.hint"), { style: "subtitle" })] },
    { id: "#gap", cells: [] },
    { id: "#head/findings", cells: Object.values(checks).map((word) => text(word, { style: "header" })) },
    ...findings.map((finding, index) => findingRow(finding, index, context)),
    ...goneRows(context),
  ];
  return buildPlan({
    sheet: "checks", name: context.names.checks, columnWidths: WIDTHS, frozenRows: FIRST, landscape: true, titleRows: FIRST, hiddenWidth: 3,
    expected: findings.flatMap((finding, index) => expectedOf(finding, FIRST + index)),
  }, rows);
}

/** Findings in order, each followed by those that follow from it. */
function withFollowers(findings: readonly Finding[]): Finding[] {
  const ids = new Set(findings.map(({ id }) => id));
  const roots = findings.filter(({ rootId }) => rootId === null || !ids.has(rootId));
  const followers = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rootId, id } = finding;
    if (rootId === null || rootId === id) continue;
    const others = followers.get(rootId);
    if (others) others.push(finding);
    else followers.set(rootId, [finding]);
  }
  return roots.flatMap((root) => [root, ...(followers.get(root.id) ?? [])]);
}

function findingRow(finding: Finding, index: number, context: PresentContext): PlanRow {
  const row = FIRST + index + 1;
  const kept = Object.hasOwn(context.inputs.remarks, finding.id) ? context.inputs.remarks[finding.id] : undefined;
  const reopened = kept !== undefined && kept.text !== "" && finding.remark === null;
  const place = finding.cells[0] ?? null;
  return {
    id: finding.id,
    cells: [
      figure(String(index + 1)), stateCell(finding), text(SEVERITY_WORDS[finding.severity]), text(finding.rule),
      text(`${finding.rootId ? say("present.checks.follows") : ""}${words(finding.title)}`), sideCell(finding.left), sideCell(finding.right), differenceCell(finding, row), text(finding.unit),
      text(words(finding.detail)), text(causes(finding, reopened, kept?.text ?? "")), placesCell(finding, place), typed(kept?.text ?? "", { numberFormat: "@" }),
    ],
    hidden: [text(figuresOf(finding), HIDDEN), text(kept?.text ?? "", HIDDEN), text(kept?.figures ?? "", HIDDEN)],
  };
}

function stateCell(finding: Finding): PlannedCell {
  const word = STATE_WORDS[finding.state];
  return finding.isWaived ? text(say("present.checks.waivedState", { state: word }), { style: "muted" }) : text(word, { style: STATE_STYLE[finding.state] });
}

const HIDDEN = { style: "muted", numberFormat: "@" } as const;

function sideCell(side: Side | null): PlannedCell {
  if (!side || side.value === null) return blank({ style: "number" }); // a sum over an empty cell would show a false 0
  const shown = figure(side.value);
  return side.formula ? formula(side.formula, { numberFormat: shown.numberFormat }) : shown;
}

function differenceCell(finding: Finding, row: number): PlannedCell {
  if (!finding.left?.value || !finding.right?.value || finding.difference === null) return figure(finding.difference);
  const format = figure(finding.difference).numberFormat;
  const [left, right] = [`${columnLetters(LEFT)}${row}`, `${columnLetters(RIGHT)}${row}`];
  return formula(`ROUND(${left}-${right},${Math.max(2, finding.difference.split(".")[1]?.length ?? 0)})`, { numberFormat: format });
}

function causes(finding: Finding, reopened: boolean, remark: string): string {
  const listed = finding.explanations.map(({ message }, index) => `${index + 1}. ${words(message)}`);
  const reason = words(finding.reason);
  return [...(isEmptyWaiver(remark) ? [say("present.checks.emptyWaiver")] : reopened ? [say("present.checks.reopened")] : []), ...(reason ? [reason] : []), ...listed].join("\n");
}

function placesCell(finding: Finding, place: Finding["cells"][number] | null): PlannedCell {
  if (!place) return text(finding.texts.map((span) => span.text).join("；"));
  const rest = finding.cells.length > 1 ? say("present.checks.moreCells", { count: finding.cells.length }) : "";
  return text(`${place.sheet}!${cellAddress(place)}${rest}`, { style: "link", link: linkTo(place) });
}

/** Rows for 说明 whose finding is gone: the words are the person's, they are not thrown away. */
function goneRows({ reconciliation, inputs }: PresentContext): PlanRow[] {
  const present = new Set(reconciliation.findings.map(({ id }) => id));
  const gone = Object.entries(inputs.remarks).filter(([id, { text: kept }]) => !present.has(id) && kept !== "");
  if (gone.length === 0) return [];
  return [
    { id: "#block/gone", cells: [text(say("present.checks.gone"), { style: "h2" })] },
    ...gone.map(([id, remark]): PlanRow => ({
      id,
      cells: [...Array.from({ length: 12 }, () => blank()), typed(remark.text, { numberFormat: "@" })],
      hidden: [text(remark.figures, HIDDEN), text(remark.text, HIDDEN), text(remark.figures, HIDDEN)],
    })),
  ];
}

function expectedOf(finding: Finding, row: number): ExpectedValue[] {
  const side = (which: Side | null, column: number): ExpectedValue[] =>
    which?.formula && which.value !== null ? [{ row, column, record: finding.id, value: which.value }] : [];
  const difference: DecimalText | null = finding.left?.value && finding.right?.value ? finding.difference : null;
  return [...side(finding.left, LEFT), ...side(finding.right, RIGHT), ...(difference === null ? [] : [{ row, column: DIFFERENCE, record: finding.id, value: difference }])];
}
