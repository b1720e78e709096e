import { makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellPlace, EvaluationView, ScoreRow } from "../../model";
import { Disclosure } from "../parts/Disclosure";
import { PlaceLink } from "../parts/PlaceLink";
import { WarningList } from "../parts/WarningList";
import { useCommonStyles } from "../parts/useCommonStyles";
import { personsCell } from "../session";
import { useSessionState } from "../sessionContext";
import { useWords } from "../text/words";
import { CompareSystems } from "./CompareSystems";
import { ScoreHead } from "./ScoreHead";
import { FillButton, ScoreRowItem } from "./ScoreRowItem";
import { ScoreTables } from "./ScoreTables";

const useStyles = makeStyles({
  level1: {
    position: "sticky", top: "48px", zIndex: 1, display: "flex", justifyContent: "space-between", gap: "8px", margin: 0, padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold,
  },
  level2: { margin: 0, paddingTop: "8px", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  pending: { display: "flex", justifyContent: "space-between", alignItems: "center", gap: "8px", padding: "4px 0" },
  loss: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", gap: "0 8px", padding: "4px 0" },
  wide: { gridColumn: "1 / -1" },
});

/** Values in the order of their first appearance. */
const distinct = (values: readonly string[]): string[] => [...new Set(values)];

function Losses({ evaluation: { scorecard } }: { readonly evaluation: EvaluationView }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say, tell } = useWords();
  const { losses, rows } = scorecard;
  if (losses.length === 0) return null;
  const nameOf = (id: string): string => rows.find((row) => row.indicator.id === id)?.indicator.name ?? id;
  return (
    <Disclosure label={say("pane.scores.losses", { count: losses.length })}>
      <ul className={common.list}>
        {losses.map((loss) => (
          <li key={loss.indicatorId} className={styles.loss}>
            <span>{nameOf(loss.indicatorId)}</span>
            <span className={common.figures}>{say("pane.scores.lost", { lost: loss.lost })}</span>
            {loss.remedy && <span className={mergeClasses(common.small, styles.wide)}>{tell(loss.remedy)}</span>}
            {loss.place && <span className={mergeClasses(common.small, styles.wide)}><PlaceLink place={loss.place} /></span>}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Pending({ rows, cellOf }: { readonly rows: readonly ScoreRow[]; readonly cellOf: (row: ScoreRow) => CellPlace | null }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say } = useWords();
  if (rows.length === 0) return null;
  return (
    <Disclosure label={say("pane.scores.pending", { count: rows.length })}>
      <p className={common.small}>{say("pane.scores.pendingHint")}</p>
      <ul className={common.list}>
        {rows.map((row) => {
          const place = cellOf(row);
          return <li key={row.indicator.id} className={styles.pending}><span>{row.indicator.name}</span>{place && <FillButton name={row.indicator.name} place={place} />}</li>;
        })}
      </ul>
    </Disclosure>
  );
}

function LevelGroup({ level, evaluation, cellOf }: {
  readonly level: string; readonly evaluation: EvaluationView; readonly cellOf: (row: ScoreRow) => CellPlace | null;
}): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say } = useWords();
  const rows = evaluation.scorecard.rows.filter((row) => row.indicator.level1 === level);
  const total = evaluation.scorecard.level1.find((one) => one.name === level);
  return (
    <section>
      <h2 className={styles.level1}>
        <span>{level}</span>
        {total && <span className={common.figures}>{say("pane.scores.levelSum", { earned: total.earned, points: total.points })}</span>}
      </h2>
      {distinct(rows.map((row) => row.indicator.level2)).map((level2) => (
        <div key={level2}>
          <h3 className={styles.level2}>{level2}</h3>
          <ul className={common.list}>
            {rows.filter((row) => row.indicator.level2 === level2).map((row) => <ScoreRowItem key={row.indicator.id} row={row} ownCell={cellOf(row)} />)}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** 评分: total and grade, what is still to be judged, what was lost, then every row by level. */
export function ScoresView({ evaluation }: { readonly evaluation: EvaluationView }): ReactNode {
  const common = useCommonStyles();
  const { say, tell } = useWords();
  const { mismatches } = useSessionState();
  const { scorecard, plans } = evaluation;
  const cellOf = (row: ScoreRow): CellPlace | null => personsCell(plans, "scores", row.indicator.id);
  const pending = scorecard.rows.filter((row) => row.status === "missing");
  return (
    <div className={common.stack}>
      <ScoreHead scorecard={scorecard} />
      {mismatches.map((mismatch) => (
        <MessageBar key={mismatch.name} intent="error" layout="multiline">
          <MessageBarBody>{say("pane.mismatch", { name: mismatch.name, ours: mismatch.ours, excels: mismatch.excels })} {mismatch.place && <PlaceLink place={mismatch.place} />}</MessageBarBody>
        </MessageBar>
      ))}
      {scorecard.warnings.length > 0 && (
        <WarningList title={say("pane.scores.warnings")} lines={scorecard.warnings.map(tell)} />
      )}
      <div>
        <Pending rows={pending} cellOf={cellOf} />
        <Losses evaluation={evaluation} />
        <ScoreTables evaluation={evaluation} />
        <CompareSystems evaluation={evaluation} />
      </div>
      {distinct(scorecard.rows.map((row) => row.indicator.level1)).map((level) => <LevelGroup key={level} level={level} evaluation={evaluation} cellOf={cellOf} />)}
    </div>
  );
}
