import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Scorecard } from "../../model";
import { useCommonStyles } from "../parts/useCommonStyles";
import { pointsStatusCode } from "../../messages/pointsStatus";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  total: { margin: 0, display: "flex", alignItems: "baseline", flexWrap: "wrap", gap: "8px", fontVariantNumeric: "tabular-nums" },
  big: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, fontWeight: tokens.fontWeightSemibold },
  full: { fontWeight: tokens.fontWeightRegular },
  grade: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
});

/** The score and grade, or what was earned so far; the system's name and where its points come from, always in view. */
export function ScoreHead({ scorecard }: { readonly scorecard: Scorecard }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say } = useWords();
  const { score, grade, full, earned, available, missing, systemName, pointsStatus } = scorecard;
  const status = pointsStatusCode(pointsStatus);
  return (
    <header className={common.tight}>
      <h1 className={styles.total}>
        <span className={styles.big}>{score ?? say("pane.scores.partial", { earned, available })}</span>
        <span className={mergeClasses(common.small, styles.full)}>{say("pane.scores.ofFull", { full })}</span>
        {grade !== null && <span className={styles.grade}>{say("pane.scores.grade", { grade })}</span>}
      </h1>
      {missing > 0 && <p className={common.text}>{say("pane.scores.missing", { missing })}</p>}
      <p className={common.small}>{say("pane.scores.system", { name: systemName })}</p>
      <p className={mergeClasses(common.small, common.warning)}>{say("pane.scores.pointsStatus", { status: status ? say(status) : pointsStatus })}</p>
    </header>
  );
}
