import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useCommonStyles } from "../parts/useCommonStyles";
import type { RichText } from "../session";
import { useSession } from "../sessionContext";
import { useWords } from "../text/words";

/** The last way to copy: the words in a box, all selected, for Ctrl+C. Esc closes it. */
export function ManualCopy({ content }: { readonly content: RichText }): ReactNode {
  const common = useCommonStyles();
  const session = useSession();
  const { say } = useWords();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [content]);
  return (
    <div className={common.tight} onKeyDown={(event) => {
      if (event.key === "Escape") session.closeManualCopy();
    }}>
      <Field label={say("pane.report.manual")}>
        <Textarea textarea={{ ref: box }} readOnly rows={8} value={content.text} />
      </Field>
      <div><Button size="small" onClick={() => session.closeManualCopy()}>{say("pane.close")}</Button></div>
    </div>
  );
}
