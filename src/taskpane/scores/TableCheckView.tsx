import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { TableCheck, TableFinding } from "../../model";
import { PlaceLink } from "../parts/PlaceLink";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useWords } from "../text/words";

const useStyles = makeStyles({ item: { display: "flex", flexDirection: "column", gap: "4px", padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` } });

const COLOURS = { hard: "danger", warn: "warning", info: "subtle" } as const satisfies Record<TableFinding["severity"], string>;
const ORDER: readonly TableFinding["severity"][] = ["hard", "warn", "info"];

/** A filled-in score table recomputed: how many rows, both totals, and every place that does not follow. */
export function TableCheckView({ check, onDone }: { readonly check: TableCheck; readonly onDone: () => void }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say, tell } = useWords();
  const { findings, rows, printedTotal, recomputedTotal } = check;
  const recomputed = rows.filter((row) => row.recomputed !== null).length;
  const wrong = findings.filter(({ severity }) => severity === "hard").length;
  return (
    <div className={common.tight}>
      <p className={common.text} role="status">{say("pane.check.summary", { rows: rows.length, recomputed, wrong })}</p>
      <p className={mergeClasses(common.small, common.figures)}>{say("pane.check.totals", { printed: printedTotal ?? say("pane.none"), recomputed: recomputedTotal ?? say("pane.none") })}</p>
      {findings.length === 0 && <p className={common.text}>{say("pane.check.fine")}</p>}
      <ul className={common.list}>
        {ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).map((finding, index) => (
          <li key={index} className={styles.item}>
            <span><Badge appearance="tint" size="small" color={COLOURS[finding.severity]}>{say(`pane.check.${finding.severity}`)}</Badge> {tell(finding.message)}</span>
            {finding.place && <span className={common.small}><PlaceLink place={finding.place} /></span>}
          </li>
        ))}
      </ul>
      <div className={common.row}><Button onClick={onDone}>{say("pane.tables.close")}</Button></div>
    </div>
  );
}
