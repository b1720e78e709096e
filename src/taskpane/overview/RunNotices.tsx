import { Button, Link, makeStyles, mergeClasses, MessageBar, MessageBarActions, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { OWN_SHEET_NAMES } from "../../model";
import { Disclosure } from "../parts/Disclosure";
import { useCommonStyles } from "../parts/useCommonStyles";
import { isBusy } from "../session";
import { useSession, useSessionState } from "../sessionContext";
import { useWords } from "../text/words";
import { progressWords } from "./Busy";

const useStyles = makeStyles({
  details: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  stack: { display: "flex", flexDirection: "column", gap: "8px", ":empty": { display: "none" } },
});

/** A job that could not be done: what happened, why, the next step, and a way to try again. */
export function FailureNotice(): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const session = useSession();
  const { phase } = useSessionState();
  const { say, tell } = useWords();
  if (phase.kind !== "failed") return null;
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        {tell(phase.failure)}
        {phase.details !== null && <Disclosure light label={say("pane.details")}><p className={mergeClasses(common.small, styles.details)}>{phase.details}</p></Disclosure>}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.retry()}>{say("pane.retry")}</Button>
        {phase.failure.code === "excel.protectedSheet" && <Button size="small" title={say("pane.anotherHint")} onClick={() => void session.makeAnother()}>{say("pane.another")}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}

function WriteNotices(): ReactNode {
  const common = useCommonStyles();
  const session = useSession();
  const { write, canUndo } = useSessionState();
  const { say } = useWords();
  if (!write) return null;
  return (
    <>
      {write.renamed.map(({ sheet, name }) => (
        <MessageBar key={sheet} intent="info" layout="multiline"><MessageBarBody>{say("pane.renamed", { wanted: OWN_SHEET_NAMES[sheet], given: name })}</MessageBarBody></MessageBar>
      ))}
      {canUndo && (
        <p className={common.small}>
          {write.cellsWritten > 0 && `${say("pane.written", { cells: write.cellsWritten })} `}
          <Link as="button" onClick={() => void session.undoWrite()}>{say("pane.undo")}</Link>
        </p>
      )}
    </>
  );
}

/** What is under way or just happened, above every view. Quiet: it never takes the focus. */
export function RunNotices({ withWrite }: { readonly withWrite: boolean }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const session = useSession();
  const { phase, stale, notice, manualCalculation, cannotTell } = useSessionState();
  const { say, tell } = useWords();
  const busy = progressWords(phase, say);
  return (
    <div className={styles.stack}>
      {busy !== null && <div className={common.tight}><p className={common.small}>{busy}</p><ProgressBar aria-label={busy} /></div>}
      <FailureNotice />
      {cannotTell.map((each) => <MessageBar key={each.code} intent="warning" layout="multiline"><MessageBarBody>{tell(each)}</MessageBarBody></MessageBar>)}
      {manualCalculation && !isBusy(phase) && (
        <MessageBar intent="warning" layout="multiline"><MessageBarBody>{say("pane.manual")}</MessageBarBody>
          <MessageBarActions><Button size="small" onClick={() => void session.recalculate()}>{say("pane.recalculate")}</Button></MessageBarActions>
        </MessageBar>
      )}
      {stale && !isBusy(phase) && (
        <MessageBar intent="warning" layout="multiline"><MessageBarBody>{say("pane.stale")}</MessageBarBody>
          <MessageBarActions><Button size="small" onClick={() => void session.refresh()}>{say("pane.update")}</Button></MessageBarActions>
        </MessageBar>
      )}
      {notice && (
        <MessageBar intent={notice.tone === "done" ? "success" : notice.tone} layout="multiline">
          <MessageBarBody>{tell(notice.message)}</MessageBarBody>
          <MessageBarActions containerAction={<Button appearance="transparent" icon={<Dismiss16Regular />} aria-label={say("pane.close")} onClick={() => session.dismissNotice()} />} />
        </MessageBar>
      )}
      {withWrite && <WriteNotices />}
    </div>
  );
}
