import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { ArrowCircleDown16Filled } from "@fluentui/react-icons/svg/arrow-circle-down";
import type { ReactNode } from "react";
import type { EvaluationView } from "../../model";
import { waivedCount } from "../../model";
import type { FindingState } from "../checks/filterFindings";
import { Disclosure } from "../parts/Disclosure";
import { useCommonStyles } from "../parts/useCommonStyles";
import { SheetList } from "../settings/SheetList";
import { useWords, type Words } from "../text/words";
import { CoverageMeter } from "./CoverageMeter";
import { UnitQuestions } from "./UnitQuestions";
import { YearQuestion } from "./YearQuestion";

const useStyles = makeStyles({
  counters: { display: "grid", gridTemplateColumns: "repeat(4, minmax(0, 1fr))", gap: "4px" },
  counter: {
    display: "flex", flexDirection: "column", alignItems: "center", gap: "4px", minWidth: 0, padding: "8px 0",
    fontWeight: tokens.fontWeightRegular, lineHeight: tokens.lineHeightBase200,
  },
  number: { display: "flex", alignItems: "center", gap: "4px", fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  label: { fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  go: {
    display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", width: "100%", minHeight: "32px", padding: "4px 0",
    border: "none", background: "none", color: "inherit", fontFamily: "inherit", fontSize: "inherit", textAlign: "left", cursor: "pointer",
    fontVariantNumeric: "tabular-nums", borderRadius: tokens.borderRadiusMedium,
    ":hover": { color: tokens.colorNeutralForeground2BrandHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  lines: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "4px" },
});

const COUNTERS = [
  { state: "broken", Icon: DismissCircle16Filled, look: "danger" },
  { state: "passed", Icon: CheckmarkCircle16Filled, look: "success" },
  { state: "tail", Icon: ArrowCircleDown16Filled, look: "muted" },
  { state: "unchecked", Icon: QuestionCircle16Filled, look: "warning" },
] as const;

/** The score in one line: final with its grade, or what was earned so far. */
export function scoreLine({ scorecard }: EvaluationView, say: Words["say"]): string {
  const { score, full, grade, earned, available, missing } = scorecard;
  return score === null
    ? say("pane.overview.scorePartial", { earned, available, missing })
    : say("pane.overview.scoreFinal", { score, full, grade: grade ?? "" });
}

function reportLine({ report }: EvaluationView, say: Words["say"]): string {
  const count = report.openPoints.length;
  const conflicts = report.conflicts.length;
  if (conflicts > 0) return say("pane.overview.reportConflicts", { count, conflicts });
  return count === 0 ? say("pane.overview.reportDone") : say("pane.overview.report", { count });
}

/** How the run went at a glance; the counters filter the list below, the lines lead to the other views. */
export function Overview({ evaluation, selected, onSelect, onScores, onReport }: {
  readonly evaluation: EvaluationView; readonly selected: FindingState | null;
  readonly onSelect: (state: FindingState | null) => void; readonly onScores: () => void; readonly onReport: () => void;
}): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say } = useWords();
  const { counts } = evaluation.reconciliation;
  const waived = waivedCount(evaluation.reconciliation.findings);
  const total = counts.passed + counts.broken + counts.tail + counts.unchecked;
  const { year, unitName, sheets, unitQuestions = [] } = evaluation.ledger;
  const known = sheets.filter((sheet) => sheet.form !== null).length;
  const unknown = sheets.length - known;
  return (
    <section className={common.stack} aria-label={say("pane.overview.region")}>
      <div>
        <h1 className={common.heading}>{waived > 0 ? say("pane.waiver.count", { total, broken: counts.broken, waived }) : say("pane.overview.heading", { total, broken: counts.broken })}</h1>
        {year !== null && <p className={common.small}>{unitName === null ? say("pane.overview.yearOnly", { year }) : say("pane.overview.unit", { unit: unitName, year })}</p>}
      </div>
      <div className={styles.counters} role="group" aria-label={say("pane.overview.counters")}>
        {COUNTERS.map(({ state, Icon, look }) => (
          <ToggleButton key={state} className={styles.counter} checked={selected === state} onClick={() => onSelect(selected === state ? null : state)}>
            <span className={styles.number}><Icon className={common[look]} aria-hidden />{counts[state]}</span>
            <span className={styles.label}>{say(`pane.state.${state}`)}</span>
          </ToggleButton>
        ))}
      </div>
      {year === null && <YearQuestion />}
      <UnitQuestions questions={unitQuestions} />
      <CoverageMeter coverage={evaluation.coverage} />
      <div className={styles.lines}>
        <Disclosure label={unknown === 0 ? say("pane.overview.sheets", { known }) : say("pane.overview.sheetsUnknown", { known, unknown })}><SheetList /></Disclosure>
        <button type="button" className={styles.go} onClick={onScores}><span>{scoreLine(evaluation, say)}</span><ChevronRight16Regular aria-hidden /></button>
        <button type="button" className={styles.go} onClick={onReport}><span>{reportLine(evaluation, say)}</span><ChevronRight16Regular aria-hidden /></button>
      </div>
    </section>
  );
}
