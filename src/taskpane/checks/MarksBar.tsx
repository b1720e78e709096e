import { Button } from "@fluentui/react-components";
import { Highlight16Regular } from "@fluentui/react-icons/svg/highlight";
import type { ReactNode } from "react";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useSession, useSessionState } from "../sessionContext";
import { useWords } from "../text/words";

/** 在表格中标记 / 取消标记: off until asked for; while marks stand, how many and whether they still fit. */
export function MarksBar({ broken }: { readonly broken: number }): ReactNode {
  const common = useCommonStyles();
  const { marking } = useSession();
  const { marks } = useSessionState();
  const { say } = useWords();
  if (marks.count === 0 && broken === 0) return null;
  return (
    <div role="group" aria-label={say("pane.marks.label")} className={common.tight}>
      <div className={common.row}>
        {marks.count === 0 && <Button size="small" icon={<Highlight16Regular />} onClick={() => void marking.put()}>{say("pane.marks.put")}</Button>}
        {marks.count > 0 && <span className={common.text}>{say(marks.outdated ? "pane.marks.outdated" : "pane.marks.count", { count: marks.count })}</span>}
        {marks.count > 0 && marks.outdated && <Button size="small" onClick={() => void marking.put()}>{say("pane.marks.renew")}</Button>}
        {marks.count > 0 && <Button size="small" onClick={() => void marking.clear()}>{say("pane.marks.clear")}</Button>}
      </div>
      {marks.count === 0 && <p className={common.small}>{say("pane.marks.hint")}</p>}
    </div>
  );
}
