import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { useCommonStyles } from "../parts/useCommonStyles";
import type { Phase, Progress } from "../session";
import { useSession } from "../sessionContext";
import { useWords, type Words } from "../text/words";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "12px", paddingTop: "40px" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px", minHeight: "32px" },
});

function readingWords(progress: Progress | null, say: Words["say"]): string {
  if (!progress) return say("pane.progress.reading");
  const { done, total, name = "" } = progress;
  return name === "" ? say("pane.progress.readingCount", { done, total }) : say("pane.progress.readingNamed", { done, total, name });
}

/** What is being done, in words that name the object; `null` when nothing is. */
export function progressWords(phase: Phase, say: Words["say"]): string | null {
  switch (phase.kind) {
    case "reading":
      return readingWords(phase.progress, say);
    case "waiting":
      return say("pane.progress.waiting");
    case "evaluating":
      return say("pane.progress.evaluating");
    case "writing":
      return phase.progress ? say("pane.progress.writingCount", { done: phase.progress.done, total: phase.progress.total }) : say("pane.progress.writing");
    default:
      return null;
  }
}

/** Share of the step that is done, 0 … 1; `undefined` shows an indeterminate bar. */
function share(phase: Phase): number | undefined {
  const progress: Progress | null = "progress" in phase ? phase.progress : null;
  return progress && progress.total > 0 ? progress.done / progress.total : undefined;
}

const PATIENCE_MS = 2000;

/** The first run under way: words, a bar, and a way out after two seconds while nothing is being written. */
export function Busy({ phase }: { readonly phase: Phase }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const session = useSession();
  const { say } = useWords();
  const [patient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  const words = progressWords(phase, say) ?? "";
  const value = share(phase);
  return (
    <main className={styles.page}>
      <div className={styles.line}>
        <p className={common.text}>{words}</p>
        {!patient && phase.kind !== "writing" && <Button size="small" onClick={() => session.cancel()}>{say("pane.cancel")}</Button>}
      </div>
      <ProgressBar aria-label={words} {...(value === undefined ? {} : { value })} />
    </main>
  );
}
