import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Paragraph, Run } from "../../model";
import { PlaceLink } from "../parts/PlaceLink";
import { useWords } from "../text/words";
import { ReportTableView } from "./ReportTableView";

const useStyles = makeStyles({
  paragraph: { margin: 0, lineHeight: "24px", textAlign: "justify", overflowWrap: "anywhere", scrollMarginTop: "104px", borderRadius: tokens.borderRadiusMedium },
  indented: { textIndent: "2em" },
  open: { backgroundColor: tokens.colorStatusWarningBackground2, color: tokens.colorStatusWarningForeground2, padding: "0 2px", borderRadius: tokens.borderRadiusSmall, boxDecorationBreak: "clone" },
  figure: { fontVariantNumeric: "tabular-nums" },
  badge: { marginLeft: "4px", textIndent: 0, verticalAlign: "middle" },
});

function RunView({ run }: { readonly run: Run }): ReactNode {
  const styles = useStyles();
  switch (run.kind) {
    case "open":
      return <mark className={styles.open}>{run.text}</mark>;
    case "figure":
      return run.place ? <PlaceLink place={run.place}>{run.text}</PlaceLink> : <span className={styles.figure}>{run.text}</span>;
    case "text":
      return run.text;
  }
}

/** The id of a paragraph's element, to scroll to. */
export const paragraphElementId = (paragraphId: string): string => `paragraph-${paragraphId}`;

/** One paragraph: its figures lead to their cells, what is open is marked. */
export function ParagraphView({ paragraph }: { readonly paragraph: Paragraph }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  return (
    <div id={paragraphElementId(paragraph.id)} tabIndex={-1}>
      {paragraph.runs.length > 0 && (
        <div role="paragraph" className={mergeClasses(styles.paragraph, styles.indented)}>
          {paragraph.runs.map((run, index) => <RunView key={index} run={run} />)}
          {paragraph.origin === "edited" && <Badge className={styles.badge} appearance="outline" size="small" color="brand">{say("pane.report.origin.edited")}</Badge>}
        </div>
      )}
      {paragraph.table && <ReportTableView table={paragraph.table} />}
    </div>
  );
}
