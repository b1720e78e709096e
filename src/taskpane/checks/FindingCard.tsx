import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useRef, type ReactNode } from "react";
import { cellAddress, type CellPlace, type Explanation, type Finding } from "../../model";
import { Disclosure } from "../parts/Disclosure";
import { PlaceLink } from "../parts/PlaceLink";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useWords } from "../text/words";
import { Arithmetic } from "./Arithmetic";
import { FindingRemark } from "./FindingRemark";
import { SeverityMark } from "./SeverityMark";

/** Cells of one cause that are linked. */
const MOST_CELLS = 6;

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: "8px", scrollMarginTop: "56px", scrollMarginBottom: "56px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "baseline", gap: "8px" },
  off: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
  causes: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "4px" },
  cells: { display: "flex", flexWrap: "wrap", columnGap: "8px" },
  inner: { borderLeft: `2px solid ${tokens.colorNeutralStroke2}`, paddingLeft: "12px", marginTop: "4px" },
  mark: { display: "inline-flex", alignItems: "center", gap: "8px" },
});

/** The cells of a cause; the sheet is named once where several stand on it. */
function CauseCells({ cells }: { readonly cells: readonly CellPlace[] }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles.cells}>
      {cells.map((place, index) => <PlaceLink key={index} place={place} {...(cells[index - 1]?.sheet === place.sheet ? { shown: cellAddress(place) } : {})} />)}
    </span>
  );
}

/** Likely causes, the likeliest first; that none was found is said in a sentence, not counted among them. */
function Causes({ explanations }: { readonly explanations: readonly Explanation[] }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say, tell } = useWords();
  const causes = explanations.filter(({ kind }) => kind !== "unexplained");
  const unexplained = explanations.filter(({ kind }) => kind === "unexplained").map(({ message }, index) => <p key={index} className={common.text}>{tell(message)}</p>);
  if (causes.length === 0) return unexplained;
  return (
    <div className={common.tight}>
      <h3 className={common.subheading}>{say("pane.finding.causes")}</h3>
      <ol className={styles.causes}>
        {causes.map((cause, index) => (
          <li key={index} className={common.text}>
            {tell(cause.message)}
            {" "}<span className={common.small}>{say("pane.finding.confidence", { percent: Math.round(cause.confidence * 100) })}</span>
            {cause.cells.length > 0 && <CauseCells cells={cause.cells.slice(0, MOST_CELLS)} />}
          </li>
        ))}
      </ol>
      {unexplained}
    </div>
  );
}

/** A finding: severity → sentence → arithmetic with both places → likely causes → actions; what follows from it folded below. */
export function FindingCard({ finding, consequences = [] }: { readonly finding: Finding; readonly consequences?: readonly Finding[] }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say, tell } = useWords();
  const card = useRef<HTMLElement>(null);
  const titleId = useId();
  const title = tell(finding.title);
  const hasSides = finding.left !== null || finding.right !== null;
  const isOff = finding.difference !== null && /[1-9]/.test(finding.difference);
  return (
    <article ref={card} tabIndex={-1} className={mergeClasses(common.card, styles.card)} aria-labelledby={titleId}>
      <div className={styles.head}>
        <span className={styles.mark}><SeverityMark finding={finding} />{finding.isWaived && <Badge size="small" appearance="outline" color="informative">{say("pane.waiver.waived")}</Badge>}</span>
        {isOff && <span className={styles.off}>{say("pane.finding.differenceValue", { value: `${finding.difference?.replace(/^-/, "")}${finding.unit}` })}</span>}
      </div>
      <h2 id={titleId} className={common.subheading}>{title}</h2>
      {!hasSides && <p className={common.text}>{tell(finding.detail)}</p>}
      {finding.reason && <p className={common.text}>{say("pane.finding.reason", { reason: tell(finding.reason) })}</p>}
      <Arithmetic finding={finding} />
      {finding.tolerance !== null && finding.state === "broken" && (
        <p className={common.small}>{say("pane.finding.tolerance", { value: `${finding.tolerance}${finding.unit}` })}</p>
      )}
      <Causes explanations={finding.explanations} />
      <FindingRemark finding={finding} title={title} onClosed={() => card.current?.focus()} />
      {consequences.length > 0 && (
        <Disclosure light label={say("pane.finding.consequences", { count: consequences.length })}>
          <div className={mergeClasses(styles.inner, common.stack)}>{consequences.map((one) => <FindingCard key={one.id} finding={one} />)}</div>
        </Disclosure>
      )}
      {hasSides && <Disclosure light label={say("pane.finding.detail")}><p className={common.small}>{tell(finding.detail)}</p></Disclosure>}
      <p className={common.small}>{finding.source === "" ? say("pane.finding.ruleOnly", { rule: finding.rule }) : say("pane.finding.source", { source: finding.source, rule: finding.rule })}</p>
    </article>
  );
}
