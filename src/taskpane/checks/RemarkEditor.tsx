import { Button, Field, Textarea } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Finding } from "../../model";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useSession } from "../sessionContext";
import { useWords } from "../text/words";

/** A few words of the person's about a finding; saving writes them into 核对结果. Esc leaves without writing. */
export function RemarkEditor({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }): ReactNode {
  const common = useCommonStyles();
  const session = useSession();
  const { say } = useWords();
  const [text, setText] = useState(finding.remark ?? "");
  const save = (): void => {
    void session.explainFinding(finding.id, text.trim());
    onClose();
  };
  return (
    <div className={common.tight} onKeyDown={(event) => {
      if (event.key === "Escape" && !event.nativeEvent.isComposing) onClose();
    }}>
      <Field label={say("pane.finding.explainLabel")} size="small">
        <Textarea autoFocus resize="vertical" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <div className={common.row}>
        <Button size="small" appearance="primary" onClick={save}>{say("pane.save")}</Button>
        <Button size="small" onClick={onClose}>{say("pane.cancel")}</Button>
      </div>
    </div>
  );
}
