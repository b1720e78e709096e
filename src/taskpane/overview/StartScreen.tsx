import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentText20Regular } from "@fluentui/react-icons/svg/document-text";
import { NumberSymbolSquare20Regular } from "@fluentui/react-icons/svg/number-symbol-square";
import { ShieldCheckmark16Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import { TableSearch20Regular } from "@fluentui/react-icons/svg/table-search";
import { TaskListSquareLtr20Regular } from "@fluentui/react-icons/svg/task-list-square-ltr";
import type { ReactNode } from "react";
import { OWN_SHEETS, OWN_SHEET_NAMES } from "../../model";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useSession } from "../sessionContext";
import { useWords } from "../text/words";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "20px", paddingTop: "40px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold },
  steps: { display: "flex", flexDirection: "column", gap: "12px", margin: 0, padding: 0, listStyleType: "none" },
  step: { display: "grid", gridTemplateColumns: "20px 1fr", gap: "12px", alignItems: "start" },
  icon: { color: tokens.colorBrandForeground1 },
  promise: {
    display: "grid", gridTemplateColumns: "16px 1fr", gap: "8px", padding: "12px", borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300,
  },
});

const STEPS = [
  [TableSearch20Regular, "pane.start.step.read"],
  [TaskListSquareLtr20Regular, "pane.start.step.check"],
  [NumberSymbolSquare20Regular, "pane.start.step.score"],
  [DocumentText20Regular, "pane.start.step.report"],
] as const;

/** The first screen: one button, what it will do, and what it will not touch. */
export function StartScreen(): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const session = useSession();
  const { say } = useWords();
  const sheets = OWN_SHEETS.map((sheet) => OWN_SHEET_NAMES[sheet]).join(say("pane.listSeparator"));
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{say("pane.start.heading")}</h1>
      <p className={common.text}>{say("pane.start.lead")}</p>
      <Button appearance="primary" size="large" onClick={() => void session.start()}>{say("pane.start.button")}</Button>
      <h2 className={common.hiddenVisually}>{say("pane.start.steps")}</h2>
      <ol className={styles.steps}>
        {STEPS.map(([Icon, code]) => (
          <li key={code} className={styles.step}><Icon className={styles.icon} aria-hidden /><span>{say(code)}</span></li>
        ))}
      </ol>
      <div className={styles.promise}>
        <ShieldCheckmark16Regular aria-hidden />
        <span>{say("pane.start.writes", { sheets })}</span>
      </div>
    </main>
  );
}
