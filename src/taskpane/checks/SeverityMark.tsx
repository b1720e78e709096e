import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowCircleDown16Filled } from "@fluentui/react-icons/svg/arrow-circle-down";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { QuestionCircle16Filled } from "@fluentui/react-icons/svg/question-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Finding } from "../../model";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  mark: { display: "inline-flex", alignItems: "center", gap: "4px", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap" },
});

const LOOKS = {
  hard: [DismissCircle16Filled, "danger"],
  logic: [ErrorCircle16Filled, "danger"],
  explain: [Warning16Filled, "warning"],
  warn: [Warning16Filled, "warning"],
  info: [Info16Filled, "muted"],
  tail: [ArrowCircleDown16Filled, "muted"],
  unchecked: [QuestionCircle16Filled, "warning"],
} as const;

/** Severity as a word with its icon; tails and unchecked ones carry the word of their state. */
export function SeverityMark({ finding }: { readonly finding: Pick<Finding, "state" | "severity"> }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say } = useWords();
  const [Icon, look] = LOOKS[finding.state === "broken" ? finding.severity : finding.state];
  const word = finding.state === "broken" ? say(`pane.severity.${finding.severity}`) : say(`pane.state.${finding.state}`);
  return <span className={mergeClasses(styles.mark, common[look])}><Icon aria-hidden />{word}</span>;
}
