import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Info16Filled } from "@fluentui/react-icons/svg/info";
import { DismissCircle16Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useId, type ReactNode } from "react";
import type { TextPlace } from "../../model";
import type { TextFinding } from "../../proofreading";
import { Disclosure } from "../parts/Disclosure";
import { useCommonStyles } from "../parts/useCommonStyles";
import { useWords } from "../text/words";
import { sentenceAround } from "./textSpans";

const useStyles = makeStyles({
  severity: { display: "inline-flex", alignItems: "center", gap: "4px", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  quote: {
    display: "block", width: "100%", padding: "4px 8px", border: "none", borderLeft: `2px solid ${tokens.colorNeutralStroke1}`, background: "none", color: "inherit",
    font: "inherit", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, textAlign: "left", overflowWrap: "anywhere", cursor: "pointer", minHeight: "24px",
    ":hover": { borderLeftColor: tokens.colorBrandStroke1 }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  words: { fontWeight: tokens.fontWeightSemibold, color: "inherit", backgroundColor: "transparent", textDecorationLine: "underline", textUnderlineOffset: "3px" },
});

const LOOKS = { error: [DismissCircle16Filled, "danger"], warning: [Warning16Filled, "warning"], info: [Info16Filled, "muted"] } as const;

/** Shows a place of the text; `from` is the id of what was pressed. */
export type ShowPlace = (place: TextPlace, from: string) => void;

function Quote({ text, place, onShow }: { readonly text: string; readonly place: TextPlace; readonly onShow: ShowPlace }): ReactNode {
  const styles = useStyles();
  const { say } = useWords();
  const id = `quote-${useId()}`;
  const [before, words, after] = sentenceAround(text, place.start, place.end);
  return (
    <button type="button" id={id} className={styles.quote} aria-label={say("pane.proof.show", { words })} onClick={() => onShow(place, id)}>
      {before}<mark className={styles.words}>{words}</mark>{after}
    </button>
  );
}

function Card({ finding, text, onShow }: { readonly finding: TextFinding; readonly text: string; readonly onShow: ShowPlace }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const { say, tell } = useWords();
  const titleId = useId();
  const [Icon, look] = LOOKS[finding.severity];
  return (
    <article className={mergeClasses(common.card, common.tight)} aria-labelledby={titleId}>
      <span className={mergeClasses(styles.severity, common[look])}><Icon aria-hidden />{say(`pane.textFindings.${finding.severity}`)}</span>
      <h3 id={titleId} className={common.subheading}>{tell(finding.title)}</h3>
      {finding.explanations.map((explanation, index) => <p key={index} className={mergeClasses(common.text, common.figures)}>{tell(explanation)}</p>)}
      {finding.places.map((place) => <Quote key={place.start} text={text} place={place} onShow={onShow} />)}
    </article>
  );
}

/** Where the text contradicts itself, with the recomputation and every place quoted. Hints are folded. */
export function TextFindings({ findings, text, onShow }: { readonly findings: readonly TextFinding[]; readonly text: string; readonly onShow: ShowPlace }): ReactNode {
  const common = useCommonStyles();
  const { say } = useWords();
  const loud = findings.filter(({ severity }) => severity !== "info");
  const hints = findings.filter(({ severity }) => severity === "info");
  const list = (some: readonly TextFinding[]): ReactNode => <div className={common.stack}>{some.map((finding, index) => <Card key={index} finding={finding} text={text} onShow={onShow} />)}</div>;
  if (findings.length === 0) return <p className={common.small}>{say("pane.textFindings.none")}</p>;
  return (
    <div>
      {loud.length > 0 && <Disclosure open label={say("pane.textFindings.title", { count: loud.length })}>{list(loud)}</Disclosure>}
      {hints.length > 0 && <Disclosure light label={say("pane.textFindings.hints", { count: hints.length })}>{list(hints)}</Disclosure>}
    </div>
  );
}
