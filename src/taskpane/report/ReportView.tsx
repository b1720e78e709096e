import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { DocumentArrowDown16Regular } from "@fluentui/react-icons/svg/document-arrow-down";
import { useId, type ReactNode } from "react";
import type { CellPlace, EvaluationView, Section } from "../../model";
import { OWN_SHEET_NAMES } from "../../model";
import { Disclosure } from "../parts/Disclosure";
import { WarningList } from "../parts/WarningList";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useSession, useSessionState } from "../sessionContext";
import { useWords } from "../text/words";
import { Conflicts } from "./Conflicts";
import { ManualCopy } from "./ManualCopy";
import { paragraphElementId, ParagraphView } from "./ParagraphView";

const useStyles = makeStyles({
  actions: {
    position: "sticky", top: "48px", zIndex: 1, display: "flex", flexWrap: "wrap", gap: "8px", padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  document: { display: "flex", flexDirection: "column", gap: "16px", paddingTop: "12px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  section: { display: "flex", flexDirection: "column", gap: "8px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "start", gap: "8px" },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  title: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, textAlign: "center", width: "100%" },
  level1: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  level2: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase400 },
  openItem: { textAlign: "left", minHeight: "24px" },
});

const HEADINGS = ["h1", "h2", "h3", "h4", "h5"] as const;

function SectionView({ section }: { readonly section: Section }): ReactNode {
  const styles = useStyles();
  const session = useSession();
  const { say } = useWords();
  const Heading = HEADINGS[Math.min(section.level, 4)] ?? "h5";
  const look = section.level === 0 ? styles.title : section.level === 1 ? styles.level1 : styles.level2;
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <Heading className={mergeClasses(styles.heading, look)}>{section.heading}</Heading>
        {section.level === 1 && (
          <Button size="small" appearance="subtle" icon={<Copy16Regular />} aria-label={say("pane.report.copySection", { heading: section.heading })}
            title={say("pane.report.copySection", { heading: section.heading })} onClick={() => void session.copyReport(section.id)} />
        )}
      </div>
      {section.paragraphs.map((paragraph) => <ParagraphView key={paragraph.id} paragraph={paragraph} />)}
    </section>
  );
}

/** Brings a paragraph into view and gives it the focus, so that reading goes on there. */
function showParagraph(id: string): void {
  const element = document.getElementById(paragraphElementId(id));
  element?.scrollIntoView({ block: "center" });
  element?.focus({ preventScroll: true });
}

function OpenPoints({ evaluation: { report, plans } }: { readonly evaluation: EvaluationView }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const session = useSession();
  const { say } = useWords();
  const id = `info-${useId()}`;
  const info: CellPlace = { kind: "cell", sheet: plans.find((plan) => plan.sheet === "info")?.name ?? OWN_SHEET_NAMES.info, row: 0, column: 0 };
  if (report.openPoints.length === 0) return <p className={common.small}>{say("pane.report.openNone")}</p>;
  return (
    <Disclosure label={say("pane.report.open", { count: report.openPoints.length })}>
      <div className={common.tight}>
        <p className={common.small}>{say("pane.report.openHint")}</p>
        <div><Button id={id} size="small" onClick={() => void session.goTo(info, id)}>{say("pane.report.fill")}</Button></div>
        <ol>
          {report.openPoints.map((point, index) => (
            <li key={index}><Link as="button" className={styles.openItem} onClick={() => showParagraph(point.paragraphId)}>{point.text}</Link></li>
          ))}
        </ol>
      </div>
    </Disclosure>
  );
}

/** The name of the .docx, without characters that a file name must not have. */
function fileNameOf({ ledger }: EvaluationView, say: ReturnType<typeof useWords>["say"]): string {
  return say("pane.report.fileName", { unit: ledger.unitName ?? "", year: ledger.year ?? "" }).replace(/[\\/:*?"<>|]/g, "");
}

/** 报告: the text as it will be pasted, with what is open and what is in conflict in front of it. */
export function ReportView({ evaluation }: { readonly evaluation: EvaluationView }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const session = useSession();
  const { manualCopy } = useSessionState();
  const { say, tell } = useWords();
  const { report } = evaluation;
  return (
    <div className={common.stack}>
      <div className={styles.actions} role="group" aria-label={say("pane.report.actions")}>
        <Button appearance="primary" icon={<Copy16Regular />} onClick={() => void session.copyReport()}>{say("pane.report.copy")}</Button>
        <Button icon={<DocumentArrowDown16Regular />} onClick={() => void session.downloadDocx(fileNameOf(evaluation, say))}>{say("pane.report.docx")}</Button>
      </div>
      {manualCopy && <ManualCopy content={manualCopy} />}
      {report.warnings.length > 0 && (
        <WarningList title={say("pane.report.warnings")} lines={report.warnings.map(tell)} />
      )}
      <div><OpenPoints evaluation={evaluation} /><Conflicts conflicts={report.conflicts} /></div>
      <article className={styles.document} aria-label={say("pane.report.body")}>
        {report.sections.length === 0 && <p className={common.text}>{say("pane.report.empty")}</p>}
        {report.sections.map((section) => <SectionView key={section.id} section={section} />)}
      </article>
    </div>
  );
}
