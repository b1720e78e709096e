import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";
import { Disclosure } from "../parts/Disclosure";
import { useCommonStyles } from "../parts/useCommonStyles";
import type { Changes } from "../session";
import { useSession, useSessionState } from "../sessionContext";
import { useWords, type Words } from "../text/words";

const useStyles = makeStyles({
  bar: {
    display: "grid", gridTemplateColumns: "1fr 32px", alignItems: "start", gap: "4px", padding: "4px 4px 4px 8px",
    borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorBrandBackground2,
  },
  list: { margin: "0 0 8px 20px", padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "4px" },
});

/** The counts of a change in one sentence. */
export function changesSentence(changes: Changes, byOthers: boolean, say: Words["say"]): string {
  const parts = [
    ...(changes.earned ? [say("pane.changes.part.earned", { ...changes.earned })] : []),
    ...(["appeared", "resolved", "shifted", "scores", "paragraphs"] as const).flatMap((kind) =>
      (changes[kind].length > 0 ? [say(`pane.changes.part.${kind}`, { count: changes[kind].length })] : [])),
  ];
  return say(byOthers ? "pane.changes.summaryOthers" : "pane.changes.summary", { parts: parts.join(say("pane.listSeparator")) });
}

function changeLines(changes: Changes, { say, tell }: Words): string[] {
  const none = say("pane.none");
  return [
    ...changes.appeared.map((finding) => say("pane.changes.appeared", { title: tell(finding.title) })),
    ...changes.resolved.map((finding) => say("pane.changes.resolved", { title: tell(finding.title) })),
    ...changes.shifted.map(({ before, after }) =>
      say("pane.changes.shifted", { title: tell(after.title), before: before.difference ?? none, after: after.difference ?? none })),
    ...changes.scores.map(({ name, before, after }) => say("pane.changes.score", { name, before: before ?? none, after: after ?? none })),
    ...(changes.paragraphs.length > 0 ? [say("pane.changes.paragraphs", { count: changes.paragraphs.length })] : []),
  ];
}

/** What the last edit changed: one quiet line that opens, and goes when dismissed. */
export function ChangesSummary({ changes }: { readonly changes: Changes }): ReactNode {
  const styles = useStyles();
  const common = useCommonStyles();
  const session = useSession();
  const { byOthers } = useSessionState();
  const words = useWords();
  return (
    <section className={styles.bar} aria-label={words.say("pane.changes.region")}>
      <Disclosure label={changesSentence(changes, byOthers, words.say)}>
        <ul className={styles.list}>{changeLines(changes, words).slice(0, 30).map((line, index) => <li key={index} className={common.text}>{line}</li>)}</ul>
      </Disclosure>
      <Button appearance="subtle" icon={<Dismiss16Regular />} aria-label={words.say("pane.changes.dismiss")} onClick={() => session.dismissChanges()} />
    </section>
  );
}
