import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useState, type ReactNode } from "react";
import type { TextPlace } from "../../model";
import { useCommonStyles } from "../parts/useCommonStyles";
import type { TextCheck } from "../session";
import { useSession } from "../sessionContext";
import { useWords } from "../text/words";
import { MarkedText, pieceId } from "./MarkedText";
import { ResidueList } from "./ResidueList";
import { ReturnedFigures } from "./ReturnedFigures";
import { TextFindings } from "./TextFindings";

const useStyles = makeStyles({
  result: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: "12px" },
  back: { position: "sticky", bottom: "8px", zIndex: 1 },
});

/** Brings an element into view and gives it the focus. */
function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
}

/** What a text's check found: counts in one sentence, contradictions, figures against the workbook, leftovers, and the text with its marks. */
export function ProofResult({ text, check: { returned, residue, findings } }: { readonly text: string; readonly check: TextCheck }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const session = useSession();
  const { say } = useWords();
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const { figures, counts, corrected } = returned;
  const rewrites = figures.filter(({ sentence }) => sentence !== null).length;
  const contradictions = findings.filter(({ severity }) => severity !== "info").length;
  const show = (place: TextPlace, from: string): void => {
    setCameFrom(from);
    focusOn(pieceId(place.start));
  };
  const back = (): void => {
    if (cameFrom !== null) focusOn(cameFrom);
    setCameFrom(null);
  };
  return (
    <section className={`${common.stack} ${styles.result}`} aria-label={say("pane.returned.result")}>
      <p className={common.text} role="status">{say("pane.proof.summary", { total: figures.length, contradictions, ...counts })}</p>
      <TextFindings findings={findings} text={text} onShow={show} />
      <ReturnedFigures returned={returned} />
      <ResidueList residue={residue} />
      <div className={common.tight}>
        <h2 className={common.subheading}>{say("pane.returned.marked")}</h2>
        <p className={common.small}>{say("pane.proof.legend")}</p>
        <MarkedText text={text} figures={figures} findings={findings} />
      </div>
      <div className={common.row}>
        <Button size="small" disabled={corrected === text} onClick={() => void session.copyText(corrected)}>{say("pane.returned.copy")}</Button>
      </div>
      {rewrites > 0 && <p className={common.small}>{say("pane.returned.rewrites", { count: rewrites })}</p>}
      {cameFrom !== null && <div className={styles.back}><Button size="small" appearance="primary" icon={<ArrowLeft16Regular />} onClick={back}>{say("pane.proof.back")}</Button></div>}
    </section>
  );
}
