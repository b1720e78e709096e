import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { Location16Regular } from "@fluentui/react-icons/svg/location";
import { useId, useState, type ReactNode } from "react";
import type { Finding } from "../../model";
import { isEmptyWaiver } from "../../model";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useSession, useSessionState } from "../sessionContext";
import { useWords } from "../text/words";
import { RemarkEditor, type RemarkKind } from "./RemarkEditor";

const useStyles = makeStyles({
  remark: { padding: "8px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  reopened: { display: "flex", flexDirection: "column", gap: "4px", padding: "8px", borderLeft: `4px solid ${tokens.colorStatusWarningBorderActive}`, backgroundColor: tokens.colorNeutralBackground3 },
});

/** What the person wrote about the finding for other figures than now; `null` when nothing waits for an answer. */
function useReopened({ id, remark }: Finding): string | null {
  const { evaluation } = useSessionState();
  const remarks = evaluation?.inputs.remarks ?? {};
  const kept = Object.hasOwn(remarks, id) ? remarks[id]?.text ?? "" : "";
  return remark === null && kept.trim() !== "" ? kept : null;
}

function Reopened({ finding, text }: { readonly finding: Finding; readonly text: string }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const session = useSession();
  const { say } = useWords();
  if (isEmptyWaiver(text)) return <p className={mergeClasses(common.text, styles.reopened)}>{say("pane.reopened.emptyWaiver")}</p>;
  return (
    <div className={styles.reopened}>
      <p className={common.text}>{say("pane.reopened.text", { text })}</p>
      <div><Button size="small" onClick={() => void session.explainFinding(finding.id, text)}>{say("pane.reopened.keep")}</Button></div>
    </div>
  );
}

/** What can be done with a finding: look at its cell, explain it, waive it; and what the person said about it. */
export function FindingRemark({ finding, title, onClosed }: { readonly finding: Finding; readonly title: string; readonly onClosed: () => void }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const session = useSession();
  const { say } = useWords();
  const [editing, setEditing] = useState<RemarkKind | null>(null);
  const reopened = useReopened(finding);
  const id = `locate-${useId()}`;
  const place = finding.cells[0];
  const isWaived = finding.isWaived === true;
  const close = (): void => {
    setEditing(null);
    onClosed();
  };
  const save = (text: string): void => {
    void (editing === "waive" ? session.waiveFinding(finding.id, text) : session.explainFinding(finding.id, text));
    close();
  };
  if (editing) return <RemarkEditor kind={editing} text={finding.remark ?? ""} onSave={save} onClose={close} />;
  return (
    <>
      {finding.remark !== null && <p className={mergeClasses(common.text, styles.remark)}>{say(isWaived ? "pane.waiver.reason" : "pane.finding.remark", { text: finding.remark })}</p>}
      {reopened !== null && <Reopened finding={finding} text={reopened} />}
      <div className={common.row}>
        {place && (
          <Button id={id} size="small" appearance="primary" icon={<Location16Regular />} aria-label={say("pane.finding.locateNamed", { title })} onClick={() => void session.goTo(place, id)}>
            {say("pane.finding.locate")}
          </Button>
        )}
        {!isWaived && <Button size="small" icon={<Edit16Regular />} onClick={() => setEditing("explain")}>{say(finding.remark === null ? "pane.finding.explain" : "pane.finding.explainAgain")}</Button>}
        {finding.state === "broken" && <Button size="small" {...(isWaived ? {} : { "aria-label": say("pane.waiver.waiveNamed", { title }) })} onClick={() => setEditing("waive")}>{say(isWaived ? "pane.waiver.change" : "pane.waiver.waive")}</Button>}
        {isWaived && <Button size="small" onClick={() => void session.explainFinding(finding.id, finding.remark ?? "")}>{say("pane.waiver.end")}</Button>}
      </div>
    </>
  );
}
