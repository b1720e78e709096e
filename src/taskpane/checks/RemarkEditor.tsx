import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useWords } from "../text/words";

/** What the person writes about a finding: a word of explanation, or the reason to waive it. */
export type RemarkKind = "explain" | "waive";

/** A few words of the person's about a finding. A waiver needs some; a note emptied is taken away. Esc leaves without writing. */
export function RemarkEditor({ kind, text: before, onSave, onClose }: {
  readonly kind: RemarkKind; readonly text: string; readonly onSave: (text: string) => void; readonly onClose: () => void;
}): ReactNode {
  const common = useCommonStyles();
  const { say } = useWords();
  const [text, setText] = useState(before);
  const isMissing = kind === "waive" && text.trim() === "";
  return (
    <div className={common.tight} onKeyDown={(event) => {
      if (event.key === "Escape" && !event.nativeEvent.isComposing) onClose();
    }}>
      <Field label={say(kind === "waive" ? "pane.waiver.label" : "pane.finding.explainLabel")} size="small">
        <Textarea autoFocus resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={common.row}>
        <Button size="small" appearance="primary" disabled={isMissing} onClick={() => onSave(text.trim())}>{say(kind === "waive" ? "pane.waiver.waive" : "pane.save")}</Button>
        <Button size="small" onClick={onClose}>{say("pane.cancel")}</Button>
      </div>
    </div>
  );
}
