import type { ReactNode } from "react";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useSessionState } from "../sessionContext";
import { useWords } from "../text/words";
import { progressWords } from "./Busy";
import { changesSentence } from "./ChangesSummary";

/** Tells a screen reader what sighted people see at the edge: progress, counts, what changed; errors at once. */
export function LiveRegion(): ReactNode {
  const common = useCommonStyles();
  const { phase, evaluation, changes, byOthers, notice, unusable } = useSessionState();
  const { say, tell } = useWords();
  const counts = evaluation?.reconciliation.counts;
  const done = phase.kind === "ready" && counts && !unusable
    ? say("pane.overview.heading", { total: counts.passed + counts.broken + counts.tail + counts.unchecked, broken: counts.broken })
    : "";
  const polite = notice && notice.tone !== "error" ? tell(notice.message) : changes && phase.kind === "ready" ? changesSentence(changes, byOthers, say) : progressWords(phase, say) ?? done;
  const urgent = phase.kind === "failed" ? tell(phase.failure) : notice?.tone === "error" ? tell(notice.message) : "";
  return (
    <>
      <div role="status" aria-live="polite" className={common.hiddenVisually}><span key={notice?.serial ?? 0}>{polite}</span></div>
      <div role="alert" className={common.hiddenVisually}>{urgent}</div>
    </>
  );
}
